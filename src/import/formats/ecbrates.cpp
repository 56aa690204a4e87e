#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator {

namespace {

struct RateColumn
{
    int column;
    Currency currency;
};

std::vector<RateColumn> rateColumns(const HeaderIndex &header)
{
    std::vector<RateColumn> columns;
    for (int i = 0; i < header.columnCount(); ++i) {
        if (const auto currency = Currency::fromCode(std::string_view(header.title(i))))
            columns.push_back({ i, *currency });
    }
    return columns;
}

/// Digits with at most one dot, above zero: the text is stored as it is.
bool isRate(std::string_view text)
{
    if (text.empty() || text.size() > 20 || text.front() == '.' || text.back() == '.')
        return false;
    const bool digits = std::all_of(text.begin(), text.end(),
                                    [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && std::count(text.begin(), text.end(), '.') <= 1
        && text.find_first_of("123456789") != std::string_view::npos;
}

/// Units of each currency per euro, a day a line; the history and the short daily file. FORMATS
/// §12.1.
class EcbRatesReader final : public TableReader
{
public:
    explicit EcbRatesReader(const FileContext &file)
        : TableReader(file, {})
        , m_day(header().find("date"))
        , m_columns(rateColumns(header()))
    {
        for (const RateColumn &column : m_columns)
            watchAmounts({ column.column });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        RateDraft draft;
        draft.day = day->day;
        draft.base = Currencies::eur();
        for (const RateColumn &column : m_columns) {
            const std::string_view cell = record.cell(column.column);
            if (isMissing(cell)) {
                sink.missingRate();
                continue;
            }
            m_text.assign(cell);
            if (decimalSign() == DecimalSign::Comma)
                std::replace(m_text.begin(), m_text.end(), ',', '.');
            if (!isRate(m_text)) {
                reject(RejectReason::BadAmount, record, column.column, sink);
                continue;
            }
            draft.quote = column.currency;
            draft.rate = m_text;
            sink.rate(draft);
        }
    }

private:
    int m_day;
    std::vector<RateColumn> m_columns;
    std::string m_text;
};

class EcbRatesFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "ecb.hist"; }
    std::string_view platform() const override { return "ecb"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Euro exchange rates of the ECB");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const auto rates = static_cast<int>(rateColumns(header).size());
        const bool all = header.has("date") && rates >= 3 && rates >= header.namedCount() - 2;
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<EcbRatesReader>(file);
    }
};

} // namespace

const ImportFormat &ecbRatesFormat()
{
    static const EcbRatesFormat format;
    return format;
}

} // namespace Creator
