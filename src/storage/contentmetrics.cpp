#include "storage/contentmetrics.h"

#include "storage/connection.h"
#include "storage/metricblocks.h"

#include <QSet>

namespace Creator::ContentMetrics {

namespace {

const QDate epoch(1970, 1, 1);

using MetricBlocks::Sums;

// Rounded as countedMetric() does.
#define CREATOR_SUM                                                                                \
    "(SELECT sum(CAST(v.value * 1000000 + iif(v.value < 0, -0.5, 0.5) AS INTEGER)) "               \
    "FROM metric_values v WHERE v.series = s.series AND v.days = 1 "                               \
    "AND v.value BETWEEN -5e11 AND 5e11 AND v.day BETWEEN "
// What a series of days had come to by a day: what stood before the last block that has values,
// and those of it.
#define CREATOR_STANDING(block, day)                                                               \
    "coalesce(" block ".sum_before + coalesce(" CREATOR_SUM block ".day AND " day "), 0), 0)"
#define CREATOR_LAST_BLOCK(block, until)                                                           \
    "LEFT JOIN metric_blocks " block " ON " block ".series = s.series AND " block ".day = "        \
    "(SELECT max(b.day) FROM metric_blocks b WHERE b.series = s.series AND b.day <= " until ") "

// One statement instead of twenty thousand: a third of the time. Without a day in the range the sum
// is null.
// clang-format off
#define CREATOR_RANKED(sum, blocks, contents)                                                      \
    "SELECT s.series, o.content_id, o.platform, o.account_id, p.way, p.dimension_value, " sum      \
    ", s.owner FROM " contents " " blocks                                                                   \
    "WHERE p.metric_name = ?1 AND p.level = 'contents' AND p.dimension IN ('', 'currency')"
#define CREATOR_ALL                                                                                \
    "metric_places p JOIN metric_series s ON s.place = p.place "                                   \
    "JOIN metric_owners o ON o.owner = s.owner"
#define CREATOR_ONE                                                                                \
    "metric_owners o CROSS JOIN metric_series s ON s.owner = o.owner "                             \
    "CROSS JOIN metric_places p ON p.place = s.place"
// A few days are sooner added up than looked up.
constexpr auto shortSql = CREATOR_RANKED(CREATOR_SUM "?3 + 1 AND ?2)", "", CREATOR_ALL);
constexpr auto longSql
    = CREATOR_RANKED("iif(EXISTS (SELECT 1 FROM metric_values v WHERE v.series = s.series "
                     "AND v.days = 1 AND v.value BETWEEN -5e11 AND 5e11 AND v.day BETWEEN ?3 + 1 AND ?2), "
                     CREATOR_STANDING("t", "?2") " - " CREATOR_STANDING("f", "?3") ", NULL)",
                     CREATOR_LAST_BLOCK("t", "?2") CREATOR_LAST_BLOCK("f", "?3"), CREATOR_ALL);
constexpr auto ofOneSql
    = CREATOR_RANKED(CREATOR_SUM "?3 + 1 AND ?2)", "", CREATOR_ONE) " AND o.content_id = ?4";
// clang-format on
constexpr qint64 fewDays = 60;
constexpr qint64 everything = -1'000'000; // before any day that there is

qint64 firstOf(QDate from)
{
    return from.isNull() ? everything : epoch.daysTo(from);
}

/// A look at each content would cost a fifth of the ranking.
Result<QSet<Uuid>> inTrash(Connection &connection)
{
    auto rows = connection.cached("SELECT id FROM contents WHERE deleted_at IS NOT NULL");
    if (!rows)
        return failure(rows.error());
    QSet<Uuid> ids;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ids;
        ids.insert((*rows)->uuid(0));
    }
}

/// Answers how far one series had come by the end of a day.
class Standing
{
public:
    explicit Standing(Connection &connection)
        : m_connection(connection)
    {
    }

    Status prepare()
    {
        auto block = m_connection.prepare(
            "SELECT day, sum_before, n_before FROM metric_blocks WHERE series = ?1 AND day <= ?2 "
            "ORDER BY day DESC LIMIT 1");
        auto days = m_connection.prepare("SELECT value FROM metric_values WHERE series = ?1 "
                                         "AND day BETWEEN ?2 AND ?3 AND days = 1");
        auto total = m_connection.prepare("SELECT value FROM metric_values WHERE series = ?1 "
                                          "AND day <= ?2 AND days = 0 ORDER BY day DESC");
        if (!block || !days || !total)
            return failure(!block ? block.error() : !days ? days.error() : total.error());
        m_block.emplace(std::move(*block));
        m_days.emplace(std::move(*days));
        m_total.emplace(std::move(*total));
        return {};
    }

    /// The sum of all days up to and including `day`.
    Result<Sums> ofDays(qint64 series, qint64 day)
    {
        m_block->bind(1, series);
        m_block->bind(2, day);
        const Result<bool> row = m_block->step();
        Sums sums;
        qint64 first = 0;
        if (row && *row) {
            first = m_block->integer(0);
            sums = { m_block->integer(1), m_block->integer(2) };
        }
        m_block->reset();
        if (!row || !*row)
            return row ? Result<Sums>(sums) : failure(row.error());
        const Status added = addDays(series, first, day, sums);
        return added ? Result<Sums>(sums) : failure(added.error());
    }

    /// A running total on that day; nothing before the first look at it.
    Result<std::optional<Micros>> total(qint64 series, qint64 day)
    {
        m_total->bind(1, series);
        m_total->bind(2, day);
        std::optional<Micros> found;
        for (;;) {
            const Result<bool> row = m_total->step();
            if (!row || !*row) {
                m_total->reset();
                return row ? Result<std::optional<Micros>>(found) : failure(row.error());
            }
            found = countedMetric(m_total->real(0));
            if (!found)
                continue;
            m_total->reset();
            return found;
        }
    }

    /// The first look in a range, if it was not the only one.
    Result<std::optional<Micros>> firstTotal(qint64 series, qint64 from, qint64 to)
    {
        auto looks = m_connection.cached(
            "SELECT value FROM metric_values WHERE series = ?1 AND day BETWEEN ?2 AND ?3 "
            "AND days = 0 AND abs(value) <= 5e11 ORDER BY day LIMIT 2");
        if (!looks)
            return failure(looks.error());
        (*looks)->bind(1, series);
        (*looks)->bind(2, from);
        (*looks)->bind(3, to);
        std::optional<Micros> first;
        for (int look = 0; look < 2; ++look) {
            const Result<bool> row = (*looks)->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                return std::nullopt;
            if (look == 0)
                first = countedMetric((*looks)->real(0));
        }
        return first;
    }

private:
    Status addDays(qint64 series, qint64 from, qint64 to, Sums &sums)
    {
        m_days->bind(1, series);
        m_days->bind(2, from);
        m_days->bind(3, to);
        for (;;) {
            const Result<bool> row = m_days->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                break;
            if (const auto micros = countedMetric(m_days->real(0)))
                sums.add(*micros, 1);
        }
        m_days->reset();
        return {};
    }

    Connection &m_connection;
    std::optional<Statement> m_block;
    std::optional<Statement> m_days;
    std::optional<Statement> m_total;
};

/// What came in between. Of a running total: since the last look before, else since the first one;
/// all of it without a first day.
Result<Sums> between(Standing &standing, RollupWay way, qint64 series, qint64 from, qint64 to)
{
    Sums sums;
    if (way == RollupWay::Value) {
        const Result<Sums> last = standing.ofDays(series, to);
        const Result<Sums> before = standing.ofDays(series, from - 1);
        if (!last || !before)
            return failure(last ? before.error() : last.error());
        sums = *last;
        sums.add(-before->sum, -before->n);
        return sums;
    }
    const auto last = standing.total(series, to);
    const auto before = standing.total(series, from - 1);
    if (!last || !before)
        return failure(last ? before.error() : last.error());
    auto base = from == everything ? std::optional(Micros(0)) : *before;
    if (*last && !base) {
        const auto first = standing.firstTotal(series, from, to);
        if (!first)
            return failure(first.error());
        base = *first;
    }
    if (*last && base)
        sums = { **last - *base, 1 };
    return sums;
}

Status take(Standing &standing, qint64 series, qint64 from, qint64 to, ContentMetric &one)
{
    const Result<Sums> exact = between(standing, one.way, series, from, to);
    if (!exact)
        return failure(exact.error());
    one.sum = exact->sum;
    one.n = exact->n;
    return {};
}

/// A running total that waits for what else its owner tells.
struct Growing
{
    qint64 series = 0;
    qint64 owner = 0;
    ContentMetric metric;
};

/// The rows of one of the statements above, those of the trash left out.
Result<QList<ContentMetric>> readRows(Connection &connection, Statement &rows, const Metric &metric,
                                      qint64 first, qint64 last)
{
    const auto trashed = inTrash(connection);
    if (!trashed)
        return failure(trashed.error());
    Standing standing(connection);
    if (Status status = standing.prepare(); !status)
        return failure(status.error());
    rows.bindView(1, metric.name);
    rows.bind(2, last);
    rows.bind(3, first - 1);
    const bool wantsCount = metric.aggregation == MetricAggregation::Average;
    QList<ContentMetric> list;
    std::vector<Growing> growing;
    QSet<qint64> withDays;
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        const RollupWay way = wayFromWord(rows.view(4));
        if (trashed->contains(rows.uuid(1)) || (way == RollupWay::Value && rows.isNull(6)))
            continue;
        const qint64 series = rows.integer(0);
        ContentMetric one{ ContentId(rows.uuid(1)),
                           rows.text(2),
                           rows.text(3),
                           way,
                           rows.text(5),
                           rows.integer(6),
                           1 };
        if (way != RollupWay::Value) {
            growing.push_back({ series, rows.integer(7), std::move(one) });
            continue;
        }
        withDays.insert(rows.integer(7));
        // How many values a mean is of takes a closer look.
        const Status exact = wantsCount ? take(standing, series, first, last, one) : Status();
        if (!exact)
            return failure(exact.error());
        if (one.n > 0)
            list.append(std::move(one));
    }
    // What is told by the day would count once more.
    for (Growing &one : growing) {
        if (withDays.contains(one.owner))
            continue;
        if (Status exact = take(standing, one.series, first, last, one.metric); !exact)
            return failure(exact.error());
        if (one.metric.n > 0)
            list.append(std::move(one.metric));
    }
    return list;
}

} // namespace

Result<QList<ContentMetric>> inRange(Connection &connection, const Metric &metric, QDate from,
                                     QDate to)
{
    Result<Statement> rows
        = connection.prepare(from.isValid() && from.daysTo(to) < fewDays ? shortSql : longSql);
    if (!rows)
        return failure(rows.error());
    return readRows(connection, *rows, metric, firstOf(from), epoch.daysTo(to));
}

Result<QList<ContentMetric>> ofContent(Connection &connection, ContentId content,
                                       const Metric &metric, QDate from, QDate to)
{
    Result<Statement> rows = connection.prepare(ofOneSql);
    if (!rows)
        return failure(rows.error());
    rows->bind(4, content.uuid());
    return readRows(connection, *rows, metric, firstOf(from), epoch.daysTo(to));
}

Result<QList<MeasuredSeries>> seriesOf(Connection &connection, ContentId content)
{
    auto rows = connection.cached(
        "SELECT s.series, p.metric_name, p.way, p.dimension_value FROM metric_owners o "
        "JOIN metric_series s ON s.owner = o.owner JOIN metric_places p ON p.place = s.place "
        "WHERE o.content_id = ?1 AND p.dimension IN ('', 'currency') ORDER BY s.series");
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, content.uuid());
    QList<MeasuredSeries> list;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        if (const Metric *metric = findMetric((*rows)->view(1)))
            list.append(
                { (*rows)->integer(0), metric, wayFromWord((*rows)->view(2)), (*rows)->text(3) });
    }
}

Result<std::vector<Value>> values(Connection &connection, qint64 series, QDate from, QDate to)
{
    auto rows = connection.cached("SELECT day, value FROM metric_values WHERE series = ?1 "
                                  "AND day BETWEEN ?2 AND ?3 AND days <= 1 ORDER BY day");
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, series);
    (*rows)->bind(2, epoch.daysTo(from));
    (*rows)->bind(3, epoch.daysTo(to));
    std::vector<Value> list;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        if (const auto micros = countedMetric((*rows)->real(1)))
            list.push_back({ epoch.addDays((*rows)->integer(0)), *micros });
    }
}

} // namespace Creator::ContentMetrics
