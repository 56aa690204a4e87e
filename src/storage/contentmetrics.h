#pragma once

#include "core/result.h"
#include "domain/content.h"
#include "domain/money.h"
#include "storage/metricplace.h"

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

namespace Creator {

class Connection;

/// What one metric of one content came to in a range of days.
struct ContentMetric
{
    ContentId content;
    QString platform;
    QString accountId;
    RollupWay way = RollupWay::Value;
    QString currency; // of metrics of money
    Micros sum = 0;
    qint64 n = 0; // values in it
};

/// A series of one content, for its own page.
struct MeasuredSeries
{
    qint64 series = 0;
    const Metric *metric = nullptr; // never null
    RollupWay way = RollupWay::Value;
    QString currency;
};

/// Metrics by content. Five thousand contents and any range take some ten thousand look-ups, no
/// matter how many days lie between.
namespace ContentMetrics {

/// Every content that has the metric by the day or as a running total, slices and trash left out.
/// Of a running total it is what came in between, since the first look at it; where days of the
/// range are told too, only they count. Without a value in the range a content is absent. A null
/// `from` asks for everything: a running total itself.
[[nodiscard]] Result<QList<ContentMetric>> inRange(Connection &connection, const Metric &metric,
                                                   QDate from, QDate to);
/// The same of one content: a row for each place and currency.
[[nodiscard]] Result<QList<ContentMetric>> ofContent(Connection &connection, ContentId content,
                                                     const Metric &metric, QDate from, QDate to);
[[nodiscard]] Result<QList<MeasuredSeries>> seriesOf(Connection &connection, ContentId content);

struct Value
{
    QDate day;
    Micros value = 0;
};
/// As the source told it; of a running total what it stood at.
[[nodiscard]] Result<std::vector<Value>> values(Connection &connection, qint64 series, QDate from,
                                                QDate to);

} // namespace ContentMetrics

} // namespace Creator
