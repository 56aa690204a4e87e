#include "pages/earnings/choicedelegate.h"

#include "models/earningwords.h"

#include <QComboBox>
#include <QDateEdit>

namespace Creator {

ChoiceDelegate::ChoiceDelegate(Choice choice, QObject *parent)
    : TextDelegate(parent)
    , m_choice(choice)
{
}

ChoiceDelegate::~ChoiceDelegate() = default;

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    switch (m_choice) {
    case Choice::Source: {
        auto *box = new QComboBox(parent);
        for (const EarningSource source : allSources)
            box->addItem(sourceText(source), wordText(source));
        return box;
    }
    case Choice::Day: {
        auto *edit = new QDateEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        return edit;
    }
    }
    Q_UNREACHABLE();
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *edit = qobject_cast<QDateEdit *>(editor))
        edit->setDate(value.toDate());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *edit = qobject_cast<QDateEdit *>(editor))
        model->setData(index, edit->date());
}

} // namespace Creator
