#pragma once

#include "import/formats/metricreader.h"
#include "import/formats/yearlessdays.h"

namespace Creator {

/// What the last day of a file is when nobody says: none of the days is in the future.
[[nodiscard]] DayNumber newestTikTokDay(const Answers &answers);
/// What the columns of a table by post are called.
[[nodiscard]] std::span<const MetricWords> tikTokContentWords();

/// A table by day for the whole account, oldest first, as a rule without years. FORMATS §4.1.
class TikTokDaysReader final : public MetricReader
{
public:
    TikTokDaysReader(const FileContext &file, std::span<const MetricWords> words);
    Survey survey(const CsvRecord &record) override;
    void finishSurvey() override;
    QList<OpenQuestion> questions() const override;
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    int m_day;
    YearlessDays m_days;
};

/// Totals of each post since it was published, on the day on which they were taken. FORMATS §4.1.
class TikTokContentReader final : public MetricReader
{
public:
    explicit TikTokContentReader(const FileContext &file);
    Survey survey(const CsvRecord &record) override;
    QList<OpenQuestion> questions() const override;
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    [[nodiscard]] bool findDay(const CsvRecord &record, MetricRow &row, ImportSink &sink) const;

    int m_time;
    int m_title;
    int m_link;
    int m_published;
    DayNumber m_newest;
    bool m_isOpen = false;
};

} // namespace Creator
