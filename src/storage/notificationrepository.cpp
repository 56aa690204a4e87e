#include "storage/notificationrepository.h"

#include "domain/earningenums.h"
#include "storage/database.h"
#include "storage/reminderscan.h"
#include "storage/toldnews.h"

#include <memory>

namespace Creator {

namespace {

constexpr char listed[] = "SELECT id, user_id, type, title, content, is_read, table_name, row_id, "
                          "group_key, created_at FROM notifications WHERE user_id = ?1 AND "
                          "deleted_at IS NULL AND (?2 IS NULL OR type = ?2) AND (?3 = 0 OR "
                          "is_read = 0) ORDER BY created_at DESC, id DESC LIMIT ?4";
// A minute of the future is one that a clock set back has left behind.
constexpr char ofGroup[]
    = "SELECT id, created_at FROM notifications WHERE user_id = ?1 AND type = ?2 AND group_key = "
      "?3 "
      "AND is_read = 0 AND deleted_at IS NULL AND created_at BETWEEN ?4 AND ?5 "
      "ORDER BY created_at DESC LIMIT 1";

Notification read(const Statement &row)
{
    Notification one;
    one.id = NotificationId(row.uuid(0));
    one.userId = UserId(row.uuid(1));
    const auto type = notificationTypeFromWord(row.view(2));
    one.type = type ? *type : NotificationType::Milestone;
    one.title = row.text(3);
    one.text = row.text(4);
    one.isRead = row.integer(5) != 0;
    one.table = row.text(6);
    one.rowId = row.blob(7);
    one.groupKey = row.text(8);
    one.createdAt = row.instant(9);
    return one;
}

/// The young one of the same group, if there is one.
Result<std::optional<Notification>> groupMate(WriteContext &context, const Notification &wanted)
{
    if (wanted.groupKey.isEmpty())
        return std::nullopt;
    auto statement = context.connection.cached(ofGroup);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    constexpr qint64 window = NotificationRepository::groupMinutes * 60'000;
    s.bind(1, wanted.userId.uuid());
    s.bind(2, wordText(wanted.type));
    s.bind(3, wanted.groupKey);
    s.bind(4, context.nowMs - window + 1);
    s.bind(5, context.nowMs);
    const Result<bool> row = s.step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    Notification mate;
    mate.id = NotificationId(s.uuid(0));
    mate.createdAt = s.instant(1);
    return mate;
}

Status insert(WriteContext &context, const Notification &one)
{
    auto statement = context.connection.cached(
        "INSERT INTO notifications (id, user_id, type, title, content, table_name, row_id, "
        "group_key, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9) "
        "ON CONFLICT (id) DO UPDATE SET title = ?4, content = ?5, table_name = ?6, row_id = ?7, "
        "updated_at = ?9");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, one.id.uuid());
    s.bind(2, one.userId.uuid());
    s.bind(3, wordText(one.type));
    s.bind(4, one.title);
    s.bindTextOrNull(5, one.text);
    s.bindTextOrNull(6, one.table);
    if (one.rowId.isEmpty())
        s.bindNull(7);
    else
        s.bindBlob(7, one.rowId);
    s.bindTextOrNull(8, one.groupKey);
    s.bind(9, context.nowMs);
    return s.run();
}

struct Added
{
    Notification stored;
    bool isNew = true;
};

Result<Added> store(WriteContext &context, const Notification &notification)
{
    Added outcome{ notification, true };
    Notification &one = outcome.stored;
    const auto mate = groupMate(context, one);
    if (!mate)
        return failure(mate.error());
    outcome.isNew = !mate->has_value();
    one.id = *mate ? (*mate)->id : NotificationId(context.newId());
    one.isRead = false;
    one.createdAt
        = *mate ? (*mate)->createdAt : QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    if (Status status = insert(context, one); !status)
        return failure(status.error());
    return outcome;
}

Status runFor(WriteContext &context, const char *sql, const QList<NotificationId> &ids)
{
    auto statement = context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    for (const NotificationId &id : ids) {
        (*statement)->bind(1, id.uuid());
        (*statement)->bind(2, context.nowMs);
        if (Status status = (*statement)->run(); !status)
            return status;
    }
    return {};
}

} // namespace

NotificationRepository::NotificationRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<Notification>> NotificationRepository::list(UserId user,
                                                         const NotificationFilter &filter) const
{
    auto statement = m_database.reader().cached(listed);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, user.uuid());
    if (filter.type)
        s.bind(2, wordText(*filter.type));
    else
        s.bindNull(2);
    s.bind(3, filter.reading == NotificationFilter::Reading::Unread ? 1 : 0);
    s.bind(4, filter.limit);
    QList<Notification> found;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return found;
        found.append(read(s));
    }
}

Result<int> NotificationRepository::unreadCount(UserId user) const
{
    auto statement = m_database.reader().cached(
        "SELECT count(*) FROM notifications WHERE user_id = ?1 AND is_read = 0 AND "
        "deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, user.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? int((*statement)->integer(0)) : 0;
}

Result<QSet<NotificationId>>
NotificationRepository::unreadAmong(const QSet<NotificationId> &ids) const
{
    auto statement = m_database.reader().cached(
        "SELECT 1 FROM notifications WHERE id = ?1 AND is_read = 0 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    QSet<NotificationId> unread;
    for (const NotificationId &id : ids) {
        (*statement)->bind(1, id.uuid());
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (*row)
            unread.insert(id);
        (*statement)->reset();
    }
    return unread;
}

QFuture<Result<Notification>> NotificationRepository::add(const Notification &notification)
{
    return addReminder(notification, {});
}

QFuture<Result<Notification>> NotificationRepository::addReminder(const Notification &notification,
                                                                  const QList<Reminder> &notes)
{
    const auto outcome = std::make_shared<Added>();
    return m_database.writer().write<Notification>(
        [notification, notes, outcome](WriteContext &context) -> Result<Notification> {
            Result<Added> stored = store(context, notification);
            if (!stored)
                return failure(stored.error());
            if (Status status = ReminderNotes::write(context, notes); !status)
                return failure(status.error());
            *outcome = *stored;
            return outcome->stored;
        },
        onThreadOf(this, [this, outcome] {
            if (outcome->isNew)
                emit added(outcome->stored);
            else
                emit regrouped(outcome->stored);
            emit changed();
        }));
}

QFuture<Result<void>>
NotificationRepository::addNews(const std::optional<Notification> &notification,
                                const QStringList &keys)
{
    const auto outcome = std::make_shared<std::optional<Added>>();
    return m_database.writer().write<void>(
        [notification, keys, outcome](WriteContext &context) -> Status {
            if (notification) {
                Result<Added> stored = store(context, *notification);
                if (!stored)
                    return failure(stored.error());
                *outcome = *stored;
            }
            return ToldNews::note(context, keys);
        },
        onThreadOf(this, [this, outcome] {
            if (!*outcome)
                return;
            if ((*outcome)->isNew)
                emit added((*outcome)->stored);
            else
                emit regrouped((*outcome)->stored);
            emit changed();
        }));
}

QFuture<Result<void>> NotificationRepository::markRead(const QList<NotificationId> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) {
            return runFor(context,
                          "UPDATE notifications SET is_read = 1, updated_at = ?2 WHERE id = ?1",
                          ids);
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> NotificationRepository::markAllRead(UserId user)
{
    return m_database.writer().write<void>(
        [user](WriteContext &context) -> Status {
            auto statement = context.connection.cached(
                "UPDATE notifications SET is_read = 1, updated_at = ?2 WHERE user_id = ?1 AND "
                "is_read = 0");
            if (!statement)
                return failure(statement.error());
            (*statement)->bind(1, user.uuid());
            (*statement)->bind(2, context.nowMs);
            return (*statement)->run();
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> NotificationRepository::remove(const QList<NotificationId> &ids)
{
    return m_database.writer().write<void>(
        [ids](WriteContext &context) {
            return runFor(context,
                          "UPDATE notifications SET deleted_at = ?2, updated_at = ?2 WHERE id = ?1",
                          ids);
        },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
