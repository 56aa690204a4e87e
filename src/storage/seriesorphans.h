#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Creator {

struct WriteContext;

/// What a series made by itself is in no undo step, and stays behind when the step that began the
/// series is taken back.
namespace SeriesOrphans {

/// To be called with the changeset that was applied, in its transaction. Of the series that it
/// removed, what is still to come and nobody has touched goes to the trash.
[[nodiscard]] Status throwAway(WriteContext &context, const QByteArray &applied);

} // namespace SeriesOrphans

} // namespace Creator
