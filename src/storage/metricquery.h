#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "storage/metricplace.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Creator {

class Connection;

/// One row of metric_places: one metric on one account of one channel.
struct MetricPlace
{
    qint64 place = 0;
    ChannelId channel;
    QString platform;
    QString accountId;
    MetricLevel level = MetricLevel::Channel;
    const Metric *metric = nullptr; // never null
    RollupWay way = RollupWay::Value;
    QString dimension; // "currency" of metrics of money, "country", …; empty: none
    QString dimensionValue;

    [[nodiscard]] bool isSlice() const;
};

/// What a place adds up to on one day or in one month.
struct MetricCell
{
    qint64 period = 0; // days since 1970-01-01, or year * 12 + month - 1
    Micros sum = 0;
    qint64 n = 0;
};

/// Reads rollups of metrics: any range in the time of its days.
namespace MetricQuery {

[[nodiscard]] Result<QList<MetricPlace>> places(Connection &connection);
/// In the order of periods. Days and months include both ends.
[[nodiscard]] Result<std::vector<MetricCell>> days(Connection &connection, qint64 place, QDate from,
                                                   QDate to);
[[nodiscard]] Result<std::vector<MetricCell>> months(Connection &connection, qint64 place,
                                                     QDate from, QDate to);
/// The last cell before a day: what stood there when the day began.
[[nodiscard]] Result<std::optional<MetricCell>> lastBefore(Connection &connection, qint64 place,
                                                           QDate day);
/// First and last day that the place has; null ones if it has none.
struct Reach
{
    QDate first;
    QDate last;
};
[[nodiscard]] Result<Reach> reach(Connection &connection, qint64 place);

} // namespace MetricQuery

} // namespace Creator
