#include "storage/metricwriter.h"

#include "storage/metricnumbers.h"
#include "storage/writer.h"

namespace Creator {

MetricWriter::MetricWriter(WriteContext &context, MetricTarget target)
    : m_context(context)
    , m_target(std::move(target))
    , m_owners(context, m_target)
    , m_series(context, m_target)
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
    const Result<qint64> owner = m_owners.of(metric);
    if (!owner)
        return failure(owner.error());
    if (*owner == MetricOwners::purged)
        return false;
    const Result<MetricSeriesNumber> series = m_series.of(metric, *owner);
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

/// The value that had to go; nothing if the stored one stays. An equal one that a person enters
/// becomes theirs.
Result<std::optional<double>> MetricWriter::replace(const MetricRecord &metric, qint64 series,
                                                    qint64 run)
{
    auto find = m_context.connection.cached(
        "SELECT v.value FROM metric_values v LEFT JOIN metric_runs r ON r.run = v.run "
        "WHERE v.series = ?1 AND v.day = ?2 AND v.days = ?3 "
        "AND (v.value <> ?4 OR (?5 = 'manual' AND coalesce(r.origin, '') <> 'manual')) "
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
    const Result<qint64> owner = m_owners.of(metric);
    if (!owner)
        return failure(owner.error());
    const Result<MetricSeriesNumber> series = m_series.of(metric, *owner);
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
    const Result<qint64> run = MetricNumbers::returned(**insert);
    if (run)
        m_run = *run;
    return run;
}

} // namespace Creator
