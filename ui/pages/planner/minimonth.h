#pragma once

#include "planning/calendargrid.h"

#include <QWidget>

namespace Creator {

class PlanItems;

/// A small month to jump by. A dot stands under each day that has items.
class MiniMonth final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMonth(PlanItems &items, QWidget *parent = nullptr);
    ~MiniMonth() override;

    /// The day that the plan shows; its month comes with it.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QDate month() const { return m_grid.month; }
    void turn(int months);

    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayPicked(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int side() const;
    [[nodiscard]] QRect titleRect() const;
    [[nodiscard]] QRect arrowRect(int direction) const;
    [[nodiscard]] QRect cellRect(int cell) const;
    void pick(QDate day);
    void refresh();
    void paintDay(QPainter &painter, int cell) const;

    PlanItems &m_items;
    MonthGrid m_grid;
    QDate m_day;
};

} // namespace Creator
