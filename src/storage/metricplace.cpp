#include "storage/metricplace.h"

#include "storage/connection.h"

#include <algorithm>
#include <array>

namespace Creator {

namespace {

constexpr std::array<std::string_view, 2> levelWords{ "channel", "contents" };
constexpr std::array<std::string_view, 5> wayWords{ "", "value", "gain", "state", "daily_state" };

Result<SeriesPlace> known(Connection &connection, qint64 series)
{
    auto statement = connection.cached("SELECT p.place, p.way FROM metric_series s "
                                       "JOIN metric_places p ON p.place = s.place "
                                       "WHERE s.series = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return SeriesPlace();
    return SeriesPlace{ (*statement)->integer(0), wayFromWord((*statement)->view(1)), {} };
}

/// Which way a series goes, from its own words.
Result<RollupWay> wayOf(Connection &connection, qint64 series)
{
    auto statement = connection.cached(
        "SELECT s.metric_name, s.span, o.content_id IS NULL FROM metric_series s "
        "JOIN metric_owners o ON o.owner = s.owner WHERE s.series = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return RollupWay::None;
    const Metric *metric = findMetric((*statement)->view(0));
    const auto span = spanFromWord((*statement)->view(1));
    const bool isChannel = (*statement)->integer(2) != 0;
    if (!metric || !span)
        return RollupWay::None;
    return rollupWay(*metric, *span, isChannel ? MetricLevel::Channel : MetricLevel::Contents);
}

Status make(Connection &connection, qint64 series, RollupWay way)
{
    // Everything of a place comes from the series and its owner, and is in its UNIQUE.
    auto place = connection.cached(
        "INSERT OR IGNORE INTO metric_places (creator_id, platform, account_id, level, "
        "metric_name, metric_type, way, dimension, dimension_value) SELECT o.creator_id, "
        "o.platform, o.account_id, iif(o.content_id IS NULL, 'channel', 'contents'), "
        "s.metric_name, s.metric_type, ?2, s.dimension, s.dimension_value "
        "FROM metric_series s JOIN metric_owners o ON o.owner = s.owner WHERE s.series = ?1");
    auto link = connection.cached(
        "UPDATE metric_series AS s SET place = (SELECT p.place FROM metric_places p "
        "JOIN metric_owners o ON o.owner = s.owner WHERE p.metric_name = s.metric_name "
        "AND p.creator_id = o.creator_id AND p.platform = o.platform "
        "AND p.account_id = o.account_id "
        "AND p.level = iif(o.content_id IS NULL, 'channel', 'contents') AND p.way = ?2 "
        "AND p.dimension = s.dimension AND p.dimension_value = s.dimension_value) "
        "WHERE s.series = ?1");
    if (!place || !link)
        return failure(place ? link.error() : place.error());
    for (StatementLease *statement : { &*place, &*link }) {
        (*statement)->bind(1, series);
        (*statement)->bindView(2, word(way));
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    return {};
}

} // namespace

std::string_view word(MetricLevel level)
{
    return levelWords[static_cast<size_t>(level)];
}

std::string_view word(RollupWay way)
{
    return wayWords[static_cast<size_t>(way)];
}

RollupWay wayFromWord(std::string_view text)
{
    const auto it = std::find(wayWords.begin(), wayWords.end(), text);
    return it == wayWords.end() ? RollupWay::None : static_cast<RollupWay>(it - wayWords.begin());
}

MetricLevel levelFromWord(std::string_view text)
{
    return text == levelWords[0] ? MetricLevel::Channel : MetricLevel::Contents;
}

RollupWay rollupWay(const Metric &metric, MetricSpan span, MetricLevel level)
{
    const bool isLast = metric.aggregation == MetricAggregation::Last;
    switch (span) {
    case MetricSpan::Daily:
        if (isLast)
            return level == MetricLevel::Channel ? RollupWay::DailyState : RollupWay::None;
        return RollupWay::Value;
    case MetricSpan::Lifetime:
        if (metric.aggregation == MetricAggregation::Sum)
            return RollupWay::Gain;
        [[fallthrough]];
    case MetricSpan::Snapshot:
        return isLast && level == MetricLevel::Channel ? RollupWay::State : RollupWay::None;
    case MetricSpan::Period:
        return RollupWay::None;
    }
    return RollupWay::None;
}

bool SeriesPlace::takes(qint64 days) const
{
    switch (way) {
    case RollupWay::Value:
    case RollupWay::DailyState:
        return days == 1;
    case RollupWay::Gain:
    case RollupWay::State:
        return days == 0;
    case RollupWay::None:
        break;
    }
    return false;
}

Result<SeriesPlace> MetricPlaces::of(Connection &connection, qint64 series)
{
    const Result<SeriesPlace> there = known(connection, series);
    if (!there || there->place > 0)
        return there;
    const Result<RollupWay> way = wayOf(connection, series);
    if (!way)
        return failure(way.error());
    if (*way == RollupWay::None)
        return SeriesPlace();
    if (Status status = make(connection, series, *way); !status)
        return failure(status.error());
    return known(connection, series);
}

} // namespace Creator
