// The part of ImportWriter that stores metrics: owners, series and values.

#include "domain/naturalkey.h"
#include "storage/importwriter.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 purgedOwner = -1; // of a content that is not there for good: its values stay out

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The first column of an `INSERT … RETURNING`.
Result<qint64> returned(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    return statement.integer(0);
}

/// The number of a row that is as it should be already.
template <typename Parent>
Result<std::optional<qint64>> storedNumber(Connection &connection, const char *sql, const Uuid &id,
                                           const Parent &parent)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    if constexpr (std::is_same_v<Parent, qint64>)
        (*statement)->bind(2, parent);
    else
        (*statement)->bindOptional(2, parent);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*statement)->integer(0)) : std::nullopt;
}

Result<bool> isPurged(Connection &connection, const Uuid &id)
{
    auto statement = connection.cached("SELECT 1 FROM tombstones WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

/// A sync lists contents before it measures them: what is not there is not the person's any more.
Result<bool> hasContent(Connection &connection, const Uuid &id)
{
    auto statement = connection.cached("SELECT 1 FROM contents WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

} // namespace

Result<bool> ImportWriter::put(const MetricRecord &metric)
{
    if (Status status = record(); !status)
        return failure(status.error());
    const Result<qint64> owner = ownerOf(metric);
    if (!owner)
        return failure(owner.error());
    if (*owner == purgedOwner)
        return false;
    const Result<qint64> series = seriesOf(metric, *owner);
    if (!series)
        return failure(series.error());
    // Once something was written the statement below tells what is the same.
    const Result<bool> known = m_isSync && !m_run ? isStored(metric, *series) : Result<bool>(false);
    if (!known)
        return failure(known.error());
    if (*known)
        return false;
    const Result<qint64> run = metricRun();
    if (!run)
        return failure(run.error());
    auto day = m_context.connection.cached(
        "INSERT OR IGNORE INTO metric_days (owner, day, days, run) VALUES (?1, ?2, ?3, ?4)");
    // The export whose newest day is later wins, whatever the order of the imports.
    auto value = m_context.connection.cached(
        "INSERT INTO metric_values (series, day, days, value, run) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT DO UPDATE SET value = excluded.value, run = excluded.run "
        "WHERE value <> excluded.value AND coalesce((SELECT newest_day FROM metric_runs r "
        "WHERE r.run = metric_values.run), 0) <= coalesce(?6, 9223372036854775807)");
    if (!day || !value)
        return failure(day ? value.error() : day.error());
    // A row of a report has many metrics of one day.
    const MetricDay place{ *owner, metric.day, metric.days };
    if (m_lastDay != place) {
        (*day)->bind(1, *owner);
        (*day)->bind(2, metric.day);
        (*day)->bind(3, metric.days);
        (*day)->bind(4, *run);
        if (Status status = (*day)->run(); !status)
            return failure(status.error());
        m_lastDay = place;
    }
    (*value)->bind(1, *series);
    (*value)->bind(2, metric.day);
    (*value)->bind(3, metric.days);
    (*value)->bind(4, metric.value);
    (*value)->bind(5, *run);
    (*value)->bindOptional(6, m_newestDay);
    if (Status status = (*value)->run(); !status)
        return failure(status.error());
    return m_context.connection.changes() > 0;
}

/// A sync that brings nothing new writes nothing, not even when it looked.
Result<bool> ImportWriter::isStored(const MetricRecord &metric, qint64 series)
{
    auto statement = m_context.connection.cached(
        "SELECT value FROM metric_values WHERE series = ?1 AND day = ?2 AND days = ?3");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, metric.day);
    (*statement)->bind(3, metric.days);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row && (*statement)->real(0) == metric.value;
}

Result<qint64> ImportWriter::series(const MetricRecord &metric)
{
    const Result<qint64> owner = ownerOf(metric);
    if (!owner)
        return failure(owner.error());
    return seriesOf(metric, *owner);
}

Status ImportWriter::append(qint64 series, qint64 day, double value)
{
    const Result<qint64> run = metricRun();
    if (!run)
        return failure(run.error());
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_values (series, day, days, value, run) VALUES (?1, ?2, 1, ?3, ?4)");
    if (!insert)
        return failure(insert.error());
    (*insert)->bind(1, series);
    (*insert)->bind(2, day);
    (*insert)->bind(3, value);
    (*insert)->bind(4, *run);
    return (*insert)->run();
}

Result<qint64> ImportWriter::metricRun()
{
    if (m_run)
        return *m_run;
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_runs (batch_id, origin, recorded_at, newest_day) "
        "VALUES (?1, ?4, ?2, ?3) RETURNING run");
    if (!insert)
        return failure(insert.error());
    bindBatch(**insert, 1);
    (*insert)->bind(2, m_context.nowMs);
    (*insert)->bindOptional(3, m_newestDay);
    (*insert)->bindView(4, origin());
    const Result<qint64> run = returned(**insert);
    if (run)
        m_run = *run;
    return run;
}

Result<qint64> ImportWriter::ownerOf(const MetricRecord &metric)
{
    const QByteArray external = bytesOf(metric.contentExternalId);
    if (const auto it = m_owners.constFind(external); it != m_owners.cend())
        return *it;
    std::optional<Uuid> content;
    if (!external.isEmpty()) {
        const Result<Uuid> found = contentOf(metric);
        if (!found)
            return failure(found.error());
        if (found->isNull()) {
            m_owners.insert(external, purgedOwner);
            return purgedOwner;
        }
        content = *found;
    }
    const NaturalKey::Place place{ m_platform, m_account };
    const Uuid id = NaturalKey::metricOwner(place, metric.contentExternalId);
    const Result<std::optional<qint64>> stored = storedNumber(
        m_context.connection, "SELECT owner FROM metric_owners WHERE id = ?1 AND content_id IS ?2",
        id, content);
    if (!stored)
        return failure(stored.error());
    if (*stored) {
        m_owners.insert(external, **stored);
        return **stored;
    }
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_owners (id, creator_id, content_id, platform, account_id, external_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET content_id = "
        "excluded.content_id "
        "RETURNING owner");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, m_target.channel.uuid());
    s.bindOptional(3, content);
    s.bind(4, m_target.platform);
    s.bind(5, m_target.account);
    s.bindView(6, metric.contentExternalId);
    const Result<qint64> owner = returned(s);
    if (owner)
        m_owners.insert(external, *owner);
    return owner;
}

Result<qint64> ImportWriter::seriesOf(const MetricRecord &metric, qint64 owner)
{
    QByteArray key;
    key.reserve(96); // once for each value of a report
    key.append(reinterpret_cast<const char *>(&owner), sizeof owner);
    for (const std::string_view part :
         { metric.metric, metric.span, metric.currency, metric.dimension, metric.dimensionValue }) {
        key += NaturalKey::separator;
        key.append(part.data(), static_cast<qsizetype>(part.size()));
    }
    if (const auto it = m_series.constFind(key); it != m_series.cend())
        return *it;
    const std::string slice = metric.dimension.empty()
        ? std::string(metric.currency)
        : std::string(metric.dimension) + '=' + std::string(metric.dimensionValue);
    const Uuid id = NaturalKey::metricSeries({ m_platform, m_account }, metric.contentExternalId,
                                             metric.metric, metric.span, slice);
    const Result<std::optional<qint64>> stored
        = storedNumber(m_context.connection,
                       "SELECT series FROM metric_series WHERE id = ?1 AND owner = ?2", id, owner);
    if (!stored)
        return failure(stored.error());
    if (*stored) {
        m_series.insert(key, **stored);
        return **stored;
    }
    auto insert = m_context.connection.cached(
        "INSERT INTO metric_series (id, owner, metric_name, metric_type, span, dimension, "
        "dimension_value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
        "ON CONFLICT DO UPDATE SET owner = excluded.owner RETURNING series");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, owner);
    s.bindView(3, metric.metric);
    s.bindView(4, metric.type);
    s.bindView(5, metric.span);
    const bool isMoney = metric.dimension.empty() && !metric.currency.empty();
    s.bindView(6, isMoney ? std::string_view("currency") : metric.dimension);
    s.bindView(7, isMoney ? metric.currency : metric.dimensionValue);
    const Result<qint64> series = returned(s);
    if (series)
        m_series.insert(key, *series);
    return series;
}

Result<Uuid> ImportWriter::contentOf(const MetricRecord &metric)
{
    const Uuid id = NaturalKey::content(m_platform, metric.contentExternalId);
    if (m_isSync) {
        const Result<bool> isThere = hasContent(m_context.connection, id);
        if (!isThere)
            return failure(isThere.error());
        return *isThere ? id : Uuid();
    }
    const Result<bool> purged = isPurged(m_context.connection, id);
    if (!purged)
        return failure(purged.error());
    if (*purged)
        return Uuid();
    auto insert = m_context.connection.cached(
        "INSERT OR IGNORE INTO contents (id, creator_id, profile_id, title, content_type, status, "
        "published_at, platform, account_id, external_id, origin, batch_id, created_at, "
        "updated_at) "
        "VALUES (?1, ?2, ?3, ?4, 'video', 'published', ?5, ?6, ?7, ?8, ?11, ?9, ?10, ?10)");
    if (!insert)
        return failure(insert.error());
    Statement &s = **insert;
    s.bind(1, id);
    s.bind(2, m_target.owner.uuid());
    s.bind(3, m_target.channel.uuid());
    s.bindView(4, metric.contentTitle.empty() ? metric.contentExternalId : metric.contentTitle);
    if (metric.contentPublishedDay)
        s.bind(5, *metric.contentPublishedDay * msPerDay);
    else
        s.bindNull(5);
    s.bind(6, m_target.platform);
    s.bindTextOrNull(7, m_target.account);
    s.bindView(8, metric.contentExternalId);
    bindBatch(s, 9);
    s.bind(10, m_context.nowMs);
    s.bindView(11, origin());
    if (Status status = s.run(); !status)
        return failure(status.error());
    return id;
}

} // namespace Creator
