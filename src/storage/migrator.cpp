#include "storage/migrator.h"

#include "core/logging.h"
#include "storage/connection.h"
#include "storage/metricrollup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// "CrDb": tells a file of ours from any other SQLite file.
constexpr int applicationId = 0x43724462;

constexpr int firstWithMetricRollups = 6;

/// What a step leaves to code: data that is derived from rows that were there before.
Status fillIn(Connection &connection, int version)
{
    return version == firstWithMetricRollups ? MetricRollup::rebuild(connection) : Status();
}

QList<Migration> ownMigrations()
{
    QList<Migration> list;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString base = fileName.chopped(4);
        list.append({ base.section(u'_', 0, 0).toInt(), base.section(u'_', 1),
                      QString::fromUtf8(file.readAll()) });
    }
    return list;
}

} // namespace

Migrator::Migrator()
    : Migrator(ownMigrations())
{
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    std::sort(m_migrations.begin(), m_migrations.end(),
              [](const Migration &a, const Migration &b) { return a.version < b.version; });
}

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version;
}

Result<int> Migrator::versionOf(Connection &connection)
{
    const Result<qint64> version = connection.scalar("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    return static_cast<int>(*version);
}

Result<bool> Migrator::isNeeded(Connection &connection) const
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return failure(version.error());
    if (*version > newestVersion()) {
        return failure(Error::Code::StorageNewer,
                       QCoreApplication::translate(
                           "Storage",
                           "This data was saved by a newer version of Creator Dashboard; "
                           "update the program to open it."));
    }
    const Result<qint64> id = connection.scalar("PRAGMA application_id");
    const Result<qint64> tables = connection.scalar("SELECT count(*) FROM sqlite_schema");
    if (!id || !tables)
        return failure(id ? tables.error() : id.error());
    if (*id != applicationId && *tables > 0) {
        return failure(Error::Code::StorageCorrupt,
                       QCoreApplication::translate(
                           "Storage", "The file is a database, but not one of Creator Dashboard."));
    }
    return *version < newestVersion();
}

Status Migrator::migrate(Connection &connection) const
{
    const Result<bool> needed = isNeeded(connection);
    if (!needed)
        return failure(needed.error());
    const Result<int> version = versionOf(connection);
    if (!version)
        return failure(version.error());
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        qCInfo(lcStorage) << "migrating to" << migration.version << migration.name;
        Result<Transaction> transaction = Transaction::begin(connection);
        if (!transaction)
            return failure(transaction.error());
        if (Status status = connection.execute(migration.sql); !status)
            return status;
        if (Status status = fillIn(connection, migration.version); !status)
            return status;
        const QString stamp
            = u"PRAGMA user_version = %1; PRAGMA application_id = %2"_s.arg(migration.version)
                  .arg(applicationId);
        if (Status status = connection.execute(stamp); !status)
            return status;
        if (Status status = transaction->commit(); !status)
            return status;
    }
    return {};
}

} // namespace Creator
