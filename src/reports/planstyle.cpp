#include "reports/planstyle.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Creator::PlanStyle {

namespace {

constexpr double stroke = 9;

void drawHalf(QPainter &painter, const QRectF &circle)
{
    constexpr int right = -90 * 16;
    constexpr int halfTurn = 180 * 16;
    painter.drawPie(circle, right, halfTurn);
}

void drawTick(QPainter &painter, const QRectF &circle)
{
    painter.setPen(QPen(Qt::white, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {
        circle.topLeft() + QPointF(circle.width() * 0.26, circle.height() * 0.52),
        circle.topLeft() + QPointF(circle.width() * 0.44, circle.height() * 0.70),
        circle.topLeft() + QPointF(circle.width() * 0.76, circle.height() * 0.32),
    };
    painter.drawPolyline(points, 3);
}

} // namespace

QRectF gridRect()
{
    return { margin, gridTop, width, gridBottom - gridTop };
}

QColor ink(ContentStatus status)
{
    switch (status) {
    case ContentStatus::Idea:
    case ContentStatus::Draft:
        return QColor(0x6B, 0x74, 0x82);
    case ContentStatus::InProduction:
        return QColor(0xA8, 0x5B, 0x08);
    case ContentStatus::Scheduled:
        return QColor(0x2A, 0x5B, 0xC7);
    case ContentStatus::Published:
        return QColor(0x1C, 0x7A, 0x45);
    case ContentStatus::Archived:
        return QColor(0x55, 0x5D, 0x69);
    }
    Q_UNREACHABLE();
}

QColor tint(ContentStatus status)
{
    switch (status) {
    case ContentStatus::Idea:
    case ContentStatus::Draft:
    case ContentStatus::Archived:
        return QColor(0xF1, 0xF2, 0xF4);
    case ContentStatus::InProduction:
        return QColor(0xFD, 0xF3, 0xE3);
    case ContentStatus::Scheduled:
        return QColor(0xEB, 0xF1, 0xFD);
    case ContentStatus::Published:
        return QColor(0xE8, 0xF5, 0xED);
    }
    Q_UNREACHABLE();
}

QColor freeDay()
{
    return QColor(0xB4, 0x2B, 0x2B);
}

QColor shade()
{
    return QColor(0xF8, 0xF9, 0xFA);
}

void drawMark(QPainter &painter, const QRectF &box, ContentStatus status)
{
    painter.save();
    const QRectF circle = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(ink(status), stroke));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case ContentStatus::Idea:
        painter.setPen(QPen(ink(status), stroke, Qt::DotLine));
        painter.drawEllipse(circle);
        break;
    case ContentStatus::Draft:
        painter.drawEllipse(circle);
        break;
    case ContentStatus::InProduction:
        painter.drawEllipse(circle);
        painter.setBrush(ink(status));
        drawHalf(painter, circle);
        break;
    case ContentStatus::Scheduled:
        painter.setBrush(ink(status));
        painter.drawEllipse(circle);
        break;
    case ContentStatus::Published:
        painter.setBrush(ink(status));
        painter.drawEllipse(circle);
        drawTick(painter, circle);
        break;
    case ContentStatus::Archived:
        painter.drawRect(circle);
        break;
    }
    painter.restore();
}

void drawLine(QPainter &painter, const QRectF &box, const QString &text, PageStyle::Type type,
              const QColor &color, int alignment)
{
    const QFont font = PageStyle::fontFor(text, PageStyle::font(type));
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 1);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     fitting);
}

} // namespace Creator::PlanStyle
