#pragma once

#include "models/roles.h"

#include <QWidget>

#include <chrono>
#include <functional>

class QPushButton;
class QToolButton;

namespace Creator {

class PlainLabel;

/// Something worth saying that needs no answer.
struct Notice
{
    Tone tone = Tone::Neutral;
    QString title = {};
    QString text = {};
    /// A button, "Undo" for instance; none without a text.
    QString actionText = {};
    std::function<void()> action = {};
    /// Zero stays until the person closes it.
    std::chrono::milliseconds timeout{ 8000 };
    /// A second button beside the first, "Show in planner" for instance.
    QString moreText = {};
    std::function<void()> more = {};
};

/// One notice on screen. Counts its own time, and not while it is looked at or focused.
class NoticeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeCard(const Notice &notice, QWidget *parent = nullptr);
    ~NoticeCard() override;

    /// Lets time pass; emits finished() when it is over.
    void advance(std::chrono::milliseconds elapsed);

signals:
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isAttended() const;
    void layOut(PlainLabel *title, PlainLabel *text);
    void addButton(const QString &text, const QString &name, const std::function<void()> &action);
    void retranslate();

    const Notice m_notice;
    std::chrono::milliseconds m_left;
    QList<QPushButton *> m_buttons;
    QToolButton *m_close;
};

} // namespace Creator
