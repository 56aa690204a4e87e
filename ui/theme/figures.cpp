#include "theme/figures.h"

#include "theme/fontchoice.h"

#include <QPainter>

namespace Creator {

namespace {

int digitCell(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int advanceOf(const QFontMetrics &metrics, QChar c, int cell)
{
    return c.isDigit() ? cell : metrics.horizontalAdvance(c);
}

} // namespace

int figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    const int cell = digitCell(metrics);
    int width = 0;
    for (const QChar c : text)
        width += advanceOf(metrics, c, cell);
    return qMax(width, metrics.horizontalAdvance(text));
}

void paintFigures(QPainter &painter, const QRect &rect, const QString &text)
{
    if (hasTabularDigits(painter.font())) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = digitCell(metrics);
    int right = rect.right() + 1;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        const int width = advanceOf(metrics, c, cell);
        painter.drawText(QRect(right - width, rect.y(), width, rect.height()), Qt::AlignCenter, c);
        right -= width;
    }
}

} // namespace Creator
