#pragma once

#include "core/result.h"
#include "core/uuid.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Database;
class EarningRepository;

/// Something that was deleted and can still come back.
struct TrashItem
{
    enum class Kind { Earning, Content, Resource };

    Kind kind = Kind::Earning;
    Uuid id;
    QString title;
    std::optional<Money> amount; // of an earning
    QDate day; // on which it was earned, or stands in the plan; null: on none
    QDateTime deletedAt;

    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// What was deleted, whatever it was. Lists it, brings it back, and removes it for good.
///
/// Purging is not undoable: whoever asks for it makes a backup first. What came from outside leaves
/// a tombstone, so that no import brings it back.
class TrashRepository final : public QObject
{
    Q_OBJECT

public:
    static constexpr int retentionDays = 30;

    TrashRepository(Database &database, EarningRepository &earnings, QObject *parent = nullptr);
    ~TrashRepository() override;

    /// The newest first.
    [[nodiscard]] QFuture<Result<QList<TrashItem>>> list(int limit) const;
    /// Deleted before `before`; a null instant means all.
    [[nodiscard]] QFuture<Result<QList<Uuid>>> ids(const QDateTime &before = {}) const;

    /// One undoable step, whatever the ids stand for. Error::Code::NotFound if one is gone.
    QFuture<Status> restore(const QList<Uuid> &ids);
    QFuture<Status> purge(const QList<Uuid> &ids);

signals:
    /// Rows of these tables came back or went away for good. Of earnings their repository tells.
    void contentsChanged();
    void resourcesChanged();

private:
    void announce();

    Database &m_database;
    EarningRepository &m_earnings;
};

} // namespace Creator
