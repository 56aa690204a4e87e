#pragma once

#include "app/desktopnotifier.h"
#include "app/milestoneteller.h"
#include "domain/earning.h"
#include "domain/importbatch.h"
#include "pages/notifications/desktoptelling.h"
#include "pages/notifications/notificationscontroller.h"
#include "planning/reminderservice.h"
#include "storage/planrepository.h"
#include "storage/resourcerepository.h"
#include "sync/accountdesk.h"

#include <memory>

namespace Creator {

class AppSettings;
class ContentRepository;
class EarningRepository;
class MainWindow;
class Session;

/// The table that a notification about a file in the watched folder names.
inline constexpr QLatin1String arrivedTable("arrived_files");

/// What the running program tells: reminders, their page, the count in the rail, and the desktop.
///
/// Holds wiring and no decisions, as Application does.
class NotifyWiring final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ContentRepository &contents;
        EarningRepository &earnings;
        ResourceRepository &resources;
        PlanRepository &plan;
        AppSettings &settings;
    };

    /// Adds the page "notifications" to the window's rail.
    NotifyWiring(const Stores &stores, const Clock &clock, MainWindow &window);
    ~NotifyWiring() override;

    [[nodiscard]] NotificationRepository &notifications() { return m_notifications; }
    /// Tells the person who is signed in, as long as they may write.
    void follow(const Session &session);
    /// After the window was shown: begins to remind. What `desktop` refuses, `instead` may show.
    void start(std::unique_ptr<DesktopNotifier> desktop, std::unique_ptr<DesktopNotifier> instead);
    /// Rows changed in a way that the repositories did not tell.
    void readSoon() { m_reminders.readSoon(); }
    /// Told of only while the person looks elsewhere: the window has said it itself.
    void announceImport(const ImportBatch &batch);
    /// New comments, a sign-in that ended, a run that failed; a first run is silent.
    void announceRun(const RunReport &report, const QString &account);

signals:
    void contentRequested(Creator::ContentId id);
    void resourceRequested(Creator::ResourceId id);
    void earningRequested(const Creator::Earning &earning);
    /// Figures are to be shown: a metric about a day, or if it is null lately.
    void figuresRequested(const QString &metric, QDate day);
    void importsRequested();
    void payoutsRequested();
    /// Of a file in the watched folder.
    void arrivalRequested(const QByteArray &rowId);
    void paletteRequested();

private:
    void applySession(const Session &session);
    void setWishes(const NotificationWishes &wishes);
    void connectRows();
    void connectDesktop(DesktopNotifier &notifier);
    /// One of that kind, if it is worth telling now; many at once are one piece of news.
    [[nodiscard]] std::optional<Notification> news(NotificationType type) const;
    void showOnDesktop(const Notification &notification);
    void withdrawRead();
    void openTag(const QString &tag);
    void openRow(const Notification &notification);
    void sayGone();

    Stores m_stores;
    const Clock &m_clock;
    MainWindow &m_window;
    NotificationRepository m_notifications;
    NotificationsController m_page;
    ReminderService m_reminders;
    MilestoneTeller m_milestones;
    std::unique_ptr<DesktopNotifier> m_desktop;
    std::unique_ptr<DesktopNotifier> m_instead;
    DesktopTelling m_telling;
    std::optional<UserId> m_user;
    std::optional<UserId> m_writer; // the same, if they may write
    bool m_isStarted = false;
};

} // namespace Creator
