#include "pages/earnings/statusdelegate.h"

#include "models/earningwords.h"

#include <QComboBox>

namespace Creator {

StatusDelegate::StatusDelegate(QObject *parent)
    : BadgeDelegate(parent)
{
}

StatusDelegate::~StatusDelegate() = default;

QWidget *StatusDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const EarningStatus status : allStatuses)
        box->addItem(statusText(status), wordText(status));
    return box;
}

void StatusDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void StatusDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
}

} // namespace Creator
