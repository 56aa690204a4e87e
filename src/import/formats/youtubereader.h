#pragma once

#include "import/formats/youtubewords.h"
#include "import/tablereader.h"

#include <vector>

namespace Creator {

enum class YouTubeTable {
    Contents, // a snapshot of each video, with a total row and perhaps a footer
    Channels, // the same for a network's channels
    Days, // the whole channel by day or month: the estimated income
    ContentDays, // the plotted videos by day
};

/// Every table of YouTube Studio's "Advanced mode". Revenue becomes income only where it stands by
/// day for the whole channel; elsewhere it is a metric. FORMATS §1.1–1.4.
class YouTubeReader final : public TableReader
{
public:
    YouTubeReader(const FileContext &file, YouTubeTable table);

    void read(const CsvRecord &record, ImportSink &sink) override;
    [[nodiscard]] QList<OpenQuestion> questions() const override;

private:
    void readTotal(const CsvRecord &record, ImportSink &sink) const;
    void readContent(const CsvRecord &record, ImportSink &sink);
    void readDay(const CsvRecord &record, const DayCell &day, ImportSink &sink);
    void readIncome(const CsvRecord &record, const DayCell &day, ImportSink &sink);
    [[nodiscard]] bool isTotal(const CsvRecord &record) const;
    /// Fills m_values; false if the record was rejected.
    [[nodiscard]] bool readMetrics(const CsvRecord &record, ImportSink &sink);
    void emitMetrics(const CsvRecord &record, MetricRow row, ImportSink &sink);

    YouTubeTable m_table;
    YouTubeColumns m_columns;
    int m_key = -1; // the column that names the row
    int m_incomeColumn = -1;
    Currency m_currency;
    std::optional<Answers::Period> m_period;
    bool m_asksForPeriod = false;
    std::vector<YouTubeMetricColumn> m_metricColumns;
    std::vector<MetricValue> m_values;
    std::string m_naturalKey;
};

} // namespace Creator
