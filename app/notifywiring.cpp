#include "app/notifywiring.h"

#include "domain/earningenums.h"
#include "identity/session.h"
#include "mainwindow/mainwindow.h"
#include "models/milestonewords.h"
#include "settings/appsettings.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString pageId = u"notifications"_s;

} // namespace

NotifyWiring::NotifyWiring(const Stores &stores, const Clock &clock, MainWindow &window)
    : m_stores(stores)
    , m_clock(clock)
    , m_window(window)
    , m_notifications(stores.database)
    , m_page(m_notifications, clock)
    , m_reminders({ stores.database, m_stores.plan, m_notifications }, clock)
    , m_milestones(stores.database, m_notifications, clock)
{
    window.addPage(
        { pageId, Icon::Bell, [] { return QCoreApplication::translate("Pages", "Notifications"); },
          PageSpec::Section::Bottom, [this](QWidget *parent) { return m_page.makePage(parent); } });
    connect(&m_page, &NotificationsController::unreadChanged, &window,
            [&window](int count) { window.setWaiting(pageId, count); });
    connect(&m_page, &NotificationsController::noticeRequested, &window, &MainWindow::showNotice);
    connect(&m_page, &NotificationsController::rowRequested, this, &NotifyWiring::openRow);
    connect(&m_page, &NotificationsController::paletteRequested, this,
            &NotifyWiring::paletteRequested);
    setWishes(stores.settings.notificationWishes());
    connect(&stores.settings, &AppSettings::notificationWishesChanged, this,
            &NotifyWiring::setWishes);
    connectRows();
}

NotifyWiring::~NotifyWiring() = default;

void NotifyWiring::setWishes(const NotificationWishes &wishes)
{
    m_reminders.setWishes(wishes);
    m_milestones.setSilenced(wishes.silenced);
    m_telling.setWishes(wishes);
}

void NotifyWiring::connectRows()
{
    const auto changed = [this] { m_reminders.readSoon(); };
    connect(&m_stores.contents, &ContentRepository::inserted, &m_reminders, changed);
    connect(&m_stores.contents, &ContentRepository::updated, &m_reminders, changed);
    connect(&m_stores.contents, &ContentRepository::removed, &m_reminders, changed);
    connect(&m_stores.contents, &ContentRepository::changedInBulk, &m_reminders, changed);
    connect(&m_stores.earnings, &EarningRepository::inserted, &m_reminders, changed);
    connect(&m_stores.earnings, &EarningRepository::updated, &m_reminders, changed);
    connect(&m_stores.earnings, &EarningRepository::removed, &m_reminders, changed);
    connect(&m_stores.earnings, &EarningRepository::changedInBulk, &m_reminders, changed);
}

void NotifyWiring::follow(const Session &session)
{
    connect(&session, &Session::changed, this, [this, &session] { applySession(session); });
    applySession(session);
}

void NotifyWiring::applySession(const Session &session)
{
    m_user = session.user() ? std::optional(session.user()->id) : std::nullopt;
    m_writer = session.canWrite() ? m_user : std::nullopt;
    m_page.setUser(m_user, m_writer ? Qt::ItemIsEditable : Qt::NoItemFlags);
    if (!m_isStarted)
        return;
    m_reminders.setUser(m_writer);
    m_milestones.setUser(m_writer);
}

void NotifyWiring::start(std::unique_ptr<DesktopNotifier> desktop,
                         std::unique_ptr<DesktopNotifier> instead)
{
    m_desktop = std::move(desktop);
    m_instead = std::move(instead);
    connectDesktop(*m_desktop);
    connectDesktop(*m_instead);
    connect(m_desktop.get(), &DesktopNotifier::refused, m_instead.get(), &DesktopNotifier::show);
    connect(&m_notifications, &NotificationRepository::added, this, &NotifyWiring::showOnDesktop);
    connect(&m_notifications, &NotificationRepository::regrouped, this,
            &NotifyWiring::showOnDesktop);
    connect(&m_notifications, &NotificationRepository::changed, this, &NotifyWiring::withdrawRead);
    m_isStarted = true;
    m_reminders.setUser(m_writer);
    m_milestones.setUser(m_writer);
}

void NotifyWiring::connectDesktop(DesktopNotifier &notifier)
{
    connect(&notifier, &DesktopNotifier::opened, this, &NotifyWiring::openTag);
}

void NotifyWiring::showOnDesktop(const Notification &notification)
{
    if (!m_telling.show(notification.id, m_clock.nowUtc()))
        return;
    const QString tag = notification.id.toText();
    m_desktop->show({ tag, notification.title, notification.text, tr("Open") });
}

void NotifyWiring::withdrawRead()
{
    const auto unread = m_notifications.unreadAmong(m_telling.shown());
    if (!unread)
        return;
    const QSet<NotificationId> read = m_telling.takeRead(*unread);
    for (const NotificationId &id : read) {
        m_desktop->withdraw(id.toText());
        m_instead->withdraw(id.toText());
    }
}

void NotifyWiring::openTag(const QString &tag)
{
    m_window.raiseToFront();
    m_window.showPage(pageId);
    if (const auto id = Uuid::fromText(tag))
        m_page.open(NotificationId(*id));
}

void NotifyWiring::openRow(const Notification &notification)
{
    const auto uuid = Uuid::fromBytes(notification.rowId);
    if (notification.table == arrivedTable)
        return emit arrivalRequested(notification.rowId);
    if (notification.table == u"import_batches"_s)
        return emit importsRequested();
    if (notification.table == u"payouts"_s)
        return emit payoutsRequested();
    if (notification.table == u"metric_places"_s) {
        const auto place = MilestonePlace::fromRowId(notification.rowId);
        return emit figuresRequested(place ? place->metric : QString(),
                                     place ? place->day : QDate());
    }
    if (notification.table == u"social_accounts"_s)
        return m_window.showPage(notification.type == NotificationType::Comment ? u"inbox"_s
                                                                                : u"accounts"_s);
    if (!uuid)
        return;
    if (notification.table == u"contents"_s) {
        const auto found = m_stores.contents.find(ContentId(*uuid));
        if (!found || !*found || (*found)->deletedAt.isValid())
            return sayGone();
        emit contentRequested(ContentId(*uuid));
    } else if (notification.table == u"resources"_s) {
        const auto found = m_stores.resources.find(ResourceId(*uuid));
        if (!found || !*found || (*found)->deletedAt.isValid())
            return sayGone();
        emit resourceRequested(ResourceId(*uuid));
    } else if (notification.table == u"earnings"_s) {
        const auto found = m_stores.earnings.find(EarningId(*uuid));
        if (!found || !*found || (*found)->deletedAt.isValid())
            return sayGone();
        emit earningRequested(**found);
    }
}

void NotifyWiring::sayGone()
{
    m_window.showNotice({ Tone::Neutral, tr("It is not there any more"),
                          tr("What the notification is about was deleted. Look in the trash.") });
}

std::optional<Notification> NotifyWiring::news(NotificationType type) const
{
    const auto attention = m_window.isActiveWindow() ? DesktopTelling::Attention::Here
                                                     : DesktopTelling::Attention::Elsewhere;
    if (!m_writer || !m_telling.isWorthTelling(type, attention))
        return std::nullopt;
    Notification one;
    one.userId = *m_writer;
    one.type = type;
    one.groupKey = wordText(type);
    return one;
}

void NotifyWiring::announceRun(const RunReport &report, const QString &account)
{
    using Outcome = RunReport::Outcome;
    m_milestones.lookSoon();
    std::optional<Notification> one;
    if (report.outcome == Outcome::NeedsSignIn) {
        one = news(NotificationType::Reauthorise);
        if (one)
            one->title = tr("%1 has to be connected again").arg(account);
    } else if (report.outcome == Outcome::Failed) {
        one = news(NotificationType::SyncFailed);
        if (one)
            one->title = tr("%1 could not be synced").arg(account);
    } else if (report.newComments > 0 && !report.isFirst) {
        one = news(NotificationType::Comment);
        if (one)
            one->title = tr("%Ln new comment(s) on %1", nullptr, report.newComments).arg(account);
    }
    if (!one)
        return;
    if (one->type != NotificationType::Comment && !report.lines.isEmpty())
        one->text = report.lines.constLast();
    one->table = u"social_accounts"_s;
    one->rowId = report.account.uuid().toByteArray();
    m_notifications.add(*one);
}

void NotifyWiring::announceImport(const ImportBatch &batch)
{
    m_milestones.lookSoon();
    std::optional<Notification> found = news(NotificationType::ImportDone);
    if (!found)
        return;
    Notification &one = *found;
    one.title = tr("Imported %1").arg(batch.fileName);
    one.table = u"import_batches"_s;
    one.rowId = batch.id.uuid().toByteArray();
    m_notifications.add(one);
}

} // namespace Creator
