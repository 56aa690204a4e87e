#include "reports/csvtext.h"

namespace Creator {

namespace {

/// Spreadsheets look at the first visible character, and at a tab or line end before it.
bool looksLikeFormula(const QString &text)
{
    static constexpr QStringView starts = u"=+-@\t\r＝＋－＠";
    if (text.isEmpty())
        return false;
    if (starts.contains(text.front()))
        return true;
    for (const QChar c : text) {
        if (c != QChar(0xFEFF) && !c.isSpace())
            return starts.contains(c);
    }
    return false;
}

} // namespace

CsvText::CsvText(Mark mark)
{
    if (mark == Mark::Utf8)
        m_bytes = "\xEF\xBB\xBF";
}

void CsvText::add(const QString &cell)
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    static constexpr QStringView special = u",\"\r\n";
    bool quotes = cell.startsWith(u' ') || cell.endsWith(u' ');
    for (const QChar c : cell)
        quotes = quotes || special.contains(c);
    if (!quotes) {
        m_bytes += cell.toUtf8();
        return;
    }
    QString inner = cell;
    inner.replace(u'"', QLatin1String("\"\""));
    m_bytes += '"' + inner.toUtf8() + '"';
}

void CsvText::addText(const QString &text)
{
    add(looksLikeFormula(text) ? u'\'' + text : text);
}

void CsvText::addNumber(const QString &digits)
{
    add(digits);
}

void CsvText::endRecord()
{
    m_bytes += "\r\n";
    m_first = true;
}

} // namespace Creator
