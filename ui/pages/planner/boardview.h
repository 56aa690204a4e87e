#pragma once

#include "pages/planner/planview.h"

#include <QHash>

#include <functional>

namespace Creator {

/// A column of cards for each state. While a card is dragged, the columns that refuse it say so.
class BoardView final : public PlanView
{
    Q_OBJECT

public:
    using MayEnter = std::function<bool(const QModelIndex &, ContentStatus)>;

    BoardView(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~BoardView() override;

    /// Which columns there are, from left to right; all until set.
    void setStatuses(const QList<ContentStatus> &statuses);
    [[nodiscard]] const QList<ContentStatus> &statuses() const { return m_statuses; }
    /// How many cards a column should have at most; above that its header turns amber. 0: any.
    void setLimit(ContentStatus status, int cards);
    [[nodiscard]] bool isOverLimit(ContentStatus status) const;
    /// Which moves the status machine allows; all until set.
    void setMayEnter(MayEnter mayEnter);

    /// In viewport coordinates, as high as the viewport.
    [[nodiscard]] QRect columnRect(ContentStatus status) const;
    /// Whether the column refuses what is dragged over the board now.
    [[nodiscard]] bool isRefusing(ContentStatus status) const;

signals:
    void addWithStatusRequested(Creator::ContentStatus status);

protected:
    void makeBoxes(QList<PlanBox> &boxes) const override;
    void paintView(QPainter &painter, const QRect &exposed) override;
    void updateRange() override;
    bool pressKey(const QKeyEvent &event) override;
    void addAtCursor() override;
    void addAt(QPoint pos) override;
    [[nodiscard]] QString grabRefusal(int row) const override;
    bool dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime) override;
    void clearDrop() override;
    [[nodiscard]] QRect itemArea() const override;

private:
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columnAt(QPoint pos) const;
    [[nodiscard]] QRect columnRectAt(int column) const;
    [[nodiscard]] int columnOf(int row) const;
    [[nodiscard]] bool mayEnter(int row, ContentStatus status) const;
    [[nodiscard]] QList<int> entering(const QList<int> &rows, ContentStatus status) const;
    bool stepInColumn(int step);
    bool stepToColumn(int step);
    bool moveToColumn(int step);
    void paintColumn(QPainter &painter, int column) const;
    void paintHeader(QPainter &painter, int column) const;

    QList<ContentStatus> m_statuses;
    QHash<ContentStatus, int> m_limits;
    MayEnter m_mayEnter;
    QList<int> m_dropRows;
    int m_dropColumn = -1;
};

} // namespace Creator
