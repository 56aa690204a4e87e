#pragma once

#include "analytics/besttimes.h"
#include "domain/metriccatalogue.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace Creator {

/// The hours of a week, the darker the more the contents came to that went out in them. Hours with
/// too few posts are grey; arrow keys and the mouse tell each hour in words, Enter and a click
/// choose it.
class BestTimesMap final : public QWidget
{
    Q_OBJECT

public:
    explicit BestTimesMap(QWidget *parent = nullptr);
    ~BestTimesMap() override;

    void setTimes(const Metric &metric, Currency home, const BestTimes &times);
    /// "Tuesday 20:00: 1,204 on average of 5 posts".
    [[nodiscard]] QString sentence(int weekday, int hour) const;
    /// The same of the best hour; empty if none is sure.
    [[nodiscard]] QString bestSentence() const;
    /// Where the hour is painted.
    [[nodiscard]] QRectF cellRect(int weekday, int hour) const;
    [[nodiscard]] int currentWeekday() const { return m_weekday; }
    [[nodiscard]] int currentHour() const { return m_hour; }

    /// "Tuesday 20:00".
    [[nodiscard]] static QString whenText(int weekday, int hour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person wants to see what went out in an hour that has anything.
    void hourChosen(int weekday, int hour);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF grid() const;
    void paintCells(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void setCurrent(int weekday, int hour);
    void choose(int weekday, int hour);
    /// Weekday and hour; nothing outside of all cells.
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPoint &place) const;

    BestTimes m_times;
    const Metric *m_metric = nullptr;
    Currency m_home;
    int m_weekday = 1;
    int m_hour = 0;
};

} // namespace Creator
