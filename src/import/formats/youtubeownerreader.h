#pragma once

#include "import/tablereader.h"

#include <string>

namespace Creator {

/// The columns that every version of a content owner's report has; the others change.
struct YouTubeOwnerColumns
{
    int day = -1;
    int asset = -1;
    int revenue = -1;

    explicit YouTubeOwnerColumns(const HeaderIndex &header)
        : day(header.find("day"))
        , asset(header.find("asset id"))
        , revenue(header.find("partner revenue"))
    {
    }

    [[nodiscard]] bool areComplete() const { return day >= 0 && asset >= 0 && revenue >= 0; }
};

/// The final monthly report of a content owner: what each asset earned in each country on each
/// day, in amounts far below a cent. FORMATS §1.5.
class YouTubeOwnerReader final : public TableReader
{
public:
    explicit YouTubeOwnerReader(const FileContext &file);

    /// The month of a file without a name is that of its last day: corrections are of earlier ones.
    Survey survey(const CsvRecord &record) override;
    void finishSurvey() override;
    void read(const CsvRecord &record, ImportSink &sink) override;

private:
    void emitEarning(const CsvRecord &record, const DayCell &day, std::string_view asset,
                     const ParsedDecimal &revenue, ImportSink &sink);

    YouTubeOwnerColumns m_columns;
    int m_adjustment;
    int m_country;
    int m_title;
    std::string m_month;
    bool m_isNamed;
    DayNumber m_lastDay = 0;
    std::string m_key;
};

} // namespace Creator
