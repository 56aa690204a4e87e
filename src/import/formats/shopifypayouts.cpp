#include "import/formats/shopifypayouts.h"

#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "shopify";

/// The transfers to the bank themselves. FORMATS §9.5.
class ShopifyPayoutsReader final : public TableReader
{
public:
    explicit ShopifyPayoutsReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
        , m_day(header().find("payout date"))
        , m_status(header().find("status"))
        , m_total(header().find("total"))
        , m_id(header().find("payout id"))
    {
        watchAmounts({ m_total, header().find("charges"), header().find("fees") });
        watchDays({ m_day });
        setCurrency(header().find("currency"), m_total);
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        PayoutDraft draft;
        if (!currency(record, sink, draft.currency))
            return;
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        const auto total = amount(record, m_total, sink);
        if (!total)
            return;
        if (total->micros == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        draft.amount = total->micros;
        draft.reversed = total->micros < 0; // pulls money back from the bank
        draft.day = day->day;
        draft.status = statusOf(record.cell(m_status));
        draft.platform = platformWord;
        draft.externalId = isMissing(record.cell(m_id)) ? std::string_view() : record.cell(m_id);
        joinShopifyPayoutKey(m_key, day->day, draft.currency);
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        sink.payout(draft);
    }

private:
    static PayoutStatus statusOf(std::string_view cell)
    {
        const std::string text = normalisedWord(cell);
        if (text == "in_transit" || text == "in transit")
            return PayoutStatus::InTransit;
        if (text == "failed" || text.starts_with("cancel"))
            return PayoutStatus::Failed;
        return text == "paid" ? PayoutStatus::Paid : PayoutStatus::Scheduled;
    }

    int m_day;
    int m_status;
    int m_total;
    int m_id;
    std::string m_key;
};

class ShopifyPayoutsFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "shopify.payouts"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Shopify payouts");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("payout date") && header.has("status") && header.has("total")
            && header.has({ "charges", "reserved funds", "retried amount" });
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<ShopifyPayoutsReader>(file);
    }
};

} // namespace

void joinShopifyPayoutKey(std::string &key, DayNumber day, Currency currency)
{
    joinKey(key, { isoText(day).toStdString(), currency.codeView() });
}

const ImportFormat &shopifyPayoutsFormat()
{
    static const ShopifyPayoutsFormat format;
    return format;
}

} // namespace Creator
