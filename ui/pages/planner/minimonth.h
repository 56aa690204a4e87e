#pragma once

#include "models/planroles.h"
#include "planning/calendargrid.h"

#include <QBasicTimer>
#include <QWidget>

namespace Creator {

class PlanItems;

/// A small month to jump by, and to drop items on: they go to that day and keep their hour. A dot
/// stands under each day that has items.
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
    void moveRequested(const QList<Creator::PlannedMove> &moves);
    /// What a drag would do, for the status bar; empty when it is over.
    void dragSaid(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] int side() const;
    [[nodiscard]] QDate dayAt(QPoint pos) const;
    /// -1 or 1 on one of the arrows, else 0.
    [[nodiscard]] int arrowAt(QPoint pos) const;
    void setDropDay(QDate day);
    void restOn(int arrow);
    [[nodiscard]] QRect titleRect() const;
    [[nodiscard]] QRect arrowRect(int direction) const;
    [[nodiscard]] QRect cellRect(int cell) const;
    void pick(QDate day);
    void refresh();
    void paintDay(QPainter &painter, int cell) const;

    PlanItems &m_items;
    MonthGrid m_grid;
    QDate m_day;
    QDate m_dropDay;
    int m_arrow = 0; // on which a drag rests
    QBasicTimer m_flip;
};

} // namespace Creator
