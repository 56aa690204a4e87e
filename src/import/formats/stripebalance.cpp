#include "import/formats/stripebalance.h"

#include "import/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "stripe";

struct Category
{
    std::string_view word;
    EarningKind kind;
};

constexpr Category categories[] = {
    { "charge", EarningKind::Earning },
    { "payment", EarningKind::Earning },
    { "platform_earning", EarningKind::Earning },
    { "application_fee", EarningKind::Earning },
    { "refund", EarningKind::Refund },
    { "payment_refund", EarningKind::Refund },
    { "partial_capture_reversal", EarningKind::Refund },
    { "refund_failure", EarningKind::Refund },
    { "payment_failure_refund", EarningKind::Refund },
    { "payment_reversal", EarningKind::Refund },
    { "charge_failure", EarningKind::Refund },
    { "application_fee_refund", EarningKind::Refund },
    { "platform_earning_refund", EarningKind::Refund },
    { "dispute", EarningKind::Chargeback },
    { "dispute_reversal", EarningKind::Chargeback },
    { "fee", EarningKind::Fee },
    { "stripe_fee", EarningKind::Fee },
    { "stripe_fx_fee", EarningKind::Fee },
    { "tax_fee", EarningKind::Fee },
    { "network_cost", EarningKind::Fee },
    { "tax", EarningKind::TaxWithheld },
};

constexpr std::string_view payoutWords[] = {
    "payout",
    "payout_reversal",
    "payout_failure",
    "payout_cancel",
    "payout_minimum_balance_hold",
    "payout_minimum_balance_release",
    "topup",
    "topup_reversal",
};

bool isPayout(std::string_view category, std::string_view source, std::string_view description)
{
    if (std::find(std::begin(payoutWords), std::end(payoutWords), category)
        != std::end(payoutWords))
        return true;
    // Before 2017 a payout was called a transfer.
    const bool transfer
        = category == "transfer" || category == "transfer_failure" || category == "transfer_cancel";
    return transfer
        && (source.starts_with("po_") || description.starts_with("STRIPE TRANSFER")
            || description.starts_with("STRIPE PAYOUT"));
}

EarningKind kindOf(std::string_view category, std::string_view source, std::string_view description)
{
    for (const Category &known : categories) {
        if (known.word == category)
            return known.kind;
    }
    if (category == "adjustment") {
        const std::string text = normalisedWord(description);
        const bool dispute = source.starts_with("dp_") || source.starts_with("du_")
            || text.find("chargeback") != std::string::npos
            || text.find("dispute") != std::string::npos;
        if (dispute)
            return EarningKind::Chargeback;
    }
    return EarningKind::Adjustment;
}

} // namespace

struct StripeBalanceReader::Row
{
    std::string_view id;
    std::string_view category;
    std::string_view source;
    std::string_view description;
    DayCell created;
    ParsedDecimal net;
    Currency currency;
};

StripeBalanceReader::StripeBalanceReader(const FileContext &file,
                                         const StripeBalanceColumns &columns)
    : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
    , m_columns(columns)
{
    watchAmounts({ columns.gross, columns.fee, columns.net });
    watchDays({ columns.created, columns.available }); // ISO, unless a spreadsheet saved them again
    setCurrency(columns.currency, columns.net);
    useColumns({ columns.id, columns.category, columns.source, columns.created, columns.available,
                 columns.currency, columns.gross, columns.fee, columns.net, columns.description,
                 columns.payoutId, columns.payoutDay });
    if (columns.createdInUtc)
        return;
    const std::optional<std::string> zone = answers().text(u"timezone");
    const std::optional<ZoneClock> clock = zone ? ZoneClock::fromText(*zone) : std::nullopt;
    m_clock = clock.value_or(ZoneClock());
    m_zoneOpen = !clock;
}

QList<OpenQuestion> StripeBalanceReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_zoneOpen)
        open.append({ u"timezone"_s, {} });
    return open;
}

/// A line below the table that somebody's spreadsheet added.
bool StripeBalanceReader::isSum(const CsvRecord &record) const
{
    return record.cell(m_columns.created).empty() && record.cell(m_columns.category).empty()
        && record.cell(m_columns.currency).empty();
}

void StripeBalanceReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (isSum(record)) {
        sink.skip(SkipReason::Summary);
        return;
    }
    Row row;
    const auto id = this->id(record, m_columns.id, sink);
    if (!id || !currency(record, sink, row.currency))
        return;
    const auto created = day(record, m_columns.created, sink);
    if (!created)
        return;
    const auto net = amount(record, m_columns.net, sink);
    if (!net)
        return;
    row.id = *id;
    m_category = normalisedWord(record.cell(m_columns.category));
    row.category = m_category;
    row.source = record.cell(m_columns.source);
    row.description = withoutGuard(record.cell(m_columns.description));
    row.created = *created;
    row.net = *net;
    if (isPayout(row.category, row.source, row.description))
        readPayout(record, row, sink);
    else
        readEarning(record, row, sink);
}

std::string_view StripeBalanceReader::namedPayout(const CsvRecord &record) const
{
    const std::string_view id = record.cell(m_columns.payoutId);
    return isMissing(id) ? std::string_view() : id;
}

void StripeBalanceReader::readPayout(const CsvRecord &record, const Row &row, ImportSink &sink)
{
    PayoutDraft draft;
    draft.amount = row.net.micros;
    draft.currency = row.currency;
    draft.day = row.created.day;
    draft.occurredAtMs = m_zoneOpen ? std::nullopt : m_clock.instant(row.created);
    draft.platform = platformWord;
    draft.description = row.description;
    // On what came back the column names the payout that settles it, which is another one.
    const bool ofItself = row.category == "payout" || row.category == "transfer";
    if (row.source.starts_with("po_"))
        draft.externalId = row.source;
    else if (ofItself)
        draft.externalId = namedPayout(record);
    draft.naturalKey = ofItself && !draft.externalId.empty() ? draft.externalId : row.id;
    draft.direction
        = row.category.starts_with("topup") ? PayoutDirection::In : PayoutDirection::Out;
    draft.reversed = (draft.direction == PayoutDirection::Out) == (draft.amount > 0);
    sink.payout(draft);
}

void StripeBalanceReader::readEarning(const CsvRecord &record, const Row &row, ImportSink &sink)
{
    const std::optional<Micros> gross = optionalAmount(record, m_columns.gross);
    if (row.net.micros == 0 && gross.value_or(0) == 0) {
        sink.skip(SkipReason::Zero);
        return;
    }
    EarningDraft draft;
    draft.amount = row.net.micros;
    draft.currency = row.currency;
    draft.kind = kindOf(row.category, row.source, row.description);
    draft.earnedDay = row.created.day;
    draft.occurredAtMs = m_zoneOpen ? std::nullopt : m_clock.instant(row.created);
    draft.gross = gross;
    draft.fee = optionalAmount(record, m_columns.fee);
    draft.description = row.description;
    draft.platform = platformWord;
    draft.externalId = row.id;
    draft.naturalKey = row.id;
    if (row.net.rounded)
        draft.rawAmount = record.cell(m_columns.net);
    draft.payoutId = namedPayout(record);
    if (!draft.payoutId.empty()) {
        if (const auto paid = optionalDay(record, m_columns.payoutDay)) {
            draft.status = EarningStatus::Paid;
            draft.paidDay = paid->day;
        }
    }
    beginDetail(record, sink);
    draft.detailJson = endDetail();
    sink.earning(draft);
}

} // namespace Creator
