#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/stripebalance.h"

#include <QCoreApplication>

namespace Creator {

namespace {

/// Balance change from activity, and payout reconciliation, both itemised.
class StripeItemizedFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "stripe.itemized"; }
    std::string_view platform() const override { return "stripe"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Stripe balance change, itemised");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("balance_transaction_id") && header.has("net")
            && header.has("reporting_category") && header.has({ "created_utc", "created" });
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        StripeBalanceColumns columns;
        columns.id = header.find("balance_transaction_id");
        columns.category = header.find("reporting_category");
        columns.source = header.find("source_id");
        columns.created = header.find({ "created_utc", "created" });
        columns.createdInUtc = header.has("created_utc");
        columns.available = header.find({ "available_on_utc", "available_on" });
        columns.currency = header.find("currency");
        columns.gross = header.find("gross");
        columns.fee = header.find("fee");
        columns.net = header.find("net");
        columns.description = header.find("description");
        columns.payoutId = header.find("automatic_payout_id");
        columns.payoutDay
            = header.find({ "automatic_payout_effective_at", "automatic_payout_effective_at_utc" });
        return std::make_unique<StripeBalanceReader>(file, columns);
    }
};

/// The list of balance transactions that the dashboard exports.
class StripeBalanceHistoryFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "stripe.balance_history"; }
    std::string_view platform() const override { return "stripe"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Stripe balance history");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("id") && header.has("type") && header.has("net")
            && header.has({ "created (utc)", "created" }) && !header.has("arrival date (utc)")
            && (header.has({ "available on (utc)", "available on" }) || header.has("source"));
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        StripeBalanceColumns columns;
        columns.id = header.find("id");
        columns.category = header.find("type");
        columns.source = header.find("source");
        columns.created = header.find({ "created (utc)", "created" });
        columns.createdInUtc = header.has("created (utc)");
        columns.available = header.find({ "available on (utc)", "available on" });
        columns.currency = header.find("currency");
        columns.gross = header.find("amount");
        columns.fee = header.find("fee");
        columns.net = header.find("net");
        columns.description = header.find("description");
        columns.payoutId = header.find({ "transfer", "automatic payout id" });
        columns.payoutDay
            = header.find({ "transfer date (utc)", "automatic payout effective at (utc)" });
        return std::make_unique<StripeBalanceReader>(file, columns);
    }
};

class StripePayoutsReader final : public TableReader
{
public:
    explicit StripePayoutsReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
        , m_id(header().find("id"))
        , m_amount(header().find("amount"))
        , m_arrival(header().find({ "arrival date (utc)", "arrival date" }))
        , m_status(header().find("status"))
        , m_description(header().find("description"))
    {
        watchAmounts({ m_amount });
        watchDays({ m_arrival });
        setCurrency(header().find("currency"), m_amount);
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        PayoutDraft draft;
        const auto id = this->id(record, m_id, sink);
        if (!id || !currency(record, sink, draft.currency))
            return;
        const auto arrival = day(record, m_arrival, sink);
        if (!arrival)
            return;
        const auto amount = this->amount(record, m_amount, sink);
        if (!amount)
            return;
        draft.amount = amount->micros;
        draft.day = arrival->day;
        draft.status = statusOf(record.cell(m_status));
        draft.platform = "stripe";
        draft.description = record.cell(m_description);
        draft.externalId = *id;
        draft.naturalKey = *id;
        draft.reversed = draft.amount < 0; // pulls money back from the bank
        sink.payout(draft);
    }

private:
    static PayoutStatus statusOf(std::string_view cell)
    {
        const std::string text = normalisedWord(cell);
        if (text == "in_transit" || text == "in transit")
            return PayoutStatus::InTransit;
        if (text == "pending")
            return PayoutStatus::Scheduled;
        if (text == "failed" || text == "canceled" || text == "cancelled")
            return PayoutStatus::Failed;
        return PayoutStatus::Paid;
    }

    int m_id;
    int m_amount;
    int m_arrival;
    int m_status;
    int m_description;
};

class StripePayoutsFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "stripe.payouts"; }
    std::string_view platform() const override { return "stripe"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Stripe payouts");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("id") && header.has("amount") && header.has("status")
            && header.has({ "arrival date (utc)", "arrival date" });
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<StripePayoutsReader>(file);
    }
};

} // namespace

const ImportFormat &stripeItemizedFormat()
{
    static const StripeItemizedFormat format;
    return format;
}

const ImportFormat &stripeBalanceHistoryFormat()
{
    static const StripeBalanceHistoryFormat format;
    return format;
}

const ImportFormat &stripePayoutsFormat()
{
    static const StripePayoutsFormat format;
    return format;
}

} // namespace Creator
