#pragma once

#include "pages/planner/planview.h"
#include "planning/calendargrid.h"

namespace Creator {

/// Seven days by the hours of the wall clock. Items are as long as they take; what overlaps stands
/// side by side. A day on which the clocks change shows which hour is left out or comes twice.
class WeekView final : public PlanView
{
    Q_OBJECT

public:
    static constexpr int snapMinutes = 15;
    static constexpr int smallestHour = 24;
    static constexpr int largestHour = 96;

    WeekView(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~WeekView() override;

    /// Shows the week that has the day.
    void setWeek(QDate day);
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    void setCursorAt(QDate day, int minute);
    [[nodiscard]] QDate cursorDay() const { return m_cursorDay; }
    [[nodiscard]] int cursorMinute() const { return m_cursorMinute; }

    /// Pixels an hour, smallestHour … largestHour.
    void setHourHeight(int pixels);
    [[nodiscard]] int hourHeight() const { return m_hourHeight; }
    void scrollToMinute(int minute);

    /// In viewport coordinates.
    [[nodiscard]] QPoint pointAt(QDate day, int minute) const;

signals:
    void weekChanged(const QDate &firstDay);
    void cursorDayChanged(const QDate &day);

protected:
    void makeBoxes(QList<PlanBox> &boxes) const override;
    void paintView(QPainter &painter, const QRect &exposed) override;
    void updateRange() override;
    bool pressKey(const QKeyEvent &event) override;
    void addAtCursor() override;
    void addAt(QPoint pos) override;
    void rowEntered(int row) override;
    [[nodiscard]] int heldMinutesAt(int row, QPoint pos) const override;
    bool dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void clearDrop() override;
    void edgeReached(Edge edge) override;
    [[nodiscard]] bool hasSideEdges() const override { return true; }
    bool pressedAt(QPoint pos) override;
    void draggedTo(QPoint pos) override;
    void releasedAt(QPoint pos) override;
    void hoveredAt(QPoint pos) override;
    [[nodiscard]] QRect itemArea() const override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Resize
    {
        ContentId id; // null: nothing gets another length
        int minutes = 0;
    };

    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int yOf(int minute) const; // in content coordinates
    [[nodiscard]] int minuteAt(QPoint pos) const;
    [[nodiscard]] int columnAt(QPoint pos) const;
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] QRect spanRect(int column, const MinuteSpan &span) const;
    [[nodiscard]] int bottomEdgeAt(QPoint pos) const;
    [[nodiscard]] int durationOf(int row) const;
    bool pressArrow(int days, int minutes, Qt::KeyboardModifiers modifiers);
    bool pressZoom(const QKeyEvent &event);
    void changeLength(int minutes);
    void keepCursorInSight();
    void paintHours(QPainter &painter) const;
    void paintColumn(QPainter &painter, int column) const;
    void paintClockChange(QPainter &painter, int column) const;
    void paintNow(QPainter &painter) const;
    void paintItem(QPainter &painter, const QRect &rect, int row) const;
    void paintPreview(QPainter &painter) const;
    void paintHeader(QPainter &painter) const;

    QDate m_firstDay;
    QDate m_cursorDay;
    int m_cursorMinute;
    int m_hourHeight = 48;
    QDateTime m_dropStart;
    QList<int> m_dropRows;
    Resize m_resize;
    bool m_wasShown = false;
};

} // namespace Creator
