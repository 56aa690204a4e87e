#pragma once

#include "reports/csvtext.h"

namespace Creator {

struct ReportDocument;

/// All sections below each other in one table: the first column names the section, its first record
/// the columns. Every record has the same number of fields, so that a spreadsheet can filter by
/// section. Amounts of a currency are exact, converted ones rounded as their currency is written.
[[nodiscard]] QByteArray toCsv(const ReportDocument &document, CsvText::Mark mark);

} // namespace Creator
