#include "storage/earningrepository.h"

#include "storage/database.h"
#include "storage/earningchange.h"

namespace Creator {

namespace {

struct Written
{
    QList<Earning> rows;
    bool andOthers = false;
};
using Shared = std::shared_ptr<Written>;

Status changeAll(WriteContext &context, const QList<EarningId> &ids,
                 const std::function<void(Earning &, qint64)> &change, const Shared &written)
{
    EarningChange changes(context);
    for (const EarningId &id : ids) {
        const auto found = EarningRows::find(context.connection, id);
        if (!found)
            return failure(found.error());
        if (!*found) {
            return failure(Error::Code::NotFound,
                           EarningRepository::tr("This entry does not exist any more."));
        }
        Earning earning = (*found)->earning;
        change(earning, context.nowMs);
        if (Status status = changes.update(earning); !status)
            return status;
    }
    written->rows = changes.written();
    const Status status = changes.finish();
    written->andOthers = changes.hasChangedOthers();
    return status;
}

} // namespace

EarningRepository::EarningRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<std::optional<Earning>> EarningRepository::find(EarningId id) const
{
    const auto found = EarningRows::find(m_database.reader(), id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->earning) : std::nullopt;
}

QFuture<Result<Earning>> EarningRepository::add(const Earning &earning)
{
    const auto written = std::make_shared<QList<Earning>>();
    return m_database.writer().writeUndoable<Earning>(
        tr("Add earning"),
        [earning, written](WriteContext &context) -> Result<Earning> {
            Earning row = earning;
            row.id = EarningId(context.newId());
            row.origin = Origin::Manual;
            row.createdAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
            row.updatedAt = row.createdAt;
            EarningChange changes(context);
            if (Status status = changes.insert(row); !status)
                return failure(status.error());
            if (Status status = changes.finish(); !status)
                return failure(status.error());
            written->append(row);
            return row;
        },
        onThreadOf(this, [this, written] { announce(Happened::Inserted, *written); }));
}

QFuture<Result<void>> EarningRepository::edit(const QList<EarningId> &ids, const QString &label,
                                              const std::function<void(Earning &)> &change)
{
    return this->change(ids, label, Happened::Updated, [change](Earning &earning, qint64 nowMs) {
        change(earning);
        earning.editedAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    });
}

QFuture<Result<void>> EarningRepository::moveToTrash(const QList<EarningId> &ids)
{
    return change(ids, tr("Delete %Ln earning(s)", nullptr, static_cast<int>(ids.size())),
                  Happened::Removed, [](Earning &earning, qint64 nowMs) {
                      earning.deletedAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
                  });
}

QFuture<Result<void>> EarningRepository::restore(const QList<EarningId> &ids)
{
    return change(ids, tr("Restore %Ln earning(s)", nullptr, static_cast<int>(ids.size())),
                  Happened::Inserted,
                  [](Earning &earning, qint64) { earning.deletedAt = QDateTime(); });
}

QFuture<Result<void>>
EarningRepository::change(const QList<EarningId> &ids, const QString &label, Happened what,
                          const std::function<void(Earning &, qint64 nowMs)> &change)
{
    const auto written = std::make_shared<Written>();
    return m_database.writer().writeUndoable<void>(
        label,
        [ids, change, written](WriteContext &context) {
            return changeAll(context, ids, change, written);
        },
        onThreadOf(this, [this, what, written] {
            if (written->andOthers)
                emit changedInBulk();
            else
                announce(what, written->rows);
        }));
}

QFuture<Result<void>> EarningRepository::purge(const QList<EarningId> &ids)
{
    const auto written = std::make_shared<Written>();
    return m_database.writer().write<void>(
        [ids, written](WriteContext &context) -> Status {
            EarningChange changes(context);
            for (const EarningId &id : ids) {
                if (Status status = changes.purge(id); !status)
                    return status;
            }
            const Status status = changes.finish();
            written->andOthers = changes.hasChangedOthers();
            return status;
        },
        onThreadOf(this, [this, ids, written] {
            if (written->andOthers)
                emit changedInBulk();
            else
                emit removed(ids);
        }));
}

Result<QList<Earning>> EarningRepository::trash(int limit) const
{
    auto statement = m_database.reader().prepare(
        QLatin1String("SELECT ") + QLatin1String(EarningRows::columns())
        + QLatin1String(
            " FROM earnings WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC LIMIT ?1"));
    if (!statement)
        return failure(statement.error());
    statement->bind(1, limit);
    QList<Earning> list;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return list;
        list.append(EarningRows::read(*statement));
    }
}

void EarningRepository::announceBulkChange()
{
    emit changedInBulk();
}

void EarningRepository::announce(Happened what, const QList<Earning> &earnings)
{
    if (earnings.size() > maxAnnounced) {
        emit changedInBulk();
        return;
    }
    switch (what) {
    case Happened::Inserted:
        emit inserted(earnings);
        return;
    case Happened::Updated:
        emit updated(earnings);
        return;
    case Happened::Removed:
        QList<EarningId> ids;
        for (const Earning &earning : earnings)
            ids.append(earning.id);
        emit removed(ids);
        return;
    }
}

} // namespace Creator
