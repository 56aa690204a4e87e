#pragma once

#include "app/folderwatch.h"
#include "core/clock.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QHash>

namespace Creator {

class AppSettings;
class BatchRepository;
class ImportWiring;
class MainWindow;
class NotificationRepository;
class NotifyWiring;
class Session;

/// What arrives in the watched folder is offered in the notification centre and above the list of
/// imports. Nothing is imported without being asked for.
class WatchWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Database &database;
        AppSettings &settings;
        BatchRepository &batches;
        ImportWiring &imports;
        NotifyWiring &notify;
    };

    WatchWiring(const Parts &parts, const Clock &clock, MainWindow &window);
    ~WatchWiring() override;

    /// Watches while somebody is signed in who may import.
    void follow(const Session &session);
    [[nodiscard]] FolderWatch &folder() { return m_watch; }

private:
    void apply();
    void offer(const QList<ArrivedFile> &files);
    void tell(const QList<ArrivedFile> &files);
    void open(const QByteArray &rowId);
    void noteCalendar(const QByteArray &bytes);

    Parts m_parts;
    const Clock &m_clock;
    MainWindow &m_window;
    NotificationRepository &m_notifications;
    FolderWatch m_watch;
    std::optional<UserId> m_writer;
    QHash<QByteArray, QDateTime> m_told; // by hash: when
};

} // namespace Creator
