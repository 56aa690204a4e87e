#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Database;

/// All SQL about channels (creator_profiles).
class ChannelRepository final : public QObject
{
    Q_OBJECT

public:
    explicit ChannelRepository(Database &database, QObject *parent = nullptr);

    /// Without those in the trash; by name.
    [[nodiscard]] Result<QList<Channel>> list() const;
    [[nodiscard]] Result<std::optional<Channel>> find(ChannelId id) const;
    [[nodiscard]] Result<std::optional<Channel>> findByName(const QString &name) const;

    /// Inserts or updates, as one undoable step; a null id becomes a new one.
    QFuture<Result<Channel>> save(const Channel &channel);
    /// The first channel; if there is none, a person and a channel are made, so that a file can be
    /// imported into an empty folder.
    QFuture<Result<Channel>> ensureOne();
    /// After a change that went past it: an undo.
    void announceChange() { emit changed(); }

signals:
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
