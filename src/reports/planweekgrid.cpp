#include "reports/planweekgrid.h"

#include "reports/planlines.h"
#include "reports/planstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Creator {

namespace {

using PageStyle::Type;

constexpr double headHeight = 250;
constexpr double hourWidth = 330;
constexpr double boxGap = 10;
constexpr int mostWholeDays = 4;
constexpr double bar = 16; // at the left of a box
constexpr int minutesPerHour = 60;

} // namespace

PlanWeekGrid::PlanWeekGrid(const PlanPaper &paper)
    : m_paper(paper)
{
    layOutWholeDays();
    layOutHours();
}

QRectF PlanWeekGrid::hoursRect() const
{
    return PlanStyle::gridRect().adjusted(hourWidth, headHeight + m_wholeDays, 0, 0);
}

QRectF PlanWeekGrid::columnOf(int day, const QRectF &of) const
{
    const double width = of.width() / static_cast<double>(m_paper.days.size());
    return { of.x() + day * width, of.y(), width, of.height() };
}

void PlanWeekGrid::layOutWholeDays()
{
    const double height = PlanStyle::lineHeight + boxGap;
    int rows = 1;
    for (int day = 0; day < m_paper.days.size(); ++day) {
        QList<qsizetype> items = m_paper.itemsOf(day);
        items.removeIf([this](qsizetype item) {
            return m_paper.items.at(item).span != PlanPaper::Span::WholeDay;
        });
        const auto count = static_cast<int>(items.size());
        const int shown = count <= mostWholeDays ? count : mostWholeDays - 1;
        const QRectF column
            = columnOf(day, PlanStyle::gridRect().adjusted(hourWidth, headHeight, 0, 0));
        for (int i = 0; i < shown; ++i) {
            const PlanPaper::Item &item = m_paper.items.at(items.at(i));
            const QRectF rect(column.x() + boxGap, column.y() + boxGap + i * height,
                              column.width() - 2 * boxGap, PlanStyle::lineHeight);
            const PlanLines lines = PlanLines::of(
                item.title, PageStyle::fontFor(item.title, PageStyle::font(Type::Small)),
                rect.width() - 2 * PlanStyle::pad, PlanStyle::markSize + PlanStyle::markGap, 1);
            m_boxes.append({ items.at(i), rect, lines.lines });
            if (lines.isCut)
                m_crowded.insert(day);
        }
        if (count > shown) {
            m_more.append({ day, count - shown });
            m_crowded.insert(day);
        }
        rows = std::max(rows, std::min(count, mostWholeDays));
    }
    m_wholeDays = rows * height + boxGap;
}

void PlanWeekGrid::layOutHours()
{
    const QRectF hours = hoursRect();
    const double perMinute
        = hours.height() / ((m_paper.lastHour - m_paper.firstHour) * minutesPerHour);
    for (qsizetype i = 0; i < m_paper.items.size(); ++i) {
        const PlanPaper::Item &item = m_paper.items.at(i);
        if (item.span == PlanPaper::Span::WholeDay)
            continue;
        const QRectF column = columnOf(item.day, hours);
        const double width = (column.width() - boxGap) / item.lanes;
        QRectF rect(column.x() + boxGap + item.lane * width,
                    column.y() + (item.begin - m_paper.firstHour * minutesPerHour) * perMinute,
                    width - boxGap, (item.end - item.begin) * perMinute - boxGap / 2);
        rect.setHeight(std::max(rect.height(), PlanStyle::lineHeight));
        if (rect.bottom() > hours.bottom())
            rect.moveBottom(hours.bottom());
        const int room = std::max(1, static_cast<int>(rect.height() / PlanStyle::lineHeight));
        const double indent = PlanStyle::markSize + PlanStyle::markGap;
        // The hour stands in the first line where there are others for the title.
        const bool hasOwnLine = room > 1;
        const PlanLines lines = PlanLines::of(
            item.title, PageStyle::fontFor(item.title, PageStyle::font(Type::Small)),
            rect.width() - PlanStyle::pad - bar, hasOwnLine ? 0 : indent,
            hasOwnLine ? room - 1 : 1);
        m_boxes.append({ i, rect, lines.lines });
        if (lines.isCut)
            m_crowded.insert(item.day);
    }
}

void PlanWeekGrid::paint(QPainter &painter) const
{
    for (int day = 0; day < m_paper.days.size(); ++day) {
        if (m_paper.days.at(day).rest == PlanPaper::Rest::Free)
            painter.fillRect(
                columnOf(day, PlanStyle::gridRect().adjusted(hourWidth, headHeight, 0, 0)),
                PlanStyle::shade());
    }
    paintFrame(painter);
    paintHead(painter);
    for (const Box &box : m_boxes)
        paintBox(painter, box);
    const QRectF all = PlanStyle::gridRect().adjusted(hourWidth, headHeight, 0, 0);
    for (const auto &[day, count] : m_more) {
        const QRectF column = columnOf(day, all);
        PlanStyle::drawLine(
            painter,
            QRectF(column.x() + PlanStyle::pad,
                   column.y() + m_wholeDays - PlanStyle::lineHeight - boxGap, column.width(),
                   PlanStyle::lineHeight),
            QCoreApplication::translate("Creator::PlanPages", "+%1 more in the list").arg(count),
            Type::SmallStrong, PageStyle::secondary());
    }
}

void PlanWeekGrid::paintHead(QPainter &painter) const
{
    const QRectF grid = PlanStyle::gridRect();
    for (int day = 0; day < m_paper.days.size(); ++day) {
        const PlanPaper::Day &about = m_paper.days.at(day);
        const QRectF column = columnOf(day, grid.adjusted(hourWidth, 0, 0, 0))
                                  .adjusted(PlanStyle::pad, 0, -PlanStyle::pad, 0);
        const QColor color
            = about.rest == PlanPaper::Rest::Free ? PlanStyle::freeDay() : PageStyle::text();
        PlanStyle::drawLine(painter, QRectF(column.x(), grid.y(), column.width(), 140), about.label,
                            Type::BodyStrong, color);
        PlanStyle::drawLine(painter, QRectF(column.x(), grid.y() + 125, column.width(), 110),
                            about.holiday, Type::Small, color);
    }
    PlanStyle::drawLine(painter,
                        QRectF(grid.x(), grid.y() + headHeight, hourWidth - PlanStyle::pad,
                               PlanStyle::lineHeight + 2 * boxGap),
                        m_paper.wholeDays, Type::Small, PageStyle::muted(), Qt::AlignRight);
}

void PlanWeekGrid::paintFrame(QPainter &painter) const
{
    const QRectF grid = PlanStyle::gridRect();
    const QRectF hours = hoursRect();
    const int count = m_paper.lastHour - m_paper.firstHour;
    for (int i = 0; i < count; ++i) {
        const double y = hours.y() + hours.height() * i / count;
        painter.setPen(QPen(PageStyle::line(), PageStyle::hairline * 1.2));
        painter.drawLine(QPointF(hours.x(), y), QPointF(hours.right(), y));
        // Its upper edge is on the line, or below the first one.
        PlanStyle::drawLine(painter,
                            QRectF(grid.x(), i == 0 ? y : y - PlanStyle::lineHeight / 2,
                                   hourWidth - PlanStyle::pad, PlanStyle::lineHeight),
                            QTime(m_paper.firstHour + i, 0).toString(QStringLiteral("HH:mm")),
                            Type::Small, PageStyle::muted(), Qt::AlignRight);
    }
    painter.setPen(QPen(PageStyle::line(), PageStyle::hairline * 1.4));
    for (int day = 1; day < m_paper.days.size(); ++day) {
        const double x = columnOf(day, hours).x();
        painter.drawLine(QPointF(x, grid.y() + headHeight), QPointF(x, grid.bottom()));
    }
    painter.setPen(QPen(PageStyle::strongLine(), PageStyle::hairline * 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid.adjusted(hourWidth, headHeight, 0, 0));
    painter.drawLine(hours.topLeft(), hours.topRight());
}

void PlanWeekGrid::paintBox(QPainter &painter, const Box &box) const
{
    const PlanPaper::Item &item = m_paper.items.at(box.item);
    painter.fillRect(box.rect, PlanStyle::tint(item.status));
    painter.fillRect(QRectF(box.rect.topLeft(), QSizeF(bar, box.rect.height())),
                     PlanStyle::ink(item.status));
    painter.setPen(QPen(Qt::white, PageStyle::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.rect);
    QRectF line(box.rect.x() + bar + PlanStyle::pad / 2, box.rect.y(),
                box.rect.width() - bar - PlanStyle::pad / 2, PlanStyle::lineHeight);
    PlanStyle::drawMark(painter,
                        QRectF(line.x(), line.center().y() - PlanStyle::markSize / 2,
                               PlanStyle::markSize, PlanStyle::markSize),
                        item.status);
    const double indent = PlanStyle::markSize + PlanStyle::markGap;
    const bool hasOwnLine
        = item.span == PlanPaper::Span::Hours && box.rect.height() >= 2 * PlanStyle::lineHeight;
    if (hasOwnLine) {
        PlanStyle::drawLine(painter, line.adjusted(indent, 0, 0, 0), item.time, Type::SmallStrong,
                            PageStyle::secondary());
        line.translate(0, PlanStyle::lineHeight);
    } else {
        line.adjust(indent, 0, 0, 0);
    }
    for (const QString &text : box.lines) {
        PlanStyle::drawLine(painter, line, text, Type::Small, PageStyle::text());
        line.translate(0, PlanStyle::lineHeight);
    }
}

} // namespace Creator
