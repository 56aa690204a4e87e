#include "reports/tablelayout.h"

#include "domain/moneyformat.h"
#include "reports/pagestyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using PageStyle::Type;

constexpr double tall = 100'000;

/// "1,204.5": grouped, as people read a number that is no money.
QString oneDecimal(Micros micros)
{
    const Micros rounded = roundedToDecimals(micros, 1);
    const Micros whole = rounded / microsPerUnit;
    const QString tenth = QString::number(std::abs(rounded % microsPerUnit) * 10 / microsPerUnit);
    const bool isNegative = rounded < 0 && whole == 0;
    return (isNegative ? QString(QChar(0x2212)) : QString()) + formatCount(whole) + u'.' + tenth;
}

QString textOf(const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Text:
    case ReportCell::Kind::Number:
        return cell.text();
    case ReportCell::Kind::Amount:
        return formatAmount(cell.money());
    case ReportCell::Kind::Count:
        return formatCount(cell.count());
    case ReportCell::Kind::Day:
        return cell.day().toString(Qt::ISODate);
    case ReportCell::Kind::Decimal:
        return oneDecimal(cell.decimal());
    }
    Q_UNREACHABLE();
}

bool isZero(const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Amount:
        return cell.money().isZero();
    case ReportCell::Kind::Count:
    case ReportCell::Kind::Decimal:
        return cell.count() == 0;
    case ReportCell::Kind::Text:
    case ReportCell::Kind::Day:
    case ReportCell::Kind::Number:
        return cell.isEmpty();
    }
    Q_UNREACHABLE();
}

bool isWorthPaper(const ReportTable &table, qsizetype column)
{
    if (table.columns.at(column).need == ReportColumn::Need::Always)
        return true;
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow &row) {
        return column < row.cells.size() && !isZero(row.cells.at(column));
    });
}

double widestWord(const QFontMetricsF &metrics, const QString &title)
{
    double widest = 0;
    for (const QString &word : title.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// The narrowest width at which the title stands in two lines.
double twoLineWidth(const QFontMetricsF &metrics, const QString &title)
{
    double narrowest = metrics.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        narrowest = std::min(narrowest,
                             std::max(metrics.horizontalAdvance(title.left(at)),
                                      metrics.horizontalAdvance(title.mid(at + 1))));
    }
    return narrowest;
}

QFontMetricsF metricsOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(PageStyle::fontFor(text, font));
}

} // namespace

TableLayout::TableLayout(const ReportTable &table)
{
    choose(table);
    measure();
    fit();
    setHeights();
}

QFont TableLayout::rowFont(ReportRow::Weight weight) const
{
    return PageStyle::font(weight == ReportRow::Weight::Normal ? Type::Body : Type::BodyStrong,
                           m_scale);
}

int TableLayout::flags(const Column &column) const
{
    const int side = column.alignsLeft ? Qt::AlignLeft : Qt::AlignRight;
    return side | Qt::AlignTop | (column.isText ? int(Qt::TextWordWrap) : 0);
}

void TableLayout::choose(const ReportTable &table)
{
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!isWorthPaper(table, i))
            continue;
        kept.append(i);
        const ReportColumn &column = table.columns.at(i);
        const bool isText = column.kind == ReportColumn::Kind::Text;
        const bool left = isText || column.kind == ReportColumn::Kind::Day;
        m_columns.append({ column.title, isText, left, 0, 0, 0 });
    }
    qsizetype plain = 0;
    qsizetype more = 0;
    for (const ReportRow &row : table.rows) {
        if (row.weight != ReportRow::Weight::Total && ++plain > mostRows) {
            ++more;
            continue;
        }
        Row line{ {}, row.weight, 0 };
        for (const qsizetype column : kept)
            line.texts.append(textOf(row.cells.value(column)));
        m_rows.append(line);
    }
    if (more > 0) {
        m_remark = QCoreApplication::translate(
            "Creator::TableLayout",
            "%Ln more rows are in the CSV and XLSX files; sums contain them.", nullptr,
            static_cast<int>(more));
    }
}

void TableLayout::measure()
{
    const QFontMetricsF header(PageStyle::font(Type::SmallStrong));
    const QFont body = rowFont(ReportRow::Weight::Normal);
    const QFont strong = rowFont(ReportRow::Weight::Total);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        column.heading = twoLineWidth(header, column.title) + 4;
        column.natural = widestWord(header, column.title);
        for (const Row &row : m_rows) {
            const QFont &font = row.weight == ReportRow::Weight::Normal ? body : strong;
            const QString &text = row.texts.at(i);
            column.natural
                = std::max(column.natural, metricsOf(text, font).horizontalAdvance(text));
        }
        // A little more than measured: shaping of a whole text may differ from its parts.
        column.natural += 4;
        column.width
            = column.isText ? std::min(column.natural, PageStyle::widestText) : column.natural;
    }
}

void TableLayout::fit()
{
    const auto count = static_cast<double>(m_columns.size());
    const double room = PageStyle::width - PageStyle::cellGap * (count - 1);
    const auto used = [this] {
        return std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                               [](double sum, const Column &c) { return sum + c.width; });
    };
    // Texts wrap before figures shrink.
    for (Column &column : m_columns) {
        const double excess = used() - room;
        if (column.isText && excess > 0)
            column.width
                = std::max(std::min(column.width, PageStyle::narrowestText), column.width - excess);
    }
    if (used() > room) {
        m_scale = std::max(PageStyle::smallestScale, room / used());
        for (Column &column : m_columns)
            column.width *= room / used();
    } else if (!m_columns.isEmpty()) {
        // Left-over room goes to titles of many lines, then to the text that would wrap, else to
        // the first column.
        double extra = room - used();
        for (Column &column : m_columns) {
            const double wish = std::clamp(column.heading - column.width, 0.0, extra);
            column.width += wish;
            extra -= wish;
        }
        for (Column &column : m_columns) {
            const double wish = std::clamp(column.natural - column.width, 0.0, extra);
            column.width += wish;
            extra -= wish;
        }
        m_columns.first().width += extra;
    }
    double x = PageStyle::margin;
    for (Column &column : m_columns) {
        column.x = x;
        x += column.width + PageStyle::cellGap;
    }
}

void TableLayout::setHeights()
{
    const QFontMetricsF header(PageStyle::font(Type::SmallStrong, m_scale));
    double titles = header.height();
    for (const Column &column : m_columns) {
        const QRectF box(0, 0, column.width, tall);
        titles
            = std::max(titles, header.boundingRect(box, Qt::TextWordWrap, column.title).height());
    }
    m_headerHeight = titles + 2 * PageStyle::rowPad;
    for (Row &row : m_rows) {
        const QFont font = rowFont(row.weight);
        row.height = QFontMetricsF(font).height();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            const QString &text = row.texts.at(i);
            const QFontMetricsF metrics = metricsOf(text, font);
            if (!column.isText || metrics.horizontalAdvance(text) <= column.width)
                continue;
            const QRectF box(0, 0, column.width, tall);
            row.height
                = std::max(row.height, metrics.boundingRect(box, flags(column), text).height());
        }
        row.height += 2 * PageStyle::rowPad;
    }
}

void TableLayout::paintHeader(QPainter &painter, double y) const
{
    painter.fillRect(QRectF(PageStyle::margin - PageStyle::gap / 2, y,
                            PageStyle::width + PageStyle::gap, m_headerHeight),
                     PageStyle::fill());
    painter.setFont(PageStyle::font(Type::SmallStrong, m_scale));
    painter.setPen(PageStyle::secondary());
    for (const Column &column : m_columns) {
        const QRectF box(column.x, y + PageStyle::rowPad, column.width,
                         m_headerHeight - 2 * PageStyle::rowPad);
        const int side = column.alignsLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(box, side | Qt::AlignBottom | Qt::TextWordWrap, column.title);
    }
}

void TableLayout::paintRow(QPainter &painter, double y, qsizetype index) const
{
    const Row &row = m_rows.at(index);
    const QFont font = rowFont(row.weight);
    painter.setPen(PageStyle::text());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const QString &text = row.texts.at(i);
        if (text.isEmpty())
            continue;
        const QRectF box(column.x, y + PageStyle::rowPad, column.width,
                         row.height - 2 * PageStyle::rowPad + 1);
        painter.setFont(PageStyle::fontFor(text, font));
        painter.drawText(box, flags(column) | Qt::TextDontClip, text);
    }
    const double end = PageStyle::margin + PageStyle::width;
    const auto rule = [&](double at, const QColor &color) {
        painter.setPen(QPen(color, PageStyle::hairline));
        painter.drawLine(QPointF(PageStyle::margin, at), QPointF(end, at));
    };
    if (row.weight == ReportRow::Weight::Total)
        rule(y, PageStyle::strongLine());
    rule(y + row.height, PageStyle::line());
}

} // namespace Creator
