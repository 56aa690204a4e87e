#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Connection;
class Database;

/// Answers of the mapping wizard under a name.
struct MappingPreset
{
    PresetId id;
    QString name;
    QString headerSignature; // of the tables that it fits
    QJsonObject mapping;

    friend bool operator==(const MappingPreset &, const MappingPreset &) = default;
};

/// All SQL about mapping presets.
class PresetRepository final : public QObject
{
    Q_OBJECT

public:
    explicit PresetRepository(Database &database, QObject *parent = nullptr);

    /// By name.
    [[nodiscard]] Result<QList<MappingPreset>> list() const;
    /// The newest one for tables with this header; any thread, with a connection of its own.
    [[nodiscard]] static Result<std::optional<MappingPreset>> findFor(Connection &connection,
                                                                      const QString &signature);

    /// A null id becomes a new one. A preset of the same name is replaced and keeps its id.
    QFuture<Result<MappingPreset>> save(const MappingPreset &preset);
    /// Error::Code::Conflict if another preset has the name.
    QFuture<Result<void>> rename(PresetId id, const QString &name);
    QFuture<Result<void>> remove(PresetId id);

signals:
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
