#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/formats/shopifypayouts.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "shopify";

/// Charges, refunds and disputes of Shopify Payments, in the currency they are settled in.
/// FORMATS §9.5.
class ShopifyTransactionsReader final : public TableReader
{
public:
    explicit ShopifyTransactionsReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
        , m_day(header().find("transaction date"))
        , m_type(header().find("type"))
        , m_order(header().find("order"))
        , m_status(header().find("payout status"))
        , m_payoutDay(header().find("payout date"))
        , m_amount(header().find("amount"))
        , m_fee(header().find("fee"))
        , m_net(header().find("net"))
        , m_checkout(header().find("checkout"))
    {
        watchAmounts({ m_amount, m_fee, m_net });
        watchDays({ m_day, m_payoutDay });
        const int currency = header().find("currency");
        setCurrency(currency, m_net);
        useColumns(
            { m_day, m_type, m_order, m_status, m_payoutDay, m_amount, m_fee, m_net, currency });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        Row row;
        if (!currency(record, sink, row.currency))
            return;
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        const auto net = amount(record, m_net, sink);
        if (!net)
            return;
        row.day = *day;
        row.net = *net;
        row.type = normalisedWord(record.cell(m_type));
        const Micros gross = optionalAmount(record, m_amount).value_or(0);
        if (row.net.micros == 0 && gross == 0)
            sink.skip(SkipReason::Zero);
        else if (row.has("payout"))
            emitPayout(record, row, sink);
        else if (row.has("reserve"))
            sink.skip(SkipReason::Hold);
        else
            emitEarning(record, row, sink);
    }

private:
    struct Row
    {
        DayCell day;
        ParsedDecimal net;
        Currency currency;
        std::string type;

        [[nodiscard]] bool has(std::string_view part) const { return type.find(part) != type.npos; }
    };

    static EarningKind kindOf(const Row &row)
    {
        if (row.has("refund"))
            return EarningKind::Refund;
        if (row.has("dispute") || row.has("chargeback"))
            return EarningKind::Chargeback;
        if (containsWord(row.type, "fee") || containsWord(row.type, "fees"))
            return EarningKind::Fee;
        if (row.has("adjustment") || row.has("debit"))
            return EarningKind::Adjustment;
        return row.net.micros < 0 ? EarningKind::Adjustment : EarningKind::Earning;
    }

    /// A payout that failed brings its money back.
    void emitPayout(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        PayoutDraft draft;
        draft.amount = row.net.micros;
        draft.currency = row.currency;
        draft.reversed = row.net.micros > 0;
        draft.day = row.day.day;
        draft.occurredAtMs = row.day.instant();
        draft.platform = platformWord;
        draft.description = record.cell(m_type);
        setKey(record, row);
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        sink.payout(draft);
    }

    void emitEarning(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        EarningDraft draft;
        draft.amount = row.net.micros;
        draft.currency = row.currency;
        draft.kind = kindOf(row);
        draft.source = EarningSource::Merchandise;
        draft.earnedDay = row.day.day;
        draft.occurredAtMs = row.day.instant();
        draft.gross = optionalAmount(record, m_amount);
        draft.fee = optionalAmount(record, m_fee);
        draft.description = record.cell(m_order);
        draft.platform = platformWord;
        setPayout(record, draft);
        setKey(record, row);
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        if (row.net.rounded)
            draft.rawAmount = record.cell(m_net);
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    /// The day of a payout that is only announced is when the money is due.
    void setPayout(const CsvRecord &record, EarningDraft &draft)
    {
        const std::string status = normalisedWord(record.cell(m_status));
        const auto day = optionalDay(record, m_payoutDay);
        const bool fell = status == "failed" || status.starts_with("cancel");
        if (status == "paid")
            draft.status = EarningStatus::Paid;
        if (!day || fell)
            return;
        joinShopifyPayoutKey(m_payout, day->day, draft.currency);
        draft.payoutId = m_payout;
        (draft.status == EarningStatus::Paid ? draft.paidDay : draft.dueDay) = day->day;
    }

    /// There is no id; two equal charges differ in their checkout at most.
    void setKey(const CsvRecord &record, const Row &row)
    {
        const std::string day = isoText(row.day.day).toStdString();
        const std::string clock = std::to_string(row.day.msOfDay.value_or(0));
        const Micros gross = optionalAmount(record, m_amount).value_or(row.net.micros);
        joinKey(m_key,
                { day, clock, row.type, record.cell(m_order), record.cell(m_checkout),
                  decimalText(gross).toStdString() });
    }

    int m_day;
    int m_type;
    int m_order;
    int m_status;
    int m_payoutDay;
    int m_amount;
    int m_fee;
    int m_net;
    int m_checkout;
    std::string m_key;
    std::string m_payout;
};

class ShopifyTransactionsFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "shopify.transactions"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Shopify payment transactions");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("transaction date") && header.has("type")
            && header.has("payout status") && header.has("net");
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<ShopifyTransactionsReader>(file);
    }
};

} // namespace

const ImportFormat &shopifyTransactionsFormat()
{
    static const ShopifyTransactionsFormat format;
    return format;
}

} // namespace Creator
