#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// A check box per row, ticked by a click anywhere in its cell or by the space key.
class CheckDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit CheckDelegate(QObject *parent = nullptr);
    ~CheckDelegate() override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
