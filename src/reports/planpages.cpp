#include "reports/planpages.h"

#include "reports/planstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using PageStyle::Type;

double heightOf(Type type)
{
    return QFontMetricsF(PageStyle::font(type)).height();
}

} // namespace

PlanPages::PlanPages(PlanPaper paper)
    : m_paper(std::move(paper))
{
    if (m_paper.kind == PlanPaper::Kind::Month)
        m_month.emplace(m_paper);
    else
        m_week.emplace(m_paper);
    m_list = std::make_unique<PlanList>(m_paper,
                                        m_month ? m_month->crowdedDays() : m_week->crowdedDays());
}

PlanPages::~PlanPages() = default;

QSizeF PlanPages::pageSize()
{
    return { PlanStyle::pageWidth, PlanStyle::pageHeight };
}

void PlanPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (page > 0)
        m_list->paint(painter, page - 1);
    else if (m_month)
        m_month->paint(painter);
    else
        m_week->paint(painter);
    paintFrame(painter, page);
    painter.restore();
}

void PlanPages::paintFrame(QPainter &painter, int page) const
{
    const double right = PlanStyle::margin + PlanStyle::width;
    const double height = heightOf(Type::Title);
    QString title = m_paper.title;
    if (page > 0)
        title = QCoreApplication::translate("Creator::PlanPages", "%1, full days").arg(title);
    PlanStyle::drawLine(
        painter, QRectF(PlanStyle::margin, PlanStyle::headTop, PlanStyle::width * 0.6, height),
        title, Type::Title, PageStyle::text());
    const double small = heightOf(Type::Small);
    const QRectF about(right - PlanStyle::width * 0.5,
                       PlanStyle::headTop + height - 2 * small - PlanStyle::pad,
                       PlanStyle::width * 0.5, small);
    PlanStyle::drawLine(painter, about, m_paper.subtitle, Type::SmallStrong, PageStyle::secondary(),
                        Qt::AlignRight);
    PlanStyle::drawLine(painter, about.translated(0, small), m_paper.stand, Type::Small,
                        PageStyle::muted(), Qt::AlignRight);
    const QRectF foot(PlanStyle::margin, PlanStyle::footTop, PlanStyle::width, small);
    paintLegend(painter, foot);
    PlanStyle::drawLine(painter, foot, u"%1 / %2"_s.arg(page + 1).arg(count()), Type::Small,
                        PageStyle::muted(), Qt::AlignRight);
}

void PlanPages::paintLegend(QPainter &painter, const QRectF &box) const
{
    const QFontMetricsF metrics(PageStyle::font(Type::Small));
    double x = box.x();
    for (const auto &[status, word] : m_paper.legend) {
        PlanStyle::drawMark(painter,
                            QRectF(x, box.center().y() - PlanStyle::markSize / 2,
                                   PlanStyle::markSize, PlanStyle::markSize),
                            status);
        x += PlanStyle::markSize + PlanStyle::markGap;
        const double width = metrics.horizontalAdvance(word) + 1;
        PlanStyle::drawLine(painter, QRectF(x, box.y(), width, box.height()), word, Type::Small,
                            PageStyle::secondary());
        x += width + 3 * PlanStyle::pad;
    }
}

} // namespace Creator
