#pragma once

#include <QPointer>
#include <QWidget>

#include <chrono>

class QProgressBar;
class QToolButton;

namespace Creator {

class Job;
class PlainLabel;

/// One running job: what it does, how far it is, how fast, and a button to stop it.
class TaskRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(Job &job, QWidget *parent = nullptr);
    ~TaskRow() override;

    void advance(std::chrono::milliseconds elapsed);
    [[nodiscard]] std::chrono::milliseconds age() const { return m_age; }
    /// "42 % · 118,000 per second"; empty while nothing is known.
    [[nodiscard]] QString progressText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setProgress(qint64 done, qint64 total);
    void cancel();
    void refresh();
    void retranslate();

    QPointer<Job> m_job;
    std::chrono::milliseconds m_age{ 0 };
    qint64 m_done = 0;
    qint64 m_total = 0;
    PlainLabel *m_title;
    PlainLabel *m_detail;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Creator
