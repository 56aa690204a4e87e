#pragma once

#include "import/columnmapping.h"
#include "import/tablereader.h"

#include <map>

namespace Creator {

/// Reads any table by a person's mapping. What the mapping leaves open is asked, never guessed.
class MappedReader final : public TableReader
{
public:
    MappedReader(const FileContext &file, const ColumnMapping &mapping);

    [[nodiscard]] Survey survey(const CsvRecord &record) override;
    void read(const CsvRecord &record, ImportSink &sink) override;
    [[nodiscard]] QList<OpenQuestion> questions() const override;
    [[nodiscard]] QStringList warnings() const override;

private:
    /// Where a role's text comes from: a column, or the same text for every row.
    struct Cell
    {
        int column = -1;
        std::string constant;
    };

    [[nodiscard]] static CellConventions conventionsOf(const FileContext &file);
    [[nodiscard]] int columnOf(MappingRole role) const;
    [[nodiscard]] std::string_view text(const CsvRecord &record, MappingRole role) const;
    [[nodiscard]] bool findCurrency(const CsvRecord &record, ImportSink &sink,
                                    Currency &currency) const;
    [[nodiscard]] bool fillDays(const CsvRecord &record, EarningDraft &draft,
                                ImportSink &sink) const;
    [[nodiscard]] bool fillKey(const CsvRecord &record, EarningDraft &draft, ImportSink &sink);
    void fillStatus(const CsvRecord &record, EarningDraft &draft) const;
    void skipUndated(const CsvRecord &record, ImportSink &sink) const;
    [[nodiscard]] bool fillAmount(const CsvRecord &record, EarningDraft &draft,
                                  ImportSink &sink) const;

    ColumnMapping m_mapping;
    std::map<MappingRole, Cell> m_cells;
    QStringList m_missing; // columns that the mapping names and the table does not have
    Currency m_currency; // of every row
    DecimalSurvey m_decimals;
    std::int64_t m_lastRecord = 0;
    bool m_currencyInCells = false;
    std::string m_key;
};

/// Status words of English, Korean and German tables; nothing for others.
[[nodiscard]] std::optional<EarningStatus> statusFromAnyWord(std::string_view cell);

} // namespace Creator
