#include "import/celltext.h"
#include "import/formats/ecoswords.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

struct DayColumn
{
    int column = -1;
    DayNumber day = 0;
};

std::vector<DayColumn> dayColumns(const HeaderIndex &header)
{
    std::vector<DayColumn> columns;
    for (int i = 0; i < header.columnCount(); ++i) {
        const std::string &title = header.title(i);
        if (title.empty() || title.front() < '0' || title.front() > '9')
            continue;
        const auto day = parseDay(title, DateOrder::YearMonthDay);
        if (day && !day->isMonth)
            columns.push_back({ i, day->day });
    }
    return columns;
}

int itemColumn(const HeaderIndex &header)
{
    return header.find({ "계정항목", "계정항목1", "항목", "항목명", "항목명1", "통계항목" });
}

/// Won per unit of a currency: a line for each currency, a column for each day, and no quote on
/// holidays. FORMATS §12.2.
class EcosRatesReader final : public TableReader
{
public:
    explicit EcosRatesReader(const FileContext &file)
        : TableReader(file, {})
        , m_item(itemColumn(header()))
        , m_days(dayColumns(header()))
    {
        for (const DayColumn &column : m_days)
            watchAmounts({ column.column });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const std::optional<EcosItem> item = ecosItem(record.cell(m_item));
        if (!item) {
            const bool isNote = record.filledCells() == 1;
            sink.skip(isNote ? SkipReason::Footer : SkipReason::NotEarnings);
            return;
        }
        RateDraft draft;
        draft.base = item->currency;
        draft.quote = Currencies::krw();
        for (const DayColumn &column : m_days) {
            if (isMissing(record.rawCell(column.column)))
                continue;
            const auto quote = amount(record, column.column, sink);
            if (!quote)
                continue;
            if (quote->micros <= 0 || quote->rounded) {
                reject(RejectReason::BadAmount, record, column.column, sink);
                continue;
            }
            m_text = shiftedLeft(decimalText(quote->micros).toStdString(), item->shift);
            draft.day = column.day;
            draft.rate = m_text;
            sink.rate(draft);
        }
    }

private:
    int m_item;
    std::vector<DayColumn> m_days;
    std::string m_text;
};

class EcosRatesFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "bok.ecos_wide"; }
    std::string_view platform() const override { return "bok"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Won exchange rates of the Bank of Korea");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all
            = header.has("통계표") && itemColumn(header) >= 0 && !dayColumns(header).empty();
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<EcosRatesReader>(file);
    }
};

} // namespace

const ImportFormat &ecosRatesFormat()
{
    static const EcosRatesFormat format;
    return format;
}

} // namespace Creator
