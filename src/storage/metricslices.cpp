#include "storage/metricslices.h"

#include "storage/connection.h"
#include "storage/metricblocks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace Creator::AudienceQuery {

namespace {

const QDate epoch(1970, 1, 1);

struct Series
{
    qint64 series = 0;
    qint64 owner = 0;
    bool isOfContent = false;
    bool isDaily = false;
    QString value;
    QString account; // with its platform
};

/// What a series tells of a period, or of its state on a day (0 days).
struct Told
{
    qint64 day = 0;
    qint64 days = 0;
    Micros value = 0;

    [[nodiscard]] auto period() const { return std::tuple(day + days, day); }
};

Result<std::vector<Series>> seriesOf(Connection &connection, const SliceQuestion &question)
{
    auto rows = connection.cached(
        "SELECT s.series, s.owner, o.content_id IS NOT NULL, s.span = 'daily', s.dimension_value, "
        "o.platform, o.account_id FROM metric_series s JOIN metric_owners o ON o.owner = s.owner "
        "WHERE s.metric_name = ?1 AND s.dimension = ?2");
    if (!rows)
        return failure(rows.error());
    (*rows)->bindView(1, question.metric->name);
    (*rows)->bind(2, question.dimension);
    std::vector<Series> all;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return all;
        Statement &s = **rows;
        if (!question.platforms.isEmpty() && !question.platforms.contains(s.text(5)))
            continue;
        all.push_back({ s.integer(0), s.integer(1), s.integer(2) != 0, s.integer(3) != 0, s.text(4),
                        s.text(5) + u'\x1f' + s.text(6) });
    }
}

class Reader
{
public:
    Reader(Connection &connection, QDate from, QDate to)
        : m_connection(connection)
        , m_from(epoch.daysTo(from))
        , m_to(epoch.daysTo(to))
    {
    }

    Status read(const Series &one) { return one.isDaily ? readDays(one) : readNewest(one); }

    MetricSlices found()
    {
        // One period of each owner: the newest that any part of its audience has.
        std::map<qint64, Told> newest;
        for (const auto &[series, told] : m_told) {
            const auto it = newest.try_emplace(series.owner, told).first;
            if (told.period() > it->second.period())
                it->second = told;
        }
        MetricSlices all;
        for (const auto &[series, told] : m_told) {
            if (told.period() != newest.at(series.owner).period())
                continue;
            add(series.value, told.value, 1);
            const QDate first = epoch.addDays(told.day);
            const QDate last = first.addDays(std::max<qint64>(1, told.days) - 1);
            all.from = all.from.isValid() ? std::min(all.from, first) : first;
            all.to = std::max(all.to, last);
        }
        for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
            all.slices.append(*it);
        return all;
    }

private:
    Status readDays(const Series &one)
    {
        auto rows = m_connection.cached("SELECT value FROM metric_values WHERE series = ?1 "
                                        "AND day BETWEEN ?2 AND ?3 AND days = 1");
        if (!rows)
            return failure(rows.error());
        (*rows)->bind(1, one.series);
        (*rows)->bind(2, m_from);
        (*rows)->bind(3, m_to);
        for (;;) {
            const Result<bool> row = (*rows)->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                return {};
            if (const auto micros = countedMetric((*rows)->real(0)))
                add(one.value, *micros, 1);
        }
    }

    Status readNewest(const Series &one)
    {
        auto rows
            = m_connection.cached("SELECT day, days, value FROM metric_values WHERE series = ?1 "
                                  "AND day <= ?2 ORDER BY day DESC, days DESC LIMIT 1");
        if (!rows)
            return failure(rows.error());
        (*rows)->bind(1, one.series);
        (*rows)->bind(2, m_to);
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (const auto micros = countedMetric((*rows)->real(2)))
            m_told.emplace_back(one, Told{ (*rows)->integer(0), (*rows)->integer(1), *micros });
        return {};
    }

    void add(const QString &value, Micros micros, qint64 n)
    {
        MetricSlice &slice = m_sums[value];
        slice.value = value;
        slice.sum += micros;
        slice.n += n;
    }

    Connection &m_connection;
    const qint64 m_from;
    const qint64 m_to;
    std::vector<std::pair<Series, Told>> m_told;
    QHash<QString, MetricSlice> m_sums;
};

} // namespace

Result<QStringList> dimensions(Connection &connection, const Metric &metric)
{
    auto rows = connection.cached("SELECT DISTINCT dimension FROM metric_series "
                                  "WHERE metric_name = ?1 AND metric_type <> 'currency' "
                                  "AND dimension NOT IN ('', 'currency') ORDER BY dimension");
    if (!rows)
        return failure(rows.error());
    (*rows)->bindView(1, metric.name);
    QStringList all;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return all;
        all.append((*rows)->text(0));
    }
}

Result<MetricSlices> slices(Connection &connection, const SliceQuestion &question)
{
    const auto all = seriesOf(connection, question);
    if (!all)
        return failure(all.error());
    QSet<QString> ofChannels;
    for (const Series &one : *all) {
        if (!one.isOfContent)
            ofChannels.insert(one.account);
    }
    Reader reader(connection, question.from, question.to);
    for (const Series &one : *all) {
        // What contents have is part of what their channel has.
        if (one.isOfContent && ofChannels.contains(one.account))
            continue;
        if (Status read = reader.read(one); !read)
            return failure(read.error());
    }
    return reader.found();
}

} // namespace Creator::AudienceQuery
