#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "amazon";

CellConventions conventionsOf(const FileContext &file, int money)
{
    // Only the American shop's order of day and month is known.
    const auto currency = file.header.currency(money);
    return { DecimalSign::Dot, DateOrder::MonthDayYear,
             currency && *currency != Currencies::usd() };
}

/// What decides in either report, and how its rows are called.
struct AmazonColumns
{
    int day = -1;
    int name = -1;
    int item = -1; // its number
    int money = -1;
    int currency = -1;
    std::vector<int> others; // that tell a row from its neighbours
};

/// Rows of sales without an id: identical lines are separate sales. FORMATS §10.1, §10.2.
class AmazonReader final : public TableReader
{
public:
    AmazonReader(const FileContext &file, const AmazonColumns &columns, EarningSource source)
        : TableReader(file, conventionsOf(file, columns.money))
        , m_columns(columns)
        , m_source(source)
    {
        watchAmounts({ columns.money });
        watchDays({ columns.day });
        const auto answered = answers().currency();
        if (columns.currency < 0 && answered)
            setCurrency(*answered); // many shops write $
        else
            setCurrency(columns.currency, columns.money);
        useColumns({ columns.day, columns.name, columns.money, columns.currency });
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
        if (isMissing(record.rawCell(m_columns.money))) {
            sink.skip(SkipReason::NoValue);
            return;
        }
        const auto fee = amount(record, m_columns.money, sink);
        if (!fee)
            return;
        if (fee->micros == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        draft.amount = fee->micros;
        draft.kind = draft.amount < 0 ? EarningKind::Refund : EarningKind::Earning;
        draft.source = m_source;
        draft.earnedDay = day->day;
        draft.description = withoutGuard(record.cell(m_columns.name));
        draft.platform = platformWord;
        setKey(record, draft);
        if (fee->rounded)
            draft.rawAmount = record.cell(m_columns.money);
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

private:
    void setKey(const CsvRecord &record, EarningDraft &draft)
    {
        joinKey(m_key,
                { isoText(draft.earnedDay).toStdString(), record.cell(m_columns.item),
                  draft.description, decimalText(draft.amount).toStdString(),
                  draft.currency.codeView() });
        for (const int column : m_columns.others) {
            m_key += '\x1f';
            m_key += record.cell(column);
        }
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
    }

    AmazonColumns m_columns;
    EarningSource m_source;
    std::string m_key;
};

AmazonColumns associatesColumns(const HeaderIndex &header)
{
    AmazonColumns columns;
    columns.day = header.find({ "date shipped", "shipped date" });
    columns.name = header.find({ "name", "product name", "title" });
    columns.item = header.find("asin");
    columns.money = header.find({ "ad fees", "advertising fees", "total earnings", "earnings" });
    columns.others = { header.find("category"),
                       header.find("seller"),
                       header.find({ "tracking id", "tracking-id" }),
                       header.find("items shipped"),
                       header.find("returns"),
                       header.find("device type group"),
                       header.find("direct/indirect") };
    return columns;
}

AmazonColumns royaltyColumns(const HeaderIndex &header)
{
    AmazonColumns columns;
    columns.day = header.find("royalty date");
    columns.name = header.find("title");
    columns.item = header.find({ "asin/isbn", "asin", "isbn" });
    columns.money = header.find("royalty");
    columns.currency = header.find("currency");
    columns.others = { header.find("marketplace"), header.find("royalty type"),
                       header.find("transaction type"), header.find("net units sold") };
    return columns;
}

class AmazonAssociatesFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "amazon.associates"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Amazon Associates earnings");
    }

    int match(const FileContext &file) const override
    {
        const AmazonColumns columns = associatesColumns(file.header);
        return columns.day >= 0 && columns.money >= 0 ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AmazonReader>(file, associatesColumns(file.header),
                                              EarningSource::Affiliate);
    }
};

/// The sheet "Combined Sales" of Kindle Direct Publishing.
class AmazonRoyaltiesFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "amazon.kdp"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Amazon KDP royalties");
    }

    int match(const FileContext &file) const override
    {
        const AmazonColumns columns = royaltyColumns(file.header);
        const bool all = columns.day >= 0 && columns.money >= 0 && columns.currency >= 0;
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AmazonReader>(file, royaltyColumns(file.header),
                                              EarningSource::Licensing);
    }
};

} // namespace

const ImportFormat &amazonAssociatesFormat()
{
    static const AmazonAssociatesFormat format;
    return format;
}

const ImportFormat &amazonRoyaltiesFormat()
{
    static const AmazonRoyaltiesFormat format;
    return format;
}

} // namespace Creator
