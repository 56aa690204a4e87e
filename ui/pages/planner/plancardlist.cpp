#include "pages/planner/plancardlist.h"

#include "pages/planner/planitems.h"
#include "theme/paintkit.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Creator {

PlanCardList::PlanCardList(PlanItems &items, PlanSelection &selection, Shape shape,
                           std::function<QList<int>()> rows, QWidget *parent)
    : PlanView(items, selection, parent)
    , m_shape(shape)
    , m_rowsNow(std::move(rows))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

PlanCardList::~PlanCardList() = default;

void PlanCardList::setUnplansDrops()
{
    m_unplansDrops = true;
}

void PlanCardList::setHint(const QString &hint)
{
    m_hint = hint;
    relayout();
}

QRect PlanCardList::hintRect() const
{
    if (m_hint.isEmpty())
        return {};
    const QFontMetrics metrics(themeOf(this).font(TextStyle::Small));
    const QRect room(0, contentHeight() + spacing() / 2, viewport()->width(), QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_hint).adjusted(0, 0, 0, spacing());
}

int PlanCardList::contentHeight() const
{
    return static_cast<int>(m_rowsNow().size()) * (itemHeight() + spacing());
}

int PlanCardList::itemHeight() const
{
    const Theme &theme = themeOf(this);
    return m_shape == Shape::Card ? cardHeight(theme) : chipHeight(theme);
}

int PlanCardList::spacing() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    return m_shape == Shape::Card ? sizes.grid : sizes.small;
}

void PlanCardList::makeBoxes(QList<PlanBox> &boxes) const
{
    int y = 0;
    for (const int row : m_rowsNow()) {
        boxes.append({ row, QRect(0, y, viewport()->width(), itemHeight()) });
        y += itemHeight() + spacing();
    }
}

void PlanCardList::paintView(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = themeOf(this);
    painter.fillRect(exposed, theme.colors().surface);
    for (const PlanBox &box : boxes()) {
        const QRect rect = box.rect.translated(-scrollOffset());
        if (!rect.intersects(exposed))
            continue;
        if (m_shape == Shape::Card)
            paintPlanCard(painter, rect, theme, items().at(box.row), marksOf(box.row));
        else
            paintChip(painter, rect, theme, items().at(box.row), marksOf(box.row));
    }
    if (const QRect hint = hintRect(); !hint.isNull()) {
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.colors().muted);
        painter.drawText(hint.translated(-scrollOffset()), Qt::TextWordWrap, m_hint);
    }
    if (m_isTarget)
        paintFocusRing(painter, viewport()->rect(), theme.sizes().radius, theme);
}

void PlanCardList::updateRange()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(itemHeight() / 2);
    const int height = qMax(contentHeight(), hintRect().bottom() + 1);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
}

bool PlanCardList::pressKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        stepThroughBoxes(-1);
        return true;
    case Qt::Key_Down:
        stepThroughBoxes(1);
        return true;
    case Qt::Key_Home:
        if (!boxes().isEmpty())
            goTo(boxes().first().row);
        return true;
    case Qt::Key_End:
        if (!boxes().isEmpty())
            goTo(boxes().last().row);
        return true;
    default:
        return false;
    }
}

void PlanCardList::addAtCursor()
{
    emit addRequested({});
}

void PlanCardList::addAt(QPoint)
{
    emit addRequested({});
}

bool PlanCardList::dragOver(QPoint, const QList<int> &rows, const QMimeData &)
{
    const bool hasDated = std::any_of(rows.begin(), rows.end(),
                                      [this](int row) { return items().at(row).start.isValid(); });
    m_isTarget = m_unplansDrops && hasDated && areMovable(rows);
    if (m_isTarget)
        emit dragSaid(tr("Moving “%1” to the backlog").arg(items().at(rows.first()).title));
    viewport()->update();
    return m_isTarget;
}

void PlanCardList::dropOn(QPoint, const QList<int> &rows, const QMimeData &)
{
    unplan(rows);
}

void PlanCardList::clearDrop()
{
    m_isTarget = false;
}

} // namespace Creator
