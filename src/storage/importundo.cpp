#include "storage/importundo.h"

#include "storage/changeset.h"
#include "storage/earningchange.h"
#include "storage/earningrollup.h"
#include "storage/earningrows.h"
#include "storage/historylog.h"
#include "storage/paymentpairs.h"
#include "storage/searchindex.h"
#include "storage/undojournal.h"
#include "storage/writer.h"

#include <QCoreApplication>

namespace Creator::ImportUndo {

namespace {

struct Batch
{
    qint64 first = 0;
    qint64 last = -1;
    QByteArray changeset;
};

Result<Batch> find(Connection &connection, ImportBatchId id)
{
    auto statement = connection.cached("SELECT coalesce(first_seq, 0), coalesce(last_seq, -1), "
                                       "changeset, undone_at FROM import_batches WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row) {
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("Storage", "There is no such import."));
    }
    if (!(*statement)->isNull(3)) {
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate("Storage", "This import was undone already."));
    }
    return Batch{ (*statement)->integer(0), (*statement)->integer(1), (*statement)->blob(2) };
}

Statement &bindRange(Statement &statement, const Batch &batch, ImportBatchId id)
{
    statement.bind(1, batch.first);
    statement.bind(2, batch.last);
    statement.bind(3, id.uuid());
    return statement;
}

/// Takes the rows that will go out of the rollups.
Status takeOut(Connection &connection, const Batch &batch, ImportBatchId id)
{
    Result<Statement> rows = connection.prepare(
        "SELECT creator_id, platform, coalesce(account_id, ''), source, currency, kind, status, "
        "earned_at / 86400000, paid_at / 86400000, amount, gross, fee FROM earnings "
        "WHERE seq BETWEEN ?1 AND ?2 AND batch_id = ?3 AND edited_at IS NULL "
        "AND deleted_at IS NULL");
    if (!rows)
        return failure(rows.error());
    bindRange(*rows, batch, id);
    EarningRollup rollup;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rollup.flush(connection);
        rollup.subtract(EarningFacts{ rows->uuid(0), rows->view(1), rows->view(2), rows->view(3),
                                      rows->view(4), rows->view(5), rows->view(6), rows->integer(7),
                                      rows->optionalInteger(8), rows->integer(9),
                                      rows->optionalInteger(10), rows->optionalInteger(11) });
    }
}

Result<QList<EarningId>> changedSince(Connection &connection, const Batch &batch, ImportBatchId id)
{
    Result<Statement> rows
        = connection.prepare("SELECT id FROM earnings WHERE seq BETWEEN ?1 AND ?2 "
                             "AND (batch_id IS NOT ?3 OR edited_at IS NOT NULL)");
    if (!rows)
        return failure(rows.error());
    bindRange(*rows, batch, id);
    QList<EarningId> ids;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return ids;
        ids.append(EarningId(rows->uuid(0)));
    }
}

/// Restores what the import changed, as far as nobody changed it again.
Status putBack(WriteContext &context, ImportBatchId id, const QByteArray &changeset,
               QList<EarningId> &kept)
{
    const Result<Changeset::Kept> found = UndoEntries::applyInverseOf(context, id, changeset);
    if (!found)
        return failure(found.error());
    for (const qint64 seq : found->earnings) {
        const auto row = EarningRows::findBySeq(context.connection, seq);
        if (!row)
            return failure(row.error());
        if (*row && !kept.contains((*row)->earning.id))
            kept.append((*row)->earning.id);
    }
    return {};
}

/// Rows of an earlier import that this one had changed, and that has been undone meanwhile.
Result<QList<qint64>> orphans(Connection &connection, const QByteArray &changeset)
{
    const Result<QList<qint64>> seqs = Changeset::keysOf(changeset, "earnings");
    auto statement = connection.cached(
        "SELECT 1 FROM earnings e JOIN import_batches b ON b.id = e.batch_id WHERE e.seq = ?1 "
        "AND e.edited_at IS NULL AND b.undone_at IS NOT NULL "
        "AND e.seq BETWEEN b.first_seq AND b.last_seq");
    if (!seqs || !statement)
        return failure(seqs ? statement.error() : seqs.error());
    QList<qint64> found;
    for (const qint64 seq : *seqs) {
        (*statement)->bind(1, seq);
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (*row)
            found.append(seq);
        (*statement)->reset();
    }
    return found;
}

Result<qint64> removeOrphans(WriteContext &context, const QByteArray &changeset)
{
    const Result<QList<qint64>> seqs = orphans(context.connection, changeset);
    if (!seqs)
        return failure(seqs.error());
    EarningChange derived(context);
    if (Status status = derived.takeOut(*seqs); !status)
        return failure(status.error());
    for (const qint64 seq : *seqs) {
        if (Status status = EarningRows::remove(context, seq); !status)
            return failure(status.error());
    }
    if (Status status = derived.finish(); !status)
        return failure(status.error());
    return seqs->size();
}

Result<qint64> removeRows(Connection &connection, const Batch &batch, ImportBatchId id)
{
    Result<Statement> statement = connection.prepare(
        "DELETE FROM earnings WHERE seq BETWEEN ?1 AND ?2 AND batch_id = ?3 AND edited_at IS NULL");
    if (!statement)
        return failure(statement.error());
    if (Status status = bindRange(*statement, batch, id).run(); !status)
        return failure(status.error());
    const qint64 removed = connection.changes();
    if (Status status = SearchIndex::leaveStale(connection, Searched::Earnings, removed); !status)
        return failure(status.error());
    return removed;
}

Status markUndone(WriteContext &context, ImportBatchId id)
{
    auto batch = context.connection.cached(
        "UPDATE import_batches SET undone_at = ?2, updated_at = ?2 WHERE id = ?1");
    auto entry
        = context.connection.cached("UPDATE undo_journal SET undone = 1 WHERE batch_id = ?1");
    if (!batch || !entry)
        return failure(batch ? entry.error() : batch.error());
    (*batch)->bind(1, id.uuid());
    (*batch)->bind(2, context.nowMs);
    (*entry)->bind(1, id.uuid());
    if (Status status = (*batch)->run(); !status)
        return status;
    return (*entry)->run();
}

} // namespace

Result<ImportUndoOutcome> run(WriteContext &context, ImportBatchId id)
{
    Connection &connection = context.connection;
    const Result<Batch> batch = find(connection, id);
    if (!batch)
        return failure(batch.error());
    ImportUndoOutcome outcome;
    const Result<QList<EarningId>> changed = changedSince(connection, *batch, id);
    if (!changed)
        return failure(changed.error());
    outcome.kept = *changed;
    if (Status status = takeOut(connection, *batch, id); !status)
        return failure(status.error());
    const Result<qint64> removed = removeRows(connection, *batch, id);
    if (!removed)
        return failure(removed.error());
    outcome.removed = *removed;
    if (!batch->changeset.isEmpty()) {
        if (Status status = putBack(context, id, batch->changeset, outcome.kept); !status)
            return failure(status.error());
        const Result<qint64> orphaned = removeOrphans(context, batch->changeset);
        if (!orphaned)
            return failure(orphaned.error());
        outcome.removed += *orphaned;
    }
    if (Status status = PaymentPairs::settleAll(context); !status)
        return failure(status.error());
    if (Status status = markUndone(context, id); !status)
        return failure(status.error());
    if (Status status = HistoryLog::write(context, "import_batches", id.uuid(), "undo", {});
        !status)
        return failure(status.error());
    return outcome;
}

} // namespace Creator::ImportUndo
