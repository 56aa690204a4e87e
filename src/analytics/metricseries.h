#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace Creator {

class Connection;

/// What is known of a day (DESIGN, promise 3): a missing value is never 0.
enum class DayKind { Value, Zero, NotFetched, NotOffered, Retired };
enum class MetricGrain { Day, Week, Month };
/// One line in all, or one for each platform, account or channel.
enum class MetricBreakdown { None, Platform, Account, Channel };

struct MetricPoint
{
    QDate start; // first day of the day, week or month, not before the question's first
    DayKind kind = DayKind::NotFetched;
    /// Millionths of the metric's unit; of money, of the home currency. Nothing unless a Value or
    /// Zero.
    std::optional<Micros> value;
    bool isPartial = false; // another account, or another day of it, was not fetched
    bool hasHole
        = false; // … though that account tells days close before and behind: the sum would dip
};

struct MetricLine
{
    QString key; // the platform's word, "platform/account", a channel's id as text; empty: all
    QList<MetricPoint> points;
    /// Added up, the mean, or the last one, as the metric asks.
    std::optional<Micros> total;
    QDate newestDay; // that was fetched, in the range or not; null: none
};

struct MetricQuestion
{
    const Metric *metric = nullptr; // never null
    QDate from = {};
    QDate to = {}; // included
    MetricGrain grain = MetricGrain::Day;
    Qt::DayOfWeek weekStart = Qt::Monday;
    MetricBreakdown breakdown = MetricBreakdown::None;
    std::optional<ChannelId> channel = {};
    QStringList platforms = {}; // empty: all
    Currency home = {}; // for metrics of money
};

struct MetricAnswer
{
    QList<MetricLine> lines; // by key; none if nothing offers the metric
    MoneySums unconverted; // money without a rate, of metrics that add up: in no line
};

/// Series of one metric over accounts, from the rollups.
///
/// An account that tells a metric of the whole channel is believed; what its contents add up to
/// stands in on days it tells nothing. Where it tells no days it is read by how much its running
/// totals grew between two looks, unless a day between them is told.
class MetricSeries
{
public:
    [[nodiscard]] static Result<MetricAnswer> ask(Connection &connection,
                                                  const MetricQuestion &question);
    /// The metrics that any account offers, in the catalogue's order.
    [[nodiscard]] static Result<QList<const Metric *>> offered(Connection &connection);
    /// The first and last day that anything of the metric is known of; null ones: nothing.
    [[nodiscard]] static Result<std::pair<QDate, QDate>> reach(Connection &connection,
                                                               const Metric &metric);
};

} // namespace Creator
