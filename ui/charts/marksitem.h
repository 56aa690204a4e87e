#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

#include <QChart>
#include <QGraphicsItem>

namespace Creator {

/// Marks that would lie on top of each other, as one.
struct MarkGroup
{
    double x = 0; // the middle, on the chart
    qsizetype from = 0; // category
    qsizetype to = 0; // included
    ChartData::Mark marks; // of all of them; its category is `from`
};

[[nodiscard]] QList<MarkGroup> markGroups(QChart &chart, const ChartData &data, const Theme &theme);

/// The marks of a chart on the line of its categories: a dot for one, a number where there are
/// several.
class MarksItem final : public QGraphicsItem
{
public:
    /// Child of the chart, which `data` and `theme` must outlive.
    MarksItem(QChart &chart, const ChartData &data, const Theme &theme);
    ~MarksItem() override;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGroup(QPainter &painter, const MarkGroup &group) const;

    QChart &m_chart;
    const ChartData &m_data;
    const Theme &m_theme;
};

} // namespace Creator
