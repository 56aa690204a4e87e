#include "charts/chartlegend.h"

#include "charts/legendkey.h"

#include <QPainter>

#include <cmath>

namespace Creator {

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

ChartLegend::~ChartLegend() = default;

void ChartLegend::setData(const ChartData &data)
{
    m_data = data;
    QStringList names;
    for (const ChartData::Series &series : data.series)
        names.append(legendText(series));
    setAccessibleName(names.join(QStringLiteral(", ")));
    setVisible(data.series.size() > 1);
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return { static_cast<int>(std::ceil(paintLegend(nullptr, {}, theme, m_data))),
             theme.sizes().page };
}

QSize ChartLegend::minimumSizeHint() const
{
    return { 0, themeOf(this).sizes().page };
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    (void)paintLegend(&painter, rect(), themeOf(this), m_data);
}

} // namespace Creator
