#pragma once

#include "theme/creatorstyle.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <cmath>

namespace Creator::Test {

/// Dresses the application as the program does, without asking the desktop.
inline void wear(const Theme &theme)
{
    QApplication::setStyle(new CreatorStyle(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextStyle::Body));
}

inline QImage painted(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of `image` within `rect` have exactly this colour.
inline int countColor(const QImage &image, const QColor &color, QRect rect = {})
{
    const QRect area = rect.isNull() ? image.rect() : rect.intersected(image.rect());
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

/// WCAG's relative luminance.
inline double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG's contrast, 1 … 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Creator::Test
