#pragma once

#include "domain/contentenums.h"
#include "reports/pagestyle.h"

#include <QRectF>

class QPainter;

namespace Creator {

/// The look of a printed plan: A4 across, in tenths of a point, light enough for any printer.
namespace PlanStyle {

inline constexpr double pageWidth = 8419;
inline constexpr double pageHeight = 5953;
inline constexpr double margin = 340;
inline constexpr double width = pageWidth - 2 * margin;
inline constexpr double headTop = 300;
inline constexpr double gridTop = 760;
inline constexpr double gridBottom = 5480;
inline constexpr double footTop = 5560;

inline constexpr double pad = 40; // inside of a cell
inline constexpr double lineHeight = 104; // of small text
inline constexpr double markSize = 54;
inline constexpr double markGap = 26;

/// Where the month or the week stands.
[[nodiscard]] QRectF gridRect();

/// A mark that tells a state by its form as well: a ring, a dashed ring, half full, full, with a
/// tick, a square.
void drawMark(QPainter &painter, const QRectF &box, ContentStatus status);
[[nodiscard]] QColor ink(ContentStatus status);
[[nodiscard]] QColor tint(ContentStatus status);
/// The number and the name of a free day.
[[nodiscard]] QColor freeDay();
/// Behind the days of other months, and behind free days of a week.
[[nodiscard]] QColor shade();

/// One line, cut with "…" where it has no room.
void drawLine(QPainter &painter, const QRectF &box, const QString &text, PageStyle::Type type,
              const QColor &color, int alignment = 0);

} // namespace PlanStyle

} // namespace Creator
