#pragma once

#include "domain/resource.h"
#include "models/roles.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Creator {

// One word for every value of a resource, the same on every page.

[[nodiscard]] QString typeText(ResourceType type);
[[nodiscard]] QString licenceText(LicenceType type);
/// What the licence asks of its user, in one sentence.
[[nodiscard]] QString licenceHint(LicenceType type);
[[nodiscard]] Tone toneOf(LicenceType type);
[[nodiscard]] QString commercialText(Licence::Commercial commercial);

/// A licence that ends within so many days is shown as ending soon.
inline constexpr int endingSoonDays = 30;

/// "Ended 3 days ago", "Ends today", "12 days left", "31 Dec 2027"; empty without an end.
[[nodiscard]] QString endText(QDate end, QDate today);
/// Nothing where the end is far away, or never.
[[nodiscard]] std::optional<Tone> endTone(QDate end, QDate today);

/// "3:25", "1:02:10"
[[nodiscard]] QString lengthText(qint64 ms);
/// What there is to say of its size: pixels, length or bytes; empty while unknown.
[[nodiscard]] QString measureText(const Resource &resource);

} // namespace Creator
