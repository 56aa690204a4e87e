#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "bmc";

/// The wording of the header is not settled, the six columns and their order are.
struct BmcColumns
{
    int email = -1;
    int name = -1;
    int count = -1;
    int price = -1;
    int currency = -1;
    int day = -1;
    bool isTold = false; // by words that only this list has

    explicit BmcColumns(const FileContext &file)
    {
        const HeaderIndex &header = file.header;
        email
            = header.find({ "email", "e-mail", "email address", "supporter email", "payer email" });
        name = header.find({ "name", "supporter name", "supporter", "payer name" });
        const int coffees = header.find({ "coffees", "coffee", "coffee count", "number of coffees",
                                          "no. of coffees", "support coffees" });
        count = coffees >= 0 ? coffees : header.find({ "count", "quantity", "qty", "units" });
        price = header.find({ "price", "coffee price", "unit price", "support coffee price" });
        currency = header.find({ "currency", "support currency" });
        day = header.find({ "date", "created on", "created at", "supported on", "support date",
                            "support created on", "date & time", "time" });
        const bool isNamed
            = file.fileName.startsWith(QStringLiteral("Supporters"), Qt::CaseInsensitive);
        isTold = isComplete() && (coffees >= 0 || isNamed);
        if (!isComplete() && isNamed && header.namedCount() == 6 && fitsInOrder(file.firstRecord)) {
            email = 0;
            name = 1;
            count = 2;
            price = 3;
            currency = 4;
            day = 5;
            isTold = true;
        }
    }

    [[nodiscard]] bool isComplete() const
    {
        return count >= 0 && price >= 0 && day >= 0 && (email >= 0 || name >= 0);
    }

private:
    /// E-mail, name, count, price, currency, day.
    static bool fitsInOrder(const std::vector<std::string> &cells)
    {
        return cells.size() >= 6 && (cells[0].empty() || cells[0].find('@') != cells[0].npos)
            && parseAmount(cells[2], DecimalSign::Dot) && parseAmount(cells[3], DecimalSign::Dot)
            && Currency::fromCode(std::string_view(cells[4]))
            && parseDay(cells[5], DateOrder::MonthDayYear);
    }
};

/// Coffees at a price each, before the fee of the platform. FORMATS §8.2.
class BmcReader final : public TableReader
{
public:
    explicit BmcReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
        , m_columns(file)
    {
        const BmcColumns &c = m_columns;
        watchAmounts({ c.price });
        watchDays({ c.day });
        setCurrency(c.currency, c.price);
        useColumns({ c.name, c.count, c.price, c.currency, c.day });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_columns.day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        EarningDraft draft;
        if (!currency(record, sink, draft.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        const auto count = amount(record, m_columns.count, sink);
        if (!count)
            return;
        const auto price = amount(record, m_columns.price, sink);
        if (!price)
            return;
        draft.amount = static_cast<Micros>(
            divideHalfEven(Int128{ count->micros } * price->micros, microsPerUnit));
        if (draft.amount == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        draft.kind = draft.amount < 0 ? EarningKind::Refund : EarningKind::Earning;
        draft.gross = draft.amount;
        draft.source = EarningSource::Donation;
        draft.earnedDay = day->day;
        draft.payer = withoutGuard(record.cell(m_columns.name));
        draft.platform = platformWord;
        setKey(record, draft, *day, *price);
        beginDetail(record, sink);
        addDetail("count", record.cell(m_columns.count));
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

private:
    /// Two equal lines are two gifts: there is no id.
    void setKey(const CsvRecord &record, EarningDraft &draft, const DayCell &day,
                const ParsedDecimal &price)
    {
        const std::string clock = std::to_string(day.msOfDay.value_or(0));
        joinKey(m_key,
                { isoText(day.day).toStdString(), clock, record.cell(m_columns.email), draft.payer,
                  record.cell(m_columns.count), decimalText(price.micros).toStdString(),
                  draft.currency.codeView() });
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
    }

    BmcColumns m_columns;
    std::string m_key;
};

class BmcFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "bmc.supporters"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Buy Me a Coffee supporters");
    }

    int match(const FileContext &file) const override
    {
        return BmcColumns(file).isTold ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<BmcReader>(file);
    }
};

} // namespace

const ImportFormat &bmcFormat()
{
    static const BmcFormat format;
    return format;
}

} // namespace Creator
