#pragma once

#include "delegates/badgedelegate.h"

namespace Creator {

/// A status as a badge, edited by choosing one of the statuses.
class StatusDelegate final : public BadgeDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(QObject *parent = nullptr);
    ~StatusDelegate() override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace Creator
