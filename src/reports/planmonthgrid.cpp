#include "reports/planmonthgrid.h"

#include "reports/planlines.h"
#include "reports/planstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Creator {

namespace {

using PageStyle::Type;

constexpr int columns = 7;
constexpr double weekdayHeight = 150;
constexpr double numberHeight = 136;
constexpr int mostLines = 5; // of one title

/// What stands before a title: the mark and the hour.
double indentOf(const PlanPaper::Item &item)
{
    const double mark = PlanStyle::markSize + PlanStyle::markGap;
    if (item.time.isEmpty())
        return mark;
    return mark + PlanStyle::markGap
        + QFontMetricsF(PageStyle::font(Type::SmallStrong)).horizontalAdvance(item.time);
}

} // namespace

PlanMonthGrid::PlanMonthGrid(const PlanPaper &paper)
    : m_paper(paper)
{
    for (int day = 0; day < m_paper.days.size(); ++day)
        m_cells.append(cellOf(day));
}

QRectF PlanMonthGrid::rectOf(int day) const
{
    const QRectF grid = PlanStyle::gridRect().adjusted(0, weekdayHeight, 0, 0);
    const double rows = static_cast<double>(m_paper.days.size()) / columns;
    const QSizeF size(grid.width() / columns, grid.height() / rows);
    return { grid.topLeft()
                 + QPointF(day % columns * size.width(), (day / columns) * size.height()),
             size };
}

PlanMonthGrid::Cell PlanMonthGrid::cellOf(int day) const
{
    Cell cell;
    const QList<qsizetype> items = m_paper.itemsOf(day);
    const QRectF box = rectOf(day);
    const int room = static_cast<int>((box.height() - numberHeight - PlanStyle::pad / 2)
                                      / PlanStyle::lineHeight);
    const auto count = static_cast<int>(items.size());
    const int shown = count <= room ? count : room - 1;
    cell.more = count - shown;
    int spare = count <= room ? room - count : 0;
    for (int i = 0; i < shown; ++i) {
        const PlanPaper::Item &item = m_paper.items.at(items.at(i));
        const QFont font = PageStyle::fontFor(item.title, PageStyle::font(Type::Small));
        const PlanLines lines = PlanLines::of(item.title, font, box.width() - 2 * PlanStyle::pad,
                                              indentOf(item), 1 + std::min(spare, mostLines - 1));
        spare -= static_cast<int>(lines.lines.size()) - 1;
        cell.isCut = cell.isCut || lines.isCut;
        cell.entries.append({ items.at(i), lines.lines });
    }
    return cell;
}

QSet<int> PlanMonthGrid::crowdedDays() const
{
    QSet<int> days;
    for (int day = 0; day < m_cells.size(); ++day) {
        if (m_cells.at(day).more > 0 || m_cells.at(day).isCut)
            days.insert(day);
    }
    return days;
}

void PlanMonthGrid::paint(QPainter &painter) const
{
    for (int day = 0; day < m_cells.size(); ++day) {
        if (m_paper.days.at(day).place == PlanPaper::Place::Outside)
            painter.fillRect(rectOf(day), PlanStyle::shade());
    }
    paintFrame(painter);
    for (int day = 0; day < m_cells.size(); ++day)
        paintDay(painter, day);
}

void PlanMonthGrid::paintFrame(QPainter &painter) const
{
    const QRectF grid = PlanStyle::gridRect();
    for (int column = 0; column < columns; ++column) {
        const QRectF cell = rectOf(column);
        const bool isFree
            = column < m_paper.days.size() && m_paper.days.at(column).day.dayOfWeek() == Qt::Sunday;
        PlanStyle::drawLine(
            painter, QRectF(cell.x() + PlanStyle::pad, grid.y(), cell.width(), weekdayHeight),
            m_paper.weekdays.value(column), Type::SmallStrong,
            isFree ? PlanStyle::freeDay() : PageStyle::secondary());
    }
    painter.setPen(QPen(PageStyle::line(), PageStyle::hairline * 1.4));
    const int rows = static_cast<int>(m_paper.days.size()) / columns;
    for (int row = 1; row < rows; ++row) {
        const double y = rectOf(row * columns).y();
        painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y));
    }
    for (int column = 1; column < columns; ++column) {
        const double x = rectOf(column).x();
        painter.drawLine(QPointF(x, grid.y() + weekdayHeight), QPointF(x, grid.bottom()));
    }
    painter.setPen(QPen(PageStyle::strongLine(), PageStyle::hairline * 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid.adjusted(0, weekdayHeight, 0, 0));
}

void PlanMonthGrid::paintDay(QPainter &painter, int day) const
{
    const PlanPaper::Day &about = m_paper.days.at(day);
    const Cell &cell = m_cells.at(day);
    const QRectF box = rectOf(day).adjusted(PlanStyle::pad, 0, -PlanStyle::pad, 0);
    const bool isOutside = about.place == PlanPaper::Place::Outside;
    const QColor color = isOutside            ? PageStyle::strongLine()
        : about.rest == PlanPaper::Rest::Free ? PlanStyle::freeDay()
                                              : PageStyle::text();
    const QRectF head(box.x(), box.y() + PlanStyle::pad / 2, box.width(),
                      numberHeight - PlanStyle::pad / 2);
    PlanStyle::drawLine(painter, head, about.label, Type::BodyStrong, color);
    if (!about.holiday.isEmpty() && !isOutside) {
        const double number
            = QFontMetricsF(PageStyle::font(Type::BodyStrong)).horizontalAdvance(about.label)
            + PlanStyle::pad;
        PlanStyle::drawLine(painter, head.adjusted(number, 0, 0, 0), about.holiday, Type::Small,
                            color, Qt::AlignRight);
    }
    double y = box.y() + numberHeight;
    for (const Entry &entry : cell.entries) {
        paintEntry(painter, QRectF(box.x(), y, box.width(), PlanStyle::lineHeight), entry);
        y += PlanStyle::lineHeight * static_cast<double>(entry.lines.size());
    }
    if (cell.more > 0) {
        PlanStyle::drawLine(
            painter, QRectF(box.x(), y, box.width(), PlanStyle::lineHeight),
            QCoreApplication::translate("Creator::PlanPages", "+%1 more in the list")
                .arg(cell.more),
            Type::SmallStrong, PageStyle::secondary());
    }
}

void PlanMonthGrid::paintEntry(QPainter &painter, const QRectF &box, const Entry &entry) const
{
    const PlanPaper::Item &item = m_paper.items.at(entry.item);
    const QRectF mark(box.x(), box.center().y() - PlanStyle::markSize / 2, PlanStyle::markSize,
                      PlanStyle::markSize);
    PlanStyle::drawMark(painter, mark, item.status);
    const double afterMark = PlanStyle::markSize + PlanStyle::markGap;
    if (!item.time.isEmpty())
        PlanStyle::drawLine(painter, box.adjusted(afterMark, 0, 0, 0), item.time, Type::SmallStrong,
                            PageStyle::secondary());
    QRectF line = box.adjusted(indentOf(item), 0, 0, 0);
    for (const QString &text : entry.lines) {
        PlanStyle::drawLine(painter, line, text, Type::Small, PageStyle::text());
        line = QRectF(box.x(), line.y() + PlanStyle::lineHeight, box.width(), box.height());
    }
}

} // namespace Creator
