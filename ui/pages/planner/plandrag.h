#pragma once

#include <QObject>
#include <QPixmap>
#include <QPoint>
#include <QPointer>

#include <memory>

class QLabel;
class QMimeData;
class QWidget;

namespace Creator {

/// How long a drag rests at an edge before what is beyond it comes.
inline constexpr int dragFlipMs = 600;

/// One drag within a window, from the press that began it to its drop. Tells the widgets under the
/// pointer by Qt's own drag and drop events, so that they take drags of any origin; unlike QDrag it
/// runs no event loop of its own, and the view that began it keeps getting mouse and keys.
class PlanDrag final : public QObject
{
    Q_OBJECT

public:
    /// `picture` follows the pointer, held at `hotSpot`.
    PlanDrag(QWidget &source, std::unique_ptr<QMimeData> mime, const QPixmap &picture,
             QPoint hotSpot);
    /// Cancels if it was not dropped.
    ~PlanDrag() override;

    void moveTo(QPoint global);
    /// Whether somebody took it.
    [[nodiscard]] bool dropAt(QPoint global);
    [[nodiscard]] const QMimeData &mime() const { return *m_mime; }

private:
    void enter(QWidget *target, QPoint global);
    void leave();
    void showWhetherTaken();
    [[nodiscard]] QWidget *widgetAt(QPoint global) const;

    QPointer<QWidget> m_window;
    std::unique_ptr<QMimeData> m_mime;
    QPointer<QLabel> m_ghost;
    QPoint m_hotSpot;
    QPointer<QWidget> m_target;
    bool m_isTaken = false;
};

} // namespace Creator
