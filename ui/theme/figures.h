#pragma once

#include <QFontMetrics>
#include <QRect>

class QPainter;

namespace Creator {

/// How wide paintFigures() paints `text`.
[[nodiscard]] int figuresWidth(const QFontMetrics &metrics, const QString &text);

/// Paints figures at the right of `rect`, digit under digit. Where the font's digits differ in
/// width, each gets a cell as wide as the widest (Qt 6.4 cannot ask a font for its tabular
/// figures).
void paintFigures(QPainter &painter, const QRect &rect, const QString &text);

} // namespace Creator
