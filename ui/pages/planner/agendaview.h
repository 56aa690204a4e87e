#pragma once

#include "pages/planner/planview.h"

#include <QDate>

namespace Creator {

/// The items of a range of days, one below the other, under a header for each day that has any, and
/// for today.
class AgendaView final : public PlanView
{
    Q_OBJECT

public:
    AgendaView(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~AgendaView() override;

    /// Both days included; four weeks from today until set.
    void setRange(QDate first, QDate last);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    /// Brings the day, or the next one that has items, to the top.
    void showDay(QDate day);
    /// The days that have a header now.
    [[nodiscard]] QList<QDate> daysShown() const;

protected:
    void makeBoxes(QList<PlanBox> &boxes) const override;
    void paintView(QPainter &painter, const QRect &exposed) override;
    void updateRange() override;
    bool pressKey(const QKeyEvent &event) override;
    void addAtCursor() override;
    void addAt(QPoint pos) override;
    bool dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void clearDrop() override;

private:
    struct Section
    {
        QDate day;
        int top = 0;
        int rows = 0;
    };

    void findSections();
    void scrollToWanted();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QRect sectionRect(const Section &section) const; // in content coordinates
    [[nodiscard]] QDate dayAt(QPoint pos) const;
    void paintSection(QPainter &painter, const Section &section) const;
    void paintRow(QPainter &painter, const QRect &rect, int row) const;

    QDate m_first;
    QDate m_last;
    QDate m_wanted; // to be scrolled to, as soon as there is something to scroll
    QList<Section> m_sections;
    QDate m_dropDay;
};

} // namespace Creator
