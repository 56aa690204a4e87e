#pragma once

#include "planning/recurrence.h"
#include "storage/seriesrepository.h"

#include <QJsonObject>

namespace Creator {

/// What a series makes and when. Pure; instants are UTC.
namespace SeriesWork {

/// A series of contents like this one: what a template keeps, and whether it is more than an idea.
[[nodiscard]] QJsonObject fieldsOf(const Content &content);
[[nodiscard]] RecurrenceRule ruleOf(const ContentSeries &series);

/// The contents that are due now, and up to when that is everything: independent ones, each at its
/// wall clock. Nothing is made before `now`, however long the program slept. Errors as
/// Recurrence::due().
[[nodiscard]] Result<SeriesExtension> due(const ContentSeries &series, const QDateTime &nowUtc);

/// The first time at or after `now`; null if there is none within ten years.
[[nodiscard]] QDateTime nextOf(const RecurrenceRule &rule, const QDateTime &nowUtc);
/// The first `count` times at or after `from`, within ten years.
[[nodiscard]] Result<QList<Occurrence>> first(const RecurrenceRule &rule, const QDateTime &from,
                                              int count);

} // namespace SeriesWork

} // namespace Creator
