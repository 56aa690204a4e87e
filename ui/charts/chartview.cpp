#include "charts/chartview.h"

#include "charts/chartbuilder.h"
#include "charts/chartscale.h"
#include "charts/legendkey.h"
#include "charts/marksitem.h"
#include "charts/valuebubble.h"
#include "theme/controlroles.h"
#include "theme/paintkit.h"
#include "widgets/accessiblerole.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Creator {

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_theme(themeOf(this))
    , m_bubble(new ValueBubble(this))
{
    setFrameless(*this);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumHeight(themeOf(this).sizes().chart / 2);
    setAccessibleRole(*this, QAccessible::Chart);
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &ChartView::rebuild);
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    m_cursor = -1;
    m_bubble->hide();
    m_data = data;
    describe();
    rebuild();
}

void ChartView::rebuild()
{
    // The chart before points into the same data; it is gone before anything is painted.
    const std::unique_ptr<QChart> before(chart());
    m_theme = themeOf(this);
    setChart(buildChart(m_data, m_theme, QSizeF(size()).expandedTo({ 100, 50 })).release());
    placeBubble();
}

void ChartView::describe()
{
    setAccessibleName(m_data.title);
    setAccessibleDescription(m_cursor < 0 ? m_data.summary : categorySentence(m_data, m_cursor));
}

double ChartView::positionOf(int category) const
{
    return placeOf(*chart(), category, 0).x();
}

void ChartView::setCursorCategory(int category)
{
    const int last = static_cast<int>(m_data.categories.size()) - 1;
    const int bounded = category < 0 ? -1 : qMin(category, last);
    if (bounded == m_cursor)
        return;
    m_cursor = bounded;
    describe();
    placeBubble();
    viewport()->update();
    if (m_cursor >= 0 && hasFocus())
        announce(*this);
}

void ChartView::placeBubble()
{
    if (m_cursor < 0) {
        m_bubble->hide();
        return;
    }
    m_bubble->setCategory(m_data, m_cursor);
    const int gap = m_theme.sizes().gap;
    const auto x = static_cast<int>(positionOf(m_cursor));
    // To the right of the place pointed at, or to its left where there is no room.
    int left = x + m_theme.sizes().control;
    if (left + m_bubble->width() > width())
        left = x - m_theme.sizes().control - m_bubble->width();
    m_bubble->move(qBound(0, left, qMax(0, width() - m_bubble->width())),
                   qMin(gap, qMax(0, height() - m_bubble->height())));
    m_bubble->show();
    m_bubble->raise();
}

ChartData::Mark ChartView::marksAtCursor() const
{
    const QList<MarkGroup> groups = markGroups(*chart(), m_data, m_theme);
    for (const MarkGroup &group : groups) {
        if (group.from <= m_cursor && m_cursor <= group.to)
            return group.marks;
    }
    return {};
}

bool ChartView::isOnMarks(const QPoint &place) const
{
    const double above = chart()->plotArea().bottom() - m_theme.sizes().page;
    return mapToScene(place).y() >= above && !marksAtCursor().ids.isEmpty();
}

void ChartView::requestMarks()
{
    const ChartData::Mark marks = marksAtCursor();
    if (marks.ids.isEmpty())
        return;
    const QPointF place(positionOf(m_cursor), chart()->plotArea().bottom());
    emit marksRequested(marks, viewport()->mapToGlobal(mapFromScene(place)));
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_data.categories.isEmpty())
        m_rebuild.start();
}

void ChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.colors().surface);
    if (m_cursor < 0 || m_data.kind == ChartData::Kind::Lines)
        return;
    const QRectF plot = chart()->plotArea();
    const double place = plot.width() / double(qMax<qsizetype>(1, m_data.categories.size()));
    const QRectF band(positionOf(m_cursor) - place / 2, plot.top(), place, plot.height());
    paintRounded(*painter, band, m_theme.sizes().small, m_theme.colors().accentSoft);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_cursor < 0 || m_data.kind != ChartData::Kind::Lines)
        return;
    const QRectF plot = chart()->plotArea();
    const double x = positionOf(m_cursor);
    painter->setPen(QPen(m_theme.colors().muted, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double radius = m_theme.sizes().small;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const auto value
            = m_data.value(i, m_cursor) ? m_data.value(i, m_cursor) : m_data.estimate(i, m_cursor);
        if (!value)
            continue;
        const QPointF point = placeOf(*chart(), m_cursor, *value, m_data.series.at(i).axis);
        painter->setPen(QPen(m_theme.colors().surface, 2));
        painter->setBrush(seriesColor(m_data.series.at(i), m_theme));
        painter->drawEllipse(point, radius, radius);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool byKeyboard
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_cursor < 0 && byKeyboard)
        setCursorCategory(static_cast<int>(m_data.categories.size()) - 1);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursorCategory(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorCategory(m_cursor < 0 ? last : qMax(0, m_cursor - 1));
        break;
    case Qt::Key_Right:
        setCursorCategory(m_cursor + 1);
        break;
    case Qt::Key_Home:
        setCursorCategory(0);
        break;
    case Qt::Key_End:
        setCursorCategory(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestMarks();
        break;
    case Qt::Key_Escape:
        if (m_cursor >= 0) {
            setCursorCategory(-1);
            break;
        }
        [[fallthrough]];
    default: // Qt's enum
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCursorCategory(-1);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF place = mapToScene(event->pos());
    const QRectF plot = chart()->plotArea();
    if (m_data.isEmpty() || place.x() < plot.left() || place.x() > plot.right()) {
        setCursorCategory(-1);
        return;
    }
    setCursorCategory(qRound(chart()->mapToValue(place).x()));
    viewport()->setCursor(isOnMarks(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnMarks(event->pos()))
        requestMarks();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    // Another size is room for other labels; once is enough for a whole drag of the edge.
    if (!m_data.categories.isEmpty() && event->oldSize() != event->size())
        m_rebuild.start();
}

} // namespace Creator
