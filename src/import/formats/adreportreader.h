#pragma once

#include "import/formats/metricreader.h"

#include <string>
#include <vector>

namespace Creator {

/// Ads by day, perhaps by site, unit or app too: an estimate of the income, whose final form comes
/// with the account's transactions. FORMATS §2.2 and §2.3.
class AdReportReader final : public MetricReader
{
public:
    AdReportReader(const FileContext &file, std::string_view platform,
                   std::span<const MetricWords> words);
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    /// Columns that say which part of the whole a row is about: known ones, and unknown texts.
    void findParts(const FileContext &file, std::span<const MetricWords> words);

    /// The label stands in whatever column is the first, and averages may follow.
    [[nodiscard]] bool isSum(const CsvRecord &record) const;
    void joinParts(const CsvRecord &record);
    void emitIncome(const CsvRecord &record, const DayCell &day, const ParsedDecimal &income,
                    ImportSink &sink);

    std::string_view m_platform;
    int m_day;
    int m_income;
    std::vector<int> m_parts;
    std::string m_dimension;
    std::string m_part;
    std::string m_key;
};

} // namespace Creator
