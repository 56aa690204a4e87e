#include "delegates/textdelegate.h"

#include <QPainter>

namespace Creator {

TextDelegate::TextDelegate(QObject *parent)
    : TableDelegate(parent)
{
}

TextDelegate::~TextDelegate() = default;

void TextDelegate::paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                                const QModelIndex &index) const
{
    painter.setFont(cellFont(theme, index));
    painter.setPen(cellInk(theme, index));
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const bool right = asked.isValid() && (asked.toInt() & Qt::AlignRight);
    // A cell is one line, whatever the data holds.
    const QString text = index.data().toString().simplified();
    painter.drawText(room, int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

int TextDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return QFontMetrics(cellFont(theme, index))
        .horizontalAdvance(index.data().toString().simplified());
}

} // namespace Creator
