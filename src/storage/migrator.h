#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace Creator {

class Connection;

/// One step of the schema, from resources/migrations/NNNN_name.sql.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// Brings a file to the newest schema, step by step, each in a transaction of its own.
///
/// Refuses a file that is newer than the program (Error::Code::StorageNewer) and one that was not
/// made by it. Never runs on its own: who opens a file asks for it, after a backup.
class Migrator
{
public:
    /// The program's own steps.
    Migrator();
    explicit Migrator(QList<Migration> migrations);

    [[nodiscard]] int newestVersion() const;
    /// PRAGMA user_version; 0 for an empty file.
    [[nodiscard]] static Result<int> versionOf(Connection &connection);
    /// Is there something to do? Fails for a newer file.
    [[nodiscard]] Result<bool> isNeeded(Connection &connection) const;
    [[nodiscard]] Status migrate(Connection &connection) const;

private:
    QList<Migration> m_migrations; // by version
};

} // namespace Creator
