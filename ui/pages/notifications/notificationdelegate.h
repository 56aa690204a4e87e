#pragma once

#include <QStyledItemDelegate>

namespace Creator {

/// Paints one notification: what kind, its title and lines, how long ago, and whether it is new.
class NotificationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NotificationDelegate(QObject *parent = nullptr);
    ~NotificationDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Creator
