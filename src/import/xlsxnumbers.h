#pragma once

#include "import/xlsxformats.h"

#include <string>
#include <string_view>

namespace Creator {

/// From which day a workbook counts its days.
enum class XlsxDays { From1900, From1904 };

/// A stored number as a person sees it and a reader can use it: at most 15 digits, which is what a
/// spreadsheet keeps, no exponent, days in ISO form. From 1e15 on, where digits are lost, with an
/// exponent, so that nobody takes it for an id.
[[nodiscard]] std::string shownNumber(std::string_view stored, XlsxShow show, XlsxDays days);

} // namespace Creator
