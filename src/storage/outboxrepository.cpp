#include "storage/outboxrepository.h"

#include "core/text.h"
#include "storage/accountrows.h"
#include "storage/commentrows.h"
#include "storage/database.h"

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

#define OUTBOX_COLUMNS                                                                             \
    "id, account, comment_id, kind, text, state, attempts, idempotency_key, coalesce(error, ''), " \
    "created_at, updated_at"

OutboxItem read(const Statement &row)
{
    OutboxItem item;
    item.id = OutboxId(row.uuid(0));
    item.account = SocialAccountId(row.uuid(1));
    item.comment = CommentId(row.uuid(2));
    item.kind = outboxKindFromWord(row.view(3)).value_or(OutboxKind::Reply);
    item.text = row.text(4);
    item.state = outboxStateFromWord(row.view(5)).value_or(OutboxState::Unknown);
    item.attempts = static_cast<int>(row.integer(6));
    item.idempotencyKey = row.text(7).toLatin1();
    item.error = row.text(8);
    item.createdAt = row.instant(9);
    item.updatedAt = row.instant(10);
    return item;
}

Result<QList<OutboxItem>> readAll(Statement &statement)
{
    QList<OutboxItem> items;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return items;
        items.append(read(statement));
    }
}

Result<std::optional<OutboxItem>> findIn(Connection &connection, OutboxId id)
{
    auto statement = connection.cached("SELECT " OUTBOX_COLUMNS
                                       " FROM outbox WHERE id = ?1 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<QList<OutboxItem>> items = readAll(**statement);
    if (!items)
        return failure(items.error());
    return items->isEmpty() ? std::nullopt : std::optional(items->constFirst());
}

/// The opposite wish, or the same one again, while none of them has left.
Status replaceWaiting(WriteContext &context, CommentId comment)
{
    auto statement = context.connection.cached(
        "DELETE FROM outbox WHERE comment_id = ?1 AND kind IN ('hide', 'show') AND state IN "
        "('queued', 'failed')");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, comment.uuid());
    return (*statement)->run();
}

Status insert(WriteContext &context, const OutboxItem &item)
{
    auto statement = context.connection.cached(
        "INSERT INTO outbox (id, account, comment_id, kind, text, idempotency_key, created_at, "
        "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, item.id.uuid());
    s.bind(2, item.account.uuid());
    s.bind(3, item.comment.uuid());
    s.bindView(4, word(item.kind));
    s.bind(5, item.text.isNull() ? u""_s : item.text);
    s.bind(6, QString::fromLatin1(item.idempotencyKey));
    s.bind(7, context.nowMs);
    return s.run();
}

Result<OutboxItem> put(WriteContext &context, CommentId comment, OutboxKind kind,
                       const QString &text)
{
    const auto stored = CommentRows::find(context.connection, comment);
    if (!stored)
        return failure(stored.error());
    if (!*stored || (*stored)->isDeleted) {
        return failure(Error::Code::NotFound,
                       OutboxRepository::tr("This comment does not exist any more."));
    }
    const Comment &target = (*stored)->comment;
    const auto account = AccountRows::find(context.connection, target.platform, target.accountId);
    if (!account)
        return failure(account.error());
    if (!*account) {
        return failure(Error::Code::NotFound,
                       OutboxRepository::tr("The account of this comment is not connected."));
    }
    if (kind == OutboxKind::Reply && text.trimmed().isEmpty())
        return failure(Error::Code::InvalidData, OutboxRepository::tr("A reply needs words."));
    if (kind != OutboxKind::Reply) {
        if (Status status = replaceWaiting(context, comment); !status)
            return failure(status.error());
    }
    OutboxItem item;
    item.id = OutboxId(context.newId());
    item.account = (*account)->id;
    item.comment = comment;
    item.kind = kind;
    item.text = canonicalText(text.trimmed());
    item.idempotencyKey = item.id.toText().toLatin1();
    item.createdAt = item.updatedAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    if (Status status = insert(context, item); !status)
        return failure(status.error());
    return item;
}

Status settleComment(WriteContext &context, const OutboxItem &item)
{
    if (item.kind != OutboxKind::Reply)
        return CommentRows::setHidden(context, item.comment, item.kind);
    const auto stored = CommentRows::find(context.connection, item.comment);
    if (!stored)
        return failure(stored.error());
    const bool isWaiting = *stored
        && ((*stored)->comment.state == CommentState::Unread
            || (*stored)->comment.state == CommentState::Open);
    return isWaiting ? CommentRows::setState(context, item.comment, CommentState::Resolved)
                     : Status();
}

struct Move
{
    OutboxId id;
    OutboxState from;
    OutboxState to;
    QString error;
};

Result<bool> moveItem(WriteContext &context, const Move &move)
{
    auto statement = context.connection.cached(
        "UPDATE outbox SET state = ?3, error = ?4, attempts = attempts + ?5, updated_at = ?6 "
        "WHERE id = ?1 AND state = ?2 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, move.id.uuid());
    s.bindView(2, word(move.from));
    s.bindView(3, word(move.to));
    s.bindTextOrNull(4, canonicalText(move.error));
    s.bind(5, move.to == OutboxState::Sending ? 1 : 0);
    s.bind(6, context.nowMs);
    if (Status status = s.run(); !status)
        return failure(status.error());
    if (context.connection.changes() == 0)
        return false;
    if (move.to != OutboxState::Sent)
        return true;
    const auto item = findIn(context.connection, move.id);
    if (!item)
        return failure(item.error());
    if (Status status = settleComment(context, **item); !status)
        return failure(status.error());
    return true;
}

} // namespace

OutboxRepository::OutboxRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

QFuture<Result<OutboxItem>> OutboxRepository::add(CommentId comment, OutboxKind kind,
                                                  const QString &text)
{
    return m_database.writer().write<OutboxItem>(
        [comment, kind, text](WriteContext &context) { return put(context, comment, kind, text); },
        onThreadOf(this, [this] { emit changed(); }));
}

Result<QList<OutboxItem>> OutboxRepository::ofThread(CommentId thread,
                                                     const QDateTime &sentSince) const
{
    // Platforms put a mention before the words, so that they are looked for anywhere. Their clocks
    // are not ours: a few minutes are nothing.
    auto statement = m_database.reader().cached(
        "SELECT " OUTBOX_COLUMNS " FROM outbox AS o WHERE comment_id IN (SELECT id FROM comments "
        "WHERE thread_id = ?1) AND deleted_at IS NULL AND (state <> 'sent' OR (kind = 'reply' AND "
        "updated_at >= ?2 AND NOT EXISTS (SELECT 1 "
        "FROM comments AS c WHERE c.thread_id = ?1 AND c.is_own = 1 AND c.deleted_at IS NULL AND "
        "instr(c.body, o.text) > 0 AND "
        "c.published_at >= o.created_at - 600000))) ORDER BY created_at, id");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, thread.uuid());
    (*statement)
        ->bind(2,
               sentSince.isValid() ? sentSince.toMSecsSinceEpoch()
                                   : std::numeric_limits<qint64>::max());
    return readAll(**statement);
}

Result<QList<OutboxItem>> OutboxRepository::in(OutboxState state) const
{
    auto statement = m_database.reader().cached(
        "SELECT " OUTBOX_COLUMNS " FROM outbox WHERE state = ?1 AND deleted_at IS NULL "
        "ORDER BY created_at, id");
    if (!statement)
        return failure(statement.error());
    (*statement)->bindView(1, word(state));
    return readAll(**statement);
}

Result<std::optional<OutboxItem>> OutboxRepository::find(OutboxId id) const
{
    return findIn(m_database.reader(), id);
}

QFuture<Result<bool>> OutboxRepository::move(OutboxId id, OutboxState from, OutboxState to,
                                             const QString &error)
{
    return m_database.writer().write<bool>(
        [move = Move{ id, from, to, error }](WriteContext &context) {
            return moveItem(context, move);
        },
        onThreadOf(this, [this, to] {
            emit changed();
            if (to == OutboxState::Sent)
                emit commentChanged();
        }));
}

QFuture<Result<void>> OutboxRepository::discard(OutboxId id)
{
    return m_database.writer().write<void>(
        [id](WriteContext &context) -> Status {
            auto statement = context.connection.cached(
                "DELETE FROM outbox WHERE id = ?1 AND state IN ('queued', 'failed', 'unknown')");
            if (!statement)
                return failure(statement.error());
            (*statement)->bind(1, id.uuid());
            if (Status status = (*statement)->run(); !status)
                return status;
            if (context.connection.changes() > 0)
                return {};
            return failure(Error::Code::Conflict, tr("This is being sent, or was sent already."));
        },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<qint64>> OutboxRepository::recover()
{
    return m_database.writer().write<qint64>(
        [](WriteContext &context) -> Result<qint64> {
            auto statement = context.connection.cached(
                "UPDATE outbox SET state = 'unknown', updated_at = ?1 WHERE state = 'sending'");
            if (!statement)
                return failure(statement.error());
            (*statement)->bind(1, context.nowMs);
            if (Status status = (*statement)->run(); !status)
                return failure(status.error());
            return context.connection.changes();
        },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
