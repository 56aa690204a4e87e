#pragma once

#include "pages/planner/plancardlist.h"

#include <QDate>
#include <QFrame>

namespace Creator {

class PlainLabel;

/// All items of one day, over the day in a month that has no room for them. Items may be dragged
/// out of it; it closes when the keyboard goes elsewhere.
class DayPanel final : public QFrame
{
    Q_OBJECT

public:
    DayPanel(PlanItems &items, PlanSelection &selection, QWidget *parent);
    ~DayPanel() override;

    void open(QDate day, const QRect &over);
    void close();
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] PlanCardList &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlanItems &m_items;
    QDate m_day;
    PlainLabel *m_title;
    PlanCardList *m_list;
};

} // namespace Creator
