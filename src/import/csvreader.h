#pragma once

#include "import/csvrecord.h"

#include <limits>
#include <string_view>

namespace Creator {

/// How the records of one file are written.
struct CsvStyle
{
    char delimiter = ',';
    /// Every record is one quoted cell that holds the real record (spreadsheet damage).
    bool wrapped = false;
    /// From this offset on a quoted cell ends with its line, because a quote is never closed.
    std::int64_t lineModeFrom = std::numeric_limits<std::int64_t>::max();

    friend bool operator==(const CsvStyle &, const CsvStyle &) = default;
};

/// Cuts UTF-8 text into records and cells, RFC 4180 with forgiveness: line breaks of any kind, in
/// quoted cells too, quotes that stand alone, no line end after the last record. Lines without a
/// single character are passed over. Refuses a record longer than maxRecordSize.
class CsvReader
{
public:
    static constexpr std::int64_t maxRecordSize = 16 * 1024 * 1024;

    enum class Read { Record, End, TooLong };

    CsvReader(std::string_view text, const CsvStyle &style);

    /// Reads the next record into `record`, whose memory is used again.
    [[nodiscard]] Read next(CsvRecord &record);
    /// Goes on at `offset`, the beginning of a record, which will be called `number`.
    void seek(std::int64_t offset, std::int64_t number);

    [[nodiscard]] std::int64_t offset() const { return m_position; }
    /// The style with what was found out on the way (lineModeFrom).
    [[nodiscard]] const CsvStyle &style() const { return m_style; }

private:
    enum class Parse { Ok, TooLong, Unclosed };

    [[nodiscard]] Parse parse(CsvRecord &record, const char *begin, const char *limit);
    [[nodiscard]] const char *parseLine(CsvRecord &record, const char *begin, const char *limit);
    [[nodiscard]] const char *quotedEnd(const char *cell, const char *limit, bool &resolve) const;
    void resolveQuotes(CsvRecord &record) const;
    void unwrap(CsvRecord &record);

    std::string_view m_text;
    CsvStyle m_style;
    bool m_plain[256] = {}; // not a delimiter and not a line end
    std::int64_t m_position = 0;
    std::int64_t m_next = 0; // where parse() stopped
    std::int64_t m_number = 1;
};

} // namespace Creator
