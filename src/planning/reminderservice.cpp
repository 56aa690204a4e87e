#include "planning/reminderservice.h"

#include "planning/reminderwords.h"
#include "storage/database.h"
#include "storage/planrepository.h"
#include "storage/planrows.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr auto longestWait = 60s;
constexpr auto shortestWait = 1s;
constexpr int settleMs = 50;

} // namespace

ReminderService::ReminderService(const Stores &stores, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestWait);
    m_timer.setTimerType(Qt::CoarseTimer);
    m_rest.setSingleShot(true);
    m_rest.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::look);
    connect(&m_rest, &QTimer::timeout, this, &ReminderService::readNow);
    connect(&stores.plan, &PlanRepository::changed, this, &ReminderService::readSoon);
}

ReminderService::~ReminderService() = default;

void ReminderService::setUser(std::optional<UserId> user)
{
    if (user == m_user)
        return;
    m_user = user;
    m_known = {};
    readSoon();
}

void ReminderService::setWishes(const NotificationWishes &wishes)
{
    m_wishes = wishes;
    readSoon();
}

void ReminderService::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    readSoon();
}

void ReminderService::readSoon()
{
    // Not put off by what comes meanwhile: many changes in a row would keep it from ever reading.
    if (m_user && !m_rest.isActive())
        m_rest.start();
}

Result<ReminderService::Known> ReminderService::read(Connection &connection,
                                                     const Question &question)
{
    const QDateTime now = question.now;
    const auto rows = ReminderScan::datedRows(
        connection, now.addDays(-Reminders::forgetAfterDays - 1), now.addDays(horizonDays));
    if (!rows)
        return failure(rows.error());
    const auto stored = PlanRows::allReminders(connection);
    if (!stored)
        return failure(stored.error());
    const auto last = ReminderScan::lastOfGroups(connection, question.user,
                                                 now.addSecs(-Reminders::groupMinutes * 60));
    if (!last)
        return failure(last.error());
    Known known{ ReminderPlan::of(*rows, *stored, question.rules, question.zone), *last };
    known.waiting.removeIf(
        [](const PlannedReminder &one) { return one.date.shownFor == one.date.at; });
    return known;
}

void ReminderService::readNow()
{
    if (!m_user)
        return;
    m_readAt = m_clock.nowUtc();
    m_stores.database.pool()
        .read<Known>([question = Question{ *m_user, m_readAt, m_wishes.rules, m_zone }](
                         Connection &connection) { return read(connection, question); },
                     nullptr)
        .then(this, [this, reading = ++m_reading, user = m_user](const Result<Known> &known) {
            if (reading != m_reading || user != m_user)
                return;
            // What is stored right now may be missing from it: read once more when it is there.
            if (m_storing > 0)
                return;
            if (known)
                take(*known);
            else
                setTimer(m_clock.nowUtc());
        });
}

void ReminderService::take(const Known &known)
{
    m_known = known;
    m_byId.clear();
    for (qsizetype i = 0; i < m_known.waiting.size(); ++i)
        m_byId.insert(m_known.waiting.at(i).date.id, i);
    look();
}

QList<ReminderDate> ReminderService::dates() const
{
    QList<ReminderDate> dates;
    dates.reserve(m_known.waiting.size());
    for (const PlannedReminder &one : m_known.waiting)
        dates.append(one.date);
    return dates;
}

ReminderWishes ReminderService::pureWishes() const
{
    return { m_wishes.silenced, m_wishes.quietFrom, m_wishes.quietUntil, m_zone };
}

void ReminderService::look()
{
    const QDateTime now = m_clock.nowUtc();
    const qint64 sinceRead = m_readAt.isValid() ? m_readAt.secsTo(now) : -1;
    if (m_user && (sinceRead < 0 || sinceRead >= rereadMinutes * 60))
        readSoon();
    if (m_user)
        show(Reminders::due(dates(), now, m_known.lastShown, pureWishes()), now);
    setTimer(now);
    emit looked();
}

void ReminderService::show(const QList<DueReminder> &due, const QDateTime &now)
{
    for (const DueReminder &one : due) {
        QList<PlannedReminder> all;
        for (const ReminderDate &date : QList{ one.first } + one.others) {
            PlannedReminder &mine = m_known.waiting[m_byId.value(date.id)];
            mine.date.shownFor = date.at;
            all.append(mine);
        }
        if (!one.first.group.isEmpty())
            m_known.lastShown.insert(one.first.group, now);
        tell(all, now);
    }
}

void ReminderService::tell(const QList<PlannedReminder> &all, const QDateTime &now)
{
    Notification notification = notificationOf(all, now, m_zone);
    notification.userId = *m_user;
    QList<Reminder> notes;
    for (const PlannedReminder &one : all)
        notes.append(one.note());
    ++m_storing;
    m_stores.notifications.addReminder(notification, notes)
        .then(this, [this](const Result<Notification> &stored) {
            --m_storing;
            ++m_reading; // what was asked before may not know it
            if (stored)
                readSoon();
            else
                m_readAt = {}; // what was not stored is due again, in a minute
        });
}

void ReminderService::setTimer(const QDateTime &now)
{
    const QDateTime next = Reminders::nextCheck(dates(), now, pureWishes());
    std::chrono::milliseconds wait = longestWait;
    if (next.isValid() && next > now)
        wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(next)));
    m_timer.start(std::max<std::chrono::milliseconds>(wait, shortestWait));
}

} // namespace Creator
