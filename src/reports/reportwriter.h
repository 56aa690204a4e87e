#pragma once

#include "reports/reportdocument.h"
#include "reports/reportrequest.h"

#include <optional>

namespace Creator {

class ChartRenderer;

enum class ReportFormat { Json, Csv, Xlsx, Pdf };

/// "json", "csv" …, which are also the endings of the files.
[[nodiscard]] QString wordText(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> formatFromWord(QStringView word);

/// The report as the bytes of a file. Only PDF uses `charts` and needs fonts.
[[nodiscard]] Result<QByteArray> reportBytes(const EarningsReport &report, const ReportWords &words,
                                             ReportFormat format, const ChartRenderer &charts);
/// Any report as people read it; there is no JSON of one.
[[nodiscard]] Result<QByteArray> documentBytes(const ReportDocument &document, ReportFormat format,
                                               const ChartRenderer &charts);

} // namespace Creator
