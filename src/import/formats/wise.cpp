#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/formats/walletarrival.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "wise";

struct WiseColumns
{
    int id = -1;
    int day = -1;
    int amount = -1;
    int currency = -1;
    int description = -1;
    int balance = -1;
    int payer = -1;
    int fees = -1;
    int kind = -1;

    explicit WiseColumns(const HeaderIndex &header)
    {
        id = header.find({ "transferwise id", "wise id" });
        day = header.find({ "date", "date time" });
        amount = header.find("amount");
        currency = header.find("currency");
        description = header.find("description");
        balance = header.find("running balance");
        payer = header.find("payer name");
        fees = header.find("total fees");
        kind = header.find("transaction details type");
    }

    [[nodiscard]] bool isComplete() const { return id >= 0 && day >= 0 && amount >= 0; }
};

/// The statement of one balance. The words of a description are in the app's language, so that the
/// id, the sign and the payer decide. FORMATS §9.4.
class WiseReader final : public TableReader
{
public:
    explicit WiseReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::DayMonthYear, false })
        , m_columns(header())
    {
        const WiseColumns &c = m_columns;
        watchAmounts({ c.amount, c.balance });
        watchDays({ c.day });
        setCurrency(c.currency, c.amount);
        useColumns({ c.id, c.day, c.amount, c.currency, c.description, c.balance, c.payer, c.fees,
                     c.kind });
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
        const auto amount = this->amount(record, m_columns.amount, sink);
        if (!amount)
            return;
        row.id = *id;
        row.day = *day;
        row.amount = *amount;
        if (const auto reason = skipped(record, row))
            sink.skip(*reason);
        else
            emitRow(record, row, sink);
    }

private:
    std::optional<SkipReason> skipped(const CsvRecord &record, const WalletArrival &row) const
    {
        const std::string id = normalisedWord(row.id);
        const std::string kind = normalisedWord(record.cell(m_columns.kind));
        const auto has = [&](std::string_view part) {
            return id.find(part) != id.npos || kind.find(part) != kind.npos;
        };
        const bool incoming = row.amount.micros > 0;
        if (row.amount.micros == 0)
            return SkipReason::Zero;
        if (has("interest") || has("cashback"))
            return SkipReason::Interest;
        if (has("conversion") || id.starts_with("balance-"))
            return SkipReason::Conversion;
        if (has("money_added") || has("topup") || has("top_up"))
            return SkipReason::TransferIn;
        // What a card or a fee gives back was spent before.
        if (has("card") || id.starts_with("fee") || kind.find("fee") != kind.npos)
            return SkipReason::Expense;
        if (incoming)
            return std::nullopt;
        return id.starts_with("transfer") && kind.find("direct_debit") == kind.npos
            ? SkipReason::TransferOut
            : SkipReason::Expense;
    }

    /// The fees are inside the amount already.
    void emitRow(const CsvRecord &record, WalletArrival &row, ImportSink &sink)
    {
        joinKey(m_key, { row.id, row.currency.codeView() });
        row.wallet = platformWord;
        row.key = m_key;
        row.payer = withoutGuard(record.cell(m_columns.payer));
        row.description = withoutGuard(record.cell(m_columns.description));
        row.rawAmount = record.cell(m_columns.amount);
        row.fee = optionalAmount(record, m_columns.fees);
        beginDetail(record, sink);
        row.detailJson = endDetail();
        emitArrival(row, sink);
    }

    WiseColumns m_columns;
    std::string m_key;
};

class WiseFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "wise.statement"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Wise statement");
    }

    int match(const FileContext &file) const override
    {
        return WiseColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<WiseReader>(file);
    }
};

} // namespace

const ImportFormat &wiseFormat()
{
    static const WiseFormat format;
    return format;
}

} // namespace Creator
