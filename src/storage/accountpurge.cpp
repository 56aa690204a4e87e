#include "storage/accountpurge.h"

#include "storage/earningrollup.h"
#include "storage/metricrollup.h"
#include "storage/paymentpairs.h"
#include "storage/searchindex.h"
#include "storage/writer.h"

namespace Creator::AccountPurge {

namespace {

#define OF_ACCOUNT "platform = ?1 AND account_id = ?2"
#define ITS_OWNERS "(SELECT owner FROM metric_owners WHERE " OF_ACCOUNT ")"
#define API_RUNS "(SELECT run FROM metric_runs WHERE origin = 'api')"
// A person worked on them; the rows of earnings that are left by then are a person's or a file's.
#define WITH_OWN_WORK                                                                              \
    "(json_extract(c.metadata, '$.notes') IS NOT NULL "                                            \
    "OR json_extract(c.metadata, '$.checklist') IS NOT NULL "                                      \
    "OR EXISTS (SELECT 1 FROM history h WHERE h.row_id = c.id "                                    \
    "AND h.action IN ('update', 'override')) "                                                     \
    "OR EXISTS (SELECT 1 FROM content_variants v WHERE v.content_id = c.id) "                      \
    "OR EXISTS (SELECT 1 FROM content_resources r WHERE r.content_id = c.id) "                     \
    "OR EXISTS (SELECT 1 FROM reminders m WHERE m.row_id = c.id) "                                 \
    "OR EXISTS (SELECT 1 FROM attachments f WHERE f.row_id = c.id) "                               \
    "OR EXISTS (SELECT 1 FROM earnings e WHERE e.content_id = c.id))"
#define API_CONTENTS "c.platform = ?1 AND c.account_id = ?2 AND c.origin = 'api'"
// Contents that files measure stay with their measurements.
#define PURGED_CONTENTS                                                                            \
    "(SELECT id FROM contents c WHERE " API_CONTENTS                                               \
    " AND NOT EXISTS (SELECT 1 FROM metric_owners o WHERE o.content_id = c.id))"

/// In this order: what points at others goes first.
constexpr const char *steps[] = {
    "DELETE FROM metric_values WHERE run IN " API_RUNS
    " AND series IN (SELECT series FROM metric_series WHERE owner IN " ITS_OWNERS ")",
    "DELETE FROM metric_days WHERE run IN " API_RUNS " AND owner IN " ITS_OWNERS,
    "DELETE FROM metric_series WHERE owner IN " ITS_OWNERS
    " AND NOT EXISTS (SELECT 1 FROM metric_values v WHERE v.series = metric_series.series)",
    "DELETE FROM metric_owners WHERE " OF_ACCOUNT
    " AND NOT EXISTS (SELECT 1 FROM metric_series s WHERE s.owner = metric_owners.owner)",
    "DELETE FROM outbox WHERE comment_id IN (SELECT id FROM comments WHERE " OF_ACCOUNT ")",
    "DELETE FROM comments WHERE origin = 'api' AND " OF_ACCOUNT,
    "UPDATE earnings SET origin = 'manual' WHERE origin = 'api' AND (edited_at IS NOT NULL OR "
    "EXISTS (SELECT 1 FROM attachments f WHERE f.row_id = earnings.id)) AND " OF_ACCOUNT,
    "UPDATE payouts SET origin = 'manual' WHERE origin = 'api' AND edited_at IS NOT NULL "
    "AND " OF_ACCOUNT,
    "DELETE FROM earnings WHERE origin = 'api' AND " OF_ACCOUNT,
    "DELETE FROM payouts WHERE origin = 'api' AND " OF_ACCOUNT,
    // Without what the platform told of it, no run will miss it there.
    "UPDATE contents AS c SET origin = 'manual', remote = NULL WHERE " API_CONTENTS
    " AND " WITH_OWN_WORK,
    "UPDATE comments SET content_id = NULL WHERE content_id IN " PURGED_CONTENTS,
    "DELETE FROM contents WHERE id IN " PURGED_CONTENTS,
};

constexpr const char *ofAccountRow[] = {
    "DELETE FROM sync_cursors WHERE account = ?1",
    "DELETE FROM sync_seen WHERE account = ?1",
    "DELETE FROM sync_asked WHERE account = ?1",
    "DELETE FROM outbox WHERE account = ?1",
    "DELETE FROM posting_slots WHERE account_id = ?1",
    // What a person wrote for it stays, for whichever account there will be; beside words for the
    // platform at large there is no place for it.
    "UPDATE content_variants AS v SET account_id = NULL WHERE account_id = ?1 AND NOT EXISTS "
    "(SELECT 1 FROM content_variants o WHERE o.content_id = v.content_id "
    "AND o.platform = v.platform AND o.account_id IS NULL AND o.deleted_at IS NULL)",
    "DELETE FROM content_variants WHERE account_id = ?1",
};

Result<qint64> deletedBy(WriteContext &context, const char *sql, const SocialAccount &account)
{
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, account.platform);
    (*statement)->bind(2, account.accountId);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return context.connection.changes();
}

Result<QList<qint64>> seriesOf(WriteContext &context, const SocialAccount &account)
{
    auto rows
        = context.connection.cached("SELECT series FROM metric_series WHERE owner IN " ITS_OWNERS);
    if (!rows)
        return failure(rows.error());
    (*rows)->bind(1, account.platform);
    (*rows)->bind(2, account.accountId);
    QList<qint64> series;
    for (;;) {
        const Result<bool> row = (*rows)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return series;
        series.append((*rows)->integer(0));
    }
}

Result<qint64> rowsOf(Connection &connection, Searched what)
{
    switch (what) {
    case Searched::Earnings:
        return connection.scalar("SELECT count(*) FROM earnings");
    case Searched::Contents:
        return connection.scalar("SELECT count(*) FROM contents");
    case Searched::Comments:
        return connection.scalar("SELECT count(*) FROM comments");
    case Searched::Resources:
    case Searched::Messages:
        break;
    }
    return 0;
}

constexpr Searched touched[] = { Searched::Earnings, Searched::Contents, Searched::Comments };

Status markDeleted(WriteContext &context, SocialAccountId id)
{
    auto statement = context.connection.cached(
        "UPDATE social_accounts SET deleted_at = ?2, last_run_at = NULL, updated_at = ?2 "
        "WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, context.nowMs);
    return (*statement)->run();
}

} // namespace

Status run(WriteContext &context, const SocialAccount &account)
{
    QList<qint64> before;
    for (const Searched what : touched) {
        const Result<qint64> rows = rowsOf(context.connection, what);
        if (!rows)
            return failure(rows.error());
        before.append(*rows);
    }
    const Result<QList<qint64>> series = seriesOf(context, account);
    if (!series)
        return failure(series.error());
    MetricRollup metrics(context.connection);
    for (const qint64 one : *series) {
        if (Status status = metrics.remove(one); !status)
            return status;
    }
    for (const char *sql : steps) {
        if (const Result<qint64> rows = deletedBy(context, sql, account); !rows)
            return failure(rows.error());
    }
    for (const char *sql : ofAccountRow) {
        auto statement = context.connection.cached(sql);
        if (!statement)
            return failure(statement.error());
        (*statement)->bind(1, account.id.uuid());
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    qsizetype i = 0;
    for (const Searched what : touched) {
        const Result<qint64> rows = rowsOf(context.connection, what);
        if (!rows)
            return failure(rows.error());
        if (Status status = SearchIndex::leaveStale(context.connection, what, before[i++] - *rows);
            !status)
            return status;
    }
    if (Status status = EarningRollup::rebuild(context.connection); !status)
        return status;
    if (Status status = PaymentPairs::settleAll(context); !status)
        return status;
    for (const qint64 one : *series) {
        if (Status status = metrics.putIn(one); !status)
            return status;
    }
    if (Status status = metrics.flush(); !status)
        return status;
    // No older step could be taken back whole once rows that it names are gone for good.
    if (Status status = context.connection.execute("DELETE FROM undo_journal"); !status)
        return status;
    return markDeleted(context, account.id);
}

} // namespace Creator::AccountPurge
