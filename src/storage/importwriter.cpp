#include "storage/importwriter.h"

#include "storage/earningrows.h"
#include "storage/historylog.h"
#include "storage/paymentpairs.h"
#include "storage/searchindex.h"
#include "storage/undojournal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 msPerDay = 86'400'000;

void bindDayNumber(Statement &statement, int index, const std::optional<qint64> &day)
{
    if (day)
        statement.bind(index, *day * msPerDay);
    else
        statement.bindNull(index);
}

void bindViewOrNull(Statement &statement, int index, std::string_view text)
{
    if (text.empty())
        statement.bindNull(index);
    else
        statement.bindView(index, text);
}

} // namespace

ImportWriter::ImportWriter(WriteContext &context, Target target, Origin origin)
    : m_context(context)
    , m_target(std::move(target))
    , m_isSync(origin == Origin::Api)
    , m_metrics(context,
                { m_isSync ? std::nullopt : std::optional(m_target.batch), origin, m_target.channel,
                  m_target.owner, m_target.platform, m_target.account })
{
}

ImportWriter ImportWriter::forSync(WriteContext &context, const Target &target, QDate today)
{
    ImportWriter writer(context, target, Origin::Api);
    writer.m_metrics.setNewestDay(QDate(1970, 1, 1).daysTo(today));
    return writer;
}

void ImportWriter::bindBatch(Statement &statement, int index) const
{
    if (m_isSync)
        statement.bindNull(index);
    else
        statement.bind(index, m_target.batch.uuid());
}

Result<ImportWriter> ImportWriter::begin(WriteContext &context, const ImportBatch &batch,
                                         const Target &target)
{
    auto statement = context.connection.cached(
        "INSERT INTO import_batches (id, profile_id, file_name, file_hash, file_size, format, "
        "account_id, newest_day, summary, created_at, updated_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '{}', ?9, ?9)");
    if (!statement)
        return failure(statement.error());
    Statement &insert = **statement;
    ImportWriter writer(context, target, Origin::File);
    std::optional<qint64> newestDay;
    if (batch.newestDay.isValid())
        newestDay = QDate(1970, 1, 1).daysTo(batch.newestDay);
    writer.m_metrics.setNewestDay(newestDay);
    insert.bind(1, batch.id.uuid());
    insert.bind(2, target.channel.uuid());
    insert.bind(3, batch.fileName);
    insert.bindBlob(4, batch.fileHash);
    insert.bind(5, batch.fileSize);
    insert.bind(6, batch.format);
    insert.bindTextOrNull(7, batch.accountId);
    insert.bindOptional(8, newestDay);
    insert.bind(9, context.nowMs);
    if (Status status = insert.run(); !status)
        return failure(status.error());
    return writer;
}

Status ImportWriter::record()
{
    if (m_isSync)
        return {};
    if (m_recording) {
        m_recording->resume();
        return {};
    }
    Result<UndoRecording> started = UndoRecording::start(m_context.connection);
    if (!started)
        return failure(started.error());
    m_recording.emplace(std::move(*started));
    return {};
}

Status ImportWriter::bindEarning(Statement &s, const EarningRecord &r)
{
    const EarningFacts &f = r.facts;
    s.bind(1, r.id);
    s.bind(2, f.creator);
    s.bind(3, qint64{ f.amount });
    s.bindView(4, f.currency);
    s.bindView(5, f.source);
    s.bindView(6, f.status);
    s.bind(7, f.earnedDay * msPerDay);
    bindDayNumber(s, 8, f.paidDay);
    s.bindView(9, f.kind);
    s.bindOptional(10, f.gross);
    s.bindOptional(11, f.fee);
    bindViewOrNull(s, 12, r.payer);
    bindViewOrNull(s, 13, r.description);
    bindDayNumber(s, 14, r.dueDay);
    s.bindOptional(15, r.occurredMs);
    s.bindView(16, f.platform);
    bindViewOrNull(s, 17, f.account);
    bindViewOrNull(s, 18, r.externalId);
    bindBatch(s, 19);
    bindViewOrNull(s, 20, r.metadataJson);
    s.bind(21, r.sourceHash());
    s.bind(22, m_context.nowMs);
    s.bindOptional(23, r.payout);
    s.bindOptional(24, r.content);
    s.bindView(25, origin());
    return {};
}

/// An export from before a payout failed still says that it closed the entry.
Result<bool> ImportWriter::isOfFailedPayout(const EarningRecord &record)
{
    if (!record.payout)
        return false;
    if (!m_hasFailedPayouts) {
        const Result<qint64> any = m_context.connection.scalar(
            "SELECT EXISTS (SELECT 1 FROM payouts WHERE status = 'failed')");
        if (!any)
            return failure(any.error());
        m_hasFailedPayouts = *any != 0;
    }
    if (!*m_hasFailedPayouts)
        return false;
    auto statement
        = m_context.connection.cached("SELECT 1 FROM payouts WHERE id = ?1 AND status = 'failed'");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, *record.payout);
    return (*statement)->step();
}

Status ImportWriter::insert(const EarningRecord &record)
{
    const Result<bool> isReopened = isOfFailedPayout(record);
    if (!isReopened)
        return failure(isReopened.error());
    if (!*isReopened)
        return insertRow(record);
    EarningRecord open = record;
    open.knownHash = record.sourceHash();
    open.facts.status = word(EarningStatus::Pending);
    open.facts.paidDay.reset();
    open.payout.reset();
    return insertRow(open);
}

Status ImportWriter::insertRow(const EarningRecord &record)
{
    auto statement = m_context.connection.cached(
        "INSERT INTO earnings (id, creator_id, amount, currency, source, status, earned_at, "
        "paid_at, kind, gross, fee, payer, description, due_at, occurred_at, platform, account_id, "
        "external_id, batch_id, metadata, source_hash, created_at, updated_at, payout_id, "
        "content_id, origin) VALUES "
        "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
        "?20, ?21, ?22, ?22, ?23, ?24, ?25)");
    if (!statement)
        return failure(statement.error());
    if (m_recording)
        m_recording->pause();
    if (Status status = bindEarning(**statement, record); !status)
        return status;
    if (Status status = (*statement)->run(); !status)
        return status;
    m_lastSeq = m_context.connection.lastInsertRowId();
    if (!m_firstSeq)
        m_firstSeq = m_lastSeq;
    m_rollup.add(record.facts);
    return {};
}

Result<bool> ImportWriter::isPaired(EarningId row)
{
    if (!m_hasPairs) {
        const Result<bool> any = PaymentPairs::exist(m_context.connection);
        if (!any)
            return any;
        m_hasPairs = *any;
    }
    return *m_hasPairs ? PaymentPairs::contain(m_context.connection, row) : false;
}

/// What two rows of the same payment tell each other is told anew after one of them changed.
Status ImportWriter::update(const EarningRecord &record)
{
    const EarningId id(record.id);
    const Result<bool> paired = isPaired(id);
    if (!paired)
        return failure(paired.error());
    if (!*paired)
        return updateRow(record);
    if (Status status = this->record(); !status)
        return status;
    return withoutPairs({ record.id }, [this, &record] { return updateRow(record); });
}

/// The rollups are written between the steps: each goes on from what the one before has left.
Status ImportWriter::withoutPairs(const QList<Uuid> &rows, const std::function<Status()> &change)
{
    if (Status status = m_rollup.flush(m_context.connection); !status)
        return status;
    for (const Uuid &row : rows) {
        if (Status status = PaymentPairs::release(m_context, EarningId(row)); !status)
            return status;
    }
    if (Status status = change(); !status)
        return status;
    if (Status status = m_rollup.flush(m_context.connection); !status)
        return status;
    for (const Uuid &row : rows) {
        if (const Result<bool> settled = PaymentPairs::settle(m_context, EarningId(row)); !settled)
            return failure(settled.error());
    }
    return {};
}

Status ImportWriter::updateRow(const EarningRecord &record)
{
    const auto before = EarningRows::find(m_context.connection, EarningId(record.id));
    if (!before)
        return failure(before.error());
    // Purged, and asked back: its tombstone stays, for the day this import is undone.
    if (!*before)
        return insert(record);
    if (Status status = this->record(); !status)
        return status;
    auto statement = m_context.connection.cached(
        "UPDATE earnings SET creator_id = ?2, amount = ?3, currency = ?4, source = ?5, "
        "status = ?6, earned_at = ?7, paid_at = ?8, kind = ?9, gross = ?10, fee = ?11, "
        "payer = ?12, description = ?13, due_at = ?14, occurred_at = ?15, platform = ?16, "
        "account_id = ?17, external_id = ?18, batch_id = ?19, metadata = ?20, source_hash = ?21, "
        "updated_at = ?22, payout_id = ?23, origin = ?25, "
        "content_id = coalesce(?24, content_id), deleted_at = NULL WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    if (Status status = bindEarning(**statement, record); !status)
        return status;
    if (Status status = (*statement)->run(); !status)
        return status;
    m_rollup.subtract((*before)->earning);
    const qint64 seq = (*before)->seq;
    const QString old = (*before)->earning.payer + u'\n' + (*before)->earning.description;
    const QString text
        = QString::fromUtf8(record.payer) + u'\n' + QString::fromUtf8(record.description);
    const Result<bool> indexed
        = SearchIndex::isIndexed(m_context.connection, Searched::Earnings, seq);
    if (!indexed)
        return failure(indexed.error());
    if (*indexed && old != text) {
        if (Status status = SearchIndex::remove(m_context.connection, Searched::Earnings, seq, old);
            !status)
            return status;
        if (Status status = SearchIndex::add(m_context.connection, Searched::Earnings, seq, text);
            !status)
            return status;
    }
    m_rollup.add(record.facts);
    return {};
}

Status ImportWriter::writePayout(const char *sql, const PayoutRecord &record)
{
    if (Status status = this->record(); !status)
        return status;
    if (record.status == PayoutStatus::Failed)
        m_hasFailedPayouts = true;
    auto statement = m_context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, record.id);
    s.bind(2, record.creator);
    s.bind(3, qint64{ record.amount < 0 ? -record.amount : record.amount });
    s.bindView(4, record.currency);
    s.bindView(5, word(record.direction));
    s.bindView(6, word(record.status));
    bindDayNumber(s, 7, record.paidDay);
    s.bindView(8, record.platform);
    bindViewOrNull(s, 9, record.account);
    bindViewOrNull(s, 10, record.externalId);
    bindViewOrNull(s, 11, record.description);
    bindBatch(s, 12);
    s.bind(13, record.sourceHash());
    s.bind(14, m_context.nowMs);
    s.bind(15, record.isReversal ? 1 : 0);
    s.bindView(16, origin());
    return s.run();
}

Status ImportWriter::insert(const PayoutRecord &record)
{
    return writePayout(
        "INSERT INTO payouts (id, creator_id, amount, currency, direction, status, "
        "paid_at, platform, account_id, external_id, description, batch_id, "
        "source_hash, created_at, updated_at, is_reversal, origin) VALUES (?1, ?2, ?3, "
        "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14, ?15, ?16)",
        record);
}

Status ImportWriter::update(const PayoutRecord &record)
{
    if (record.status == PayoutStatus::Failed) {
        if (Status status = reopenEntriesOf(record.id); !status)
            return status;
    }
    return writePayout("UPDATE payouts SET creator_id = ?2, amount = ?3, currency = ?4, "
                       "direction = ?5, status = ?6, paid_at = ?7, platform = ?8, "
                       "account_id = ?9, external_id = ?10, description = ?11, batch_id = ?12, "
                       "source_hash = ?13, updated_at = ?14, is_reversal = ?15, origin = ?16, "
                       "deleted_at = NULL "
                       "WHERE id = ?1",
                       record);
}

Result<bool> ImportWriter::put(const ExchangeRate &rate)
{
    if (Status status = record(); !status)
        return failure(status.error());
    auto statement = m_context.connection.cached(
        "INSERT INTO exchange_rates (date, base, quote, rate, source, batch_id, created_at, "
        "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) ON CONFLICT DO UPDATE SET "
        "rate = excluded.rate, batch_id = excluded.batch_id, updated_at = excluded.updated_at "
        "WHERE rate <> excluded.rate");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bindDay(1, rate.date);
    s.bindView(2, rate.base.codeView());
    s.bindView(3, rate.quote.codeView());
    s.bind(4, rate.rate);
    s.bind(5, rate.source);
    bindBatch(s, 6);
    s.bind(7, m_context.nowMs);
    if (Status status = s.run(); !status)
        return failure(status.error());
    return m_context.connection.changes() > 0;
}

Status ImportWriter::reject(const QString &member, qint64 record, std::string_view reason,
                            const QString &column, const QString &raw)
{
    auto statement = m_context.connection.cached(
        "INSERT OR IGNORE INTO import_rejects (batch_id, member, record, reason, column_name, raw) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, m_target.batch.uuid());
    s.bind(2, member);
    s.bind(3, record);
    s.bindView(4, reason);
    s.bindTextOrNull(5, column);
    s.bind(6, raw);
    return s.run();
}

Result<bool> ImportWriter::put(const MetricRecord &metric)
{
    if (Status status = record(); !status)
        return failure(status.error());
    return m_metrics.put(metric);
}

Result<MetricDays> ImportWriter::finishPage()
{
    if (Status status = m_rollup.flush(m_context.connection); !status)
        return failure(status.error());
    return m_metrics.finishPage();
}

Status ImportWriter::finish(const ImportBatch &batch, const QString &undoLabel)
{
    if (Status status = m_rollup.flush(m_context.connection); !status)
        return status;
    if (Status status = m_metrics.finish(); !status)
        return status;
    QByteArray changeset;
    if (m_recording) {
        const Result<QByteArray> recorded = m_recording->changeset();
        if (!recorded)
            return failure(recorded.error());
        changeset = *recorded;
    }
    auto statement = m_context.connection.cached(
        "UPDATE import_batches SET summary = ?2, inserted = ?3, updated = ?4, unchanged = ?5, "
        "payouts = ?6, metrics = ?7, rates = ?8, skipped = ?9, rejected = ?10, first_seq = ?11, "
        "last_seq = ?12, changeset = ?13 WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, batch.id.uuid());
    s.bind(2, QString::fromUtf8(QJsonDocument(batch.summary).toJson(QJsonDocument::Compact)));
    int i = 3;
    for (const qint64 count : { batch.inserted, batch.updated, batch.unchanged, batch.payouts,
                                batch.metrics, batch.rates, batch.skipped, batch.rejected })
        s.bind(i++, count);
    s.bindOptional(11, m_firstSeq);
    if (m_firstSeq)
        s.bind(12, m_lastSeq);
    else
        s.bindNull(12);
    if (changeset.isEmpty())
        s.bindNull(13);
    else
        s.bindBlob(13, changeset);
    if (Status status = s.run(); !status)
        return status;
    const QJsonObject counts{ { u"inserted"_s, batch.inserted }, { u"updated"_s, batch.updated } };
    if (Status status
        = HistoryLog::write(m_context, "import_batches", batch.id.uuid(), "import", counts);
        !status)
        return status;
    if (undoLabel.isEmpty())
        return {};
    return UndoEntries::appendImport(m_context, undoLabel, batch.id);
}

} // namespace Creator
