#include "widgets/choicecard.h"

#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Creator {

QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

ChoiceCard::ChoiceCard(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ChoiceCard::~ChoiceCard() = default;

void ChoiceCard::setChoice(const QString &title, const QString &detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void ChoiceCard::setInitial(const QString &initial)
{
    m_initial = initial;
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const ThemeSizes &sizes = theme.sizes();
    const int lines = QFontMetrics(theme.font(TextStyle::BodyStrong)).height()
        + QFontMetrics(theme.font(TextStyle::Small)).height() + sizes.tiny;
    return { sizes.dialog, qMax(sizes.avatar, lines) + 2 * sizes.gap };
}

QSize ChoiceCard::minimumSizeHint() const
{
    return { themeOf(this).sizes().rail, sizeHint().height() };
}

void ChoiceCard::paintMark(QPainter &painter, const QRect &room) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const bool person = !m_initial.isEmpty();
    paintRounded(painter, room, theme.sizes().radius, person ? colors.accent : colors.accentSoft);
    if (!person) {
        paintIcon(painter, room, m_icon, colors.accent, theme.sizes().railIcon);
        return;
    }
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(colors.onAccent);
    painter.drawText(room, Qt::AlignCenter, m_initial);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const bool raised = underMouse() || isDown();
    paintRounded(painter, rect(), sizes.cardRadius,
                 isChecked() ? colors.accentSoft : (raised ? colors.sunken : colors.surface),
                 isChecked() || raised ? colors.accent : colors.line);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), sizes.cardRadius, theme);
    const QRect mark(sizes.gap, (height() - sizes.avatar) / 2, sizes.avatar, sizes.avatar);
    paintMark(painter, mark);

    const QRect room = rect().adjusted(mark.right() + sizes.gap, 0, -sizes.gap, 0);
    const QFontMetrics strong(theme.font(TextStyle::BodyStrong));
    const QFontMetrics small(theme.font(TextStyle::Small));
    const int gap = m_detail.isEmpty() ? 0 : sizes.tiny;
    const int block = strong.height() + (m_detail.isEmpty() ? 0 : small.height() + gap);
    const int top = (height() - block) / 2;
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(isEnabled() ? colors.text : colors.muted);
    painter.drawText(room.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     strong.elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(isEnabled() ? colors.secondary : colors.muted);
    painter.drawText(room.adjusted(0, 0, 0, -top), Qt::AlignLeft | Qt::AlignBottom,
                     small.elidedText(m_detail, Qt::ElideRight, room.width()));
}

} // namespace Creator
