#include "reports/glyphcheck.h"

#include "reports/reportdocument.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Blanks, joiners and selectors have no picture of their own.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    case QChar::Mark_NonSpacing:
        return (c >= 0xFE00 && c <= 0xFE0F) || c >= 0xE0100;
    default: // Qt's enum
        return false;
    }
}

QStringList textsOf(const ReportDocument &document)
{
    QStringList texts{ document.title, document.subtitle };
    for (const auto &[name, value] : document.facts)
        texts += { name, value };
    for (const ReportDocument::Figure &figure : document.figures)
        texts += { figure.label, figure.value, figure.detail };
    for (const ReportDocument::PlacedChart &chart : document.charts) {
        texts += { chart.data.title, chart.data.subtitle };
        texts += chart.data.categories;
        for (const ChartData::Series &series : chart.data.series)
            texts.append(series.name);
    }
    for (const ReportTable &table : document.tables) {
        if (table.place == ReportTable::Place::Files)
            continue;
        texts += { table.title, table.note, table.emptyText };
        for (const ReportColumn &column : table.columns)
            texts.append(column.title);
        for (const ReportRow &row : table.rows) {
            for (const ReportCell &cell : row.cells)
                texts.append(cell.text());
        }
    }
    return texts;
}

} // namespace

GlyphCheck::GlyphCheck(const QFont &font)
    : m_font(font)
{
}

char32_t GlyphCheck::firstMissing(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (m_known.contains(c))
            continue;
        if (!isInvisible(c) && !QFontMetricsF(m_font).inFontUcs4(c))
            return c;
        m_known.insert(c);
    }
    return 0;
}

QString GlyphCheck::replacingMissing(const QString &text, QChar stand)
{
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (c < 0x20 || QChar::category(c) == QChar::Other_Control)
            shown += u' ';
        else if (m_known.contains(c) || isInvisible(c) || QFontMetricsF(m_font).inFontUcs4(c)) {
            m_known.insert(c);
            const auto code = static_cast<char32_t>(c);
            shown += QString::fromUcs4(&code, 1);
        } else {
            shown += stand;
        }
    }
    return shown;
}

Status GlyphCheck::check(const ReportDocument &document, const QFont &font)
{
    return check(textsOf(document), font);
}

Status GlyphCheck::check(const QStringList &texts, const QFont &font)
{
    GlyphCheck check(font);
    for (const QString &text : texts) {
        const char32_t missing = check.firstMissing(text);
        if (missing == 0)
            continue;
        const QString code
            = u"U+"_s + QString::number(missing, 16).toUpper().rightJustified(4, u'0');
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate(
                           "Creator::GlyphCheck",
                           "No font on this computer can show %1 (%2), which is in “%3”. Install a "
                           "font that has it; for Korean that is fonts-noto-cjk.")
                           .arg(QString::fromUcs4(&missing, 1), code, text.left(60)));
    }
    return {};
}

} // namespace Creator
