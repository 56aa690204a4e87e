#pragma once

#include "theme/icons.h"

#include <QWidget>

class QPushButton;

namespace Creator {

class PlainLabel;

/// What a list or chart shows while it has nothing to show: why, and the first thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    void setContent(Icon icon, const QString &title, const QString &text);
    /// An empty text hides the button.
    void setAction(const QString &text);
    void setSecondAction(const QString &text);
    /// Quieter than the others, below them.
    void setThirdAction(const QString &text);

signals:
    void actionRequested();
    void secondActionRequested();
    void thirdActionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Info;
    QWidget *m_place;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
    QPushButton *m_third;
};

} // namespace Creator
