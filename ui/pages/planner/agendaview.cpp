#include "pages/planner/agendaview.h"

#include "models/earningwords.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "planning/calendargrid.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/badge.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Creator {

namespace {

constexpr int usualDays = 28;

} // namespace

AgendaView::AgendaView(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : PlanView(items, selection, parent)
    , m_first(items.today())
    , m_last(items.today().addDays(usualDays - 1))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Agenda"));
    findSections();
}

AgendaView::~AgendaView() = default;

void AgendaView::setRange(QDate first, QDate last)
{
    m_first = qMin(first, last);
    m_last = qMax(first, last);
    relayout();
}

void AgendaView::showDay(QDate day)
{
    m_wanted = day;
    scrollToWanted();
}

/// Before it is seen and read it has no length.
void AgendaView::scrollToWanted()
{
    if (!m_wanted.isValid() || !isVisible() || verticalScrollBar()->maximum() == 0)
        return;
    for (const Section &section : std::as_const(m_sections)) {
        if (section.day < m_wanted)
            continue;
        verticalScrollBar()->setValue(section.top);
        break;
    }
    m_wanted = QDate();
}

QList<QDate> AgendaView::daysShown() const
{
    QList<QDate> days;
    for (const Section &section : m_sections)
        days.append(section.day);
    return days;
}

void AgendaView::findSections()
{
    m_sections.clear();
    int top = 0;
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const auto count = static_cast<int>(items().startingOn(day).size());
        if (count == 0 && day != items().today())
            continue;
        m_sections.append({ day, top, count });
        top = sectionRect(m_sections.last()).bottom() + 1;
    }
}

void AgendaView::updateRange()
{
    findSections();
    const int height = m_sections.isEmpty() ? 0 : sectionRect(m_sections.last()).bottom() + 1;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    setAccessibleName(tr("Agenda: %1").arg(dayRangeText(m_first, m_last)));
    scrollToWanted();
}

int AgendaView::rowHeight() const
{
    return themeOf(this).sizes().row;
}

int AgendaView::headerHeight() const
{
    return themeOf(this).sizes().header + themeOf(this).sizes().grid;
}

QRect AgendaView::sectionRect(const Section &section) const
{
    return { 0, section.top, viewport()->width(),
             headerHeight() + qMax(section.rows, 1) * rowHeight() + themeOf(this).sizes().grid };
}

void AgendaView::makeBoxes(QList<PlanBox> &boxes) const
{
    const int inset = themeOf(this).sizes().grid;
    for (const Section &section : m_sections) {
        int y = section.top + headerHeight();
        for (const int row : items().startingOn(section.day)) {
            boxes.append({ row, QRect(inset, y, viewport()->width() - 2 * inset, rowHeight()) });
            y += rowHeight();
        }
    }
}

void AgendaView::paintView(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = themeOf(this);
    painter.fillRect(exposed, theme.colors().window);
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, theme.colors().surface);
    painter.save();
    painter.translate(-scrollOffset());
    const QRect seen = exposed.translated(scrollOffset());
    for (const Section &section : m_sections) {
        if (sectionRect(section).intersects(seen))
            paintSection(painter, section);
    }
    for (const PlanBox &box : boxes()) {
        if (box.rect.intersects(seen))
            paintRow(painter, box.rect, box.row);
    }
    painter.restore();
    paintRounded(painter, viewport()->rect(), theme.sizes().cardRadius, {}, theme.colors().line);
}

void AgendaView::paintSection(QPainter &painter, const Section &section) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const QRect rect = sectionRect(section);
    const bool isToday = section.day == items().today();
    const bool isRed
        = section.day.dayOfWeek() == Qt::Sunday || !items().holiday(section.day).isEmpty();
    const QRect header(rect.left() + sizes.padding, rect.top(), rect.width() - 2 * sizes.padding,
                       headerHeight());
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colors.line);
    if (isToday)
        painter.fillRect(QRect(header.left(), rect.top(), header.width(), sizes.focusRing),
                         colors.accent);
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(isToday ? colors.accent : (isRed ? colors.negative : colors.text));
    const QString text = dayText(items(), section.day);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                     isToday ? tr("Today · %1").arg(text) : text);
    if (section.rows == 0) {
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(colors.secondary);
        painter.drawText(header.translated(0, headerHeight()), Qt::AlignLeft | Qt::AlignTop,
                         tr("Nothing is planned today."));
    }
    if (section.day == m_dropDay)
        paintFocusRing(painter, rect, sizes.radius, theme);
}

void AgendaView::paintRow(QPainter &painter, const QRect &rect, int row) const
{
    const Theme &theme = themeOf(this);
    const ThemeColors &colors = theme.colors();
    const ThemeSizes &sizes = theme.sizes();
    const PlanItem &item = items().at(row);
    const PlanMarks marks = marksOf(row);
    painter.save();
    if (marks.testFlag(PlanMark::Dragged))
        painter.setOpacity(0.35);
    if (marks.testFlag(PlanMark::Selected) || marks.testFlag(PlanMark::Hovered))
        paintRounded(painter, rect.adjusted(0, 1, 0, -1), sizes.radius, colors.accentSoft);
    if (marks.testFlag(PlanMark::Current))
        paintFocusRing(painter, rect.adjusted(0, 1, 0, -1), sizes.radius, theme);

    QRect room = rect.adjusted(sizes.grid, 0, -sizes.grid, 0);
    const QFont small = theme.font(TextStyle::Small);
    const int timeWidth = QFontMetrics(small).horizontalAdvance(
        clockText(items(), QDateTime(QDate(2000, 1, 1), QTime(22, 58), Qt::UTC)));
    painter.setFont(small);
    painter.setPen(colors.secondary);
    painter.drawText(QRect(room.left(), room.top(), timeWidth + sizes.padding, room.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, clockText(items(), item.start));
    room.setLeft(room.left() + timeWidth + sizes.padding * 2);

    const QString badge = item.badge();
    const int badgeRoom = badgeWidth(theme, badge);
    paintBadge(painter, QRect(room.right() - badgeRoom + 1, room.top(), badgeRoom, room.height()),
               theme, badge, item.badgeTone());
    room.setRight(room.right() - badgeRoom - sizes.padding);

    const QFont body = theme.font(TextStyle::Body);
    const QFontMetrics metrics(body);
    const QString title = metrics.elidedText(item.title, Qt::ElideRight, room.width());
    painter.setFont(body);
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    room.setLeft(room.left() + metrics.horizontalAdvance(title) + sizes.padding);
    painter.setFont(small);
    painter.setPen(colors.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(item.detail, Qt::ElideRight, room.width()));
    painter.restore();
}

bool AgendaView::pressKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    if (!isAlt && event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    const int step = event.key() == Qt::Key_Up ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            requestMoves(movesByDays(items(), movableRows(), step));
        else
            stepThroughBoxes(step);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event.key() == Qt::Key_PageUp
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        showDay(items().today());
        return true;
    default:
        return false;
    }
}

void AgendaView::addAtCursor()
{
    const int row = selection().currentRow();
    const QDate day = row < 0 ? QDate() : items().dayOf(row);
    emit addRequested(
        instantAt(day.isValid() ? day : items().today(), items().usualTime(), items().zone()));
}

void AgendaView::addAt(QPoint pos)
{
    if (const QDate day = dayAt(pos); day.isValid())
        emit addRequested(instantAt(day, items().usualTime(), items().zone()));
}

QDate AgendaView::dayAt(QPoint pos) const
{
    for (const Section &section : m_sections) {
        if (sectionRect(section).contains(pos + scrollOffset()))
            return section.day;
    }
    return {};
}

bool AgendaView::dragOver(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    m_dropDay = areMovable(rows) ? dayAt(pos) : QDate();
    viewport()->update();
    if (m_dropDay.isValid())
        emit dragSaid(movingText(items().at(rows.first()), shortDay(m_dropDay, items().today())));
    return m_dropDay.isValid();
}

void AgendaView::dropOn(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    requestMoves(movesToDay(items(), rows, dayAt(pos)));
}

void AgendaView::clearDrop()
{
    m_dropDay = {};
}

} // namespace Creator
