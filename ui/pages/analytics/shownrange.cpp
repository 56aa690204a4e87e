#include "pages/analytics/shownrange.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr qint64 mostDays = 30 * 366;
constexpr qint64 mostByDay = 120;
constexpr qint64 mostByWeek = 3 * 366;

DaySpan notBeyond(DaySpan range, QDate today)
{
    const qint64 beyond = today.daysTo(range.to);
    if (beyond <= 0)
        return range;
    return { range.from.addDays(-beyond), today };
}

} // namespace

std::optional<DaySpan> presetRange(RangePreset preset, QDate today)
{
    switch (preset) {
    case RangePreset::Days28:
        return lastDays(today, 28);
    case RangePreset::Days90:
        return lastDays(today, 90);
    case RangePreset::Days365:
        return lastDays(today, 365);
    case RangePreset::ThisYear:
        return DaySpan{ QDate(today.year(), 1, 1), today };
    case RangePreset::All:
    case RangePreset::Custom:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

DaySpan moved(const DaySpan &range, int steps, QDate today)
{
    const qint64 days = steps * std::max<qint64>(1, range.days() / 2);
    return notBeyond({ range.from.addDays(days), range.to.addDays(days) }, today);
}

DaySpan zoomedIn(const DaySpan &range)
{
    const qint64 days = std::max<qint64>(fewestShownDays, range.days() / 2);
    if (days >= range.days())
        return range;
    const QDate from = range.from.addDays((range.days() - days) / 2);
    return { from, from.addDays(days - 1) };
}

DaySpan zoomedOut(const DaySpan &range, QDate today)
{
    const qint64 days = std::min(mostDays, range.days() * 2);
    if (days <= range.days())
        return range;
    const QDate from = range.from.addDays(-(days - range.days()) / 2);
    return notBeyond({ from, from.addDays(days - 1) }, today);
}

MetricGrain grainFor(const DaySpan &range)
{
    if (range.days() <= mostByDay)
        return MetricGrain::Day;
    return range.days() <= mostByWeek ? MetricGrain::Week : MetricGrain::Month;
}

} // namespace Creator
