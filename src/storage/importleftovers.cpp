#include "storage/importleftovers.h"

#include "storage/changeset.h"
#include "storage/writer.h"

#include <QSet>

namespace Creator::ImportLeftovers {

namespace {

#define CREATOR_RUNS "(SELECT run FROM metric_runs WHERE batch_id = ?2)"
#define CREATOR_VALUES_OF_DAY                                                                      \
    "FROM metric_series s JOIN metric_values v ON v.series = s.series "                            \
    "AND v.day = metric_days.day AND v.days = metric_days.days WHERE s.owner = metric_days.owner"

/// Each is run for every key that the changeset names in the table; ?1 is the key, ?2 the batch.
struct Step
{
    const char *table;
    const char *sql;
};

constexpr Step steps[] = {
    { "metric_days",
      "DELETE FROM metric_days WHERE owner = ?1 AND run IN " CREATOR_RUNS
      " AND NOT EXISTS (SELECT 1 " CREATOR_VALUES_OF_DAY ")" },
    // A day that others have values of is theirs from now on.
    { "metric_days",
      "UPDATE metric_days SET run = (SELECT v.run " CREATOR_VALUES_OF_DAY
      " ORDER BY v.run LIMIT 1) WHERE owner = ?1 AND run IN " CREATOR_RUNS },
    { "metric_series",
      "DELETE FROM metric_series WHERE series = ?1 AND NOT EXISTS "
      "(SELECT 1 FROM metric_values v WHERE v.series = ?1) AND ?2 IS NOT NULL" },
    { "metric_owners",
      "DELETE FROM metric_owners WHERE owner = ?1 AND NOT EXISTS "
      "(SELECT 1 FROM metric_series s WHERE s.owner = ?1) AND NOT EXISTS "
      "(SELECT 1 FROM metric_days d WHERE d.owner = ?1) AND ?2 IS NOT NULL" },
    { "metric_runs",
      "DELETE FROM metric_runs WHERE run = ?1 AND batch_id = ?2 AND NOT EXISTS "
      "(SELECT 1 FROM temp.undone_series u JOIN metric_values v ON v.series = u.series "
      "AND v.run = ?1) AND NOT EXISTS (SELECT 1 FROM temp.undone_owners u JOIN metric_days d "
      "ON d.owner = u.owner AND d.run = ?1)" },
    { "contents",
      "DELETE FROM contents WHERE seq = ?1 AND batch_id = ?2 AND origin = 'file' "
      "AND NOT EXISTS (SELECT 1 FROM metric_owners o WHERE o.content_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.content_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM earnings e WHERE e.content_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM content_resources r WHERE r.content_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM content_variants v WHERE v.content_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM reminders m WHERE m.row_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM attachments f WHERE f.row_id = contents.id) "
      "AND NOT EXISTS (SELECT 1 FROM history h WHERE h.row_id = contents.id)" },
};

Result<QSet<qint64>> keysOf(const QByteArray &changeset, const char *table)
{
    const Result<QList<qint64>> keys = Changeset::keysOf(changeset, table);
    if (!keys)
        return failure(keys.error());
    return QSet<qint64>(keys->begin(), keys->end());
}

Status forEach(WriteContext &context, const char *sql, const QSet<qint64> &keys,
               const std::optional<ImportBatchId> &batch)
{
    Result<Statement> statement = context.connection.prepare(sql);
    if (!statement)
        return failure(statement.error());
    for (const qint64 key : keys) {
        statement->bind(1, key);
        if (batch)
            statement->bind(2, batch->uuid());
        if (Status status = statement->run(); !status)
            return status;
    }
    return {};
}

/// The series and owners that the changeset names, for questions about its runs.
Status noteNames(WriteContext &context, const QByteArray &changeset)
{
    const Status made = context.connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS undone_series (series INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS undone_owners (owner INTEGER PRIMARY KEY);"
        "DELETE FROM temp.undone_series; DELETE FROM temp.undone_owners");
    if (!made)
        return made;
    const Result<QSet<qint64>> series = keysOf(changeset, "metric_values");
    const Result<QSet<qint64>> owners = keysOf(changeset, "metric_days");
    if (!series || !owners)
        return failure(series ? owners.error() : series.error());
    if (Status status = forEach(context, "INSERT INTO temp.undone_series VALUES (?1)", *series, {});
        !status)
        return status;
    return forEach(context, "INSERT INTO temp.undone_owners VALUES (?1)", *owners, {});
}

} // namespace

Status remove(WriteContext &context, ImportBatchId batch, const QByteArray &changeset)
{
    if (Status status = noteNames(context, changeset); !status)
        return status;
    for (const Step &step : steps) {
        const Result<QSet<qint64>> keys = keysOf(changeset, step.table);
        if (!keys)
            return failure(keys.error());
        if (Status status = forEach(context, step.sql, *keys, batch); !status)
            return status;
    }
    return {};
}

} // namespace Creator::ImportLeftovers
