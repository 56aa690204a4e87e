#include "pages/imports/checkdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace Creator {

namespace {

bool asksToToggle(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return static_cast<const QMouseEvent &>(event).button() == Qt::LeftButton;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Space || key == Qt::Key_Select;
}

} // namespace

CheckDelegate::CheckDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

CheckDelegate::~CheckDelegate() = default;

void CheckDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                 const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const int side = theme.sizes().checkBox;
    QStyleOptionButton box;
    box.rect = QRect(room.center() - QPoint(side / 2, side / 2), QSize(side, side));
    box.palette = QApplication::palette();
    box.state = QStyle::State_Enabled
        | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

int CheckDelegate::contentWidth(const Theme &theme, const QModelIndex &) const
{
    return theme.sizes().checkBox;
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable) || !asksToToggle(*event))
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Creator
