#pragma once

#include <QPointer>
#include <QWidget>

namespace Creator {

/// A panel inside its window that takes the keyboard until it is closed, with the rest dimmed.
///
/// Escape closes it, Tab stays inside, the window's shortcuts rest meanwhile, and the focus
/// returns to where it was. Nothing waits for it: whoever opened it listens to closed().
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// `window` is any widget; the overlay covers the window it is in.
    explicit Overlay(QWidget *window);
    ~Overlay() override;

    void open();
    /// Hides it and gives the focus back. A sheet that may not be left now can refuse in
    /// canClose().
    void dismiss();

signals:
    void closed();

protected:
    /// The panel's place within the overlay.
    [[nodiscard]] virtual QRect panelRect() const = 0;
    virtual void placePanel(const QRect &rect) = 0;
    [[nodiscard]] virtual bool canClose() const { return true; }
    /// A click outside the panel.
    virtual void outsideClicked() { }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPointer<QWidget> m_focusBefore;
};

} // namespace Creator
