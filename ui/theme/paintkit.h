#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace Creator {

class Theme;

/// A filled rounded rectangle whose 1-px line lies on whole device pixels. Either colour may be
/// invalid.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line = {});

/// The ring that shows where the keyboard is, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme);

/// The soft shadow of what floats: dialogs and notices only.
void paintShadow(QPainter &painter, const QRectF &rect, const Theme &theme);

/// How far a shadow reaches beyond its rectangle.
[[nodiscard]] int shadowMargin(const Theme &theme);

} // namespace Creator
