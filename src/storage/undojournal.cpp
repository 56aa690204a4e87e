#include "storage/undojournal.h"

#include "core/futures.h"
#include "storage/changeset.h"
#include "storage/database.h"
#include "storage/earningchange.h"
#include "storage/importleftovers.h"
#include "storage/importundo.h"
#include "storage/metricrollup.h"
#include "storage/paymentpairs.h"
#include "storage/searchindex.h"
#include "storage/seriesorphans.h"

#include <QCoreApplication>

namespace Creator {

namespace UndoEntries {

namespace {

Status prune(Connection &connection)
{
    auto statement = connection.cached(
        "DELETE FROM undo_journal WHERE seq <= coalesce((SELECT seq FROM (SELECT seq, "
        "row_number() OVER newest AS n, sum(coalesce(length(changeset), 0)) OVER newest AS bytes "
        "FROM undo_journal WINDOW newest AS (ORDER BY seq DESC)) "
        "WHERE n > ?1 OR bytes > ?2 ORDER BY seq DESC LIMIT 1), -1)");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, maxSteps);
    (*statement)->bind(2, maxBytes);
    return (*statement)->run();
}

Status put(WriteContext &context, const QString &label, const QByteArray *changeset,
           const ImportBatchId *batch)
{
    Connection &connection = context.connection;
    if (Status status = connection.execute("DELETE FROM undo_journal WHERE undone = 1"); !status)
        return status;
    auto statement = connection.cached("INSERT INTO undo_journal (at, user_id, label, changeset, "
                                       "batch_id) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return failure(statement.error());
    Statement &insert = **statement;
    insert.bind(1, context.nowMs);
    if (context.user)
        insert.bind(2, context.user->uuid());
    else
        insert.bindNull(2);
    insert.bind(3, label);
    if (changeset)
        insert.bindBlob(4, *changeset);
    else
        insert.bindNull(4);
    if (batch)
        insert.bind(5, batch->uuid());
    else
        insert.bindNull(5);
    if (Status status = insert.run(); !status)
        return status;
    return prune(connection);
}

} // namespace

Status append(WriteContext &context, const QString &label, const QByteArray &changeset)
{
    return put(context, label, &changeset, nullptr);
}

Status forgetStepsOf(Connection &connection, const Uuid &row)
{
    // A changeset names rows by the bytes of their ids.
    auto statement = connection.cached(
        "DELETE FROM undo_journal WHERE batch_id IS NULL AND instr(changeset, ?1) > 0");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, row);
    return (*statement)->run();
}

Status appendImport(WriteContext &context, const QString &label, ImportBatchId batch)
{
    return put(context, label, nullptr, &batch);
}

namespace {

using Indexed = QList<std::pair<Searched, qint64>>;

/// Earnings are EarningChange's: they have rollups too.
Result<Indexed> indexedRows(const QByteArray &changeset)
{
    Indexed rows;
    for (const Searched what : allSearched) {
        if (what == Searched::Earnings)
            continue;
        const Result<QList<qint64>> seqs = Changeset::keysOf(changeset, SearchIndex::tableOf(what));
        if (!seqs)
            return failure(seqs.error());
        for (const qint64 seq : *seqs)
            rows.append({ what, seq });
    }
    return rows;
}

/// Metric values of a changeset, as their rollups see them: series before, series behind.
class ChangedSeries
{
public:
    ChangedSeries(Connection &connection, const QList<qint64> &seriesOfEachValue)
        : m_rollup(connection)
        , m_series(seriesOfEachValue.begin(), seriesOfEachValue.end())
    {
    }
    Status takeOut() { return forAll(&MetricRollup::takeOut); }
    Status putIn()
    {
        if (Status status = forAll(&MetricRollup::putIn); !status)
            return status;
        return m_rollup.flush();
    }

private:
    Status forAll(Status (MetricRollup::*step)(qint64))
    {
        for (const qint64 series : std::as_const(m_series)) {
            if (Status status = (m_rollup.*step)(series); !status)
                return status;
        }
        return {};
    }

    MetricRollup m_rollup;
    QSet<qint64> m_series;
};

Status forEach(Connection &connection, const Indexed &rows,
               Status (*step)(Connection &, Searched, qint64))
{
    for (const auto &[what, seq] : rows) {
        if (Status status = step(connection, what, seq); !status)
            return status;
    }
    return {};
}

Result<Changeset::Kept> applyRows(WriteContext &context, const QByteArray &changeset,
                                  const std::optional<ImportBatchId> &import)
{
    if (!import)
        return Changeset::apply(context.connection, changeset);
    const auto kept = Changeset::apply(context.connection, changeset, ImportLeftovers::tables);
    if (!kept)
        return kept;
    if (Status status = ImportLeftovers::remove(context, *import, changeset); !status)
        return failure(status.error());
    return kept;
}

Result<Changeset::Kept> apply(WriteContext &context, const QByteArray &changeset,
                              const std::optional<ImportBatchId> &import = std::nullopt)
{
    const Result<QList<qint64>> seqs = Changeset::keysOf(changeset, "earnings");
    if (!seqs)
        return failure(seqs.error());
    EarningChange derived(context);
    if (Status status = derived.takeOut(*seqs); !status)
        return failure(status.error());
    const Result<Indexed> others = indexedRows(changeset);
    if (!others)
        return failure(others.error());
    if (Status status = forEach(context.connection, *others, SearchIndex::takeOut); !status)
        return failure(status.error());
    const Result<QList<qint64>> measured = Changeset::keysOf(changeset, "metric_values");
    if (!measured)
        return failure(measured.error());
    ChangedSeries metrics(context.connection, *measured);
    if (Status status = metrics.takeOut(); !status)
        return failure(status.error());
    Result<Changeset::Kept> kept = applyRows(context, changeset, import);
    if (!kept)
        return failure(kept.error());
    if (Status status = metrics.putIn(); !status)
        return failure(status.error());
    if (Status status = derived.putIn(*seqs); !status)
        return failure(status.error());
    if (Status status = derived.finish(); !status)
        return failure(status.error());
    if (Status status = PaymentPairs::settleAll(context); !status)
        return failure(status.error());
    if (Status status = forEach(context.connection, *others, SearchIndex::putIn); !status)
        return failure(status.error());
    if (Status status = SeriesOrphans::throwAway(context, changeset); !status)
        return failure(status.error());
    return kept;
}

} // namespace

Result<Changeset::Kept> applyInverse(WriteContext &context, const QByteArray &changeset)
{
    const Result<QByteArray> inverse = Changeset::inverted(changeset);
    if (!inverse)
        return failure(inverse.error());
    return apply(context, *inverse);
}

Result<Changeset::Kept> applyInverseOf(WriteContext &context, ImportBatchId batch,
                                       const QByteArray &changeset)
{
    const Result<QByteArray> inverse = Changeset::inverted(changeset);
    if (!inverse)
        return failure(inverse.error());
    return apply(context, *inverse, batch);
}

} // namespace UndoEntries

namespace {

UndoEntry entryOf(const Statement &row)
{
    UndoEntry entry{ row.integer(0), row.instant(1), row.text(2), std::nullopt,
                     row.integer(4) != 0 };
    if (!row.isNull(3))
        entry.batch = ImportBatchId(row.uuid(3));
    return entry;
}

Result<QByteArray> changesetOf(Connection &connection, qint64 seq)
{
    auto statement = connection.cached("SELECT changeset FROM undo_journal WHERE seq = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, seq);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? (*statement)->blob(0) : QByteArray();
}

Status mark(Connection &connection, qint64 seq, bool undone)
{
    auto statement = connection.cached("UPDATE undo_journal SET undone = ?1 WHERE seq = ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, undone ? 1 : 0);
    (*statement)->bind(2, seq);
    return (*statement)->run();
}

Result<qint64> carryOut(WriteContext &context, const UndoEntry &entry)
{
    if (entry.batch) {
        const Result<ImportUndoOutcome> outcome = ImportUndo::run(context, *entry.batch);
        if (!outcome)
            return failure(outcome.error());
        return outcome->kept.size();
    }
    const Result<QByteArray> changeset = changesetOf(context.connection, entry.seq);
    if (!changeset)
        return failure(changeset.error());
    const Result<Changeset::Kept> kept = entry.undone
        ? UndoEntries::apply(context, *changeset)
        : UndoEntries::applyInverse(context, *changeset);
    if (!kept)
        return failure(kept.error());
    return kept->rows;
}

Result<QList<UndoEntry>> readEntries(Connection &connection)
{
    auto statement = connection.cached(
        "SELECT seq, at, label, batch_id, undone FROM undo_journal ORDER BY seq DESC");
    if (!statement)
        return failure(statement.error());
    QList<UndoEntry> list;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        list.append(entryOf(**statement));
    }
}

} // namespace

std::optional<UndoEntry> UndoEntries::undoable(const QList<UndoEntry> &newestFirst)
{
    for (const UndoEntry &entry : newestFirst) {
        if (!entry.undone)
            return entry;
    }
    return std::nullopt;
}

std::optional<UndoEntry> UndoEntries::redoable(const QList<UndoEntry> &newestFirst)
{
    std::optional<UndoEntry> oldest;
    for (const UndoEntry &entry : newestFirst) {
        if (!entry.undone)
            break;
        if (!entry.batch)
            oldest = entry;
    }
    return oldest;
}

UndoJournal::UndoJournal(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    if (database.isWritable())
        database.writer().setAfterEveryCommit(onThreadOf(this, [this] { emit changed(); }));
}

UndoJournal::~UndoJournal()
{
    if (m_database.isWritable())
        m_database.writer().setAfterEveryCommit({});
}

Result<QList<UndoEntry>> UndoJournal::entries() const
{
    return readEntries(m_database.reader());
}

std::optional<UndoEntry> UndoJournal::nextUndo() const
{
    return UndoEntries::undoable(entries().value_or(QList<UndoEntry>()));
}

std::optional<UndoEntry> UndoJournal::nextRedo() const
{
    return UndoEntries::redoable(entries().value_or(QList<UndoEntry>()));
}

QFuture<Result<UndoOutcome>> UndoJournal::undo()
{
    return run(UndoEntries::undoable);
}

QFuture<Result<UndoOutcome>> UndoJournal::redo()
{
    return run(UndoEntries::redoable);
}

QFuture<Result<UndoOutcome>> UndoJournal::run(Choice choice)
{
    if (!m_database.isWritable()) {
        return failed<UndoOutcome>(Error::Code::StorageReadOnly,
                                   tr("The data folder is open for reading only."));
    }
    // Chosen in the transaction itself: two presses in a row are two steps, however fast they are.
    return m_database.writer().write<UndoOutcome>(
        [choice](WriteContext &context) -> Result<UndoOutcome> {
            const Result<QList<UndoEntry>> entries = readEntries(context.connection);
            if (!entries)
                return failure(entries.error());
            const std::optional<UndoEntry> entry = choice(*entries);
            if (!entry)
                return failure(Error::Code::NotFound, tr("There is nothing to undo or redo."));
            const Result<qint64> kept = carryOut(context, *entry);
            if (!kept)
                return failure(kept.error());
            if (Status status = mark(context.connection, entry->seq, !entry->undone); !status)
                return failure(status.error());
            return UndoOutcome{ entry->label, *kept };
        },
        onThreadOf(this, [this] { emit applied(); }));
}

} // namespace Creator
