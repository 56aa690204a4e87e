#pragma once

#include "core/result.h"
#include "domain/earning.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Creator {

class Database;

/// All writing SQL about earnings, and single rows. Lists and sums are EarningQuery's.
///
/// Every write is one undoable step. Signals come on this object's thread after the commit: up to
/// 1,000 rows with values, above that changedInBulk().
class EarningRepository final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxAnnounced = 1000;

    explicit EarningRepository(Database &database, QObject *parent = nullptr);

    [[nodiscard]] Result<std::optional<Earning>> find(EarningId id) const;

    /// Adds a row by hand: id, origin and times are set here. The stored row comes back.
    QFuture<Result<Earning>> add(const Earning &earning);
    /// Changes rows one by one; marks them as edited, so that imports leave them alone.
    /// Error::Code::NotFound if one is gone; then nothing is changed.
    QFuture<Result<void>> edit(const QList<EarningId> &ids, const QString &label,
                               const std::function<void(Earning &)> &change);
    QFuture<Result<void>> moveToTrash(const QList<EarningId> &ids);
    QFuture<Result<void>> restore(const QList<EarningId> &ids);
    /// For good, and not undoable. Rows from outside leave a tombstone.
    QFuture<Result<void>> purge(const QList<EarningId> &ids);

    /// In the trash, newest first.
    [[nodiscard]] Result<QList<Earning>> trash(int limit) const;

public slots:
    /// Something else (an import, an undo) changed rows.
    void announceBulkChange();

signals:
    void inserted(const QList<Creator::Earning> &earnings);
    void updated(const QList<Creator::Earning> &earnings);
    void removed(const QList<Creator::EarningId> &ids);
    void changedInBulk();

private:
    enum class Happened { Inserted, Updated, Removed };
    void announce(Happened what, const QList<Earning> &earnings);
    QFuture<Result<void>> change(const QList<EarningId> &ids, const QString &label, Happened what,
                                 const std::function<void(Earning &, qint64 nowMs)> &change);

    Database &m_database;
};

} // namespace Creator
