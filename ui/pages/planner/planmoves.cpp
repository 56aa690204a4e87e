#include "pages/planner/planmoves.h"

#include "pages/planner/planitems.h"
#include "planning/calendargrid.h"

namespace Creator {

namespace {

template <typename Where>
QList<PlannedMove> moves(const PlanItems &items, const QList<int> &rows, Where where)
{
    QList<PlannedMove> result;
    for (const int row : rows) {
        const PlanItem &item = items.at(row);
        if (!item.isMovable)
            continue;
        const QDateTime start = where(item);
        if (start.isValid() && start != item.start)
            result.append({ item.id, start });
    }
    return result;
}

} // namespace

QList<PlannedMove> movesToDay(const PlanItems &items, const QList<int> &rows, QDate day)
{
    if (rows.isEmpty())
        return {};
    const QTimeZone &zone = items.zone();
    const QDate held = items.dayOf(rows.first());
    return moves(items, rows, [&](const PlanItem &item) {
        if (!item.start.isValid())
            return instantAt(day, items.usualTime(), zone);
        const QDate own = dayOf(item.start, zone);
        return movedToDay(item.start, held.isValid() ? day.addDays(held.daysTo(own)) : day, zone);
    });
}

QList<PlannedMove> movesToMinute(const PlanItems &items, const QList<int> &rows, QDate day,
                                 int minute)
{
    if (rows.isEmpty())
        return {};
    const QTimeZone &zone = items.zone();
    const QDateTime held = items.at(rows.first()).start;
    const QDate heldDay = held.isValid() ? dayOf(held, zone) : day;
    const int heldMinute = held.isValid() ? minuteOfDay(held, zone) : minute;
    return moves(items, rows, [&](const PlanItem &item) {
        if (!item.start.isValid())
            return instantAt(day, minute, zone);
        const bool stays = heldDay == day && heldMinute == minute;
        if (stays)
            return item.start; // also where that time comes twice
        const qint64 days = heldDay.daysTo(dayOf(item.start, zone));
        const int minutes = minuteOfDay(item.start, zone) - heldMinute;
        return instantAt(day.addDays(held.isValid() ? days : 0),
                         held.isValid() ? minute + minutes : minute, zone);
    });
}

QList<PlannedMove> movesByDays(const PlanItems &items, const QList<int> &rows, int days)
{
    const QTimeZone &zone = items.zone();
    return moves(items, rows, [&](const PlanItem &item) {
        return item.start.isValid()
            ? movedToDay(item.start, dayOf(item.start, zone).addDays(days), zone)
            : QDateTime();
    });
}

QList<PlannedMove> movesByMinutes(const PlanItems &items, const QList<int> &rows, int minutes)
{
    return moves(items, rows, [&](const PlanItem &item) {
        return item.start.isValid() ? item.start.addSecs(qint64(minutes) * 60) : QDateTime();
    });
}

} // namespace Creator
