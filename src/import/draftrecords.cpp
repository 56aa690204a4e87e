#include "import/draftrecords.h"

#include "core/text.h"
#include "domain/naturalkey.h"
#include "import/celltext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\0'; });
}

QByteArrayView view(const std::string &text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

DraftRecords::DraftRecords(const ImportTarget &target)
    : m_target(target)
    , m_account(target.account.toStdString())
{
}

std::string_view DraftRecords::stored(std::string_view text, std::string &buffer) const
{
    if (isPlain(text))
        return text;
    buffer = canonicalText(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))
                 .toStdString();
    return buffer;
}

void DraftRecords::beginKey(const char *table, std::string_view platform)
{
    NaturalKey::begin(m_key, table, platform, m_account);
}

bool DraftRecords::finishKey(std::string_view naturalKey, KeyKind kind)
{
    m_key += naturalKey;
    const std::uint32_t occurrence = m_occurrences.count(m_key);
    if (occurrence == 1)
        return true;
    if (kind == KeyKind::UniqueId)
        return false;
    m_key += NaturalKey::separator;
    m_key += '#';
    m_key += std::to_string(occurrence);
    return true;
}

const EarningRecord *DraftRecords::record(const EarningDraft &draft)
{
    beginKey("earning", draft.platform);
    if (!finishKey(draft.naturalKey, draft.keyKind))
        return nullptr;
    m_earning.id
        = draft.keyDay ? Uuid::v8(view(m_key), *draft.keyDay * msPerDay) : Uuid::v8(view(m_key));
    EarningFacts &facts = m_earning.facts;
    facts.creator = m_target.channel.uuid();
    facts.platform = draft.platform;
    facts.account = m_account;
    facts.source = word(draft.source);
    facts.currency = draft.currency.codeView();
    facts.kind = word(draft.kind);
    facts.status = word(draft.status);
    facts.earnedDay = draft.earnedDay;
    facts.paidDay = draft.paidDay;
    facts.amount = draft.amount;
    facts.gross = draft.gross;
    facts.fee = draft.fee;
    m_earning.dueDay = draft.dueDay;
    m_earning.occurredMs = draft.occurredAtMs;
    m_earning.payer = stored(draft.payer, m_payer);
    m_earning.description = stored(draft.description, m_description);
    m_earning.externalId = stored(draft.externalId, m_externalId);
    m_earning.payout.reset();
    if (!draft.payoutId.empty()) {
        beginKey("payout", draft.platform);
        m_key += draft.payoutId;
        m_earning.payout = Uuid::v8(view(m_key));
    }
    m_earning.metadataJson = stored(draft.detailJson, m_metadata);
    if (!draft.rawAmount.empty()) {
        QJsonObject detail
            = QJsonDocument::fromJson(QByteArray(draft.detailJson.data(),
                                                 static_cast<qsizetype>(draft.detailJson.size())))
                  .object();
        detail.insert(u"raw_amount"_s, canonicalText(QString::fromUtf8(draft.rawAmount)));
        m_metadata = QJsonDocument(detail).toJson(QJsonDocument::Compact).toStdString();
        m_earning.metadataJson = m_metadata;
    }
    return &m_earning;
}

const PayoutRecord *DraftRecords::record(const PayoutDraft &draft)
{
    beginKey("payout", draft.platform);
    if (!finishKey(draft.naturalKey, draft.keyKind))
        return nullptr;
    m_payout.id = Uuid::v8(view(m_key));
    m_payout.creator = m_target.channel.uuid();
    m_payout.amount = draft.amount;
    m_payout.currency = draft.currency.codeView();
    m_payout.direction = draft.direction;
    m_payout.status = draft.status;
    m_payout.isReversal = draft.reversed;
    m_payout.paidDay = draft.day;
    m_payout.platform = draft.platform;
    m_payout.account = m_account;
    m_payout.externalId = stored(draft.externalId, m_externalId);
    m_payout.description = stored(draft.description, m_description);
    return &m_payout;
}

} // namespace Creator
