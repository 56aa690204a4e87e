#pragma once

#include "reports/planpaper.h"

#include <QList>
#include <QRectF>
#include <QSet>

class QPainter;

namespace Creator {

/// The weeks of a month in a grid, one line or more for each item. What has no room stands as
/// "+3 more", and its day among the crowded ones.
class PlanMonthGrid
{
public:
    /// `paper` outlives it and is a month.
    explicit PlanMonthGrid(const PlanPaper &paper);

    void paint(QPainter &painter) const;
    /// Days of which something is not there in full.
    [[nodiscard]] QSet<int> crowdedDays() const;

private:
    struct Entry
    {
        qsizetype item = 0;
        QStringList lines;
    };
    struct Cell
    {
        QList<Entry> entries;
        int more = 0;
        bool isCut = false;
    };

    [[nodiscard]] Cell cellOf(int day) const;
    [[nodiscard]] QRectF rectOf(int day) const;
    void paintFrame(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    void paintEntry(QPainter &painter, const QRectF &box, const Entry &entry) const;

    const PlanPaper &m_paper;
    QList<Cell> m_cells;
};

} // namespace Creator
