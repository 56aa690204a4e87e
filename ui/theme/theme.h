#pragma once

#include "models/roles.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>

#include <array>

class QWidget;

namespace Creator {

/// Every colour of the application.
struct ThemeColors
{
    QColor window, surface, sunken;
    QColor line;
    QColor text, secondary, muted;
    QColor accent, accentSoft, onAccent;
    QColor positive, positiveSoft;
    QColor negative, negativeSoft;
    QColor warning, warningSoft;
    QColor info, infoSoft;
    QColor neutral, neutralSoft;
    QColor scrim, shadow, hatch;
    std::array<QColor, 6> series;
};

/// Every length of the application, in device-independent pixels.
struct ThemeSizes
{
    int hairline, tiny, small, grid, gap, padding, page;
    int control, radius, cardRadius, badgeRadius, focusRing;
    int row, header, badge, pageHeader, statusBar;
    int rail, railRow, railIcon, icon, iconLarge, avatar;
    int scrollBar, checkBox, notice, search, palette, dialog, sheetWidth, sheetHeight, chart;
    int windowWidth, windowHeight, windowMinWidth, windowMinHeight;
};

enum class TextStyle { Title, Section, Body, BodyStrong, Small, SmallStrong, Axis, Figure };

/// A background and the ink that is readable on it.
struct ToneColors
{
    QColor ink;
    QColor soft;
};

/// The tokens of one look: colours, lengths and type. Nothing else in the code holds any of these.
class Theme
{
public:
    enum class Mode { Light, Dark };

    /// `scale` multiplies lengths and type; it comes from the size of the person's system font.
    [[nodiscard]] static Theme light(qreal scale = 1.0);
    [[nodiscard]] static Theme dark(qreal scale = 1.0);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const ThemeColors &colors() const { return m_colors; }
    [[nodiscard]] const ThemeSizes &sizes() const { return m_sizes; }

    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] ToneColors tone(Tone tone) const;
    [[nodiscard]] QColor ink(Emphasis emphasis) const;
    /// The colour, dash and hatch of the n-th series of a chart; they repeat after six.
    [[nodiscard]] QColor series(int index) const;
    [[nodiscard]] QPen seriesPen(int index) const;
    [[nodiscard]] Qt::BrushStyle seriesHatch(int index) const;
    [[nodiscard]] QColor hatchInk() const { return m_colors.hatch; }
    /// A series' colour for values that are estimates.
    [[nodiscard]] QColor faded(const QColor &color) const;
    [[nodiscard]] QPalette palette() const;

    /// The families that text is set in; the first that has a glyph draws it.
    void setFamilies(const QStringList &families) { m_families = families; }
    /// For pictures in a PDF: shaped digits of a CJK font cannot be searched or copied there.
    void setUnshaped() { m_strategy = QFont::PreferNoShaping; }

private:
    Theme(Mode mode, const ThemeColors &colors, qreal scale);

    Mode m_mode;
    ThemeColors m_colors;
    ThemeSizes m_sizes;
    qreal m_scale;
    QStringList m_families;
    QFont::StyleStrategy m_strategy = QFont::PreferDefault;
};

/// The theme that `widget` is painted with; the light one when no style of ours is set.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

} // namespace Creator
