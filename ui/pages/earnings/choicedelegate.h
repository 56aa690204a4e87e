#pragma once

#include "delegates/textdelegate.h"

namespace Creator {

/// A text cell that is edited by choosing: one of the sources, or a day from a calendar.
class ChoiceDelegate final : public TextDelegate
{
    Q_OBJECT

public:
    enum class Choice { Source, Day };

    explicit ChoiceDelegate(Choice choice, QObject *parent = nullptr);
    ~ChoiceDelegate() override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    const Choice m_choice;
};

} // namespace Creator
