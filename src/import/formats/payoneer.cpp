#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/formats/walletarrival.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "payoneer";

struct PayoneerColumns
{
    int day = -1;
    int time = -1;
    int zone = -1;
    int id = -1;
    int description = -1;
    int credit = -1;
    int debit = -1;
    int currency = -1;
    int status = -1;
    int balance = -1;

    explicit PayoneerColumns(const HeaderIndex &header)
    {
        day = header.find({ "transaction date", "date" });
        time = header.find({ "transaction time", "time" });
        zone = header.find({ "time zone", "timezone" });
        id = header.find({ "transaction id", "transactionid" });
        description = header.find({ "description", "transaction description" });
        credit = header.find("credit amount");
        debit = header.find("debit amount");
        currency = header.find("currency");
        status = header.find({ "status", "transaction status" });
        balance = header.find({ "running balance", "balance" });
    }

    [[nodiscard]] bool isComplete() const
    {
        return day >= 0 && id >= 0 && description >= 0 && (credit >= 0 || debit >= 0);
    }
};

/// Is there "from EUR to USD" in the text, in small letters?
bool namesTwoCurrencies(std::string_view text)
{
    const auto currencyAfter = [&](std::string_view word) {
        const size_t at = text.find(word);
        return at != text.npos && Currency::fromCode(text.substr(at + word.size(), 3)).has_value();
    };
    return currencyAfter("from ") && currencyAfter(" to ");
}

/// Credits are money in, debits money out, in two columns. FORMATS §9.3.
class PayoneerReader final : public TableReader
{
public:
    explicit PayoneerReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, false })
        , m_columns(header())
    {
        const PayoneerColumns &c = m_columns;
        watchAmounts({ c.credit, c.debit, c.balance });
        watchDays({ c.day });
        setCurrency(c.currency, c.credit);
        useColumns({ c.day, c.time, c.zone, c.id, c.description, c.credit, c.debit, c.currency,
                     c.status, c.balance });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_columns.day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        WalletArrival row;
        const auto id = this->id(record, m_columns.id, sink);
        if (!id || !currency(record, sink, row.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        row.day = *day;
        if (const auto clock = parseClock(record.cell(m_columns.time)))
            row.day.msOfDay = clock;
        if (const auto zone = parseZone(record.cell(m_columns.zone)))
            row.day.offsetMinutes = zone;
        if (!readAmount(record, row.amount, sink))
            return;
        row.wallet = platformWord;
        row.id = *id;
        row.key = *id;
        row.state = payPalState(record.cell(m_columns.status));
        row.description = record.cell(m_columns.description);
        decide(record, row, sink);
    }

private:
    /// Some exports write debits with a minus, others without.
    bool readAmount(const CsvRecord &record, ParsedDecimal &value, ImportSink &sink) const
    {
        const bool isCredit = !isMissing(record.rawCell(m_columns.credit))
            && optionalAmount(record, m_columns.credit) != 0;
        const bool hasDebit = !isMissing(record.rawCell(m_columns.debit));
        const auto parsed
            = amount(record, isCredit || !hasDebit ? m_columns.credit : m_columns.debit, sink);
        if (!parsed)
            return false;
        value = *parsed;
        if (!isCredit && value.micros > 0)
            value.micros = -value.micros;
        return true;
    }

    /// A failed row is skipped as one, whatever else it would be skipped for.
    static void skip(const WalletArrival &row, SkipReason reason, ImportSink &sink)
    {
        sink.skip(row.state == PayPalState::Failed ? SkipReason::Failed : reason);
    }

    void decide(const CsvRecord &record, WalletArrival &row, ImportSink &sink)
    {
        const std::string text = normalisedWord(row.description);
        const auto has = [&](std::string_view part) { return text.find(part) != text.npos; };
        const bool incoming = row.amount.micros > 0;
        if (row.amount.micros == 0)
            skip(row, SkipReason::Zero, sink);
        else if (has("conversion") || has("currency exchange") || namesTwoCurrencies(text)
                 || (has("transfer") && has("between") && has("balance")))
            skip(row, SkipReason::Conversion, sink);
        else if (has("chargeback"))
            emitCost(record, row, EarningKind::Chargeback, sink);
        else if (containsWord(text, "fee") || containsWord(text, "fees"))
            skip(row, SkipReason::Expense, sink);
        else if (has("withdraw") || has("transfer to bank") || has("transfer to your bank"))
            skip(row, incoming ? SkipReason::TransferIn : SkipReason::TransferOut, sink);
        else if (has("interest"))
            skip(row, SkipReason::Interest, sink);
        else if (has("refund") || has("reversal"))
            decideRefund(record, row, sink);
        else if (!incoming)
            skip(row, SkipReason::Expense, sink);
        else if (has("deposit from your") || has("load from") || has("top up") || has("top-up")
                 || has("funds added"))
            skip(row, SkipReason::TransferIn, sink);
        else
            emitPayment(record, row, sink);
    }

    /// A refund that arrives gives back what was spent.
    void decideRefund(const CsvRecord &record, WalletArrival &row, ImportSink &sink)
    {
        if (row.amount.micros > 0)
            skip(row, SkipReason::Expense, sink);
        else
            emitCost(record, row, EarningKind::Refund, sink);
    }

    void emitCost(const CsvRecord &record, WalletArrival &row, EarningKind kind, ImportSink &sink)
    {
        row.kind = kind;
        emitPayment(record, row, sink);
    }

    void emitPayment(const CsvRecord &record, WalletArrival &row, ImportSink &sink)
    {
        row.payer = payerOf(row.description);
        row.rawAmount = record.cell(row.amount.micros < 0 ? m_columns.debit : m_columns.credit);
        beginDetail(record, sink);
        row.detailJson = endDetail();
        emitArrival(row, sink);
    }

    /// "Payment from Studio Nine LLC": the payer has no column of its own.
    static std::string_view payerOf(std::string_view description)
    {
        constexpr std::string_view word = " from ";
        const auto same = [](char a, char b) {
            return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
        };
        const auto at
            = std::search(description.begin(), description.end(), word.begin(), word.end(), same);
        if (at == description.end())
            return {};
        return trimmed(
            description.substr(static_cast<size_t>(at - description.begin()) + word.size()));
    }

    PayoneerColumns m_columns;
};

class PayoneerFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "payoneer.transactions"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Payoneer transactions");
    }

    int match(const FileContext &file) const override
    {
        return PayoneerColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<PayoneerReader>(file);
    }
};

} // namespace

const ImportFormat &payoneerFormat()
{
    static const PayoneerFormat format;
    return format;
}

} // namespace Creator
