#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Creator {

class ChartRenderer;
struct ReportDocument;

/// The report as A4 pages with embedded fonts; text stays text. Needs a QGuiApplication, and
/// whatever the renderer needs. Fails if a text has a character that no font has.
[[nodiscard]] Result<QByteArray> toPdf(const ReportDocument &document, const ChartRenderer &charts);

} // namespace Creator
