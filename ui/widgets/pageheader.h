#pragma once

#include "theme/controlroles.h"
#include "theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Creator {

class PlainLabel;
class PaletteButton;

/// The head of a page: title, a way to switch views, the door to search, and up to three actions.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    ~PageHeader() override;

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Beside the title; takes ownership.
    void addView(QWidget *widget);
    /// At the right, in the order added; one of them may be Primary.
    QPushButton *addAction(Icon icon, const QString &text, ButtonKind kind = ButtonKind::Secondary);
    /// A narrow button joined to the right of one that addAction() made, for a menu.
    QPushButton *addMenuPart(QPushButton &button);
    using QWidget::addAction;

signals:
    /// The search button was clicked; the window opens its palette.
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    QHBoxLayout *m_views;
    QHBoxLayout *m_actions;
    PaletteButton *m_search;
};

} // namespace Creator
