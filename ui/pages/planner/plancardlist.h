#pragma once

#include "pages/planner/planview.h"

#include <functional>

namespace Creator {

/// Items one below the other, as cards or as chips. Which ones is asked for after each change.
class PlanCardList final : public PlanView
{
    Q_OBJECT

public:
    enum class Shape { Card, Chip };

    PlanCardList(PlanItems &items, PlanSelection &selection, Shape shape,
                 std::function<QList<int>()> rows, QWidget *parent = nullptr);
    ~PlanCardList() override;

    /// Dropping onto the list takes the date away; without this it takes no drops.
    void setUnplansDrops();
    /// A quiet text below the last item.
    void setHint(const QString &hint);
    /// What all rows need, in pixels.
    [[nodiscard]] int contentHeight() const;

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
    [[nodiscard]] int itemHeight() const;
    [[nodiscard]] int spacing() const;
    [[nodiscard]] QRect hintRect() const;

    Shape m_shape;
    std::function<QList<int>()> m_rowsNow;
    QString m_hint;
    bool m_unplansDrops = false;
    bool m_isTarget = false;
};

} // namespace Creator
