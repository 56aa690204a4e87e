#include "storage/batchrepository.h"

#include "storage/database.h"

namespace Creator {

namespace {

#define BATCH_COLUMNS                                                                              \
    "id, profile_id, file_name, file_hash, file_size, format, account_id, newest_day, "            \
    "created_at, undone_at, inserted, updated, unchanged, payouts, metrics, rates, skipped, "      \
    "rejected, summary"

ImportBatch read(const Statement &row)
{
    ImportBatch batch;
    batch.id = ImportBatchId(row.uuid(0));
    batch.channelId = ChannelId(row.uuid(1));
    batch.fileName = row.text(2);
    batch.fileHash = row.blob(3);
    batch.fileSize = row.integer(4);
    batch.format = row.text(5);
    batch.accountId = row.text(6);
    if (!row.isNull(7))
        batch.newestDay = QDate(1970, 1, 1).addDays(row.integer(7));
    batch.importedAt = row.instant(8);
    batch.undoneAt = row.instant(9);
    batch.inserted = row.integer(10);
    batch.updated = row.integer(11);
    batch.unchanged = row.integer(12);
    batch.payouts = row.integer(13);
    batch.metrics = row.integer(14);
    batch.rates = row.integer(15);
    batch.skipped = row.integer(16);
    batch.rejected = row.integer(17);
    batch.summary = row.json(18);
    return batch;
}

Result<QList<RejectedRow>> readRejected(Connection &connection, ImportBatchId id)
{
    auto statement = connection.cached(
        "SELECT member, record, reason, coalesce(column_name, ''), raw FROM import_rejects "
        "WHERE batch_id = ?1 ORDER BY member, record");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    QList<RejectedRow> rows;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        const Statement &s = **statement;
        rows.append({ s.text(0), s.integer(1), s.text(2), s.text(3), s.text(4) });
    }
}

} // namespace

BatchRepository::BatchRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<ImportBatch>> BatchRepository::list(int limit) const
{
    auto statement = m_database.reader().cached(
        "SELECT " BATCH_COLUMNS
        " FROM import_batches WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, limit);
    QList<ImportBatch> batches;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return batches;
        batches.append(read(**statement));
    }
}

Result<std::optional<ImportBatch>> BatchRepository::find(ImportBatchId id) const
{
    auto statement
        = m_database.reader().cached("SELECT " BATCH_COLUMNS " FROM import_batches WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(read(**statement)) : std::nullopt;
}

Result<QList<RejectedRow>> BatchRepository::rejectedRows(ImportBatchId id) const
{
    return readRejected(m_database.reader(), id);
}

QFuture<Result<qint64>>
BatchRepository::useRejectedRows(ImportBatchId id,
                                 const std::function<Status(const QList<RejectedRow> &)> &use) const
{
    return m_database.pool().read<qint64>([id, use](Connection &connection) -> Result<qint64> {
        const Result<QList<RejectedRow>> rows = readRejected(connection, id);
        if (!rows)
            return failure(rows.error());
        if (Status status = use(*rows); !status)
            return failure(status.error());
        return rows->size();
    });
}

QFuture<Result<ImportUndoOutcome>> BatchRepository::undo(ImportBatchId id)
{
    return m_database.writer().write<ImportUndoOutcome>(
        [id](WriteContext &context) { return ImportUndo::run(context, id); },
        onThreadOf(this, [this] { emit changed(); }));
}

void BatchRepository::announceChange()
{
    emit changed();
}

} // namespace Creator
