#include "widgets/platformicon.h"

#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>

namespace Creator {

PlatformIcon::PlatformIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

PlatformIcon::~PlatformIcon() = default;

void PlatformIcon::setLetters(const QString &letters)
{
    m_letters = letters;
    update();
}

QSize PlatformIcon::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { sizes.avatar + sizes.grid, sizes.avatar + sizes.grid };
}

void PlatformIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ToneColors colors = theme.tone(Tone::Accent);
    paintRounded(painter, rect(), theme.sizes().radius, colors.soft);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(colors.ink);
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

} // namespace Creator
