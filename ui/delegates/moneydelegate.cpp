#include "delegates/moneydelegate.h"

#include "theme/figures.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

MoneyDelegate::MoneyDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

MoneyDelegate::~MoneyDelegate() = default;

void MoneyDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                 const QModelIndex &index) const
{
    painter.setFont(cellFont(theme, index));
    painter.setPen(cellInk(theme, index));
    QString text = index.data().toString();
    if (figuresWidth(painter.fontMetrics(), text) > room.width()) {
        const int mark = qMax(1, painter.fontMetrics().horizontalAdvance(u'#'));
        text = QString(qMax(1, room.width() / mark), u'#');
    }
    paintFigures(painter, room, text);
}

int MoneyDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return figuresWidth(QFontMetrics(cellFont(theme, index)), index.data().toString());
}

} // namespace Creator
