#pragma once

#include "analytics/chartdata.h"
#include "theme/theme.h"

#include <QChartView>
#include <QTimer>

namespace Creator {

class ValueBubble;

/// The picture of a chart. Pointing at a category, or walking to it with the arrow keys, shows its
/// values; screen readers get the summary first and then each category as it is walked to.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &data);
    /// −1 shows no values.
    void setCursorCategory(int category);
    [[nodiscard]] int cursorCategory() const { return m_cursor; }

signals:
    /// The marks at the cursor were clicked, or Enter was pressed; `at` is on the screen.
    void marksRequested(const Creator::ChartData::Mark &marks, const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// There is nothing to scroll; the page may have a use for it.
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void describe();
    void placeBubble();
    /// Those that lie where the cursor is; none: an empty one.
    [[nodiscard]] ChartData::Mark marksAtCursor() const;
    /// Is the pointer as low as marks lie, on one of them?
    [[nodiscard]] bool isOnMarks(const QPoint &place) const;
    void requestMarks();
    [[nodiscard]] double positionOf(int category) const;

    ChartData m_data;
    Theme m_theme;
    ValueBubble *m_bubble;
    QTimer m_rebuild;
    int m_cursor = -1;
};

} // namespace Creator
