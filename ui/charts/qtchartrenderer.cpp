#include "charts/qtchartrenderer.h"

#include "charts/chartbuilder.h"
#include "charts/legendkey.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

namespace Creator {

namespace {

/// Charts are laid out at this width and scaled to the page, so that text keeps its proportion.
constexpr double layoutWidth = 760;

double paintHeading(QPainter &painter, const QRectF &rect, const Theme &theme,
                    const ChartData &data)
{
    const QFontMetricsF section(theme.font(TextStyle::Section));
    const QFontMetricsF small(theme.font(TextStyle::Small));
    double y = rect.y();
    if (!data.title.isEmpty()) {
        painter.setFont(fontOn(painter, theme, TextStyle::Section));
        painter.setPen(theme.colors().text);
        painter.drawText(QRectF(rect.x(), y, rect.width(), section.height()), Qt::AlignLeft,
                         data.title);
        y += section.height();
    }
    if (!data.subtitle.isEmpty()) {
        painter.setFont(fontOn(painter, theme, TextStyle::Small));
        painter.setPen(theme.colors().secondary);
        painter.drawText(QRectF(rect.x(), y, rect.width(), small.height()), Qt::AlignLeft,
                         data.subtitle);
        y += small.height();
    }
    if (data.series.size() > 1) {
        y += theme.sizes().small;
        (void)paintLegend(&painter, QRectF(rect.x(), y, rect.width(), small.height()), theme, data);
        y += small.height();
    }
    return y + theme.sizes().grid - rect.y();
}

} // namespace

QtChartRenderer::QtChartRenderer(const QStringList &families)
    : m_theme(Theme::light())
{
    m_theme.setFamilies(families);
    m_theme.setUnshaped();
}

QtChartRenderer::~QtChartRenderer() = default;

void QtChartRenderer::paint(QPainter &painter, const QRectF &rect, const ChartData &data) const
{
    if (rect.isEmpty())
        return;
    const double scale = rect.width() / layoutWidth;
    const QRectF page(0, 0, layoutWidth, rect.height() / scale);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    const double heading = paintHeading(painter, page, m_theme, data);
    const QRectF picture = page.adjusted(0, heading, 0, 0);
    if (!picture.isEmpty() && !data.isEmpty()) {
        QGraphicsScene scene;
        QChart *chart = buildChart(data, m_theme, picture.size()).release();
        scene.addItem(chart); // the scene owns it
        scene.render(&painter, picture, QRectF(QPointF(), picture.size()));
    }
    painter.restore();
}

} // namespace Creator
