#include "widgets/badge.h"

#include "theme/paintkit.h"

#include <QPainter>

namespace Creator {

namespace {

int dotSize(const Theme &theme)
{
    return theme.sizes().small + theme.sizes().tiny;
}

} // namespace

int badgeWidth(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    return metrics.horizontalAdvance(text) + dotSize(theme) + theme.sizes().small
        + 2 * theme.sizes().grid;
}

void paintBadge(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text,
                Tone tone)
{
    const ThemeSizes &sizes = theme.sizes();
    const ToneColors colors = theme.tone(tone);
    const int width = qMin(badgeWidth(theme, text), rect.width());
    const QRect pill(rect.x(), rect.center().y() - sizes.badge / 2 + 1, width, sizes.badge);
    const int dot = dotSize(theme);
    painter.save();
    paintRounded(painter, pill, sizes.badgeRadius, colors.soft);
    const QRectF point(pill.x() + sizes.grid, pill.center().y() - dot / 2.0 + 0.5, dot, dot);
    paintRounded(painter, point, dot / 2.0, colors.ink);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(colors.ink);
    const QRect room = pill.adjusted(sizes.grid + dot + sizes.small, 0, -sizes.grid, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width() + 1));
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::~Badge() = default;

void Badge::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return { badgeWidth(theme, m_text), theme.sizes().badge };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), themeOf(this), m_text, m_tone);
}

} // namespace Creator
