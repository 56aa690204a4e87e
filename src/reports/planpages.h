#pragma once

#include "reports/planlist.h"
#include "reports/planmonthgrid.h"
#include "reports/planpaper.h"
#include "reports/planweekgrid.h"

#include <QSizeF>

#include <memory>
#include <optional>

class QPainter;

namespace Creator {

/// A printed plan laid out on A4 pages across: the grid first, then the days that had no room in
/// it. Nothing is left out. A PDF and a printer are given the same pages.
///
/// Measures and paints in tenths of a point; the painter must be scaled accordingly. Needs fonts,
/// so a QGuiApplication; may be used on any one thread.
class PlanPages
{
public:
    explicit PlanPages(PlanPaper paper);
    ~PlanPages();
    Q_DISABLE_COPY_MOVE(PlanPages)

    [[nodiscard]] int count() const { return 1 + m_list->pageCount(); }
    [[nodiscard]] static QSizeF pageSize();
    [[nodiscard]] const PlanPaper &paper() const { return m_paper; }

    void paint(QPainter &painter, int page) const;

private:
    void paintFrame(QPainter &painter, int page) const;
    void paintLegend(QPainter &painter, const QRectF &box) const;

    const PlanPaper m_paper;
    std::optional<PlanMonthGrid> m_month;
    std::optional<PlanWeekGrid> m_week;
    std::unique_ptr<PlanList> m_list;
};

} // namespace Creator
