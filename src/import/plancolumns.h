#pragma once

#include "import/csvreader.h"
#include "import/headerindex.h"
#include "import/plantable.h"

#include <map>
#include <string_view>

namespace Creator {

/// Where the table of a plan begins, how it is cut, and what its columns are.
struct PlanLayout
{
    CsvStyle style;
    std::int64_t dataOffset = -1; // of the first row; -1: there is no such table
    HeaderIndex header;
    std::map<PlanField, int> columns;

    /// The titles of the columns that are not understood.
    [[nodiscard]] QStringList unusedColumns() const;
};

/// The delimiter and the line, of the first 20, that give the most known columns, a title among
/// them. With `chosen` only these count, and all of them must be there.
[[nodiscard]] PlanLayout planLayoutOf(std::string_view text, const PlanColumnNames &chosen = {});
/// The same of the line that looks most like a header, whether its columns are known or not.
[[nodiscard]] PlanLayout likelyPlanLayoutOf(std::string_view text);

} // namespace Creator
