#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Creator {

class Connection;

/// A copy of the data file that was checked after it was written.
struct BackupFile
{
    QString path;
    QDateTime createdAt; // UTC
    qint64 size = 0;
    QString reason; // "daily", "manual", "before-update-1", "before-restore"
};

/// What a backup contains, for the question "restore this?".
struct BackupContents
{
    int schemaVersion = 0;
    qint64 earnings = 0;
    qint64 contents = 0;
    qint64 payouts = 0;
    QDateTime newestChange;
};

/// Backups by SQLite's backup interface, each verified by an integrity check and by comparing row counts. Copying
/// the file of a live database would lose what is still in its journal.
namespace Backup {

/// Writes `<folder>/<yyyy-MM-ddTHHmmss>-<reason>.sqlite`; the path comes back.
[[nodiscard]] Result<QString> create(Connection &connection, const QString &folder,
                                     const QString &reason, const QDateTime &nowUtc);
/// The same to a file that the person named; an existing one is replaced only by a good copy.
[[nodiscard]] Status createAt(Connection &connection, const QString &path);

/// Newest first.
[[nodiscard]] QList<BackupFile> list(const QString &folder);
/// Which of the daily ones to keep: the newest of each of 7 days and of each of 4 weeks.
[[nodiscard]] QList<BackupFile> expired(const QList<BackupFile> &files);
void removeExpired(const QString &folder);
/// Is the newest daily one older than 20 hours?
[[nodiscard]] bool isDue(const QList<BackupFile> &files, const QDateTime &nowUtc);

[[nodiscard]] Result<BackupContents> contentsOf(Connection &connection);
/// Checks that a file is a sound data file of ours and tells what is in it. Treats it as hostile:
/// works on a private copy, opened read-only.
[[nodiscard]] Result<BackupContents> inspect(const QString &path);

/// Replaces `target` by the backup. The database must be closed. What was there is kept as a backup
/// of reason "before-restore".
[[nodiscard]] Status restore(const QString &backup, const QString &target,
                             const QString &backupsFolder, const QDateTime &nowUtc);

/// PRAGMA integrity_check and foreign_key_check: empty when all is well, else what is wrong.
[[nodiscard]] Result<QStringList> check(Connection &connection);

} // namespace Backup

} // namespace Creator
