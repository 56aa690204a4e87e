#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace Creator {

/// A row of joined buttons of which exactly one is chosen; arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    ~SegmentedControl() override;

    /// Replaces all segments; keeps the chosen index if it still exists, else chooses the first.
    void setSegments(const QStringList &texts);
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QAbstractButton *segment(int index) const;

signals:
    /// Also when the program changes it.
    void currentChanged(int index);

private:
    void rebuild(int count);

    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace Creator
