#pragma once

#include "core/result.h"
#include "reports/planpaper.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace Creator {

/// The plan with characters of titles and names that no font here can show replaced by "□", so that
/// their place stays.
[[nodiscard]] PlanPaper printable(PlanPaper paper);

/// The pages of a plan as A4 across with embedded fonts; text stays text. Needs a QGuiApplication.
/// Fails with GlyphCheck's sentence if no font has the words of the program itself.
[[nodiscard]] Result<QByteArray> toPdf(const PlanPaper &paper);

/// The same pages on a printer's sheets, as large as they fit. Its margins must be off.
[[nodiscard]] Status print(const PlanPaper &paper, QPagedPaintDevice &device);

} // namespace Creator
