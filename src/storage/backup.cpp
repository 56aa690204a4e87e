#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/snapshot.h"
#include "storage/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <filesystem>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Creator::Backup {

namespace {

constexpr auto stampFormat = "yyyy-MM-dd'T'HHmmss";
constexpr std::array countedTables{
    "users",   "creator_profiles", "contents",       "earnings",
    "payouts", "import_batches",   "exchange_rates", "metric_values"
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Result<QList<qint64>> countsOf(Connection &connection)
{
    QList<qint64> counts;
    for (const char *table : countedTables) {
        const Result<qint64> count
            = connection.scalar(QByteArray("SELECT count(*) FROM ").append(table).constData());
        if (!count)
            return failure(count.error());
        counts.append(*count);
    }
    return counts;
}

Status verify(Connection &original, const QString &copyPath)
{
    Result<Connection> copy = Connection::open(copyPath, Connection::Mode::ReadOnly);
    if (!copy)
        return failure(copy.error());
    const Result<QStringList> problems = check(*copy);
    if (!problems)
        return failure(problems.error());
    const Result<QList<qint64>> before = countsOf(original);
    const Result<QList<qint64>> after = countsOf(*copy);
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    if (!problems->isEmpty() || *before != *after)
        return failure(Error::Code::StorageCorrupt, tr("The backup could not be verified."));
    return {};
}

/// Copies the pages of a consistent state. (VACUUM INTO would parse the schema with SQLite's own
/// json_valid(), which trusted_schema = OFF refuses.)
Status copyPages(Connection &from, const QString &path)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &target);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closing(target, sqlite3_close);
    if (code != SQLITE_OK)
        return failure(Error::Code::File, tr("The backup could not be written there."));
    sqlite3_backup *copy = sqlite3_backup_init(target, "main", from.handle(), "main");
    if (!copy)
        return failure(sqliteError(sqlite3_errcode(target), target));
    sqlite3_backup_step(copy, -1);
    code = sqlite3_backup_finish(copy);
    // One file that needs no journal beside it.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, target));
    return {};
}

/// At no moment is neither of the two there.
bool replace(const QString &fresh, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(fresh).toStdString(),
                            QFile::encodeName(target).toStdString(), error);
    return !error;
}

} // namespace

Status createAt(Connection &connection, const QString &path)
{
    // What is written meanwhile is not part of it, so that the counts of the copy can be compared.
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (Status status = copyPages(connection, unfinished); !status) {
        QFile::remove(unfinished);
        return status;
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    if (Status status = verify(connection, unfinished); !status) {
        QFile::remove(unfinished);
        return status;
    }
    if (replace(unfinished, path))
        return {};
    QFile::remove(unfinished);
    return failure(Error::Code::File, tr("The backup could not be written there."));
}

Result<QString> create(Connection &connection, const QString &folder, const QString &reason,
                       const QDateTime &nowUtc)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Code::File, tr("The backup folder cannot be created."));
    const QString path = folder + u'/' + nowUtc.toUTC().toString(QLatin1String(stampFormat)) + u'-'
        + reason + u".sqlite"_s;
    if (Status status = createAt(connection, path); !status)
        return failure(status.error());
    return path;
}

QList<BackupFile> list(const QString &folder)
{
    QList<BackupFile> files;
    const QFileInfoList entries
        = QDir(folder).entryInfoList({ u"*.sqlite"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const QString base = entry.completeBaseName();
        QDateTime stamp = QDateTime::fromString(base.left(17), QLatin1String(stampFormat));
        if (!stamp.isValid())
            continue;
        stamp.setTimeSpec(Qt::UTC);
        files.append({ entry.absoluteFilePath(), stamp, entry.size(), base.mid(18) });
    }
    return files;
}

QList<BackupFile> expired(const QList<BackupFile> &files)
{
    constexpr int dailyKept = 7;
    constexpr int weeklyKept = 4;
    QSet<QDate> days;
    QSet<qint64> weeks;
    QList<BackupFile> old;
    for (const BackupFile &file : files) {
        if (file.reason != "daily"_L1)
            continue;
        const QDate day = file.createdAt.date();
        const qint64 week = day.toJulianDay() / 7;
        const bool newDay = !days.contains(day) && days.size() < dailyKept;
        const bool newWeek = !weeks.contains(week) && weeks.size() < weeklyKept;
        if (newDay)
            days.insert(day);
        if (newWeek)
            weeks.insert(week);
        if (!newDay && !newWeek)
            old.append(file);
    }
    return old;
}

void removeExpired(const QString &folder)
{
    for (const BackupFile &file : expired(list(folder)))
        QFile::remove(file.path);
}

bool isDue(const QList<BackupFile> &files, const QDateTime &nowUtc)
{
    constexpr qint64 almostADay = 20 * 3600;
    for (const BackupFile &file : files) {
        if (file.reason == "daily"_L1)
            return file.createdAt.secsTo(nowUtc) > almostADay;
    }
    return true;
}

Result<QStringList> check(Connection &connection)
{
    QStringList problems;
    for (const char *sql : { "PRAGMA integrity_check(20)", "PRAGMA foreign_key_check" }) {
        Result<Statement> statement = connection.prepare(sql);
        if (!statement)
            return failure(statement.error());
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                break;
            const QString text = statement->text(0);
            if (text != "ok"_L1)
                problems.append(text);
        }
    }
    return problems;
}

Result<BackupContents> contentsOf(Connection &connection)
{
    BackupContents contents;
    const auto count = [&](const char *sql) { return connection.scalar(sql).value_or(0); };
    contents.schemaVersion = Migrator::versionOf(connection).value_or(0);
    contents.earnings = count("SELECT count(*) FROM earnings WHERE deleted_at IS NULL");
    contents.contents = count("SELECT count(*) FROM contents WHERE deleted_at IS NULL");
    contents.payouts = count("SELECT count(*) FROM payouts WHERE deleted_at IS NULL");
    const qint64 newest = count("SELECT max(at) FROM history");
    if (newest > 0)
        contents.newestChange = QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC);
    return contents;
}

Result<BackupContents> inspect(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(path, copy))
        return failure(Error::Code::File, tr("The backup cannot be read."));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    Result<Connection> connection = Connection::open(copy, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const Result<bool> known = Migrator().isNeeded(*connection);
    if (!known)
        return failure(known.error());
    const Result<QStringList> problems = check(*connection);
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty())
        return failure(Error::Code::StorageCorrupt, tr("The backup is damaged."));
    return contentsOf(*connection);
}

namespace {

/// What is there now becomes a backup. A damaged file cannot be backed up; it is moved aside as it
/// is.
Status keepCurrent(const QString &target, const QString &backupsFolder, const QDateTime &nowUtc)
{
    if (!QFileInfo::exists(target))
        return {};
    Result<Connection> current = Connection::open(target, Connection::Mode::ReadWrite);
    const Result<QString> kept = current
        ? create(*current, backupsFolder, u"before-restore"_s, nowUtc)
        : Result<QString>(failure(current.error()));
    if (kept)
        return {};
    if (kept.error().code != Error::Code::StorageCorrupt)
        return failure(kept.error());
    const QString aside = target + u".damaged-"_s + nowUtc.toString(QLatin1String(stampFormat));
    if (!QFile::rename(target, aside))
        return failure(Error::Code::File, tr("The damaged file cannot be moved aside."));
    return {};
}

} // namespace

Status restore(const QString &backup, const QString &target, const QString &backupsFolder,
               const QDateTime &nowUtc)
{
    const Result<BackupContents> contents = inspect(backup);
    if (!contents)
        return failure(contents.error());
    const QString fresh = target + u".restoring"_s;
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return failure(Error::Code::StorageFull,
                       tr("The backup cannot be copied into the data folder."));
    QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
    if (Status status = keepCurrent(target, backupsFolder, nowUtc); !status) {
        QFile::remove(fresh);
        return status;
    }
    QFile::remove(target + u"-wal"_s);
    QFile::remove(target + u"-shm"_s);
    if (!replace(fresh, target))
        return failure(Error::Code::File, tr("The restored file cannot be put in place."));
    return {};
}

} // namespace Creator::Backup
