#include "storage/syncfigures.h"

#include "core/text.h"
#include "domain/metriccatalogue.h"
#include "domain/naturalkey.h"
#include "storage/connection.h"
#include "storage/earningrows.h"

#include <QJsonDocument>

#include <cmath>

namespace Creator {

namespace {

qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

std::string stored(const QString &text)
{
    return canonicalText(text).toStdString();
}

std::string jsonText(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

bool canBeHeld(const RemoteEarning &remote)
{
    return !remote.externalId.isEmpty() && remote.earnedOn.isValid()
        && remote.amount.currency.codeView().size() == 3;
}

bool canBeHeld(const RemotePayout &remote)
{
    return !remote.externalId.isEmpty() && remote.amount.micros != 0
        && remote.amount.currency.codeView().size() == 3;
}

/// A day without money makes no row; one that had some keeps its row, with 0.
bool isEmptyEstimate(const EarningRecord &record)
{
    return record.facts.amount == 0 && record.facts.status == word(EarningStatus::Estimated);
}

} // namespace

/// What the views of a record look at.
struct SyncFigures::Texts
{
    std::string externalId;
    std::string payer;
    std::string description;
    std::string metadata;
};

SyncFigures::SyncFigures(WriteContext &context, const SyncTarget &target)
    : m_connection(context.connection)
    , m_target(target)
    , m_platform(target.platform.toStdString())
    , m_account(target.accountId.toStdString())
    , m_writer(ImportWriter::forSync(
          context,
          { ImportBatchId(), target.channel, target.owner, target.platform, target.accountId },
          QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC).date()))
    , m_lookup(context.connection)
{
}

bool SyncFigures::isFirst(const Uuid &id)
{
    if (m_met.contains(id))
        return false;
    m_met.insert(id);
    return true;
}

EarningRecord SyncFigures::recordOf(const RemoteEarning &remote, const Texts &texts) const
{
    const NaturalKey::Place place{ m_platform, m_account };
    EarningRecord record;
    record.id = remote.isDayKeyed
        ? NaturalKey::dailyEarning(place, texts.externalId, remote.earnedOn)
        : NaturalKey::earning(place, texts.externalId);
    EarningFacts &facts = record.facts;
    facts.creator = m_target.channel.uuid();
    facts.platform = m_platform;
    facts.account = m_account;
    facts.source = word(remote.source);
    facts.currency = remote.amount.currency.codeView();
    facts.kind = word(remote.kind);
    facts.status = word(remote.status);
    facts.earnedDay = dayNumber(remote.earnedOn);
    if (remote.paidOn.isValid())
        facts.paidDay = dayNumber(remote.paidOn);
    facts.amount = remote.amount.micros;
    facts.gross = remote.gross;
    facts.fee = remote.fee;
    if (remote.occurredAt.isValid())
        record.occurredMs = remote.occurredAt.toMSecsSinceEpoch();
    record.payer = texts.payer;
    record.description = texts.description;
    record.externalId = texts.externalId;
    record.metadataJson = texts.metadata;
    if (!remote.payoutExternalId.isEmpty())
        record.payout = NaturalKey::payout(place, remote.payoutExternalId.toStdString());
    return record;
}

Status SyncFigures::put(const RemoteEarning &remote)
{
    if (!canBeHeld(remote)) {
        ++m_tally.skipped;
        return {};
    }
    Texts texts{ stored(remote.externalId), stored(remote.payer), stored(remote.description),
                 jsonText(remote.metadata) };
    EarningRecord record = recordOf(remote, texts);
    if (!isFirst(record.id))
        return {};
    if (!remote.contentExternalId.isEmpty()) {
        const Uuid content
            = NaturalKey::content(m_platform, remote.contentExternalId.toStdString());
        auto statement = m_connection.cached("SELECT 1 FROM contents WHERE id = ?1");
        if (!statement)
            return failure(statement.error());
        (*statement)->bind(1, content);
        const Result<bool> isThere = (*statement)->step();
        if (!isThere)
            return failure(isThere.error());
        if (*isThere)
            record.content = content;
    }
    return write(record, texts);
}

Status SyncFigures::write(EarningRecord &record, Texts &texts)
{
    const Result<FoundRow> found = m_lookup.find(record);
    if (!found)
        return failure(found.error());
    switch (found->fate) {
    case RowFate::New:
        if (isEmptyEstimate(record))
            break;
        ++m_tally.earnings.added;
        return m_writer.insert(record);
    case RowFate::Changed:
        ++m_tally.earnings.updated;
        if (Status status = fillIn(record, texts); !status)
            return status;
        return m_writer.update(record);
    case RowFate::Same:
    case RowFate::DeletedBefore:
    case RowFate::EditedByHand:
    case RowFate::Newer:
        break;
    }
    ++m_tally.earnings.unchanged;
    return {};
}

/// What the platform leaves out stays as a file or an earlier answer told it.
Status SyncFigures::fillIn(EarningRecord &record, Texts &texts)
{
    const auto row = EarningRows::find(m_connection, EarningId(record.id));
    if (!row)
        return failure(row.error());
    if (!*row)
        return {};
    const Earning &old = (*row)->earning;
    record.knownHash = record.sourceHash();
    if (texts.payer.empty())
        texts.payer = old.payer.toStdString();
    if (texts.description.empty())
        texts.description = old.description.toStdString();
    if (texts.metadata.empty())
        texts.metadata = jsonText(old.metadata);
    record.payer = texts.payer;
    record.description = texts.description;
    record.metadataJson = texts.metadata;
    if (!record.facts.gross)
        record.facts.gross = old.gross;
    if (!record.facts.fee)
        record.facts.fee = old.fee;
    if (!record.occurredMs && old.occurredAt.isValid())
        record.occurredMs = old.occurredAt.toMSecsSinceEpoch();
    if (!record.dueDay && old.dueAt.isValid())
        record.dueDay = dayNumber(old.dueAt);
    if (!record.payout && old.payoutId)
        record.payout = old.payoutId->uuid();
    return {};
}

Status SyncFigures::put(const RemotePayout &remote)
{
    if (!canBeHeld(remote)) {
        ++m_tally.skipped;
        return {};
    }
    const Texts texts{ stored(remote.externalId), {}, stored(remote.description), {} };
    PayoutRecord record;
    record.id = NaturalKey::payout({ m_platform, m_account }, texts.externalId);
    if (!isFirst(record.id))
        return {};
    record.creator = m_target.channel.uuid();
    record.amount = remote.amount.micros;
    record.currency = remote.amount.currency.codeView();
    record.direction = remote.direction;
    record.status = remote.status;
    record.isReversal = remote.isReversal;
    if (remote.paidOn.isValid())
        record.paidDay = dayNumber(remote.paidOn);
    record.platform = m_platform;
    record.account = m_account;
    record.externalId = texts.externalId;
    record.description = texts.description;
    const Result<FoundRow> found = m_lookup.find(record);
    if (!found)
        return failure(found.error());
    if (found->fate == RowFate::New) {
        ++m_tally.payouts.added;
        return m_writer.insert(record);
    }
    if (found->fate == RowFate::Changed) {
        ++m_tally.payouts.updated;
        return m_writer.update(record);
    }
    ++m_tally.payouts.unchanged;
    return {};
}

Status SyncFigures::put(const RemoteMetric &remote)
{
    // The columns of a report come again in each of its rows.
    auto known = m_metrics.constFind(remote.name);
    if (known == m_metrics.cend()) {
        known = m_metrics.insert(
            remote.name,
            findMetric({ remote.name.constData(), static_cast<size_t>(remote.name.size()) }));
    }
    const Metric *metric = *known;
    if (!metric || !remote.day.isValid() || !std::isfinite(remote.value) || remote.days < 0) {
        ++m_tally.skipped;
        return {};
    }
    const QByteArray external = remote.contentExternalId.toUtf8();
    const QByteArray slice = remote.dimensionValue.toUtf8();
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()));
    };
    MetricRecord record;
    record.contentExternalId = view(external);
    record.metric = metric->name;
    record.type = word(metric->type);
    record.span = word(remote.span);
    if (metric->type == MetricType::Currency)
        record.currency = view(remote.currency);
    record.dimension = view(remote.dimension);
    record.dimensionValue = view(slice);
    record.day = dayNumber(remote.day);
    record.days = remote.days;
    record.value = remote.value;
    const Result<bool> written = m_writer.put(record);
    if (!written)
        return failure(written.error());
    ++(*written ? m_tally.metrics.added : m_tally.metrics.unchanged);
    return {};
}

Status SyncFigures::put(const ExchangeRate &rate)
{
    const Result<bool> written = m_writer.put(rate);
    if (!written)
        return failure(written.error());
    ++(*written ? m_tally.rates.added : m_tally.rates.unchanged);
    return {};
}

void SyncFigures::addTo(SyncTally &tally) const
{
    tally += m_tally;
}

} // namespace Creator
