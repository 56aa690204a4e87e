#pragma once

#include <QBrush>

class QPainter;

namespace Creator {

/// Draws the lines of a hatch into `rect`. Qt's own pattern brushes become pictures or unresolved
/// references in a PDF or SVG; these stay lines.
void paintHatch(QPainter &painter, const QRectF &rect, Qt::BrushStyle hatch, const QColor &ink);

} // namespace Creator
