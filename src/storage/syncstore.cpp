#include "storage/syncstore.h"

#include "storage/accountrows.h"
#include "storage/database.h"
#include "storage/metricdays.h"
#include "storage/syncpagewriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<SyncRunId> insertRun(WriteContext &context, SocialAccountId account)
{
    auto statement = context.connection.cached(
        "INSERT INTO sync_runs (id, account, started_at) VALUES (?1, ?2, ?3)");
    if (!statement)
        return failure(statement.error());
    const SyncRunId id(context.newId());
    (*statement)->bind(1, id.uuid());
    (*statement)->bind(2, account.uuid());
    (*statement)->bind(3, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return id;
}

Status closeRun(WriteContext &context, SocialAccountId account, const SyncStore::End &end)
{
    auto close = context.connection.cached(
        "UPDATE sync_runs SET finished_at = ?2, outcome = ?3, detail = ?4 WHERE id = ?1");
    auto prune = context.connection.cached(
        "DELETE FROM sync_runs WHERE account = ?1 AND id NOT IN (SELECT id FROM sync_runs "
        "WHERE account = ?1 ORDER BY started_at DESC, id DESC LIMIT ?2)");
    if (!close || !prune)
        return failure(close ? prune.error() : close.error());
    (*close)->bind(1, end.run.uuid());
    (*close)->bind(2, context.nowMs);
    (*close)->bind(3, end.outcome);
    (*close)->bind(4, jsonText(end.detail));
    if (Status status = (*close)->run(); !status)
        return status;
    (*prune)->bind(1, account.uuid());
    (*prune)->bind(2, SyncStore::keptRuns);
    return (*prune)->run();
}

Result<QList<AskableContent>> readAskable(Connection &connection, const SyncTarget &target,
                                          const QByteArray &reading)
{
    auto statement = connection.cached(
        "SELECT c.external_id, c.published_at, a.asked_at FROM contents c LEFT JOIN sync_asked a "
        "ON a.account = ?1 AND a.name = ?2 AND a.content_id = c.id WHERE c.platform = ?3 AND "
        "c.account_id = ?4 AND c.external_id IS NOT NULL AND c.deleted_at IS NULL AND c.status IN "
        "('published', 'archived') ORDER BY c.published_at DESC, c.seq");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, target.account.uuid());
    s.bindView(2, { reading.constData(), static_cast<size_t>(reading.size()) });
    s.bind(3, target.platform);
    s.bind(4, target.accountId);
    QList<AskableContent> contents;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return contents;
        contents.append({ s.text(0), s.instant(1), s.instant(2) });
    }
}

} // namespace

SyncStore::SyncStore(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_pendingDays(std::make_shared<PendingMetricDays>())
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(announceMs);
    connect(&m_announcement, &QTimer::timeout, this,
            [this] { emit wrote(std::exchange(m_unannounced, {})); });
}

SyncStore::~SyncStore() = default;

void SyncStore::announce(const SyncTally &tally)
{
    if (tally.written() == 0)
        return;
    m_unannounced += tally;
    if (!m_announcement.isActive())
        m_announcement.start();
}

QFuture<Result<SyncTally>> SyncStore::write(const SyncTarget &target, const SyncStep &step)
{
    const auto page = std::make_shared<SyncPageWriter::Written>();
    const Writer::AfterCommit announceIt
        = onThreadOf(this, [this, page] { announce(page->tally); });
    return m_database.writer().write<SyncTally>(
        [target, step, page, pending = m_pendingDays](WriteContext &context) -> Result<SyncTally> {
            Result<SyncPageWriter::Written> done = SyncPageWriter::write(context, target, step);
            if (!done)
                return failure(done.error());
            *page = std::move(*done);
            if (Status status = pending->announce(context.connection, page->days); !status)
                return failure(status.error());
            return page->tally;
        },
        [page, pending = m_pendingDays, announceIt] {
            pending->keep(page->days);
            announceIt();
        });
}

Result<SyncStore::Cursors> SyncStore::cursors(SocialAccountId account) const
{
    auto statement
        = m_database.reader().cached("SELECT name, cursor FROM sync_cursors WHERE account = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, account.uuid());
    Cursors cursors;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return cursors;
        cursors.insert((*statement)->text(0).toUtf8(), (*statement)->json(1));
    }
}

QFuture<Result<void>> SyncStore::setCursor(SocialAccountId account, const QByteArray &reading,
                                           const QJsonObject &cursor)
{
    return m_database.writer().write<void>([account, reading, cursor](WriteContext &context) {
        return SyncPageWriter::writeCursor(context, account, reading, cursor);
    });
}

Result<qint64> SyncStore::quotaSpent(const QuotaQuestion &question) const
{
    auto statement = m_database.reader().cached(
        "SELECT coalesce(sum(json_extract(cursor, '$.units')), 0) FROM sync_cursors WHERE name IN "
        "('quota', 'quota.sent') AND json_extract(cursor, '$.app') = ?1 AND json_extract(cursor, "
        "'$.day') = ?2 AND (account = ?3 AND name = ?5) = ?4");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, question.app);
    s.bind(2, question.day.toString(Qt::ISODate));
    s.bind(3, question.account.uuid());
    s.bind(4, qint64{ question.part == QuotaPart::Own ? 1 : 0 });
    s.bind(5, QString::fromLatin1(question.cursor));
    const Result<bool> row = s.step();
    if (!row)
        return failure(row.error());
    return s.integer(0);
}

QFuture<Result<QList<AskableContent>>> SyncStore::askable(const SyncTarget &target,
                                                          const QByteArray &reading) const
{
    return m_database.pool().read<QList<AskableContent>>([target, reading](Connection &connection) {
        return readAskable(connection, target, reading);
    });
}

Result<QDateTime> SyncStore::newestPublished(const SyncTarget &target) const
{
    auto statement = m_database.reader().cached(
        "SELECT max(published_at) FROM contents WHERE platform = ?1 AND account_id = ?2 AND "
        "external_id IS NOT NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, target.platform);
    (*statement)->bind(2, target.accountId);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return (*statement)->instant(0);
}

QFuture<Result<SyncRunId>> SyncStore::beginRun(SocialAccountId account)
{
    return m_database.writer().write<SyncRunId>(
        [account](WriteContext &context) { return insertRun(context, account); });
}

QFuture<Result<SocialAccount>> SyncStore::endRun(SocialAccountId account, const End &end,
                                                 const AccountChange &change)
{
    const auto stored = std::make_shared<SocialAccount>();
    return m_database.writer().write<SocialAccount>(
        [account, end, change, stored,
         pending = m_pendingDays](WriteContext &context) -> Result<SocialAccount> {
            if (Status status = pending->write(context.connection); !status)
                return failure(status.error());
            if (Status status = closeRun(context, account, end); !status)
                return failure(status.error());
            const auto known = AccountRows::find(context.connection, account);
            if (!known)
                return failure(known.error());
            if (!*known)
                return SocialAccount();
            SocialAccount changed = **known;
            if (changed.state != AccountState::Disconnected)
                change(changed);
            if (const Result<bool> put = AccountRows::put(context, changed); !put)
                return failure(put.error());
            *stored = changed;
            return changed;
        },
        [stored, pending = m_pendingDays, tell = onThreadOf(this, [this, stored] {
                                              if (!stored->id.isNull())
                                                  emit accountChanged(*stored);
                                              emit metricsSettled();
                                          })] {
            pending->forget();
            tell();
        });
}

QFuture<Result<qint64>> SyncStore::closeInterrupted()
{
    return m_database.writer().write<qint64>([](WriteContext &context) -> Result<qint64> {
        auto statement = context.connection.cached(
            "UPDATE sync_runs SET finished_at = ?1, outcome = 'interrupted' WHERE finished_at IS "
            "NULL");
        if (!statement)
            return failure(statement.error());
        (*statement)->bind(1, context.nowMs);
        if (Status status = (*statement)->run(); !status)
            return failure(status.error());
        return context.connection.changes();
    });
}

Result<QList<SyncRun>> SyncStore::runs(SocialAccountId account, int limit) const
{
    auto statement = m_database.reader().cached(
        "SELECT id, started_at, finished_at, coalesce(outcome, ''), detail FROM sync_runs "
        "WHERE account = ?1 ORDER BY started_at DESC, id DESC LIMIT ?2");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, account.uuid());
    s.bind(2, limit);
    QList<SyncRun> runs;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return runs;
        runs.append(
            { SyncRunId(s.uuid(0)), account, s.instant(1), s.instant(2), s.text(3), s.json(4) });
    }
}

} // namespace Creator
