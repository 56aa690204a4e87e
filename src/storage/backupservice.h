#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/backup.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Creator {

class Database;

/// Backups of one data folder: every day by itself, and whenever the person asks.
///
/// The daily one waits until nobody has done anything for a minute and nothing is being saved, and
/// only one backup runs at a time. Copies beside the writer, from one consistent state, so that
/// nobody waits for it. Restoring needs a closed database and is not its business.
class BackupService final : public QObject
{
    Q_OBJECT

public:
    BackupService(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~BackupService() override;

    /// Where backups go; empty means the data folder's own.
    void setFolder(const QString &folder);
    [[nodiscard]] QString folder() const;
    /// Newest first.
    [[nodiscard]] QList<BackupFile> list() const;

    /// `reason` is part of the file's name: "manual", "before-purge". The path comes back.
    [[nodiscard]] QFuture<Result<QString>> backUp(const QString &reason);
    /// What the data folder holds now, for the question "restore this?".
    [[nodiscard]] QFuture<Result<BackupContents>> contentsNow() const;
    [[nodiscard]] QFuture<Result<BackupContents>> contentsOf(const QString &path) const;

    /// Looks every 15 s whether a daily backup is due; called once the window is shown.
    void start();
    /// The person did something: the minute begins anew.
    void noteActivity();
    /// One look; the timer calls it, and so may a test.
    void look();

signals:
    /// A daily backup was made, verified, and old ones were removed.
    void dailyDone(const QString &path);
    void dailyFailed(const Creator::Error &error);
    /// Any backup came or went.
    void listChanged();

private:
    void makeDaily();

    Database &m_database;
    const Clock &m_clock;
    QString m_folder;
    QTimer m_timer;
    QDateTime m_lastActivity;
    QDateTime m_retryAfter;
    bool m_isRunning = false;
};

} // namespace Creator
