#include "app/folderwatch.h"

#include "core/logging.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrent>

namespace Creator {

namespace {

constexpr int soonMs = 250;
constexpr int usualMs = 60'000;

/// The folder itself, or while it is away the next one above it that is there.
QString presentPart(QString path)
{
    while (!path.isEmpty() && !QFileInfo(path).isDir()) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return {};
        path = above;
    }
    return path;
}

QMap<QString, ArrivedFile> readAll(const QString &folder, const QList<SeenFile> &files,
                                   const std::atomic_bool &stop)
{
    QMap<QString, ArrivedFile> found;
    const auto progress
        = [&stop](qint64, qint64) { return stop ? ReadControl::Stop : ReadControl::GoOn; };
    for (const SeenFile &file : files) {
        if (stop)
            break;
        if (const auto arrived = ArrivedFile::recognise(folder + u'/' + file.name, progress))
            found.insert(file.name, *arrived);
    }
    return found;
}

} // namespace

struct FolderWatch::Look
{
    QString watchable;
    QList<SeenFile> files;
};

FolderWatch::FolderWatch(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_stop(std::make_shared<std::atomic_bool>(true))
{
    m_clock.start();
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::lookSoon);
}

FolderWatch::~FolderWatch()
{
    *m_stop = true;
    m_worker.waitForDone();
}

void FolderWatch::watch(const QString &folder)
{
    if (folder == m_folder)
        return;
    *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(folder.isEmpty());
    m_folder = folder;
    m_state = {};
    m_known.clear();
    ++m_question;
    m_isLooking = false;
    m_timer.stop();
    follow({});
    offer({});
    if (!folder.isEmpty())
        look();
}

void FolderWatch::lookSoon()
{
    m_hasChanged = m_isLooking;
    if (!m_isLooking && (!m_timer.isActive() || m_timer.remainingTime() > soonMs))
        m_timer.start(soonMs);
}

void FolderWatch::look()
{
    m_isLooking = true;
    m_hasChanged = false;
    QtConcurrent::run(&m_worker, [folder = m_folder] {
        return Look{ presentPart(folder), importableFilesIn(folder) };
    }).then(this, [this, stop = m_stop](const Look &found) {
        if (!*stop)
            take(found);
    });
}

void FolderWatch::take(const Look &look)
{
    follow(look.watchable);
    QSet<QString> names;
    names.reserve(look.files.size());
    for (const SeenFile &file : look.files)
        names.insert(file.name);
    const bool hasLost = m_known.removeIf([&names](QMap<QString, ArrivedFile>::iterator it) {
        return !names.contains(it.key());
    }) > 0;
    const QList<SeenFile> rested = m_state.look(look.files, m_clock.elapsed());
    if (hasLost)
        refresh();
    if (rested.isEmpty())
        rest();
    else
        recognise(rested);
}

void FolderWatch::recognise(const QList<SeenFile> &files)
{
    QtConcurrent::run(&m_worker, [folder = m_folder, files, stop = m_stop] {
        return readAll(folder, files, *stop);
    }).then(this, [this, files, stop = m_stop](const QMap<QString, ArrivedFile> &found) {
        if (*stop)
            return;
        for (const SeenFile &file : files)
            m_known.remove(file.name);
        m_known.insert(found);
        refresh();
        rest();
    });
}

void FolderWatch::follow(const QString &path)
{
    const QStringList before = m_watcher.directories();
    // One that was deleted and made anew is another one: Qt has let go of it by itself.
    if (before == QStringList{ path })
        return;
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    // Its changes since it was looked at were not told.
    if (!path.isEmpty() && m_watcher.addPath(path))
        m_hasChanged = true;
}

void FolderWatch::rest()
{
    m_isLooking = false;
    if (m_hasChanged)
        return lookSoon();
    const std::optional<qint64> wait = m_state.waitMs(m_clock.elapsed());
    m_timer.start(wait ? std::max(soonMs, static_cast<int>(*wait)) : usualMs);
}

void FolderWatch::refresh()
{
    const int question = ++m_question;
    if (m_known.isEmpty())
        return offer({});
    m_database.pool()
        .read<QList<ArrivedFile>>([files = m_known.values()](Connection &connection) {
            return ArrivedFile::worthOffering(files, connection);
        })
        .then(this, [this, question](const Result<QList<ArrivedFile>> &worth) {
            if (question != m_question)
                return;
            if (worth)
                offer(*worth);
            else
                qCWarning(lcStorage) << "watched folder:" << worth.error().message;
        });
}

void FolderWatch::offer(const QList<ArrivedFile> &files)
{
    if (files == m_offered)
        return;
    m_offered = files;
    emit filesChanged(files);
}

} // namespace Creator
