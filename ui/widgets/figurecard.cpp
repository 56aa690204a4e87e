#include "widgets/figurecard.h"

#include "theme/paintkit.h"
#include "widgets/plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Creator {

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

FigureCard::~FigureCard() = default;

void FigureCard::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void FigureCard::setFigure(const QString &figure, Emphasis emphasis)
{
    m_figure = figure;
    m_figureEmphasis = emphasis;
    describe();
}

void FigureCard::setNote(const QString &note)
{
    setNote(QList<NotePart>{ { note, Emphasis::Secondary } });
}

void FigureCard::setNote(const QList<NotePart> &parts)
{
    m_note = parts;
    describe();
}

void FigureCard::setTrend(int direction, const QString &change, const QString &rest)
{
    const auto emphasis = direction > 0 ? Emphasis::Positive
        : direction < 0                 ? Emphasis::Negative
                                        : Emphasis::Secondary;
    const QString arrow = direction > 0 ? u"▲ "_s : direction < 0 ? u"▼ "_s : QString();
    setNote({ { arrow + change, emphasis }, { u" "_s + rest, Emphasis::Secondary } });
}

QString FigureCard::noteText() const
{
    QString text;
    for (const NotePart &part : m_note)
        text += part.text;
    return text;
}

void FigureCard::describe()
{
    setAccessibleName(m_label + u": "_s + m_figure);
    setAccessibleDescription(noteText());
    update();
}

QSize FigureCard::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int lines = QFontMetrics(theme.font(TextStyle::Small)).height() * 2
        + QFontMetrics(theme.font(TextStyle::Figure)).height();
    return { theme.sizes().rail, lines + theme.sizes().small + 2 * theme.sizes().padding };
}

QSize FigureCard::minimumSizeHint() const
{
    return { themeOf(this).sizes().rail / 2, sizeHint().height() };
}

/// A figure is never cut: where the card is narrow it is set smaller.
QFont FigureCard::figureFont(int width) const
{
    QFont font = themeOf(this).font(TextStyle::Figure);
    const int needed = QFontMetrics(font).horizontalAdvance(m_figure);
    if (needed > width && needed > 0)
        font.setPointSizeF(qMax(font.pointSizeF() * width / needed,
                                themeOf(this).font(TextStyle::Body).pointSizeF()));
    return font;
}

bool FigureCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int room = width() - 2 * themeOf(this).sizes().padding;
        const QFontMetrics metrics(themeOf(this).font(TextStyle::Small));
        if (metrics.horizontalAdvance(noteText()) > room)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                               plainToolTip(noteText()), this);
        return true;
    }
    return QWidget::event(event);
}

void FigureCard::paintNote(QPainter &painter, const QRect &line) const
{
    QRect room = line;
    for (const NotePart &part : m_note) {
        painter.setPen(themeOf(this).ink(part.emphasis));
        const QString text
            = painter.fontMetrics().elidedText(part.text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text));
        if (room.width() <= 0 || text != part.text)
            return;
    }
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int padding = theme.sizes().padding;
    paintRounded(painter, rect(), theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);

    const QRect room = rect().adjusted(padding, padding, -padding, -padding);
    painter.setFont(theme.font(TextStyle::Small));
    const int small = painter.fontMetrics().height();
    painter.setPen(theme.colors().secondary);
    painter.drawText(QRect(room.x(), room.y(), room.width(), small),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, room.width()));
    paintNote(painter, QRect(room.x(), room.bottom() + 1 - small, room.width(), small));

    painter.setFont(figureFont(room.width()));
    painter.setPen(theme.ink(m_figureEmphasis));
    painter.drawText(room.adjusted(0, small, 0, -small), Qt::AlignLeft | Qt::AlignVCenter,
                     m_figure);
}

} // namespace Creator
