#include "platforms/stripe/stripemoney.h"

#include "platforms/isotime.h"
#include "platforms/pagereading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::Stripe {

namespace {

struct Category
{
    QLatin1StringView word;
    EarningKind kind;
};

// As in the reports that Stripe hands out as files, so that both say the same of one row.
constexpr Category categories[] = {
    { "charge"_L1, EarningKind::Earning },
    { "payment"_L1, EarningKind::Earning },
    { "platform_earning"_L1, EarningKind::Earning },
    { "application_fee"_L1, EarningKind::Earning },
    { "refund"_L1, EarningKind::Refund },
    { "payment_refund"_L1, EarningKind::Refund },
    { "partial_capture_reversal"_L1, EarningKind::Refund },
    { "refund_failure"_L1, EarningKind::Refund },
    { "payment_failure_refund"_L1, EarningKind::Refund },
    { "payment_reversal"_L1, EarningKind::Refund },
    { "charge_failure"_L1, EarningKind::Refund },
    { "application_fee_refund"_L1, EarningKind::Refund },
    { "platform_earning_refund"_L1, EarningKind::Refund },
    { "dispute"_L1, EarningKind::Chargeback },
    { "dispute_reversal"_L1, EarningKind::Chargeback },
    { "fee"_L1, EarningKind::Fee },
    { "stripe_fee"_L1, EarningKind::Fee },
    { "stripe_fx_fee"_L1, EarningKind::Fee },
    { "tax_fee"_L1, EarningKind::Fee },
    { "network_cost"_L1, EarningKind::Fee },
    { "tax"_L1, EarningKind::TaxWithheld },
};

bool isPayout(const QString &category)
{
    return category.startsWith("payout"_L1) || category.startsWith("topup"_L1)
        || category.startsWith("transfer"_L1);
}

EarningKind kindOf(const QString &category, JsonValue transaction)
{
    const auto *it = std::find_if(std::begin(categories), std::end(categories),
                                  [&](const Category &known) { return category == known.word; });
    if (it != std::end(categories))
        return it->kind;
    const QString source = transaction["source"].text();
    const bool isDispute = source.startsWith("dp_"_L1) || source.startsWith("du_"_L1);
    return isDispute ? EarningKind::Chargeback : EarningKind::Adjustment;
}

QJsonObject metadataOf(JsonValue transaction)
{
    QJsonObject metadata;
    insertText(metadata, u"kind"_s, transaction["type"].text());
    insertText(metadata, u"category"_s, transaction["reporting_category"].text());
    insertText(metadata, u"source"_s, transaction["source"].text());
    if (const auto rate = transaction["exchange_rate"].number())
        metadata.insert(u"exchange_rate"_s, *rate);
    return metadata;
}

} // namespace

std::optional<Money> moneyOf(std::optional<qint64> amount, const QString &currency)
{
    const QString code = currency.toUpper();
    std::optional<int> decimals;
    if (code == "ISK"_L1 || code == "UGX"_L1) // whole, but written with two digits
        decimals = 2;
    else if (code == "MGA"_L1) // has fifths, but is written whole
        decimals = 0;
    return moneyOfMinor(amount, code, decimals);
}

Entry entryOf(JsonValue transaction)
{
    Entry entry;
    QString category = transaction["reporting_category"].text();
    if (category.isEmpty())
        category = transaction["type"].text();
    if (isPayout(category)) {
        entry.kind = EntryKind::Payout;
        return entry;
    }
    const QString currency = transaction["currency"].text();
    const auto net = moneyOf(transaction["net"].integer(), currency);
    const auto gross = moneyOf(transaction["amount"].integer(), currency);
    const auto fee = moneyOf(transaction["fee"].integer(), currency);
    RemoteEarning &earning = entry.earning;
    earning.externalId = transaction["id"].text();
    earning.occurredAt = instantFromSeconds(transaction["created"].integer());
    if (!net || earning.externalId.isEmpty() || earning.occurredAt.isNull())
        return entry;
    if (net->isZero() && (!gross || gross->isZero())) {
        entry.kind = EntryKind::Nothing;
        return entry;
    }
    entry.kind = EntryKind::Earning;
    earning.kind = kindOf(category, transaction);
    earning.amount = *net;
    if (gross)
        earning.gross = gross->micros;
    if (fee && fee->micros >= 0)
        earning.fee = fee->micros;
    earning.earnedOn = earning.occurredAt.date();
    earning.description = transaction["description"].text();
    earning.metadata = metadataOf(transaction);
    return entry;
}

std::optional<RemotePayout> payoutOf(JsonValue item)
{
    const std::optional<Money> amount = moneyOf(item["amount"].integer(), item["currency"].text());
    RemotePayout payout;
    payout.externalId = item["id"].text();
    if (!amount || amount->isZero() || amount->micros == std::numeric_limits<Micros>::min()
        || payout.externalId.isEmpty())
        return std::nullopt;
    payout.isReversal = amount->micros < 0; // taken from the bank to fill the balance
    payout.amount = payout.isReversal ? -*amount : *amount;
    payout.paidOn = instantFromSeconds(item["arrival_date"].integer()).date();
    payout.description = item["description"].text();
    const QString status = item["status"].text();
    if (status == "pending"_L1)
        payout.status = PayoutStatus::Scheduled;
    else if (status == "in_transit"_L1)
        payout.status = PayoutStatus::InTransit;
    else if (status == "failed"_L1 || status == "canceled"_L1)
        payout.status = PayoutStatus::Failed;
    return payout;
}

} // namespace Creator::Stripe
