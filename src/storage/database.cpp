#include "storage/database.h"

#include "storage/backup.h"
#include "storage/metricrollup.h"
#include "storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Database::Database(const QString &folder)
    : m_folder(folder)
    , m_pool(filePathIn(folder))
{
}

Database::~Database() = default;

QString Database::filePathIn(const QString &folder)
{
    return folder + u"/creator.sqlite"_s;
}

QString Database::filePath() const
{
    return filePathIn(m_folder);
}

QString Database::attachmentsFolder() const
{
    return m_folder + u"/attachments"_s;
}

QString Database::backupsFolder() const
{
    return m_folder + u"/backups"_s;
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, Access access,
                                                 const Clock &clock)
{
    std::unique_ptr<Database> database(new Database(QDir(folder).absolutePath()));
    if (access == Access::ReadWrite) {
        if (Status status = database->lock(); !status)
            return failure(status.error());
        if (Status status = database->openForWriting(clock); !status)
            return failure(status.error());
    } else if (!QFileInfo::exists(database->filePath())) {
        return failure(Error::Code::NotFound, tr("There is no data in this folder yet."));
    }
    if (Status status = database->openReader(); !status)
        return failure(status.error());
    return database;
}

Status Database::lock()
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Code::StorageReadOnly, tr("The data folder cannot be created."));
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_folder + u"/profile.lock"_s);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError) {
        return failure(Error::Code::StorageBusy,
                       tr("Creator Dashboard is already open with this data folder."));
    }
    constexpr qint64 oneBlock = 4096;
    if (const QStorageInfo disk(m_folder); !disk.isReadOnly() && disk.bytesAvailable() < oneBlock)
        return failure(Error::Code::StorageFull, tr("The disk is full, so nothing was changed."));
    return failure(Error::Code::StorageReadOnly,
                   tr("The data folder is read-only, so nothing can be saved there."));
}

/// Whatever is not ours stays as it is, down to the byte; opening for writing changes the header.
Status Database::refuseForeign() const
{
    const bool hasJournal = QFileInfo(filePath() + u"-wal"_s).size() > 0; // so the header is set
    if (QFileInfo(filePath()).size() == 0 || hasJournal)
        return {};
    Result<Connection> connection = Connection::open(filePath(), Connection::Mode::Still);
    const Result<bool> needed
        = connection ? Migrator().isNeeded(*connection) : Result<bool>(failure(connection.error()));
    if (needed
        || (needed.error().code != Error::Code::StorageCorrupt
            && needed.error().code != Error::Code::StorageNewer))
        return {};
    return failure(needed.error());
}

Status Database::openForWriting(const Clock &clock)
{
    if (Status status = refuseForeign(); !status)
        return status;
    Result<Connection> connection = Connection::open(filePath(), Connection::Mode::ReadWrite);
    if (!connection)
        return failure(connection.error());
    QFile::setPermissions(filePath(), ownerOnly);
    if (Status status = migrate(*connection, clock); !status)
        return status;
    const Result<qint64> stale = connection->scalar("SELECT EXISTS (SELECT 1 FROM metric_stale)");
    if (!stale)
        return failure(stale.error());
    m_writer = std::make_unique<Writer>(std::move(*connection), clock);
    // A sync that was killed: before anybody signs in, whatever that person may do.
    if (*stale != 0) {
        m_writer->write<void>(
            [](WriteContext &context) { return MetricRollup::rebuildStale(context.connection); });
    }
    return {};
}

Status Database::migrate(Connection &connection, const Clock &clock)
{
    const Migrator migrator;
    const Result<bool> needed = migrator.isNeeded(connection);
    if (!needed)
        return failure(needed.error());
    if (!*needed)
        return {};
    const Result<int> version = Migrator::versionOf(connection);
    if (!version)
        return failure(version.error());
    if (*version > 0) {
        const Result<QString> backup = Backup::create(
            connection, backupsFolder(), u"before-update-%1"_s.arg(*version), clock.nowUtc());
        if (!backup)
            return failure(backup.error());
        m_migrationBackup = *backup;
    }
    return migrator.migrate(connection);
}

Status Database::openReader()
{
    Result<Connection> connection = Connection::open(filePath(), Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    m_reader.emplace(std::move(*connection));
    // The first read tells whether this is a database at all, and one that this program knows.
    const Result<bool> needed = Migrator().isNeeded(*m_reader);
    if (!needed)
        return failure(needed.error());
    if (*needed && Migrator::versionOf(*m_reader).value_or(0) == 0)
        return failure(Error::Code::NotFound, tr("There is no data in this folder yet."));
    if (*needed) {
        return failure(Error::Code::Conflict,
                       tr("This data is from an older version; open it in the window once to bring "
                          "it up to date."));
    }
    return {};
}

} // namespace Creator
