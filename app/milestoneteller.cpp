#include "app/milestoneteller.h"

#include "core/logging.h"
#include "models/milestonewords.h"
#include "storage/database.h"
#include "storage/toldnews.h"

#include <algorithm>

namespace Creator {

namespace {

constexpr int soonMs = 2'000;
constexpr int usualMs = 6 * 60 * 60 * 1'000;
constexpr int groupMs = NotificationRepository::groupMinutes * 60 * 1'000;

} // namespace

MilestoneTeller::MilestoneTeller(Database &database, NotificationRepository &notifications,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_notifications(notifications)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MilestoneTeller::look);
}

MilestoneTeller::~MilestoneTeller() = default;

void MilestoneTeller::setUser(std::optional<UserId> user)
{
    if (user == m_user)
        return;
    m_user = user;
    lookSoon();
}

void MilestoneTeller::setSilenced(const QSet<NotificationType> &types)
{
    m_silenced = types;
}

void MilestoneTeller::wait(int ms)
{
    m_timer.start(ms);
}

void MilestoneTeller::lookSoon()
{
    if (!m_user)
        return m_timer.stop();
    // A clock that was set back does not silence it.
    const qint64 since = m_toldAt.isValid() ? m_toldAt.msecsTo(m_clock.nowUtc()) : groupMs;
    const qint64 rest = since < 0 ? 0 : groupMs - since;
    wait(std::max(soonMs, static_cast<int>(std::min<qint64>(rest, groupMs))));
}

void MilestoneTeller::look()
{
    if (!m_user)
        return;
    wait(usualMs);
    if (m_asked)
        m_asked->cancel();
    m_asked = std::make_shared<QueryTicket>();
    const auto question
        = [today = m_clock.today()](Connection &connection) -> Result<Milestones::News> {
        const auto found = Milestones::find(connection, today);
        if (!found)
            return failure(found.error());
        const auto told = ToldNews::all(connection);
        if (!told)
            return failure(told.error());
        return Milestones::newsOf(*found, *told);
    };
    m_database.pool()
        .read<Milestones::News>(question, m_asked)
        .then(this, [this, ticket = m_asked](const Result<Milestones::News> &news) {
            if (ticket->isCancelled() || !m_user)
                return;
            if (news)
                tell(*news);
            else
                qCWarning(lcStorage) << "milestones:" << news.error().message;
        });
}

void MilestoneTeller::tell(const Milestones::News &news)
{
    const QDate today = m_clock.today();
    QList<Milestone> figures;
    QList<Milestone> money;
    for (const Milestone &one : news.tell) {
        if (!m_silenced.contains(typeOf(one.kind)))
            (one.kind == Milestone::Kind::Late ? money : figures).append(one);
    }
    if (!figures.isEmpty() || !money.isEmpty())
        m_toldAt = m_clock.nowUtc();
    for (const QList<Milestone> &all : { figures, money }) {
        if (all.isEmpty())
            continue;
        QStringList keys;
        for (const Milestone &one : all)
            keys.append(one.key);
        Notification notification = notificationOf(all, today);
        notification.userId = *m_user;
        m_notifications.addNews(notification, keys);
    }
    m_notifications.addNews(std::nullopt, news.keys).then(this, [this](const Result<void> &) {
        emit looked();
    });
}

} // namespace Creator
