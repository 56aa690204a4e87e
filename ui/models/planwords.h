#pragma once

#include "domain/contentenums.h"
#include "models/roles.h"

#include <QString>

namespace Creator {

// One word for every value of a content, the same on every page, in the language that the app
// speaks.

[[nodiscard]] QString contentStatusText(ContentStatus status);
[[nodiscard]] QString contentTypeText(ContentType type);
/// Grey while it is an idea or a draft, amber in production, blue when scheduled, green once out.
[[nodiscard]] Tone toneOf(ContentStatus status);

} // namespace Creator
