#pragma once

#include "import/tablereader.h"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace Creator {

/// What a metric is called in the headers of a format, as normalisedWord() writes it.
struct MetricWords
{
    std::string_view metric; // its name in the catalogue
    std::initializer_list<std::string_view> words;
};

/// A table whose cells are mostly metrics: finds their columns by name and reads them. A missing
/// cell is no value, which is not zero; an unreadable one rejects its record.
class MetricReader : public TableReader
{
protected:
    MetricReader(const FileContext &file, const CellConventions &conventions,
                 std::string_view platform);

    void addMetrics(std::span<const MetricWords> metrics);
    void addMetric(int column, std::string_view metric);
    /// Forgets the values of the record before. False if the record was rejected.
    [[nodiscard]] bool readMetrics(const CsvRecord &record, ImportSink &sink);
    void addValue(std::string_view metric, Micros value);
    /// Hands the values over, with the platform.
    void emitMetrics(MetricRow row, ImportSink &sink) const;
    /// A day, or a whole month where the cell names no day.
    [[nodiscard]] static MetricRow rowOf(const DayCell &day);

private:
    struct Column
    {
        int column;
        int metric;
    };

    std::string_view m_platform;
    std::vector<Column> m_columns;
    std::vector<MetricValue> m_values;
};

/// How many of the metrics have a column.
[[nodiscard]] int countMetrics(const HeaderIndex &header, std::span<const MetricWords> metrics);

/// "Total", "합계", "總計" …, and the averages that some tables have below it.
[[nodiscard]] bool isTotalLabel(std::string_view cell);

/// The first line that is not blank: the title of a post that has only a text.
[[nodiscard]] std::string_view firstLine(std::string_view text);

} // namespace Creator
