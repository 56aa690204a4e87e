#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Creator {

struct ReportDocument;

/// The report as a workbook: a summary and a sheet per section, amounts as numbers in their
/// currency's format, headers frozen. Texts are texts, never formulas or links.
[[nodiscard]] Result<QByteArray> toXlsx(const ReportDocument &document);

} // namespace Creator
