#include "storage/importleftovers.h"

#include "storage/changeset.h"
#include "storage/writer.h"

#include <QSet>

namespace Creator::ImportLeftovers {

namespace {

#define CREATOR_VALUES_OF_DAY                                                                      \
    "FROM metric_series s JOIN metric_values v ON v.series = s.series "                            \
    "AND v.day = metric_days.day AND v.days = metric_days.days WHERE s.owner = metric_days.owner"
#define CREATOR_LIVING_RUNS                                                                        \
    "(SELECT r.run FROM metric_runs r LEFT JOIN import_batches b ON b.id = r.batch_id "            \
    "WHERE b.undone_at IS NULL)"
#define CREATOR_UNUSED_CONTENT                                                                     \
    "id IN (SELECT id FROM temp.undone_contents) AND origin = 'file' "                             \
    "AND (batch_id IN (SELECT id FROM temp.undone_batch) "                                         \
    "OR batch_id IN (SELECT id FROM import_batches WHERE undone_at IS NOT NULL)) "                 \
    "AND NOT EXISTS (SELECT 1 FROM metric_owners o WHERE o.content_id = contents.id) "             \
    "AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.content_id = contents.id) "                  \
    "AND NOT EXISTS (SELECT 1 FROM earnings e WHERE e.content_id = contents.id) "                  \
    "AND NOT EXISTS (SELECT 1 FROM content_resources r WHERE r.content_id = contents.id) "         \
    "AND NOT EXISTS (SELECT 1 FROM content_variants v WHERE v.content_id = contents.id) "          \
    "AND NOT EXISTS (SELECT 1 FROM reminders m WHERE m.row_id = contents.id) "                     \
    "AND NOT EXISTS (SELECT 1 FROM attachments f WHERE f.row_id = contents.id) "                   \
    "AND NOT EXISTS (SELECT 1 FROM history h WHERE h.row_id = contents.id)"

/// In this order: what hangs on others goes first.
constexpr const char *steps[] = {
    // An earlier import may be back that was itself undone meanwhile.
    "DELETE FROM metric_values WHERE series IN (SELECT series FROM temp.undone_series) "
    "AND run NOT IN " CREATOR_LIVING_RUNS,
    // A day that others have values of is theirs from now on.
    "DELETE FROM metric_days WHERE owner IN (SELECT owner FROM temp.undone_owners) "
    "AND (run IN (SELECT run FROM temp.undone_runs) OR run NOT IN " CREATOR_LIVING_RUNS
    ") AND NOT EXISTS (SELECT 1 " CREATOR_VALUES_OF_DAY ")",
    "UPDATE metric_days SET run = (SELECT v.run " CREATOR_VALUES_OF_DAY
    " ORDER BY v.run LIMIT 1) WHERE owner IN (SELECT owner FROM temp.undone_owners) "
    "AND (run IN (SELECT run FROM temp.undone_runs) OR run NOT IN " CREATOR_LIVING_RUNS ")",
    "DELETE FROM metric_series WHERE series IN (SELECT series FROM temp.undone_series) "
    "AND NOT EXISTS (SELECT 1 FROM metric_values v WHERE v.series = metric_series.series)",
    "DELETE FROM metric_owners WHERE owner IN (SELECT owner FROM temp.undone_owners) "
    "AND NOT EXISTS (SELECT 1 FROM metric_series s WHERE s.owner = metric_owners.owner) "
    "AND NOT EXISTS (SELECT 1 FROM metric_days d WHERE d.owner = metric_owners.owner)",
    "DELETE FROM metric_runs WHERE run IN (SELECT run FROM temp.undone_runs) AND NOT EXISTS "
    "(SELECT 1 FROM temp.undone_series u JOIN metric_values v ON v.series = u.series "
    "AND v.run = metric_runs.run) AND NOT EXISTS (SELECT 1 FROM temp.undone_owners u "
    "JOIN metric_days d ON d.owner = u.owner AND d.run = metric_runs.run)",
    "DELETE FROM contents WHERE remote IS NULL AND " CREATOR_UNUSED_CONTENT,
    // One that the platform lists by now is the platform's.
    "UPDATE contents SET origin = 'api', batch_id = NULL WHERE " CREATOR_UNUSED_CONTENT,
};

Result<QSet<qint64>> keysOf(const QByteArray &changeset, const char *table)
{
    const Result<QList<qint64>> keys = Changeset::keysOf(changeset, table);
    if (!keys)
        return failure(keys.error());
    return QSet<qint64>(keys->begin(), keys->end());
}

Status keep(WriteContext &context, const char *sql, const QByteArray &changeset, const char *table)
{
    const Result<QSet<qint64>> keys = keysOf(changeset, table);
    if (!keys)
        return failure(keys.error());
    Result<Statement> statement = context.connection.prepare(sql);
    if (!statement)
        return failure(statement.error());
    for (const qint64 key : *keys) {
        statement->bind(1, key);
        if (Status status = statement->run(); !status)
            return status;
    }
    return {};
}

/// What the changeset names, and what hangs on it: other imports may have made that.
Status noteNames(WriteContext &context, ImportBatchId batch, const QByteArray &changeset)
{
    Connection &connection = context.connection;
    const Status made = connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS undone_series (series INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS undone_owners (owner INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS undone_runs (run INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS undone_contents (id BLOB PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS undone_batch (id BLOB PRIMARY KEY);"
        "DELETE FROM temp.undone_series; DELETE FROM temp.undone_owners; "
        "DELETE FROM temp.undone_runs; DELETE FROM temp.undone_contents; "
        "DELETE FROM temp.undone_batch");
    if (!made)
        return made;
    static constexpr std::pair<const char *, const char *> named[] = {
        { "INSERT INTO temp.undone_series VALUES (?1)", "metric_values" },
        { "INSERT INTO temp.undone_owners VALUES (?1)", "metric_days" },
        { "INSERT INTO temp.undone_contents SELECT id FROM contents WHERE seq = ?1", "contents" },
    };
    for (const auto &[sql, table] : named) {
        if (Status status = keep(context, sql, changeset, table); !status)
            return status;
    }
    auto row = connection.cached("INSERT INTO temp.undone_batch VALUES (?1)");
    if (!row)
        return failure(row.error());
    (*row)->bind(1, batch.uuid());
    if (Status status = (*row)->run(); !status)
        return status;
    return connection.execute(
        "INSERT OR IGNORE INTO temp.undone_owners SELECT s.owner FROM temp.undone_series u "
        "JOIN metric_series s ON s.series = u.series;"
        "INSERT OR IGNORE INTO temp.undone_contents SELECT o.content_id FROM temp.undone_owners u "
        "JOIN metric_owners o ON o.owner = u.owner WHERE o.content_id IS NOT NULL;"
        "INSERT INTO temp.undone_runs SELECT run FROM metric_runs WHERE batch_id IN "
        "(SELECT id FROM temp.undone_batch)");
}

} // namespace

Status remove(WriteContext &context, ImportBatchId batch, const QByteArray &changeset)
{
    if (Status status = noteNames(context, batch, changeset); !status)
        return status;
    for (const char *sql : steps) {
        if (Status status = context.connection.execute(sql); !status)
            return status;
    }
    return {};
}

} // namespace Creator::ImportLeftovers
