#include "reports/planlist.h"

#include "reports/planlines.h"
#include "reports/planstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Creator {

namespace {

using PageStyle::Type;

constexpr double dayHeight = 190;
constexpr double rowPad = 24;
constexpr double timeWidth = 420;
constexpr double statusWidth = 760;
constexpr double detailWidth = 1900;
constexpr double titleX = timeWidth + statusWidth;
constexpr double titleWidth = PlanStyle::width - titleX - detailWidth;
constexpr int mostTitleLines = 40; // a page has about as many

QString statusWord(const PlanPaper &paper, ContentStatus status)
{
    for (const auto &[known, word] : paper.legend) {
        if (known == status)
            return word;
    }
    return {};
}

} // namespace

PlanList::PlanList(const PlanPaper &paper, const QSet<int> &days)
    : m_paper(paper)
{
    QList<int> ordered(days.begin(), days.end());
    std::sort(ordered.begin(), ordered.end());
    for (const int day : std::as_const(ordered))
        addDay(day);
}

void PlanList::add(Line line, double height)
{
    line.y = m_y;
    m_pages.last().append(line);
    m_y += height;
}

void PlanList::addDay(int day)
{
    const auto turn = [this] {
        m_pages.append(QList<Line>());
        m_y = PlanStyle::gridTop;
    };
    const QFont small = PageStyle::font(Type::Small);
    bool isFirst = true;
    for (const qsizetype item : m_paper.itemsOf(day)) {
        const QString &title = m_paper.items.at(item).title;
        const PlanLines lines = PlanLines::of(title, PageStyle::fontFor(title, small),
                                              titleWidth - PlanStyle::pad, 0, mostTitleLines);
        const double height
            = PlanStyle::lineHeight * static_cast<double>(lines.lines.size()) + rowPad;
        const double needed = isFirst ? height + dayHeight : height;
        const bool isFull = m_pages.isEmpty() || m_y + needed > PlanStyle::gridBottom;
        if (isFull)
            turn();
        if (isFirst || isFull)
            add({ isFirst ? What::Day : What::DayContinued, 0, day, 0, {} }, dayHeight);
        add({ What::Item, 0, day, item, lines.lines }, height);
        isFirst = false;
    }
}

void PlanList::paint(QPainter &painter, int page) const
{
    for (const Line &line : m_pages.at(page)) {
        if (line.what == What::Item)
            paintItem(painter, line);
        else
            paintDay(painter, line);
    }
}

void PlanList::paintDay(QPainter &painter, const Line &line) const
{
    const PlanPaper::Day &about = m_paper.days.at(line.day);
    QString text = about.heading;
    if (!about.holiday.isEmpty())
        text += QStringLiteral(" · ") + about.holiday;
    if (line.what == What::DayContinued)
        text = QCoreApplication::translate("Creator::PlanPages", "%1 (continued)").arg(text);
    const QRectF box(PlanStyle::margin, line.y + dayHeight - 150, PlanStyle::width, 130);
    PlanStyle::drawLine(painter, box, text, Type::BodyStrong,
                        about.rest == PlanPaper::Rest::Free ? PlanStyle::freeDay()
                                                            : PageStyle::text());
    painter.setPen(QPen(PageStyle::strongLine(), PageStyle::hairline * 1.4));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void PlanList::paintItem(QPainter &painter, const Line &line) const
{
    const PlanPaper::Item &item = m_paper.items.at(line.item);
    QRectF box(PlanStyle::margin, line.y + rowPad / 2, timeWidth, PlanStyle::lineHeight);
    PlanStyle::drawLine(painter, box, item.time.isEmpty() ? m_paper.wholeDays : item.time,
                        Type::SmallStrong, PageStyle::secondary());
    box.translate(timeWidth, 0);
    PlanStyle::drawMark(painter,
                        QRectF(box.x(), box.center().y() - PlanStyle::markSize / 2,
                               PlanStyle::markSize, PlanStyle::markSize),
                        item.status);
    PlanStyle::drawLine(painter,
                        QRectF(box.x() + PlanStyle::markSize + PlanStyle::markGap, box.y(),
                               statusWidth - PlanStyle::markSize - 2 * PlanStyle::markGap,
                               box.height()),
                        statusWord(m_paper, item.status), Type::Small, PageStyle::secondary());
    QRectF title(PlanStyle::margin + titleX, box.y(), titleWidth, box.height());
    for (const QString &text : line.lines) {
        PlanStyle::drawLine(painter, title, text, Type::Small, PageStyle::text());
        title.translate(0, PlanStyle::lineHeight);
    }
    PlanStyle::drawLine(
        painter,
        QRectF(PlanStyle::margin + titleX + titleWidth, box.y(), detailWidth, box.height()),
        item.detail, Type::Small, PageStyle::muted());
    const double bottom
        = line.y + PlanStyle::lineHeight * static_cast<double>(line.lines.size()) + rowPad;
    painter.setPen(QPen(PageStyle::line(), PageStyle::hairline));
    painter.drawLine(QPointF(PlanStyle::margin, bottom),
                     QPointF(PlanStyle::margin + PlanStyle::width, bottom));
}

} // namespace Creator
