#pragma once

#include "import/arrivedfile.h"
#include "import/watchfolder.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Creator {

class Database;

/// Watches one folder and says which files in it are worth an import, as soon as they are complete.
///
/// All reading happens on a worker. A folder that vanishes is waited for. Where the system tells
/// nothing of changes (network drives), it looks once a minute.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(Database &database, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Empty: none.
    void watch(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// What is worth an import now, by name.
    [[nodiscard]] const QList<ArrivedFile> &files() const { return m_offered; }
    /// Asks anew which of the files are worth it: one was imported, or an import undone.
    void refresh();

signals:
    void filesChanged(const QList<Creator::ArrivedFile> &files);

private:
    struct Look;
    using Stop = std::shared_ptr<std::atomic_bool>;

    void lookSoon();
    void look();
    void take(const Look &look);
    void recognise(const QList<SeenFile> &files);
    void follow(const QString &path);
    void rest();
    void offer(const QList<ArrivedFile> &files);

    Database &m_database;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QThreadPool m_worker; // one thread: the disk is read for one file at a time
    Stop m_stop; // of the folder that is watched now
    QString m_folder;
    WatchFolder m_state;
    QMap<QString, ArrivedFile> m_known; // by name
    QList<ArrivedFile> m_offered;
    int m_question = 0; // only the last answer counts
    bool m_isLooking = false;
    bool m_hasChanged = false; // while it was looking
};

} // namespace Creator
