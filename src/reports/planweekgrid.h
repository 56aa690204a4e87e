#pragma once

#include "reports/planpaper.h"

#include <QRectF>
#include <QSet>

class QPainter;

namespace Creator {

/// Seven days beside each other with their hours, and a row for what takes whole days. What has no
/// room for its title, or stands as "+3 more", has its day among the crowded ones.
class PlanWeekGrid
{
public:
    /// `paper` outlives it and is a week.
    explicit PlanWeekGrid(const PlanPaper &paper);

    void paint(QPainter &painter) const;
    /// Days of which something is not there in full.
    [[nodiscard]] QSet<int> crowdedDays() const { return m_crowded; }

private:
    struct Box
    {
        qsizetype item = 0;
        QRectF rect;
        QStringList lines;
    };

    void layOutWholeDays();
    void layOutHours();
    [[nodiscard]] QRectF hoursRect() const;
    [[nodiscard]] QRectF columnOf(int day, const QRectF &of) const;
    void paintHead(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;
    void paintBox(QPainter &painter, const Box &box) const;

    const PlanPaper &m_paper;
    QList<Box> m_boxes;
    QList<QPair<int, int>> m_more; // day, how many whole-day items are left out
    double m_wholeDays = 0; // height of that row
    QSet<int> m_crowded;
};

} // namespace Creator
