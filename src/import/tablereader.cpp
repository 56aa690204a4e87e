#include "import/tablereader.h"

#include "import/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

TableReader::TableReader(const FileContext &file, const CellConventions &conventions)
    : m_header(file.header)
    , m_answers(file.answers)
    , m_conventions(conventions)
{
}

void TableReader::watchAmounts(std::initializer_list<int> columns)
{
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(m_amountColumns),
                 [](int column) { return column >= 0; });
}

void TableReader::watchDays(std::initializer_list<int> columns)
{
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(m_dayColumns),
                 [](int column) { return column >= 0; });
}

void TableReader::useColumns(std::initializer_list<int> columns)
{
    m_detailColumns.clear();
    for (int i = 0; i < m_header.columnCount(); ++i) {
        const bool used = std::find(columns.begin(), columns.end(), i) != columns.end();
        if (!used && !m_header.name(i).empty())
            m_detailColumns.push_back(i);
    }
}

void TableReader::setCurrency(int column, int amountColumn)
{
    m_currencyColumn = column;
    if (column >= 0)
        return;
    if (const auto named = m_header.currency(amountColumn))
        m_currency = *named;
    else if (const auto answered = m_answers.currency())
        m_currency = *answered;
    else
        m_needsCurrency = true;
}

void TableReader::setCurrency(Currency currency)
{
    m_currencyColumn = -1;
    m_currency = currency;
    m_needsCurrency = false;
}

RecordReader::Survey TableReader::survey(const CsvRecord &record)
{
    for (const int column : m_amountColumns)
        m_decimals.observe(record.rawCell(column));
    for (const int column : m_dayColumns)
        m_orders.observe(record.rawCell(column));
    const bool amountsKnown = m_amountColumns.empty() || m_decimals.isCertain();
    const bool daysKnown = m_dayColumns.empty() || m_orders.isSettled();
    return amountsKnown && daysKnown ? Survey::Done : Survey::More;
}

void TableReader::finishSurvey()
{
    m_decimalSign = m_answers.decimalSign().value_or(m_decimals.decide(m_conventions.decimal));
    const DateOrder usual = m_orders.isDotted() ? DateOrder::DayMonthYear : m_conventions.order;
    m_dateOrder = m_orders.decide(m_answers.dateOrder().value_or(usual));
}

QList<OpenQuestion> TableReader::questions() const
{
    QList<OpenQuestion> open;
    if (m_needsCurrency)
        open.append({ u"currency"_s, {} });
    if (m_conventions.asksDateOrder && !m_orders.isCertain() && !m_answers.dateOrder())
        open.append({ u"date_order"_s, { u"mdy"_s, u"dmy"_s } });
    return open;
}

std::optional<ParsedDecimal> TableReader::amount(const CsvRecord &record, int column,
                                                 ImportSink &sink) const
{
    std::optional<ParsedDecimal> parsed = parseAmount(record.rawCell(column), decimalSign());
    if (!parsed)
        reject(RejectReason::BadAmount, record, column, sink);
    return parsed;
}

std::optional<Micros> TableReader::optionalAmount(const CsvRecord &record, int column) const
{
    if (column < 0)
        return std::nullopt;
    const auto parsed = parseAmount(record.rawCell(column), decimalSign());
    return parsed ? std::optional(parsed->micros) : std::nullopt;
}

std::optional<DayCell> TableReader::day(const CsvRecord &record, int column, ImportSink &sink) const
{
    std::optional<DayCell> cell = parseDay(record.rawCell(column), dateOrder());
    if (!cell)
        reject(RejectReason::BadDate, record, column, sink);
    return cell;
}

std::optional<DayCell> TableReader::optionalDay(const CsvRecord &record, int column) const
{
    return column < 0 ? std::nullopt : parseDay(record.rawCell(column), dateOrder());
}

bool TableReader::currency(const CsvRecord &record, ImportSink &sink, Currency &currency) const
{
    if (m_currencyColumn < 0) {
        currency = m_currency;
        return true;
    }
    const std::optional<Currency> found = Currency::fromCode(record.cell(m_currencyColumn));
    if (!found) {
        reject(RejectReason::MissingCurrency, record, m_currencyColumn, sink);
        return false;
    }
    currency = *found;
    return true;
}

std::optional<std::string_view> TableReader::id(const CsvRecord &record, int column,
                                                ImportSink &sink) const
{
    const std::string_view text = withoutGuard(record.cell(column));
    if (isMissing(text)) {
        reject(RejectReason::MissingId, record, column, sink);
        return std::nullopt;
    }
    if (isDamagedId(text)) {
        reject(RejectReason::DamagedId, record, column, sink);
        return std::nullopt;
    }
    return text;
}

void TableReader::reject(RejectReason reason, const CsvRecord &record, int column,
                         ImportSink &sink) const
{
    sink.reject(reason, m_header.title(column), record.cell(column));
}

void TableReader::beginDetail(const CsvRecord &record, const ImportSink &sink)
{
    m_detail.clear();
    m_keepsDetail = sink.wantsDetail();
    if (!m_keepsDetail)
        return;
    for (const int column : m_detailColumns) {
        if (const std::string_view cell = record.cell(column); !isMissing(cell))
            addDetail(m_header.title(column), cell);
    }
}

void TableReader::addDetail(std::string_view key, std::string_view value)
{
    if (!m_keepsDetail)
        return;
    m_detail += m_detail.empty() ? '{' : ',';
    appendJsonText(m_detail, key);
    m_detail += ':';
    appendJsonText(m_detail, value);
}

void TableReader::addDetail(std::string_view key, Micros value)
{
    if (m_keepsDetail)
        addDetail(key, decimalText(value).toStdString());
}

std::string_view TableReader::endDetail()
{
    if (!m_detail.empty())
        m_detail += '}';
    return m_detail;
}

void joinKey(std::string &key, std::initializer_list<std::string_view> parts)
{
    key.clear();
    for (const std::string_view *part = parts.begin(); part != parts.end(); ++part) {
        if (part != parts.begin())
            key += '\x1f';
        key += *part;
    }
}

} // namespace Creator
