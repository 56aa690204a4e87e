#include "charts/barsitem.h"

#include "charts/chartscale.h"
#include "charts/hatch.h"

#include <QPainter>
#include <QPainterPath>

namespace Creator {

namespace {

/// The share of a category's place that its bars fill.
constexpr double filled = 0.56;
constexpr double corner = 2;

} // namespace

BarsItem::BarsItem(QChart &chart, const ChartData &data, const Theme &theme)
    : QGraphicsItem(&chart)
    , m_chart(chart)
    , m_data(data)
    , m_theme(theme)
{
    // Above the grid and the axes' lines.
    setZValue(10);
}

BarsItem::~BarsItem() = default;

QRectF BarsItem::boundingRect() const
{
    return m_chart.plotArea().adjusted(-1, -1, 1, 1);
}

void BarsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (qsizetype category = 0; category < m_data.categories.size(); ++category) {
        if (m_data.kind == ChartData::Kind::StackedBars)
            paintStack(*painter, category);
        else
            paintGroup(*painter, category);
    }
}

QRectF BarsItem::barRect(double left, double right, Micros from, Micros to) const
{
    const QPointF a = m_chart.mapToPosition({ left, plotValue(from) });
    const QPointF b = m_chart.mapToPosition({ right, plotValue(to) });
    // Whole pixels across, so that neighbours are equally wide.
    return QRectF(QPointF(std::round(a.x()), a.y()), QPointF(std::round(b.x()), b.y()))
        .normalized();
}

void BarsItem::paintStack(QPainter &painter, qsizetype category) const
{
    const double left = double(category) - filled / 2;
    const double right = double(category) + filled / 2;
    Micros above = 0;
    Micros below = 0;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        for (const bool estimated : { false, true }) {
            const auto part = estimated ? m_data.estimate(i, category) : m_data.value(i, category);
            if (!part || *part == 0)
                continue;
            Micros &base = *part < 0 ? below : above;
            QRectF bar = barRect(left, right, base, base + *part);
            base += *part;
            // A hairline of the surface keeps neighbours in a stack apart.
            if (bar.height() > 2)
                bar.adjust(0, 0.5, 0, -0.5);
            paintBar(painter, bar, m_data.series.at(i), estimated);
        }
    }
}

void BarsItem::paintGroup(QPainter &painter, qsizetype category) const
{
    const auto count = double(m_data.series.size());
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const double left = double(category) - filled / 2 + filled * double(i) / count;
        const double right = left + filled / count;
        Micros base = 0;
        for (const bool estimated : { false, true }) {
            const auto part = estimated ? m_data.estimate(i, category) : m_data.value(i, category);
            if (!part || *part == 0)
                continue;
            QRectF bar = barRect(left, right, base, base + *part);
            base += *part;
            if (bar.width() > 4 && count > 1)
                bar.adjust(0.5, 0, -0.5, 0);
            paintBar(painter, bar, m_data.series.at(i), estimated);
        }
    }
}

void BarsItem::paintBar(QPainter &painter, const QRectF &bar, const ChartData::Series &series,
                        bool estimated) const
{
    const QColor color = m_theme.series(series.tone);
    const double radius = std::min(corner, bar.height() / 2);
    painter.setBrush(estimated ? m_theme.faded(color) : color);
    painter.drawRoundedRect(bar, radius, radius);
    const Qt::BrushStyle hatch = m_theme.seriesHatch(series.tone);
    if (hatch == Qt::NoBrush || estimated)
        return;
    paintHatch(painter, bar, hatch, m_theme.hatchInk());
}

} // namespace Creator
