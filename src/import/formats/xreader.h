#pragma once

#include "import/formats/metricreader.h"

namespace Creator {

/// The account by day, or its posts with what they reached so far. FORMATS §6.
class XReader final : public MetricReader
{
public:
    explicit XReader(const FileContext &file);
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    int m_day;
    int m_post;
    int m_text;
};

/// The column that names the post; -1 in a table by day.
[[nodiscard]] int xPostColumn(const HeaderIndex &header);
/// A day, and at least two of the words that X alone uses together.
[[nodiscard]] bool isTableOfX(const HeaderIndex &header);

} // namespace Creator
