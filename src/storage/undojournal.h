#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "storage/changeset.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Creator {

class Connection;
class Database;
struct WriteContext;

/// One line of the undo history.
struct UndoEntry
{
    qint64 seq = 0;
    QDateTime at;
    QString label;
    std::optional<ImportBatchId> batch; // an import is undone by its batch, and cannot be redone
    bool undone = false;
};

/// What an undo or redo did.
struct UndoOutcome
{
    QString label;
    qint64 kept = 0; // rows changed since by somebody else, left as they are
};

/// The journal's rows, inside a transaction of the caller.
namespace UndoEntries {

inline constexpr int maxSteps = 100;
inline constexpr qint64 maxBytes = 64LL * 1024 * 1024;

/// What undo takes back, and what redo does again, of entries that stand newest first.
[[nodiscard]] std::optional<UndoEntry> undoable(const QList<UndoEntry> &newestFirst);
[[nodiscard]] std::optional<UndoEntry> redoable(const QList<UndoEntry> &newestFirst);

/// The newest entry; drops what could be redone and what exceeds the limits.
[[nodiscard]] Status append(WriteContext &context, const QString &label,
                            const QByteArray &changeset);
[[nodiscard]] Status appendImport(WriteContext &context, const QString &label, ImportBatchId batch);
/// Applies the inverse of a changeset and brings the derived data up to date.
/// Rows that changed since are left alone; their number comes back.
[[nodiscard]] Result<Changeset::Kept> applyInverse(WriteContext &context,
                                                   const QByteArray &changeset);
/// The same of an import, which leaves behind what others use by now (ImportLeftovers).
[[nodiscard]] Result<Changeset::Kept> applyInverseOf(WriteContext &context, ImportBatchId batch,
                                                     const QByteArray &changeset);

/// Forgets the steps that touched a row which is purged for good, or rows that hang on it: they
/// could never be taken back again, and would stand in the way of the older ones.
[[nodiscard]] Status forgetStepsOf(Connection &connection, const Uuid &row);

} // namespace UndoEntries

/// Undo and redo across restarts: every step of a person, newest first.
class UndoJournal final : public QObject
{
    Q_OBJECT

public:
    /// One per database: it listens to the writer.
    explicit UndoJournal(Database &database, QObject *parent = nullptr);
    ~UndoJournal() override;

    /// Newest first, undone ones included; at most UndoEntries::maxSteps.
    [[nodiscard]] Result<QList<UndoEntry>> entries() const;
    [[nodiscard]] std::optional<UndoEntry> nextUndo() const;
    [[nodiscard]] std::optional<UndoEntry> nextRedo() const;

    QFuture<Result<UndoOutcome>> undo();
    QFuture<Result<UndoOutcome>> redo();

signals:
    /// Entries may have been added, undone or redone: something was written.
    void changed();
    /// Rows of any table may differ: views read again.
    void applied();

private:
    using Choice = std::optional<UndoEntry> (*)(const QList<UndoEntry> &newestFirst);
    QFuture<Result<UndoOutcome>> run(Choice choice);

    Database &m_database;
};

} // namespace Creator
