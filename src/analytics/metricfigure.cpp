#include "analytics/metricfigure.h"

#include "analytics/accountranges.h"
#include "core/int128.h"

#include <algorithm>

namespace Creator {

namespace {

using Name = MetricFigures::Name;

void add(std::optional<Micros> &sum, Micros value)
{
    sum = sum.value_or(0) + value;
}

/// The days that both ranges know, added up.
void compareDays(const AccountRange &account, MetricFigure &figure)
{
    for (qsizetype i = 0; i < account.half(); ++i) {
        const auto &before = account.days[i];
        const auto &now = account.days[i + account.half()];
        if (!before || !now)
            continue;
        add(figure.before, *before);
        add(figure.now, *now);
    }
}

void noteMissing(const AccountRanges &accounts, const FigureRange &range, MetricFigure &figure)
{
    const qint64 count = range.from.daysTo(range.to) + 1;
    for (qint64 i = 0; i < count; ++i) {
        const bool isMissing
            = std::any_of(accounts.cbegin(), accounts.cend(), [i](const AccountRange &account) {
                  const qsizetype day = account.half() + i;
                  return day < account.isMissing.size() && account.isMissing[day];
              });
        figure.missingDays += isMissing ? 1 : 0;
    }
    for (const AccountRange &account : accounts)
        figure.newestDay = std::max(figure.newestDay, account.newestDay);
}

} // namespace

std::optional<qint64> MetricFigure::changePermille() const
{
    if (!now || !before || *before <= 0)
        return std::nullopt;
    return static_cast<qint64>((Int128(*now) - *before) * 1000 / *before);
}

namespace MetricFigures {

Result<MetricFigure> of(Connection &connection, std::span<const Name> names,
                        const FigureRange &range)
{
    const Result<AccountRanges> accounts = readRanges(connection, names, range);
    if (!accounts)
        return failure(accounts.error());
    const bool isLast = findMetric(names.front().metric)->aggregation == MetricAggregation::Last;
    MetricFigure figure;
    for (const AccountRange &account : *accounts) {
        const std::optional<Micros> now = isLast ? account.last() : account.sum();
        if (now)
            add(figure.value, *now);
        if (!isLast) {
            compareDays(account, figure);
        } else if (const auto before = account.lastBefore(); now && before) {
            add(figure.now, *now);
            add(figure.before, *before);
        }
    }
    noteMissing(*accounts, range, figure);
    if (!accounts->isEmpty())
        figure.state = figure.value ? MetricFigure::State::Known : MetricFigure::State::NotFetched;
    return figure;
}

Result<MetricFigure> views(Connection &connection, const FigureRange &range)
{
    static constexpr Name names[] = { { "views" } };
    return of(connection, names, range);
}

Result<MetricFigure> watchTime(Connection &connection, const FigureRange &range)
{
    static constexpr Name names[]
        = { { "watch_hours" }, { "watch_minutes", 60 }, { "minutes_watched", 60 } };
    return of(connection, names, range);
}

Result<MetricFigure> followers(Connection &connection, const FigureRange &range)
{
    static constexpr Name names[] = { { "followers" } };
    return of(connection, names, range);
}

} // namespace MetricFigures

} // namespace Creator
