#include "import/xlsxsheet.h"

#include "import/celltext.h"
#include "import/textspool.h"
#include "import/xlsxbook.h"
#include "import/xlsxtext.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostColumns = 16'384;

/// "C5" → 2; -1 for what is no place of a cell.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// Reads the cells of one sheet, row by row.
class SheetReader
{
public:
    SheetReader(const XlsxWorkbook &book, const XlsxLimits &limits, TextSpool &spool)
        : m_book(book)
        , m_limits(limits)
        , m_spool(spool)
    {
    }

    void read(QXmlStreamReader &xml)
    {
        while (!xml.atEnd() && !m_trouble) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == "c"_L1)
                readCell(xml);
            else if (token == QXmlStreamReader::StartElement && xml.name() == "row"_L1)
                beginRow();
            else if (token == QXmlStreamReader::EndElement && xml.name() == "row"_L1)
                endRow();
            else if (token == QXmlStreamReader::EndElement && xml.name() == "sheetData"_L1)
                m_isWhole = true;
            else if (token == QXmlStreamReader::DTD)
                m_trouble = RefusalReason::BadWorkbook;
        }
    }

    [[nodiscard]] std::optional<RefusalReason> trouble() const
    {
        return m_trouble || m_isWhole ? m_trouble : RefusalReason::BadWorkbook;
    }

private:
    void beginRow()
    {
        m_filled = 0;
        m_column = 0;
    }

    void readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView place = attributes.value("r"_L1);
        const int column = place.isEmpty() ? m_column : columnOf(place);
        const QString type = attributes.value("t"_L1).toString();
        const size_t style = attributes.value("s"_L1).toUInt();
        std::string stored;
        while (!xml.atEnd() && xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                stored = xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
            else if (xml.name() == "is"_L1)
                stored = xlsxText(xml);
            else
                xml.skipCurrentElement(); // a formula, of which only the value is taken
        }
        if (column < 0 || column >= mostColumns) {
            m_trouble = RefusalReason::BadWorkbook;
            return;
        }
        m_column = column + 1;
        put(static_cast<size_t>(column), shown(stored, type, style));
    }

    std::string shown(const std::string &stored, const QString &type, size_t style) const
    {
        if (type == "s"_L1) {
            bool isIndex = false;
            const size_t index = QByteArray::fromStdString(stored).trimmed().toULongLong(&isIndex);
            return isIndex && index < m_book.strings.size() ? m_book.strings[index] : std::string();
        }
        if (type == "b"_L1)
            return stored == "1" ? "TRUE" : stored.empty() ? "" : "FALSE";
        if (!type.isEmpty() && type != "n"_L1)
            return stored; // a text, a day in ISO form, or what went wrong
        const XlsxShow show = style < m_book.shows.size() ? m_book.shows[style] : XlsxShow::Number;
        return shownNumber(trimmed(stored), show, m_book.days);
    }

    void put(size_t column, std::string text)
    {
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        for (; m_filled <= column; ++m_filled)
            m_cells[m_filled].clear();
        m_cells[column] = std::move(text);
    }

    void endRow()
    {
        const auto last = m_cells.begin() + static_cast<std::ptrdiff_t>(m_filled);
        m_seen += static_cast<qint64>(m_filled) + 1;
        if (m_seen > m_limits.cells)
            m_trouble = RefusalReason::WorkbookTooBig;
        const auto isBlank = [](const std::string &cell) { return trimmed(cell).empty(); };
        if (m_trouble || std::all_of(m_cells.begin(), last, isBlank))
            return;
        m_line.clear();
        for (size_t i = 0; i < m_filled; ++i) {
            if (i > 0)
                m_line += ',';
            addQuoted(m_cells[i]);
        }
        m_line += '\n';
        if (!m_spool.add(m_line))
            m_trouble = RefusalReason::NoSpace;
        else if (m_spool.size() > m_limits.text)
            m_trouble = RefusalReason::WorkbookTooBig;
    }

    void addQuoted(const std::string &cell)
    {
        if (cell.find_first_of(",;\t|\"\r\n") == std::string::npos) {
            m_line += cell;
            return;
        }
        m_line += '"';
        for (const char c : cell) {
            if (c == '"')
                m_line += '"';
            m_line += c;
        }
        m_line += '"';
    }

    const XlsxWorkbook &m_book;
    XlsxLimits m_limits;
    TextSpool &m_spool;
    std::vector<std::string> m_cells; // of the row being read; the first m_filled count
    size_t m_filled = 0;
    int m_column = 0; // of the next cell without a place
    qint64 m_seen = 0;
    std::string m_line;
    bool m_isWhole = false;
    std::optional<RefusalReason> m_trouble;
};

} // namespace

Accepted<XlsxTable> readWorkbook(QIODevice &workbook, const QString &wanted,
                                 const XlsxLimits &limits)
{
    const Accepted<XlsxWorkbook> book = XlsxWorkbook::open(workbook, limits);
    if (!book)
        return tl::unexpected(book.error());
    const XlsxSheetPlace *place
        = book->sheet(wanted.isEmpty() ? QStringView(u"Combined Sales") : QStringView(wanted));
    TextSpool spool;
    SheetReader reader(*book, limits, spool);
    const Accepted<void> done = readXlsxPart(workbook, place->part, limits,
                                             [&](QXmlStreamReader &xml) { reader.read(xml); });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto trouble = reader.trouble())
        return refuse(*trouble);
    Accepted<SourceText> text = spool.finish(TextEncoding::Utf8);
    if (!text)
        return tl::unexpected(text.error());
    QStringList others;
    for (const XlsxSheetPlace &other : book->sheets) {
        if (&other != place)
            others.append(other.name);
    }
    return XlsxTable{ std::move(*text), place->name, others };
}

} // namespace Creator
