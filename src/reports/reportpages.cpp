#include "reports/reportpages.h"

#include "reports/chartrenderer.h"
#include "reports/pagestyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using PageStyle::Type;

constexpr double tall = 100'000;

double heightOf(Type type)
{
    return QFontMetricsF(PageStyle::font(type)).height();
}

double wrappedHeight(Type type, const QString &text)
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(PageStyle::font(type))
        .boundingRect(QRectF(0, 0, PageStyle::width, tall), Qt::TextWordWrap, text)
        .height();
}

double figuresHeight()
{
    return 2 * heightOf(Type::Small) + heightOf(Type::Figure) + 2 * PageStyle::cardPad;
}

double factHeight()
{
    return heightOf(Type::Small) * 1.12;
}

struct Line
{
    Type type;
    QColor color;
};

void drawLine(QPainter &painter, const QRectF &box, int flags, const QString &text,
              const Line &line)
{
    painter.setFont(PageStyle::fontFor(text, PageStyle::font(line.type)));
    painter.setPen(line.color);
    painter.drawText(box, flags, text);
}

} // namespace

ReportPages::ReportPages(ReportDocument document)
    : m_document(std::move(document))
{
    for (qsizetype i = 0; i < m_document.tables.size(); ++i) {
        for (const ReportDocument::PlacedChart &chart : std::as_const(m_document.charts)) {
            if (i == chart.before)
                m_chartSections.append(m_sections.size());
        }
        if (m_document.tables.at(i).place == ReportTable::Place::Files)
            continue;
        m_sections.append(m_document.tables.at(i));
        m_tables.append(TableLayout(m_sections.last()));
    }
    layOut();
}

QSizeF ReportPages::pageSize()
{
    return { PageStyle::pageWidth, PageStyle::pageHeight };
}

QSizeF ReportPages::chartSize()
{
    return { PageStyle::width, PageStyle::chartHeight };
}

void ReportPages::addPage()
{
    m_y = m_pages.isEmpty() ? PageStyle::firstTop : PageStyle::top;
    m_pages.append(Page());
}

bool ReportPages::fits(double height) const
{
    return m_y + height <= PageStyle::bottom;
}

void ReportPages::add(What what, double height, qsizetype table, qsizetype row)
{
    m_pages.last().append({ what, m_y, table, row });
    m_y += height;
}

double ReportPages::headHeight() const
{
    return heightOf(Type::Title) + heightOf(Type::Subtitle) + PageStyle::gap
        + factHeight() * static_cast<double>(m_document.facts.size());
}

double ReportPages::sectionHeight(qsizetype table) const
{
    const ReportTable &section = m_sections.at(table);
    return heightOf(Type::Section) + wrappedHeight(Type::Small, section.note) + PageStyle::gap;
}

void ReportPages::layOut()
{
    addPage();
    add(What::Head, headHeight() + PageStyle::gap * 2);
    if (!m_document.figures.isEmpty())
        add(What::Figures, figuresHeight());
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        layOutCharts(i);
        layOutTable(i);
    }
}

void ReportPages::layOutCharts(qsizetype section)
{
    for (qsizetype i = 0; i < m_chartSections.size(); ++i) {
        const ReportDocument::PlacedChart &chart = m_document.charts.at(i);
        if (m_chartSections.at(i) != section || chart.data.isEmpty())
            continue;
        const double gap = PageStyle::sectionGap;
        if (chart.start == ReportDocument::PlacedChart::Start::NewPage
            || !fits(gap + PageStyle::chartHeight))
            addPage();
        else
            m_y += gap;
        add(What::Chart, PageStyle::chartHeight, i);
    }
}

void ReportPages::layOutTable(qsizetype index)
{
    const TableLayout &table = m_tables.at(index);
    const double remark = table.remark().isEmpty() ? 0 : factHeight() + PageStyle::gap;
    // A heading never stands alone at the foot of a page.
    double start = PageStyle::sectionGap + sectionHeight(index) + table.headerHeight();
    for (qsizetype row = 0; row < std::min<qsizetype>(3, table.rowCount()); ++row)
        start += table.rowHeight(row);
    if (!fits(start))
        addPage();
    else
        m_y += PageStyle::sectionGap;
    add(What::Section, sectionHeight(index), index);
    if (table.rowCount() == 0) {
        add(What::Text, factHeight(), index);
        return;
    }
    add(What::Header, table.headerHeight(), index);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!fits(table.rowHeight(row))) {
            addPage();
            add(What::Continued, heightOf(Type::SmallStrong) + PageStyle::gap, index);
            add(What::Header, table.headerHeight(), index);
        }
        add(What::Row, table.rowHeight(row), index, row);
    }
    if (remark > 0) {
        if (!fits(remark))
            addPage();
        m_y += PageStyle::gap;
        add(What::Text, factHeight(), index);
    }
}

void ReportPages::paint(QPainter &painter, int page, const ChartRenderer &charts) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Item &item : m_pages.at(page))
        paintItem(painter, item, charts);
    paintFrame(painter, page);
    painter.restore();
}

void ReportPages::paintItem(QPainter &painter, const Item &item, const ChartRenderer &charts) const
{
    switch (item.what) {
    case What::Head:
        paintHead(painter, item.y);
        return;
    case What::Figures:
        paintFigures(painter, item.y);
        return;
    case What::Section:
    case What::Continued:
        paintSection(painter, item);
        return;
    case What::Header:
        m_tables.at(item.table).paintHeader(painter, item.y);
        return;
    case What::Row:
        m_tables.at(item.table).paintRow(painter, item.y, item.row);
        return;
    case What::Text:
        paintText(painter, item);
        return;
    case What::Chart:
        charts.paint(painter, QRectF(QPointF(PageStyle::margin, item.y), chartSize()),
                     m_document.charts.at(item.table).data);
        return;
    }
}

void ReportPages::paintHead(QPainter &painter, double y) const
{
    const auto box
        = [&](double height) { return QRectF(PageStyle::margin, y, PageStyle::width, height); };
    drawLine(painter, box(heightOf(Type::Title)), Qt::AlignLeft, m_document.title,
             { Type::Title, PageStyle::text() });
    y += heightOf(Type::Title);
    drawLine(painter, box(heightOf(Type::Subtitle)), Qt::AlignLeft, m_document.subtitle,
             { Type::Subtitle, PageStyle::secondary() });
    y += heightOf(Type::Subtitle) + PageStyle::gap;
    const QFontMetricsF metrics(PageStyle::font(Type::Small));
    double names = 0;
    for (const auto &[name, value] : m_document.facts)
        names = std::max(names, metrics.horizontalAdvance(name));
    names += PageStyle::cellGap * 1.5;
    for (const auto &[name, value] : m_document.facts) {
        drawLine(painter, box(factHeight()), Qt::AlignLeft, name,
                 { Type::Small, PageStyle::muted() });
        drawLine(painter, box(factHeight()).adjusted(names, 0, 0, 0), Qt::AlignLeft, value,
                 { Type::Small, PageStyle::secondary() });
        y += factHeight();
    }
}

void ReportPages::paintFigures(QPainter &painter, double y) const
{
    const auto count = static_cast<double>(m_document.figures.size());
    const double width
        = std::min((PageStyle::width - PageStyle::gap * (count - 1)) / count, PageStyle::width / 2);
    double x = PageStyle::margin;
    for (const ReportDocument::Figure &figure : m_document.figures) {
        const QRectF card(x, y, width, figuresHeight());
        painter.setPen(QPen(PageStyle::line(), PageStyle::hairline * 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card, PageStyle::cardRadius, PageStyle::cardRadius);
        QRectF text = card.adjusted(PageStyle::cardPad, PageStyle::cardPad, -PageStyle::cardPad,
                                    -PageStyle::cardPad);
        drawLine(painter, text, Qt::AlignLeft | Qt::AlignTop, figure.label,
                 { Type::Small, PageStyle::secondary() });
        drawLine(painter, text, Qt::AlignLeft | Qt::AlignBottom, figure.detail,
                 { Type::Small, PageStyle::muted() });
        const double needed
            = QFontMetricsF(PageStyle::font(Type::Figure)).horizontalAdvance(figure.value);
        painter.setFont(PageStyle::font(Type::Figure, std::min(1.0, text.width() / (needed + 1))));
        painter.setPen(PageStyle::text());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figure.value);
        x += width + PageStyle::gap;
    }
}

void ReportPages::paintSection(QPainter &painter, const Item &item) const
{
    const ReportTable &section = m_sections.at(item.table);
    const QRectF box(PageStyle::margin, item.y, PageStyle::width, tall);
    if (item.what == What::Continued) {
        drawLine(painter, box, Qt::AlignLeft | Qt::AlignTop,
                 QCoreApplication::translate("Creator::ReportPages", "%1 (continued)")
                     .arg(section.title),
                 { Type::SmallStrong, PageStyle::secondary() });
        return;
    }
    drawLine(painter, box, Qt::AlignLeft | Qt::AlignTop, section.title,
             { Type::Section, PageStyle::text() });
    if (!section.note.isEmpty()) {
        drawLine(painter, box.translated(0, heightOf(Type::Section)),
                 Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, section.note,
                 { Type::Small, PageStyle::secondary() });
    }
}

void ReportPages::paintText(QPainter &painter, const Item &item) const
{
    const TableLayout &table = m_tables.at(item.table);
    const QString text
        = table.rowCount() == 0 ? m_sections.at(item.table).emptyText : table.remark();
    drawLine(painter, QRectF(PageStyle::margin, item.y, PageStyle::width, tall),
             Qt::AlignLeft | Qt::AlignTop, text, { Type::Small, PageStyle::muted() });
}

void ReportPages::paintFrame(QPainter &painter, int page) const
{
    const double lineHeight = heightOf(Type::Small);
    const auto rule = [&](double y) {
        painter.setPen(QPen(PageStyle::line(), PageStyle::hairline));
        painter.drawLine(QPointF(PageStyle::margin, y),
                         QPointF(PageStyle::margin + PageStyle::width, y));
    };
    const auto drawBoth = [&](double y, const QString &left, const QString &right) {
        const QRectF box(PageStyle::margin, y, PageStyle::width, lineHeight);
        const Line line{ Type::Small, PageStyle::muted() };
        drawLine(painter, box, Qt::AlignLeft, left, line);
        drawLine(painter, box, Qt::AlignRight, right, line);
    };
    if (page > 0) {
        const double y = PageStyle::top - PageStyle::sectionGap;
        drawBoth(y - lineHeight - PageStyle::gap / 2, m_document.title, m_document.subtitle);
        rule(y);
    }
    rule(PageStyle::bottom + PageStyle::gap);
    const QString name = QCoreApplication::translate("Creator::ReportPages", "Creator Dashboard");
    drawBoth(PageStyle::bottom + PageStyle::gap * 1.6, name,
             u"%1 / %2"_s.arg(page + 1).arg(count()));
}

} // namespace Creator
