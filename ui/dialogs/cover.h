#pragma once

#include "widgets/overlay.h"

#include <QList>

class QScrollArea;

namespace Creator {

/// Covers the whole window with one page, so that nothing behind it is seen or reached until it is
/// lifted: first run, sign-in, lock.
///
/// What was in the window is hidden meanwhile, from screen readers as well, and whatever opens
/// later stays below.
class Cover : public Overlay
{
    Q_OBJECT

public:
    explicit Cover(QWidget *window);
    ~Cover() override;

    /// The page; the cover owns it, and scrolls it where the window is too small.
    void setPage(QWidget *page);
    void lift();

protected:
    [[nodiscard]] QRect panelRect() const override;
    void placePanel(const QRect &rect) override;
    [[nodiscard]] bool canClose() const override { return m_lifted; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void stayAbove();
    void hideOthers();

    QScrollArea *m_scroll;
    QList<QPointer<QWidget>> m_hidden;
    bool m_lifted = false;
};

} // namespace Creator
