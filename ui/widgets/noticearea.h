#pragma once

#include "widgets/noticecard.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

namespace Creator {

/// Shows notices at the bottom right, newest below, at most three; the oldest gives way.
/// Takes no focus and blocks nothing.
class NoticeArea final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 3;

    explicit NoticeArea(QWidget *parent);
    ~NoticeArea() override;

    void show(const Notice &notice);
    using QWidget::show;
    void clear();
    [[nodiscard]] QList<NoticeCard *> cards() const { return m_cards; }

    /// Lets time pass for every notice. The area's own timer calls it; so may a test.
    void advance(std::chrono::milliseconds elapsed);

signals:
    /// The area needs another place, because its size changed.
    void resized();

private:
    void remove(NoticeCard *card);
    void arrange();

    QList<NoticeCard *> m_cards;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace Creator
