#include "storage/metricwriter.h"

#include "domain/naturalkey.h"
#include "storage/writer.h"

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

MetricWriter::MetricWriter(WriteContext &context, Target target)
    : m_context(context)
    , m_target(std::move(target))
    , m_platform(m_target.platform.toStdString())
    , m_account(m_target.account.toStdString())
    , m_rollup(context.connection)
{
}

void MetricWriter::bindBatch(Statement &statement, int index) const
{
    if (m_target.batch)
        statement.bind(index, m_target.batch->uuid());
    else
        statement.bindNull(index);
}

/// A sync that brings nothing new writes nothing, not even that it looked.
bool MetricWriter::waitsToBeNew() const
{
    return m_target.origin == Origin::Api && !m_run;
}

Result<bool> MetricWriter::put(const MetricRecord &metric)
{
    const Result<qint64> owner = ownerOf(metric);
    if (!owner)
        return failure(owner.error());
    if (*owner == purgedOwner)
        return false;
    const Result<Series> series = seriesOf(metric, *owner);
    if (!series)
        return failure(series.error());
    const Result<bool> known
        = waitsToBeNew() ? isStored(metric, series->number) : Result<bool>(false);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    const Result<qint64> run = metricRun();
    if (!run)
        return failure(run.error());
    if (Status status = noteDay({ *owner, metric.day, metric.days }, *run); !status)
        return failure(status.error());
    const Result<bool> isNew = insert(metric, series->number, *run);
    if (!isNew)
        return failure(isNew.error());
    std::optional<double> old;
    if (!*isNew) {
        const auto replaced = replace(metric, series->number, *run);
        if (!replaced || !*replaced)
            return replaced ? Result<bool>(false) : failure(replaced.error());
        old = *replaced;
    }
    if (series->place.takes(metric.days)) {
        if (Status status
            = m_rollup.put(series->number, series->place, metric.day, metric.value, old);
            !status)
            return failure(status.error());
    }
    return true;
}

Result<bool> MetricWriter::isStored(const MetricRecord &metric, qint64 series)
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

/// A row of a report has many metrics of one day.
Status MetricWriter::noteDay(const Day &day, qint64 run)
{
    if (m_lastDay == day)
        return {};
    auto statement = m_context.connection.cached(
        "INSERT OR IGNORE INTO metric_days (owner, day, days, run) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, day.owner);
    (*statement)->bind(2, day.day);
    (*statement)->bind(3, day.days);
    (*statement)->bind(4, run);
    if (Status status = (*statement)->run(); !status)
        return status;
    m_lastDay = day;
    return {};
}

/// False if the day has a value already.
Result<bool> MetricWriter::insert(const MetricRecord &metric, qint64 series, qint64 run)
{
    auto statement = m_context.connection.cached(
        "INSERT OR IGNORE INTO metric_values (series, day, days, value, run) "
        "VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, series);
    (*statement)->bind(2, metric.day);
    (*statement)->bind(3, metric.days);
    (*statement)->bind(4, metric.value);
    (*statement)->bind(5, run);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return m_context.connection.changes() > 0;
}

/// The value that had to go; nothing if the stored one stays.
Result<std::optional<double>> MetricWriter::replace(const MetricRecord &metric, qint64 series,
                                                    qint64 run)
{
    auto find = m_context.connection.cached(
        "SELECT v.value FROM metric_values v LEFT JOIN metric_runs r ON r.run = v.run "
        "WHERE v.series = ?1 AND v.day = ?2 AND v.days = ?3 AND v.value <> ?4 "
        "AND (?5 = 'manual' OR coalesce(r.origin, '') <> 'manual') "
        "AND coalesce(r.newest_day, 0) <= coalesce(?6, 9223372036854775807)");
    auto update = m_context.connection.cached("UPDATE metric_values SET value = ?4, run = ?5 "
                                              "WHERE series = ?1 AND day = ?2 AND days = ?3");
    if (!find || !update)
        return failure(find ? update.error() : find.error());
    for (StatementLease *statement : { &*find, &*update }) {
        (*statement)->bind(1, series);
        (*statement)->bind(2, metric.day);
        (*statement)->bind(3, metric.days);
        (*statement)->bind(4, metric.value);
    }
    (*find)->bindView(5, word(m_target.origin));
    (*find)->bindOptional(6, m_newestDay);
    const Result<bool> row = (*find)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    const double old = (*find)->real(0);
    (*update)->bind(5, run);
    if (Status status = (*update)->run(); !status)
        return failure(status.error());
    return old;
}

Result<qint64> MetricWriter::series(const MetricRecord &metric)
{
    const Result<qint64> owner = ownerOf(metric);
    if (!owner)
        return failure(owner.error());
    const Result<Series> series = seriesOf(metric, *owner);
    if (!series)
        return failure(series.error());
    return series->number;
}

Status MetricWriter::append(qint64 series, qint64 day, double value)
{
    MetricRecord record;
    record.day = day;
    record.value = value;
    const Result<qint64> run = metricRun();
    if (!run)
        return failure(run.error());
    const Result<bool> inserted = insert(record, series, *run);
    return inserted ? Status() : failure(inserted.error());
}

Result<qint64> MetricWriter::metricRun()
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
    (*insert)->bindView(4, word(m_target.origin));
    const Result<qint64> run = returned(**insert);
    if (run)
        m_run = *run;
    return run;
}

Result<qint64> MetricWriter::ownerOf(const MetricRecord &metric)
{
    if (m_lastOwner && m_lastExternal == metric.contentExternalId)
        return *m_lastOwner;
    const QByteArray external = bytesOf(metric.contentExternalId);
    const auto known = m_owners.constFind(external);
    const Result<qint64> owner = known == m_owners.cend() ? findOwner(metric) : *known;
    if (!owner)
        return owner;
    m_owners.insert(external, *owner);
    m_lastExternal = metric.contentExternalId;
    m_lastOwner = *owner;
    return owner;
}

Result<qint64> MetricWriter::findOwner(const MetricRecord &metric)
{
    std::optional<Uuid> content;
    if (!metric.contentExternalId.empty()) {
        const Result<Uuid> found = contentOf(metric);
        if (!found)
            return failure(found.error());
        if (found->isNull())
            return purgedOwner;
        content = *found;
    }
    const NaturalKey::Place place{ m_platform, m_account };
    const Uuid id = NaturalKey::metricOwner(place, metric.contentExternalId);
    const Result<std::optional<qint64>> stored = storedNumber(
        m_context.connection, "SELECT owner FROM metric_owners WHERE id = ?1 AND content_id IS ?2",
        id, content);
    if (!stored)
        return failure(stored.error());
    if (*stored)
        return **stored;
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
    return returned(s);
}

bool MetricWriter::Column::isOf(const MetricRecord &metric, qint64 itsOwner) const
{
    return owner == itsOwner && name == metric.metric && span == metric.span
        && currency == metric.currency && dimension == metric.dimension
        && dimensionValue == metric.dimensionValue;
}

Result<MetricWriter::Series> MetricWriter::seriesOf(const MetricRecord &metric, qint64 owner)
{
    const size_t guess = m_column < m_columns.size() ? m_columns[m_column].next : m_columns.size();
    if (guess < m_columns.size() && m_columns[guess].isOf(metric, owner)) {
        m_column = guess;
        return m_columns[guess].series;
    }
    QByteArray key = QByteArray::number(owner);
    for (const std::string_view part :
         { metric.metric, metric.span, metric.currency, metric.dimension, metric.dimensionValue }) {
        key += NaturalKey::separator;
        key.append(part.data(), static_cast<qsizetype>(part.size()));
    }
    auto known = m_columnOf.constFind(key);
    if (known == m_columnOf.cend()) {
        const Result<Series> series = findSeries(metric, owner);
        if (!series)
            return series;
        m_columns.push_back({ owner, std::string(metric.metric), std::string(metric.span),
                              std::string(metric.currency), std::string(metric.dimension),
                              std::string(metric.dimensionValue), *series });
        known = m_columnOf.insert(key, m_columns.size() - 1);
    }
    if (m_column < m_columns.size())
        m_columns[m_column].next = *known;
    m_column = *known;
    return m_columns[m_column].series;
}

Result<MetricWriter::Series> MetricWriter::findSeries(const MetricRecord &metric, qint64 owner)
{
    const Result<qint64> number = seriesNumber(metric, owner);
    if (!number)
        return failure(number.error());
    const Result<SeriesPlace> place = MetricPlaces::of(m_context.connection, *number);
    if (!place)
        return failure(place.error());
    return Series{ *number, *place };
}

Result<qint64> MetricWriter::seriesNumber(const MetricRecord &metric, qint64 owner)
{
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
    if (*stored)
        return **stored;
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
    return returned(s);
}

Result<Uuid> MetricWriter::contentOf(const MetricRecord &metric)
{
    const Uuid id = NaturalKey::content(m_platform, metric.contentExternalId);
    if (m_target.origin == Origin::Api) {
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
    s.bindView(11, word(m_target.origin));
    if (Status status = s.run(); !status)
        return failure(status.error());
    return id;
}

} // namespace Creator
