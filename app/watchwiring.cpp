#include "app/watchwiring.h"

#include "app/importwiring.h"
#include "app/notifywiring.h"
#include "identity/session.h"
#include "mainwindow/mainwindow.h"
#include "pages/imports/arrivalwords.h"
#include "settings/appsettings.h"
#include "storage/batchrepository.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int groupSeconds = NotificationRepository::groupMinutes * 60;

QStringList pathsOf(const QList<ArrivedFile> &files)
{
    QStringList paths;
    for (const ArrivedFile &file : files)
        paths.append(file.path);
    return paths;
}

} // namespace

WatchWiring::WatchWiring(const Parts &parts, const Clock &clock, MainWindow &window)
    : m_parts(parts)
    , m_clock(clock)
    , m_window(window)
    , m_notifications(parts.notify.notifications())
    , m_watch(parts.database)
{
    connect(&m_watch, &FolderWatch::filesChanged, this, &WatchWiring::offer);
    connect(&parts.settings, &AppSettings::watchedFolderChanged, this, &WatchWiring::apply);
    connect(&parts.batches, &BatchRepository::changed, &m_watch, &FolderWatch::refresh);
    connect(&parts.imports.controller().plans(), &PlanImporter::fileImported, this,
            &WatchWiring::noteCalendar);
    connect(&parts.notify, &NotifyWiring::arrivalRequested, this, &WatchWiring::open);
}

WatchWiring::~WatchWiring() = default;

void WatchWiring::follow(const Session &session)
{
    const auto look = [this, &session] {
        m_writer = session.canWrite() ? std::optional(session.user()->id) : std::nullopt;
        apply();
    };
    connect(&session, &Session::changed, this, look);
    look();
}

void WatchWiring::apply()
{
    m_watch.watch(m_writer ? m_parts.settings.watchedFolder() : QString());
}

void WatchWiring::offer(const QList<ArrivedFile> &files)
{
    m_parts.imports.list().setArrived(pathsOf(files));
    tell(files);
}

void WatchWiring::tell(const QList<ArrivedFile> &files)
{
    const QDateTime now = m_clock.nowUtc();
    QList<ArrivedFile> fresh;
    QStringList keys;
    for (const ArrivedFile &file : files) {
        const bool isNew = !file.isTold && !m_told.contains(file.hash);
        if (isNew) {
            m_told.insert(file.hash, now);
            keys.append(file.key());
        }
        // What came in the minutes before is told of together with it.
        if (isNew || m_told.value(file.hash).secsTo(now) < groupSeconds)
            fresh.append(file);
    }
    if (keys.isEmpty() || !m_writer)
        return;
    if (m_parts.settings.notificationWishes().silenced.contains(NotificationType::ImportDone)) {
        m_notifications.addNews(std::nullopt, keys);
        return;
    }
    const QStringList paths = pathsOf(fresh);
    Notification one;
    one.userId = *m_writer;
    one.type = NotificationType::ImportDone;
    one.title = arrivalTitle(paths);
    one.text = arrivalDetail(paths);
    one.groupKey = u"arrived"_s;
    one.table = arrivedTable;
    one.rowId = fresh.size() == 1 ? fresh.constFirst().rowId() : QByteArray(16, '\0');
    m_notifications.addNews(one, keys);
}

void WatchWiring::open(const QByteArray &rowId)
{
    if (rowId == QByteArray(16, '\0'))
        return m_parts.imports.showList();
    const QList<ArrivedFile> &files = m_watch.files();
    const auto found = std::find_if(files.begin(), files.end(), [&rowId](const ArrivedFile &file) {
        return file.rowId() == rowId;
    });
    if (found != files.end())
        return m_parts.imports.controller().importFiles({ found->path });
    m_window.showNotice({ Tone::Neutral, tr("It is not there any more"),
                          tr("The file was imported already, or it has left the folder.") });
}

void WatchWiring::noteCalendar(const QByteArray &bytes)
{
    if (m_watch.files().isEmpty())
        return;
    const ArrivedFile file{ {}, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {} };
    m_notifications.addNews(std::nullopt, { file.doneKey() })
        .then(this, [this](const Result<void> &) { m_watch.refresh(); });
}

} // namespace Creator
