#pragma once

#include "core/result.h"
#include "domain/resource.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>

#include <functional>
#include <optional>

namespace Creator {

class Connection;
class Database;

/// All SQL about resources. Their categories are CategoryRepository's.
///
/// Every write but a purge is one undoable step. Signals come on this object's thread after the
/// commit: up to 1,000 rows with values, above that changedInBulk().
class ResourceRepository final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxAnnounced = 1000;

    explicit ResourceRepository(Database &database, QObject *parent = nullptr);
    ~ResourceRepository() override;

    // For worker threads.
    /// All that are not in the trash, in the order in which they came.
    [[nodiscard]] static Result<QList<Resource>> list(Connection &connection);
    /// The same by id: what licences are checked against.
    [[nodiscard]] static Result<QHash<ResourceId, Resource>> library(Connection &connection);
    /// How many living contents use each; those that none uses are absent.
    [[nodiscard]] static Result<QHash<ResourceId, int>> usedIn(Connection &connection);
    using Use = QPair<ContentId, QString>;
    /// Ids and titles of the living contents that use it, by title.
    [[nodiscard]] static Result<QList<Use>> contentsUsing(Connection &connection, ResourceId id);

    /// In the trash as well.
    [[nodiscard]] Result<std::optional<Resource>> find(ResourceId id) const;

    /// Inserts or updates; a null id becomes a new one. The stored row comes back.
    QFuture<Result<Resource>> save(const Resource &resource);
    /// The same for many, all or nothing, in one step.
    QFuture<Result<QList<Resource>>> saveAll(const QList<Resource> &resources);
    /// Changes rows one by one. Error::Code::NotFound if one is gone; then nothing is changed.
    QFuture<Result<void>> change(const QList<ResourceId> &ids, const QString &label,
                                 const std::function<void(Resource &)> &change);
    QFuture<Result<void>> moveToTrash(const QList<ResourceId> &ids);
    QFuture<Result<void>> restore(const QList<ResourceId> &ids);
    /// For good, and not undoable.
    QFuture<Result<void>> purge(const QList<ResourceId> &ids);

public slots:
    /// Something else (an undo, the trash) changed rows.
    void announceBulkChange();

signals:
    void inserted(const QList<Creator::Resource> &resources);
    void updated(const QList<Creator::Resource> &resources);
    void removed(const QList<Creator::ResourceId> &ids);
    void changedInBulk();

private:
    enum class Happened { Inserted, Updated, Removed };
    void announce(Happened what, const QList<Resource> &resources);
    QFuture<Result<void>> changeAll(const QList<ResourceId> &ids, const QString &label,
                                    Happened what,
                                    const std::function<void(Resource &, qint64 nowMs)> &change);

    Database &m_database;
};

} // namespace Creator
