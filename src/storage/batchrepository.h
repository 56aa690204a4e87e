#pragma once

#include "core/result.h"
#include "domain/importbatch.h"
#include "storage/importundo.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Creator {

class Database;

/// A row that an import refused, as it stands in the file.
struct RejectedRow
{
    QString member; // file inside a ZIP, else empty
    qint64 record = 0; // 1 is the first record after the header
    QString reason; // "bad_date" …
    QString column;
    QString raw;
};

/// The imports so far and their undo.
class BatchRepository final : public QObject
{
    Q_OBJECT

public:
    explicit BatchRepository(Database &database, QObject *parent = nullptr);

    /// Newest first, undone ones included.
    [[nodiscard]] Result<QList<ImportBatch>> list(int limit = 1000) const;
    [[nodiscard]] Result<std::optional<ImportBatch>> find(ImportBatchId id) const;
    [[nodiscard]] Result<QList<RejectedRow>> rejectedRows(ImportBatchId id) const;
    /// Reads the rows and hands them to `use`, both on a worker; in the end how many there were.
    [[nodiscard]] QFuture<Result<qint64>>
    useRejectedRows(ImportBatchId id,
                    const std::function<Status(const QList<RejectedRow> &)> &use) const;

    QFuture<Result<ImportUndoOutcome>> undo(ImportBatchId id);

public slots:
    void announceChange();

signals:
    /// An import was added or undone: earnings, payouts, metrics and rates may differ.
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
