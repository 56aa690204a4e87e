#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

#include <QChart>
#include <QGraphicsItem>

namespace Creator {

/// The bars of a chart, placed by the chart's own axes.
///
/// Qt's bar series can neither round a corner nor fade a single estimate, and makes an item of
/// every bar; this is one item for all of them.
class BarsItem final : public QGraphicsItem
{
public:
    BarsItem(QChart &chart, const ChartData &data, const Theme &theme);
    ~BarsItem() override;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintStack(QPainter &painter, qsizetype category) const;
    void paintGroup(QPainter &painter, qsizetype category) const;
    void paintBar(QPainter &painter, const QRectF &bar, const ChartData::Series &series,
                  bool estimated) const;
    [[nodiscard]] QRectF barRect(double left, double right, Micros from, Micros to) const;

    QChart &m_chart;
    const ChartData &m_data;
    const Theme &m_theme;
};

} // namespace Creator
