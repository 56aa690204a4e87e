#pragma once

#include "core/result.h"
#include "planning/recurrence.h"
#include "storage/seriesrepository.h"

namespace Creator {

/// What a person's wish about a series means for the rows. Pure; instants are UTC. Errors as
/// Recurrence::check().
namespace SeriesSteps {

/// Contents like this one by the rule. If it is stored and has not gone out, it stands for the
/// first time itself, and gets that date if it has none.
[[nodiscard]] Result<SeriesStep> begin(const Content &content, const RecurrenceRule &rule,
                                       const QDateTime &nowUtc);
/// Another rule from now on: of what is still to come, what nobody has touched is made anew; the
/// rest stays and belongs to the new series. A day whose content was skipped, moved or has gone out
/// gets no second one.
[[nodiscard]] Result<SeriesStep> change(const ContentSeries &series, const RecurrenceRule &rule,
                                        const QList<Content> &coming, const QDateTime &nowUtc);
[[nodiscard]] SeriesStep stop(SeriesId series, const QList<Content> &trashed);

} // namespace SeriesSteps

} // namespace Creator
