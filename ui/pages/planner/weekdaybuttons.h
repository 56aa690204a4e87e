#pragma once

#include <QWidget>

class QAbstractButton;

namespace Creator {

/// The days of a week to choose from, any number of them, in the locale's order.
class WeekdayButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdayButtons(QWidget *parent = nullptr);
    ~WeekdayButtons() override;

    /// The locale's order; ISO 8601: Monday is 1.
    [[nodiscard]] static QList<int> inOrder();
    void setDays(const QList<int> &days);
    /// Monday first.
    [[nodiscard]] QList<int> days() const;

signals:
    void changed();

private:
    QList<QAbstractButton *> m_buttons; // Monday first
};

} // namespace Creator
