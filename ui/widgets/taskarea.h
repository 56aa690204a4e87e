#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace Creator {

class Job;
class TaskRow;

/// Lists the jobs that have been running for more than 400 ms; shorter ones nobody needs to see.
class TaskArea final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{ 400 };

    explicit TaskArea(QWidget *parent);
    ~TaskArea() override;

    /// Follows a job until it is finished or destroyed. The job stays the caller's.
    void track(Job &job);
    [[nodiscard]] qsizetype visibleCount() const;
    /// Lets time pass. The area's own timer calls it; so may a test.
    void advance(std::chrono::milliseconds elapsed);

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void remove(QObject *job);
    void arrange();

    QHash<QObject *, TaskRow *> m_rows;
    QVBoxLayout *m_column;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace Creator
