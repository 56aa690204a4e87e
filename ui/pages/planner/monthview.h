#pragma once

#include "pages/planner/planview.h"
#include "planning/calendargrid.h"

namespace Creator {

class DayPanel;

/// Six weeks around a month. A day shows three items; the rest come in a panel of that day.
/// Holding a drag at the left or right edge turns to the next month.
class MonthView final : public PlanView
{
    Q_OBJECT

public:
    MonthView(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~MonthView() override;

    /// Shows the month that has the day.
    void setMonth(QDate day);
    [[nodiscard]] QDate month() const { return m_grid.month; }
    /// The day that the keys are on; the month follows it.
    void setCursorDay(QDate day);
    [[nodiscard]] QDate cursorDay() const { return m_cursor; }

    /// In viewport coordinates; null for a day that is not shown.
    [[nodiscard]] QRect dayRect(QDate day) const;
    /// Invalid outside of the days.
    [[nodiscard]] QDate dayAt(QPoint pos) const;
    /// Where "+N more" stands; null if everything is shown.
    [[nodiscard]] QRect moreRect(QDate day) const;
    [[nodiscard]] int hiddenOn(QDate day) const;
    /// All items of the day in a panel over it.
    void openDay(QDate day);
    [[nodiscard]] DayPanel *dayPanel() const { return m_panel; }

signals:
    void monthChanged(const QDate &month);
    void cursorDayChanged(const QDate &day);

protected:
    void makeBoxes(QList<PlanBox> &boxes) const override;
    void paintView(QPainter &painter, const QRect &exposed) override;
    void updateRange() override;
    bool pressKey(const QKeyEvent &event) override;
    void addAtCursor() override;
    void addAt(QPoint pos) override;
    void rowEntered(int row) override;
    bool dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void clearDrop() override;
    void edgeReached(Edge edge) override;
    [[nodiscard]] bool hasSideEdges() const override { return true; }
    bool pressedAt(QPoint pos) override;
    void hoveredAt(QPoint pos) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Day
    {
        int shown = 0;
        int hidden = 0;
    };

    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int numberHeight() const;
    [[nodiscard]] QRect cellRect(int cell) const;
    [[nodiscard]] QRect lineRect(int cell, int line) const;
    [[nodiscard]] int linesThatFit() const;
    [[nodiscard]] Day layOut(QDate day) const;
    void showGrid(QDate day);
    bool moveByKey(int days);
    void paintHeader(QPainter &painter) const;
    void paintDay(QPainter &painter, int cell) const;
    void paintNumber(QPainter &painter, const QRect &rect, QDate day) const;
    void paintPreview(QPainter &painter) const;

    MonthGrid m_grid;
    QDate m_cursor;
    QDate m_dropDay;
    QList<int> m_dropRows;
    QDate m_hoveredMore;
    DayPanel *m_panel;
};

} // namespace Creator
