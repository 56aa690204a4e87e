#pragma once

#include <QStyledItemDelegate>

namespace Creator {

/// A thread in three lines: who and when, the words, and what it is about. Plain text only; what is
/// unread is bold and has a dot.
class ThreadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThreadDelegate(QObject *parent = nullptr);
    ~ThreadDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Creator
