#pragma once

#include "models/planroles.h"

#include <QDate>
#include <QList>

namespace Creator {

class PlanItems;

// Where rows would go. The first row is the one that is held; the others keep their distance to it,
// and those without a date join it. What stays where it is or may not be moved is left out.

/// Keeps each item's time of day; one from the backlog gets the usual time.
[[nodiscard]] QList<PlannedMove> movesToDay(const PlanItems &items, const QList<int> &rows,
                                            QDate day);
/// `minute` of the wall clock on `day`, for the first row.
[[nodiscard]] QList<PlannedMove> movesToMinute(const PlanItems &items, const QList<int> &rows,
                                               QDate day, int minute);
/// Keeps the time of day. Rows without a date stay.
[[nodiscard]] QList<PlannedMove> movesByDays(const PlanItems &items, const QList<int> &rows,
                                             int days);
/// By elapsed time, so that a step back undoes a step forth also where the clocks change.
[[nodiscard]] QList<PlannedMove> movesByMinutes(const PlanItems &items, const QList<int> &rows,
                                                int minutes);

} // namespace Creator
