#include "mainwindow/profilecard.h"

#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// The first letter as people see it, which may be several code points.
QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

} // namespace

ProfileCard::ProfileCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ProfileCard::~ProfileCard() = default;

void ProfileCard::setProfile(const QString &name, const QString &detail)
{
    setText(name);
    m_detail = detail;
    setAccessibleName(name);
    setAccessibleDescription(detail);
    update();
}

QSize ProfileCard::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { sizes.rail - 2 * sizes.grid, sizes.pageHeader - sizes.grid };
}

void ProfileCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    if (underMouse())
        paintRounded(painter, rect(), sizes.radius, colors.neutralSoft);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), sizes.radius, theme);
    const QRect avatar(sizes.grid, (height() - sizes.avatar) / 2, sizes.avatar, sizes.avatar);
    paintRounded(painter, avatar, sizes.radius, colors.accent);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(colors.onAccent);
    painter.drawText(avatar, Qt::AlignCenter, initialOf(text()));

    const QRect room = rect().adjusted(avatar.right() + sizes.gap, 0, -sizes.small, 0);
    const QFontMetrics strong(theme.font(TextStyle::BodyStrong));
    const QFontMetrics small(theme.font(TextStyle::Small));
    const int top = (height() - strong.height() - small.height()) / 2;
    painter.setPen(colors.text);
    painter.drawText(room.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     strong.elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(colors.secondary);
    painter.drawText(room.adjusted(0, 0, 0, -top), Qt::AlignLeft | Qt::AlignBottom,
                     small.elidedText(m_detail, Qt::ElideRight, room.width()));
}

} // namespace Creator
