#pragma once

#include "analytics/metricfigure.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Creator {

/// The days of one account in a range and, in front of them, as many of the range before.
struct AccountRange
{
    QList<std::optional<Micros>> days;
    QList<bool> isMissing; // offered, and not fetched
    QDate newestDay;

    [[nodiscard]] qsizetype half() const { return days.size() / 2; }
    /// Of the range itself; nothing if no day is known.
    [[nodiscard]] std::optional<Micros> sum() const;
    [[nodiscard]] std::optional<Micros> last() const;
    [[nodiscard]] std::optional<Micros> sumBefore() const;
    [[nodiscard]] std::optional<Micros> lastBefore() const;
};

using AccountRanges = QMap<QString, AccountRange>; // by "platform/account"

/// Of the metric under the first name that an account tells on a day.
[[nodiscard]] Result<AccountRanges> readRanges(Connection &connection,
                                               std::span<const MetricFigures::Name> names,
                                               const FigureRange &range);

} // namespace Creator
