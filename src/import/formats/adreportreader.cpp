#include "import/formats/adreportreader.h"

#include "import/celltext.h"
#include "import/formats/adreportwords.h"

#include <algorithm>

namespace Creator {

AdReportReader::AdReportReader(const FileContext &file, std::string_view platform,
                               std::span<const MetricWords> words)
    : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, platform)
    , m_platform(platform)
    , m_day(adDayColumn(file.header))
    , m_income(adIncomeColumn(file.header))
{
    watchDays({ m_day });
    watchAmounts({ m_income });
    setCurrency(-1, m_income);
    addMetrics(words);
    findParts(file, words);
}

void AdReportReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (isSum(record)) {
        sink.skip(SkipReason::Summary);
        return;
    }
    const auto day = this->day(record, m_day, sink);
    if (!day || !readMetrics(record, sink))
        return;
    std::optional<ParsedDecimal> income;
    if (!isMissing(record.rawCell(m_income))) {
        income = amount(record, m_income, sink);
        if (!income)
            return;
    }
    joinParts(record);
    MetricRow row = rowOf(*day);
    row.dimension = m_dimension;
    row.dimensionValue = m_part;
    emitMetrics(row, sink);
    if (!income)
        sink.skip(SkipReason::NoValue);
    else if (income->micros == 0)
        sink.skip(SkipReason::Zero);
    else
        emitIncome(record, *day, *income, sink);
}

void AdReportReader::findParts(const FileContext &file, std::span<const MetricWords> words)
{
    for (int i = 0; i < header().columnCount(); ++i) {
        const std::string &name = header().name(i);
        if (i == m_day || i == m_income || name.empty())
            continue;
        const auto at = static_cast<size_t>(i);
        const std::string_view cell
            = at < file.firstRecord.size() ? std::string_view(file.firstRecord[at]) : "";
        const bool isText = !isMissing(cell) && !parseAmount(cell, DecimalSign::Dot)
            && !parseAmount(cell, DecimalSign::Comma);
        const bool isMetric
            = std::any_of(words.begin(), words.end(), [&](const MetricWords &metric) {
                  return header().find(metric.words) == i;
              });
        const bool isPart = isAdPart(name);
        if (isPart || (isText && !isMetric)) {
            m_parts.push_back(i);
            m_dimension += m_dimension.empty() ? name : ' ' + name;
        }
    }
}

bool AdReportReader::isSum(const CsvRecord &record) const
{
    return isTotalLabel(record.cell(m_day)) || isTotalLabel(record.cell(0));
}

void AdReportReader::joinParts(const CsvRecord &record)
{
    m_part.clear();
    for (const int column : m_parts) {
        if (!m_part.empty())
            m_part += " / ";
        m_part += record.cell(column);
    }
}

void AdReportReader::emitIncome(const CsvRecord &record, const DayCell &day,
                                const ParsedDecimal &income, ImportSink &sink)
{
    EarningDraft draft;
    draft.amount = income.micros;
    (void)currency(record, sink, draft.currency);
    draft.source = EarningSource::Ads;
    draft.status = EarningStatus::Estimated;
    draft.earnedDay = day.day;
    draft.platform = m_platform;
    draft.description = m_part;
    if (income.rounded)
        draft.rawAmount = record.cell(m_income);
    const std::string date = isoText(day.day).toStdString();
    joinKey(m_key, { "est_revenue", day.firstDay == day.day ? "day" : "month", date, m_part });
    draft.naturalKey = m_key;
    draft.keyDay = day.day;
    sink.earning(draft);
}

} // namespace Creator
