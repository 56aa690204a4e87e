#pragma once

#include "core/result.h"
#include "domain/resource.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Creator {

class Connection;
class Database;
class ResourceRepository;

/// All SQL about the categories of resources. Every write is one undoable step.
class CategoryRepository final : public QObject
{
    Q_OBJECT

public:
    CategoryRepository(Database &database, ResourceRepository &resources,
                       QObject *parent = nullptr);
    ~CategoryRepository() override;

    /// By name; for worker threads.
    [[nodiscard]] static Result<QList<ResourceCategory>> list(Connection &connection);

    /// Inserts or updates; a null id becomes a new one.
    /// Error::Code::Conflict if another one has the name, InvalidData without a name.
    QFuture<Result<ResourceCategory>> save(const ResourceCategory &category);
    /// Its resources stay, without a category.
    QFuture<Result<void>> remove(CategoryId id);

signals:
    void changed();

private:
    Database &m_database;
    ResourceRepository &m_resources;
};

} // namespace Creator
