#include "theme/theme.h"

#include <cmath>

namespace Creator {

namespace {

ThemeColors lightColors()
{
    return { .window = 0xF5F6F8,
             .surface = 0xFFFFFF,
             .sunken = 0xFAFBFC,
             .line = 0xE2E5EA,
             .text = 0x1A1E26,
             .secondary = 0x5A6371,
             .muted = 0x808997,
             .accent = 0x3B5BDB,
             .accentSoft = 0xE9EEFF,
             .onAccent = 0xFFFFFF,
             .positive = 0x237A36,
             .positiveSoft = 0xE3F4E6,
             .negative = 0xC92A2A,
             .negativeSoft = 0xFDEAEA,
             .warning = 0xA85300,
             .warningSoft = 0xFFF1DE,
             .info = 0x1663B0,
             .infoSoft = 0xE4F0FC,
             .neutral = 0x586273,
             .neutralSoft = 0xEDEFF2,
             .scrim = QColor(16, 19, 26, 90),
             .shadow = QColor(16, 19, 26, 5),
             .hatch = QColor(255, 255, 255, 46),
             .series = { 0x4263EB, 0xE8590C, 0x0B9E77, 0xB38600, 0x9C36B5, 0x1098AD } };
}

ThemeColors darkColors()
{
    return { .window = 0x13151A,
             .surface = 0x1B1E25,
             .sunken = 0x171A20,
             .line = 0x2D323C,
             .text = 0xE7E9EE,
             .secondary = 0xA3ABB8,
             .muted = 0x747D8C,
             .accent = 0x7C96FF,
             .accentSoft = 0x27304F,
             .onAccent = 0x13151A,
             .positive = 0x69C97A,
             .positiveSoft = 0x1C3323,
             .negative = 0xFF8787,
             .negativeSoft = 0x3B2024,
             .warning = 0xFFB45E,
             .warningSoft = 0x3A2C19,
             .info = 0x74B8F5,
             .infoSoft = 0x1A2E42,
             .neutral = 0xB0B7C3,
             .neutralSoft = 0x2A2F39,
             .scrim = QColor(0, 0, 0, 140),
             .shadow = QColor(0, 0, 0, 18),
             .hatch = QColor(0, 0, 0, 38),
             .series = { 0x748FFC, 0xFF8F4D, 0x38C9A0, 0xFFD43B, 0xD689EA, 0x4FC7DA } };
}

/// Lengths are whole pixels, and a hairline stays one.
ThemeSizes scaledSizes(qreal scale)
{
    const auto px = [scale](int length) { return qRound(length * scale); };
    return { .hairline = 1,
             .tiny = px(2),
             .small = px(4),
             .grid = px(8),
             .gap = px(12),
             .padding = px(16),
             .page = px(24),
             .control = px(32),
             .radius = px(6),
             .cardRadius = px(8),
             .badgeRadius = px(11),
             .focusRing = px(2),
             .row = px(36),
             .header = px(32),
             .badge = px(22),
             .pageHeader = px(56),
             .statusBar = px(28),
             .rail = px(208),
             .railRow = px(36),
             .railIcon = px(18),
             .icon = px(16),
             .iconLarge = px(40),
             .avatar = px(28),
             .scrollBar = px(10),
             .checkBox = px(16),
             .notice = px(400),
             .search = px(260),
             .palette = px(640),
             .dialog = px(480),
             .sheetWidth = px(1140),
             .sheetHeight = px(770),
             .chart = px(200),
             .windowWidth = px(1440),
             .windowHeight = px(900),
             .windowMinWidth = px(960),
             .windowMinHeight = px(600) };
}

struct TypeToken
{
    qreal pixels;
    QFont::Weight weight;
};

TypeToken typeToken(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return { 19, QFont::DemiBold };
    case TextStyle::Section:
    case TextStyle::BodyStrong:
        return { 14, QFont::DemiBold };
    case TextStyle::Body:
        return { 14, QFont::Normal };
    case TextStyle::Small:
        return { 12.5, QFont::Normal };
    case TextStyle::SmallStrong:
        return { 12.5, QFont::DemiBold };
    case TextStyle::Axis:
        return { 11.5, QFont::Normal };
    case TextStyle::Figure:
        return { 26, QFont::DemiBold };
    }
    return { 14, QFont::Normal };
}

} // namespace

Theme::Theme(Mode mode, const ThemeColors &colors, qreal scale)
    : m_mode(mode)
    , m_colors(colors)
    , m_sizes(scaledSizes(scale))
    , m_scale(scale)
{
}

Theme Theme::light(qreal scale)
{
    return Theme(Mode::Light, lightColors(), scale);
}

Theme Theme::dark(qreal scale)
{
    return Theme(Mode::Dark, darkColors(), scale);
}

QFont Theme::font(TextStyle style) const
{
    // Points, because a pixel size is a whole number and small text is 12.5.
    static constexpr qreal pointsPerPixel = 72.0 / 96.0;
    const TypeToken token = typeToken(style);
    QFont font;
    if (!m_families.isEmpty())
        font.setFamilies(m_families);
    font.setPointSizeF(token.pixels * m_scale * pointsPerPixel);
    font.setWeight(token.weight);
    font.setStyleStrategy(m_strategy);
    return font;
}

ToneColors Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return { m_colors.neutral, m_colors.neutralSoft };
    case Tone::Info:
        return { m_colors.info, m_colors.infoSoft };
    case Tone::Positive:
        return { m_colors.positive, m_colors.positiveSoft };
    case Tone::Warning:
        return { m_colors.warning, m_colors.warningSoft };
    case Tone::Negative:
        return { m_colors.negative, m_colors.negativeSoft };
    case Tone::Accent:
        return { m_colors.accent, m_colors.accentSoft };
    }
    return { m_colors.neutral, m_colors.neutralSoft };
}

QColor Theme::ink(Emphasis emphasis) const
{
    switch (emphasis) {
    case Emphasis::Normal:
    case Emphasis::Strong:
        return m_colors.text;
    case Emphasis::Secondary:
        return m_colors.secondary;
    case Emphasis::Muted:
        return m_colors.muted;
    case Emphasis::Positive:
        return m_colors.positive;
    case Emphasis::Negative:
        return m_colors.negative;
    }
    return m_colors.text;
}

QColor Theme::series(int index) const
{
    return m_colors.series.at(static_cast<size_t>(std::abs(index)) % m_colors.series.size());
}

QPen Theme::seriesPen(int index) const
{
    static const std::array<QList<qreal>, 6> dashes{
        { {}, { 2.5, 2 }, { 6, 2.5 }, { 1, 2 }, { 6, 2, 1, 2 }, { 10, 3 } }
    };
    QPen pen(series(index), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const auto &dash = dashes.at(static_cast<size_t>(std::abs(index)) % dashes.size());
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

Qt::BrushStyle Theme::seriesHatch(int index) const
{
    static constexpr std::array hatches{ Qt::NoBrush,    Qt::BDiagPattern, Qt::VerPattern,
                                         Qt::HorPattern, Qt::FDiagPattern, Qt::CrossPattern };
    return hatches.at(static_cast<size_t>(std::abs(index)) % hatches.size());
}

QColor Theme::faded(const QColor &color) const
{
    QColor result = color;
    result.setAlphaF(0.45F);
    return result;
}

QPalette Theme::palette() const
{
    const ThemeColors &c = m_colors;
    QPalette palette(c.text, c.surface, c.line, c.line, c.line, c.text, c.text, c.surface,
                     c.window);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

} // namespace Creator
