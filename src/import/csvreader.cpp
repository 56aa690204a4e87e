#include "import/csvreader.h"

#include "import/celltext.h"

#include <algorithm>
#include <cstring>

namespace Creator {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

const char *skipLineEnds(const char *p, const char *end)
{
    while (p != end && isLineEnd(*p))
        ++p;
    return p;
}

/// The text of a cell that begins with a quote: "" becomes ", the closing quote goes, and what
/// stands after it is kept.
std::string_view unquoted(std::string_view cell, std::string &buffer)
{
    const size_t start = buffer.size();
    bool inside = true;
    for (size_t i = 1; i < cell.size(); ++i) {
        if (cell[i] != '"' || !inside) {
            buffer += cell[i];
        } else if (i + 1 < cell.size() && cell[i + 1] == '"') {
            buffer += '"';
            ++i;
        } else {
            inside = false;
        }
    }
    return std::string_view(buffer).substr(start);
}

} // namespace

std::string_view CsvRecord::cell(int column) const
{
    return trimmed(rawCell(column));
}

bool CsvRecord::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

int CsvRecord::filledCells() const
{
    return static_cast<int>(
        std::count_if(m_cells.begin(), m_cells.end(),
                      [](std::string_view cell) { return !trimmed(cell).empty(); }));
}

CsvReader::CsvReader(std::string_view text, const CsvStyle &style)
    : m_text(text)
    , m_style(style)
{
    std::fill(std::begin(m_plain), std::end(m_plain), true);
    m_plain[static_cast<unsigned char>('\n')] = false;
    m_plain[static_cast<unsigned char>('\r')] = false;
    m_plain[static_cast<unsigned char>(style.delimiter)] = false;
}

void CsvReader::seek(std::int64_t offset, std::int64_t number)
{
    m_position = std::min(offset, static_cast<std::int64_t>(m_text.size()));
    m_number = number;
}

CsvReader::Read CsvReader::next(CsvRecord &record)
{
    const char *const text = m_text.data();
    const char *const end = text + m_text.size();
    const char *const begin = skipLineEnds(text + m_position, end);
    m_position = begin - text;
    if (begin == end)
        return Read::End;

    record.m_offset = m_position;
    record.m_number = m_number++;
    const char *const limit = end - begin > maxRecordSize ? begin + maxRecordSize : end;
    Parse result
        = m_position >= m_style.lineModeFrom ? Parse::Unclosed : parse(record, begin, limit);
    if (result == Parse::Unclosed) {
        m_style.lineModeFrom = std::min(m_style.lineModeFrom, m_position);
        const char *const stop = parseLine(record, begin, limit);
        m_next = stop - text;
        result = stop == limit && limit != end ? Parse::TooLong : Parse::Ok;
    }
    if (result == Parse::TooLong)
        return Read::TooLong;

    record.m_raw
        = m_text.substr(static_cast<size_t>(m_position), static_cast<size_t>(m_next - m_position));
    m_position = m_next;
    resolveQuotes(record);
    if (m_style.wrapped && record.m_cells.size() == 1)
        unwrap(record);
    return Read::Record;
}

CsvReader::Parse CsvReader::parse(CsvRecord &record, const char *begin, const char *limit)
{
    record.m_cells.clear();
    record.m_quoted.clear();
    const char *p = begin;
    for (;;) {
        const char *const cell = p;
        if (p != limit && *p == '"') {
            bool resolve = false;
            p = quotedEnd(cell, limit, resolve);
            if (!p)
                return Parse::Unclosed;
            if (resolve) {
                record.m_quoted.push_back(record.m_cells.size());
                record.m_cells.emplace_back(cell, static_cast<size_t>(p - cell));
            } else {
                record.m_cells.emplace_back(cell + 1, static_cast<size_t>(p - cell - 2));
            }
        } else {
            while (p != limit && m_plain[static_cast<unsigned char>(*p)])
                ++p;
            record.m_cells.emplace_back(cell, static_cast<size_t>(p - cell));
        }
        if (p == limit)
            break;
        if (*p != m_style.delimiter)
            break;
        ++p;
    }
    m_next = p - m_text.data();
    const bool cut = p == limit && limit != m_text.data() + m_text.size();
    return cut ? Parse::TooLong : Parse::Ok;
}

/// The end of a cell that begins with a quote, or null if the quote is never closed. `resolve` says
/// that more than the outer quotes has to go.
const char *CsvReader::quotedEnd(const char *cell, const char *limit, bool &resolve) const
{
    const char *p = cell + 1;
    for (;;) {
        p = static_cast<const char *>(
            p == limit ? nullptr : std::memchr(p, '"', static_cast<size_t>(limit - p)));
        if (!p)
            return nullptr;
        if (p + 1 == limit || p[1] != '"')
            break;
        resolve = true;
        p += 2;
    }
    ++p;
    if (p != limit && m_plain[static_cast<unsigned char>(*p)])
        resolve = true;
    while (p != limit && m_plain[static_cast<unsigned char>(*p)])
        ++p;
    return p;
}

/// As parse(), but nothing reaches over the end of the line, and an open quote is a character.
const char *CsvReader::parseLine(CsvRecord &record, const char *begin, const char *limit)
{
    const char *const lineEnd = std::find_if(begin, limit, isLineEnd);
    record.m_cells.clear();
    record.m_quoted.clear();
    const char *p = begin;
    for (;;) {
        const char *const cell = p;
        bool resolve = false;
        const char *closed
            = p != lineEnd && *p == '"' ? quotedEnd(cell, lineEnd, resolve) : nullptr;
        if (closed) {
            p = closed;
            record.m_quoted.push_back(record.m_cells.size());
        } else {
            while (p != lineEnd && m_plain[static_cast<unsigned char>(*p)])
                ++p;
        }
        record.m_cells.emplace_back(cell, static_cast<size_t>(p - cell));
        if (p == lineEnd)
            return lineEnd;
        ++p;
    }
}

void CsvReader::resolveQuotes(CsvRecord &record) const
{
    if (record.m_quoted.empty())
        return;
    record.m_buffer.clear();
    record.m_buffer.reserve(record.m_raw.size()); // the views must not move
    for (const size_t index : record.m_quoted)
        record.m_cells[index] = unquoted(record.m_cells[index], record.m_buffer);
}

void CsvReader::unwrap(CsvRecord &record)
{
    if (record.m_cells.front().find(m_style.delimiter) == std::string_view::npos)
        return;
    record.m_wrapped.assign(record.m_cells.front());
    CsvStyle inner = m_style;
    inner.wrapped = false;
    inner.lineModeFrom = std::numeric_limits<std::int64_t>::max();
    CsvReader reader(record.m_wrapped, inner);
    const char *const begin = record.m_wrapped.data();
    const char *const end = begin + record.m_wrapped.size();
    if (reader.parse(record, begin, end) != Parse::Ok || reader.m_next != end - begin)
        (void)reader.parseLine(record, begin, end);
    reader.resolveQuotes(record);
}

} // namespace Creator
