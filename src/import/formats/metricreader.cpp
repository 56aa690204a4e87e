#include "import/formats/metricreader.h"

#include "import/celltext.h"

#include <algorithm>
#include <iterator>

namespace Creator {

MetricReader::MetricReader(const FileContext &file, const CellConventions &conventions,
                           std::string_view platform)
    : TableReader(file, conventions)
    , m_platform(platform)
{
}

void MetricReader::addMetrics(std::span<const MetricWords> metrics)
{
    for (const MetricWords &words : metrics)
        addMetric(header().find(words.words), words.metric);
}

void MetricReader::addMetric(int column, std::string_view metric)
{
    const Metric *known = findMetric(metric);
    if (column < 0 || !known)
        return;
    m_columns.push_back({ column, known->number });
    watchAmounts({ column });
}

bool MetricReader::readMetrics(const CsvRecord &record, ImportSink &sink)
{
    m_values.clear();
    for (const Column &column : m_columns) {
        if (isMissing(record.rawCell(column.column)))
            continue;
        const auto value = amount(record, column.column, sink);
        if (!value)
            return false;
        m_values.push_back({ column.metric, value->micros });
    }
    return true;
}

void MetricReader::addValue(std::string_view metric, Micros value)
{
    if (const Metric *known = findMetric(metric))
        m_values.push_back({ known->number, value });
}

void MetricReader::emitMetrics(MetricRow row, ImportSink &sink) const
{
    row.platform = m_platform;
    row.values = m_values;
    sink.metrics(row);
}

MetricRow MetricReader::rowOf(const DayCell &day)
{
    MetricRow row;
    row.day = day.day;
    if (day.firstDay == day.day)
        return row;
    row.span = MetricSpan::Period;
    row.from = day.firstDay;
    row.to = day.day;
    return row;
}

int countMetrics(const HeaderIndex &header, std::span<const MetricWords> metrics)
{
    return static_cast<int>(
        std::count_if(metrics.begin(), metrics.end(),
                      [&](const MetricWords &words) { return header.has(words.words); }));
}

bool isTotalLabel(std::string_view cell)
{
    static constexpr std::string_view words[]
        = { "total", "totals", "average", "averages", "gesamt", "합계", "총계",
            "평균",  "總計",   "合計",    "总计",     "总和",   "平均", "平均值" };
    const std::string text = normalisedWord(cell);
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

std::string_view firstLine(std::string_view text)
{
    text = trimmed(text);
    return trimmed(text.substr(0, text.find_first_of("\r\n")));
}

} // namespace Creator
