#pragma once

#include "import/csvrecord.h"
#include "import/importsink.h"

#include <optional>
#include <string_view>

namespace Creator {

/// The cell is what tables call their sums: "Total", "합계", "Gesamt" …, and nothing more.
[[nodiscard]] bool isSumLabel(std::string_view cell);

/// Any cell of the record is one.
[[nodiscard]] bool hasSumLabel(const CsvRecord &record);

/// Why a record without a readable day is no row of the table: its sums (Summary), or the small
/// print below it (Footer). Nothing for a row that is broken.
[[nodiscard]] std::optional<SkipReason> lineBelowTable(const CsvRecord &record);

} // namespace Creator
