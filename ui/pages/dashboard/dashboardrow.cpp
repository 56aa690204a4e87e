#include "pages/dashboard/dashboardrow.h"

#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/badge.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

int widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

} // namespace

DashboardRow::DashboardRow(const DashboardLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(wholeText());
    setToolTip(plainToolTip(m_line.title));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (const auto open = m_line.open) // the row may go with what it opens
            open();
    });
}

DashboardRow::~DashboardRow() = default;

QString DashboardRow::wholeText() const
{
    QStringList parts{ m_line.lead,  m_line.title,  m_line.detail,
                       m_line.value, m_line.change, m_line.badge };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

DashboardColumns DashboardRow::needed() const
{
    const Theme &theme = themeOf(this);
    const QFont small = theme.font(TextStyle::Small);
    return { widthOf(m_line.lead, small), widthOf(m_line.detail, small),
             widthOf(m_line.value, theme.font(TextStyle::Body)), widthOf(m_line.change, small),
             m_line.badge.isEmpty() ? 0 : badgeWidth(theme, m_line.badge) };
}

void DashboardRow::setColumns(const DashboardColumns &columns)
{
    m_columns = columns;
    update();
}

QSize DashboardRow::sizeHint() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return { sizes.rail, sizes.row };
}

QSize DashboardRow::minimumSizeHint() const
{
    return { themeOf(this).sizes().rail / 2, sizeHint().height() };
}

bool DashboardRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

QRect DashboardRow::takeRight(QRect &room, int width) const
{
    if (width == 0)
        return {};
    const QRect part(room.right() + 1 - width, room.y(), width, room.height());
    room.setRight(part.left() - 1 - themeOf(this).sizes().gap);
    return part;
}

void DashboardRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const ThemeSizes &sizes = theme.sizes();
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect().adjusted(sizes.hairline, sizes.hairline, -sizes.hairline, 0),
                         theme.colors().accentSoft);
    painter.fillRect(QRect(sizes.padding, 0, width() - 2 * sizes.padding, sizes.hairline),
                     theme.colors().line);
    QRect room = rect().adjusted(sizes.padding, 0, -sizes.padding, 0);
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto draw = [&](const QRect &at, const QString &text, TextStyle style, Emphasis emphasis,
                          Qt::Alignment alignment) {
        painter.setFont(theme.font(style));
        painter.setPen(theme.ink(emphasis));
        painter.drawText(at, static_cast<int>(alignment),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width()));
    };
    if (const QRect at = takeRight(room, m_columns.badge); !at.isNull() && !m_line.badge.isEmpty())
        paintBadge(painter, at.adjusted(at.width() - needed().badge, 0, 0, 0), theme, m_line.badge,
                   m_line.tone);
    if (const QRect at = takeRight(room, m_columns.change); !at.isNull())
        draw(at, m_line.change, TextStyle::Small, m_line.changeEmphasis, right);
    if (const QRect at = takeRight(room, m_columns.value); !at.isNull())
        draw(at, m_line.value, TextStyle::Body, Emphasis::Normal, right);
    if (const QRect at = takeRight(room, m_columns.detail); !at.isNull())
        draw(at, m_line.detail, TextStyle::Small, Emphasis::Secondary, left);
    if (m_columns.lead > 0) {
        draw(QRect(room.x(), room.y(), m_columns.lead, room.height()), m_line.lead,
             TextStyle::Small, Emphasis::Secondary, left);
        room.setLeft(room.left() + m_columns.lead + sizes.gap);
    }
    draw(room, m_line.title, TextStyle::Body, Emphasis::Normal, left);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(1, 1, -1, -1), sizes.radius, theme);
}

} // namespace Creator
