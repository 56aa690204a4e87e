#include "pages/planner/boardview.h"

#include "models/planwords.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planselection.h"
#include "pages/planner/plansentences.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Creator {

BoardView::BoardView(PlanItems &items, PlanSelection &selection, QWidget *parent)
    : PlanView(items, selection, parent)
    , m_statuses(allContentStatuses.begin(), allContentStatuses.end())
{
    setAccessibleName(tr("Board"));
}

BoardView::~BoardView() = default;

void BoardView::setStatuses(const QList<ContentStatus> &statuses)
{
    m_statuses = statuses;
    relayout();
}

void BoardView::setLimit(ContentStatus status, int cards)
{
    m_limits.insert(status, qMax(0, cards));
    viewport()->update();
}

bool BoardView::isOverLimit(ContentStatus status) const
{
    const int limit = m_limits.value(status);
    return limit > 0 && items().withStatus(status).size() > limit;
}

void BoardView::setMayEnter(MayEnter mayEnter)
{
    m_mayEnter = std::move(mayEnter);
}

QRect BoardView::columnRect(ContentStatus status) const
{
    const auto column = static_cast<int>(m_statuses.indexOf(status));
    return column < 0 ? QRect() : columnRectAt(column);
}

bool BoardView::isRefusing(ContentStatus status) const
{
    return !m_dropRows.isEmpty() && entering(m_dropRows, status).isEmpty();
}

int BoardView::headerHeight() const
{
    return themeOf(this).sizes().row + themeOf(this).sizes().small;
}

int BoardView::columnWidth() const
{
    const auto count = qMax(1, static_cast<int>(m_statuses.size()));
    return qMax(viewport()->width() / count,
                themeOf(this).sizes().rail - 2 * themeOf(this).sizes().page);
}

QRect BoardView::columnRectAt(int column) const
{
    const int gap = themeOf(this).sizes().gap;
    return { column * columnWidth() - scrollOffset().x(), 0,
             columnWidth() - (column + 1 < m_statuses.size() ? gap : 0), viewport()->height() };
}

int BoardView::columnAt(QPoint pos) const
{
    for (int column = 0; column < m_statuses.size(); ++column) {
        if (columnRectAt(column).contains(pos))
            return column;
    }
    return -1;
}

int BoardView::columnOf(int row) const
{
    return row < 0 || row >= items().count()
        ? -1
        : static_cast<int>(m_statuses.indexOf(items().at(row).status));
}

QRect BoardView::itemArea() const
{
    return viewport()->rect().adjusted(0, headerHeight(), 0, 0);
}

void BoardView::makeBoxes(QList<PlanBox> &boxes) const
{
    const Theme &theme = themeOf(this);
    const int inset = theme.sizes().grid;
    for (int column = 0; column < m_statuses.size(); ++column) {
        const QRect rect = columnRectAt(column).translated(scrollOffset().x(), 0);
        int y = headerHeight() + inset;
        for (const int row : items().withStatus(m_statuses.at(column))) {
            boxes.append(
                { row,
                  QRect(rect.left() + inset, y, rect.width() - 2 * inset, cardHeight(theme)) });
            y += cardHeight(theme) + inset;
        }
    }
}

void BoardView::updateRange()
{
    const Theme &theme = themeOf(this);
    qsizetype most = 0;
    for (const ContentStatus status : m_statuses)
        most = qMax(most, items().withStatus(status).size());
    const int height = headerHeight() + theme.sizes().grid
        + static_cast<int>(most) * (cardHeight(theme) + theme.sizes().grid);
    const int width = columnWidth() * static_cast<int>(m_statuses.size());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(cardHeight(theme) / 2);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(theme.sizes().page);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    setAccessibleName(tr("Board"));
}

bool BoardView::mayEnter(int row, ContentStatus status) const
{
    return items().at(row).status != status
        && (!m_mayEnter || m_mayEnter(items().index(row), status));
}

QList<int> BoardView::entering(const QList<int> &rows, ContentStatus status) const
{
    QList<int> allowed;
    for (const int row : rows) {
        if (mayEnter(row, status))
            allowed.append(row);
    }
    return allowed;
}

QString BoardView::grabRefusal(int row) const
{
    // A published card may still be archived: only a card that no column takes stays.
    const bool isTaken = std::any_of(m_statuses.begin(), m_statuses.end(),
                                     [&](ContentStatus status) { return mayEnter(row, status); });
    return isTaken || items().at(row).isMovable ? QString() : immovableText(items().at(row));
}

bool BoardView::dragOver(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    m_dropRows = rows;
    const int column = columnAt(pos);
    m_dropColumn = column >= 0 && !isRefusing(m_statuses.at(column)) ? column : -1;
    viewport()->update();
    if (m_dropColumn >= 0)
        emit dragSaid(
            movingText(items().at(rows.first()), contentStatusText(m_statuses.at(m_dropColumn))));
    return m_dropColumn >= 0;
}

void BoardView::dropOn(QPoint pos, const QList<int> &rows, const QMimeData &)
{
    const ContentStatus status = m_statuses.at(columnAt(pos));
    QList<ContentId> ids;
    for (const int row : entering(rows, status))
        ids.append(items().at(row).id);
    emit statusRequested(ids, status);
}

void BoardView::clearDrop()
{
    m_dropRows.clear();
    m_dropColumn = -1;
}

bool BoardView::pressKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers() == Qt::AltModifier;
    if (!isAlt && event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        return isAlt ? moveToColumn(-1) : stepToColumn(-1);
    case Qt::Key_Right:
        return isAlt ? moveToColumn(1) : stepToColumn(1);
    case Qt::Key_Up:
        return !isAlt && stepInColumn(-1);
    case Qt::Key_Down:
        return !isAlt && stepInColumn(1);
    default:
        return false;
    }
}

bool BoardView::stepInColumn(int step)
{
    const int column = columnOf(selection().currentRow());
    if (column < 0)
        return stepToColumn(1);
    stepThrough(items().withStatus(m_statuses.at(column)), step);
    return true;
}

bool BoardView::stepToColumn(int step)
{
    const int row = selection().currentRow();
    const int now = columnOf(row);
    const qsizetype place = now < 0 ? 0 : items().withStatus(m_statuses.at(now)).indexOf(row);
    for (int column = now + step; column >= 0 && column < m_statuses.size(); column += step) {
        const QList<int> &rows = items().withStatus(m_statuses.at(column));
        if (!rows.isEmpty()) {
            goTo(rows.at(qMin(place, rows.size() - 1)));
            break;
        }
    }
    return true;
}

bool BoardView::moveToColumn(int step)
{
    const QList<int> rows = heldRows();
    const int column = rows.isEmpty() ? -1 : columnOf(rows.first());
    const int target = column + step;
    if (column < 0 || target < 0 || target >= m_statuses.size())
        return true;
    const ContentStatus status = m_statuses.at(target);
    const QList<int> allowed = entering(rows, status);
    if (allowed.isEmpty()) {
        emit refused(tr("“%1” cannot become “%2” from “%3”.")
                         .arg(items().at(rows.first()).title, contentStatusText(status),
                              contentStatusText(m_statuses.at(column))));
        return true;
    }
    QList<ContentId> ids;
    for (const int row : allowed)
        ids.append(items().at(row).id);
    emit statusRequested(ids, status);
    return true;
}

void BoardView::addAtCursor()
{
    const int column = columnOf(selection().currentRow());
    if (!m_statuses.isEmpty())
        emit addWithStatusRequested(m_statuses.at(qMax(0, column)));
}

void BoardView::addAt(QPoint pos)
{
    if (const int column = columnAt(pos); column >= 0)
        emit addWithStatusRequested(m_statuses.at(column));
}

} // namespace Creator
