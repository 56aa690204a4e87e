#pragma once

#include "models/planroles.h"
#include "pages/planner/planpaint.h"
#include "pages/planner/planpress.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>

class QMimeData;

namespace Creator {

class FrameRecorder;
class PlanDrag;
class PlanItems;
class PlanSelection;

/// What every view of the plan shares: the items, one selection, drags out and in, keys. It writes
/// nothing: it says what the person asked for. Items that may not move are refused with a sentence.
class PlanView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlanView(PlanItems &items, PlanSelection &selection, QWidget *parent = nullptr);
    ~PlanView() override;

    [[nodiscard]] PlanItems &items() const { return m_items; }
    [[nodiscard]] PlanSelection &selection() const { return m_selection; }
    /// Measures events and painting; null to stop. Must outlive the view.
    void setFrameRecorder(FrameRecorder *recorder) { m_recorder = recorder; }

    /// Every item shown, in the order in which one steps through them.
    [[nodiscard]] const QList<PlanBox> &boxes() const;
    /// In viewport coordinates; null while the row is not shown, -1 where there is none.
    [[nodiscard]] QRect rectOf(int row) const;
    [[nodiscard]] int rowAt(QPoint pos) const;
    [[nodiscard]] bool isDragging() const { return m_drag != nullptr; }
    /// Selects the row alone and brings it into sight.
    void goTo(int row);

signals:
    void moveRequested(const QList<Creator::PlannedMove> &moves);
    void unplanRequested(const QList<Creator::ContentId> &ids);
    void durationRequested(const Creator::ContentId &id, int minutes);
    void statusRequested(const QList<Creator::ContentId> &ids, Creator::ContentStatus status);
    void openRequested(const Creator::ContentId &id);
    /// The person wants to choose a date for these (Ctrl+D).
    void dateRequested(const QList<Creator::ContentId> &ids);
    /// UTC; invalid in the backlog.
    void addRequested(const QDateTime &startUtc);
    /// Why nothing happened.
    void refused(const QString &sentence);
    /// What a drag would do, for the status bar; empty when it is over.
    void dragSaid(const QString &sentence);
    void dragBegan();

protected:
    using Edge = PlanEdge;

    virtual void makeBoxes(QList<PlanBox> &boxes) const = 0;
    virtual void paintView(QPainter &painter, const QRect &exposed) = 0;
    /// The layout is another; sets what may be scrolled.
    virtual void updateRange();
    /// A key that the view knows; the common ones come after.
    virtual bool pressKey(const QKeyEvent &event);
    virtual void addAtCursor() = 0;
    virtual void addAt(QPoint pos) = 0;
    virtual void rowEntered(int row);

    /// Why a drag may not begin; empty if it may.
    [[nodiscard]] virtual QString grabRefusal(int row) const;
    [[nodiscard]] virtual int heldMinutesAt(int row, QPoint pos) const;
    /// Whether `rows` may be dropped there; shows where that is.
    virtual bool dragOver(QPoint pos, const QList<int> &rows, const QMimeData &mime) = 0;
    virtual void dropOn(QPoint pos, const QList<int> &rows, const QMimeData &mime) = 0;
    virtual void clearDrop() = 0;
    /// A drag rests at an edge: what is beyond it should come.
    virtual void edgeReached(Edge edge);
    [[nodiscard]] virtual bool hasSideEdges() const { return false; }
    /// Other uses of a press: true takes the mouse until it is released.
    virtual bool pressedAt(QPoint pos);
    virtual void draggedTo(QPoint pos);
    virtual void releasedAt(QPoint pos);
    virtual void hoveredAt(QPoint pos);

    /// The part of the viewport in which items are seen, below headers that stay.
    [[nodiscard]] virtual QRect itemArea() const;
    /// Content coordinates minus this are viewport coordinates.
    [[nodiscard]] QPoint scrollOffset() const;
    [[nodiscard]] PlanMarks marksOf(int row) const;
    [[nodiscard]] const QList<int> &draggedRows() const { return m_draggedRows; }
    /// The current row first, then the others that are selected.
    [[nodiscard]] QList<int> heldRows() const;
    /// The selected rows that may move; says why if there are none.
    [[nodiscard]] QList<int> movableRows();
    [[nodiscard]] bool areMovable(const QList<int> &rows) const;
    void requestMoves(const QList<PlannedMove> &moves);
    bool unplan(const QList<int> &rows);
    bool stepThrough(const QList<int> &rows, int step);
    bool stepThroughBoxes(int step);
    void relayout();
    void cancelDrag();

    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QList<int> rowsOf(const QMimeData *mime) const;
    [[nodiscard]] Edge edgeAt(QPoint pos) const;
    void beginDrag(QPoint pos);
    void watchEdge(QPoint pos);
    void setHovered(int row);
    void describeCurrent();
    bool pressCommonKey(const QKeyEvent &event);

    PlanItems &m_items;
    PlanSelection &m_selection;
    FrameRecorder *m_recorder = nullptr;
    mutable QList<PlanBox> m_boxes;
    mutable bool m_areBoxesKnown = false;
    int m_hovered = -1;
    std::optional<PlanPress> m_press;
    std::unique_ptr<PlanDrag> m_drag;
    QList<int> m_draggedRows;
    std::optional<PlanIncoming> m_incoming;
    QBasicTimer m_edgeTimer;
    QBasicTimer m_minuteTimer;
};

} // namespace Creator
