#pragma once

#include "models/roles.h"

#include <QAbstractButton>

#include <functional>

namespace Creator {

/// A line of a card: what it is about at the left, how much at the right, and what it opens.
struct DashboardLine
{
    QString lead = {}; // "Mon 18:00"
    QString title = {};
    QString detail = {}; // "YouTube"
    QString value = {};
    QString change = {}; // "▲ 8.1%"
    Emphasis changeEmphasis = Emphasis::Secondary;
    QString badge = {};
    Tone tone = Tone::Neutral;
    std::function<void()> open = {};
};

/// How wide the parts of the lines of one card are, in pixels.
struct DashboardColumns
{
    int lead = 0;
    int detail = 0;
    int value = 0;
    int change = 0;
    int badge = 0;
};

/// One line that opens what it tells about, by mouse and by keyboard.
class DashboardRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DashboardRow(const DashboardLine &line, QWidget *parent = nullptr);
    ~DashboardRow() override;

    [[nodiscard]] const DashboardLine &line() const { return m_line; }
    void setColumns(const DashboardColumns &columns);
    /// What this line alone would need.
    [[nodiscard]] DashboardColumns needed() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect takeRight(QRect &room, int width) const;
    [[nodiscard]] QString wholeText() const;

    const DashboardLine m_line;
    DashboardColumns m_columns;
};

} // namespace Creator
