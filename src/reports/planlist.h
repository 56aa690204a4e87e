#pragma once

#include "reports/planpaper.h"

#include <QList>
#include <QSet>

class QPainter;

namespace Creator {

/// The days that had no room in the grid, with all that is on them in full, over as many pages as
/// that takes.
class PlanList
{
public:
    /// `paper` outlives it.
    PlanList(const PlanPaper &paper, const QSet<int> &days);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

private:
    enum class What { Day, DayContinued, Item };
    struct Line
    {
        What what = What::Item;
        double y = 0;
        int day = 0;
        qsizetype item = 0;
        QStringList lines; // of the title
    };

    void add(Line line, double height);
    void addDay(int day);
    void paintDay(QPainter &painter, const Line &line) const;
    void paintItem(QPainter &painter, const Line &line) const;

    const PlanPaper &m_paper;
    QList<QList<Line>> m_pages;
    double m_y = 0;
};

} // namespace Creator
