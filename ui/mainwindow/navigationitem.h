#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace Creator {

/// One page in the navigation rail: icon, word, and a count of what waits there.
class NavigationItem final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationItem(Icon icon, QWidget *parent = nullptr);
    ~NavigationItem() override;

    /// 0 shows nothing.
    void setWaiting(int count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWaiting(QPainter &painter, const QRect &place) const;

    const Icon m_icon;
    int m_waiting = 0;
};

} // namespace Creator
