#pragma once

#include "import/formats/metricreader.h"

#include <string>
#include <vector>

namespace Creator {

/// The channel by day or month, with an estimate in each column that is a revenue. The set of
/// those columns changed often, so they are known by the end of their names. FORMATS §3.
class TwitchReader final : public MetricReader
{
public:
    explicit TwitchReader(const FileContext &file);
    Survey survey(const CsvRecord &record) override;
    void finishSurvey() override;
    QList<OpenQuestion> questions() const override;
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    enum class Granularity { Day, Month };
    struct Income
    {
        int column;
        ParsedDecimal amount;
    };

    [[nodiscard]] std::optional<Granularity> granularity() const;

    /// False if the record was rejected.
    [[nodiscard]] bool readIncomes(const CsvRecord &record, ImportSink &sink);
    void emitIncome(const CsvRecord &record, const DayCell &day, const Income &income,
                    ImportSink &sink);

    int m_day;
    std::vector<int> m_incomes;
    std::vector<Income> m_amounts;
    std::vector<std::string> m_days; // until the survey is over
    bool m_mayBeMonthly = false;
    std::string m_key;
};

} // namespace Creator
