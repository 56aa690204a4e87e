#include "import/formats/belowtable.h"

#include "import/celltext.h"

#include <algorithm>
#include <string>

namespace Creator {

bool isSumLabel(std::string_view cell)
{
    static constexpr std::string_view words[] = {
        "total", "totals", "grand total", "sum",  "subtotal", "gesamt", "summe", "合計",   "總計",
        "합계",  "총계",   "소계",        "누계", "총합",     "총합계", "계",    "total:", "sum:",
    };
    constexpr size_t longest = 24;
    if (cell.empty() || cell.size() > longest)
        return false;
    const std::string text = normalisedWord(cell);
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

bool hasSumLabel(const CsvRecord &record)
{
    for (int i = 0; i < record.cellCount(); ++i) {
        if (isSumLabel(record.cell(i)))
            return true;
    }
    return false;
}

std::optional<SkipReason> lineBelowTable(const CsvRecord &record)
{
    if (hasSumLabel(record))
        return SkipReason::Summary;
    if (record.filledCells() == 1)
        return SkipReason::Footer;
    return std::nullopt;
}

} // namespace Creator
