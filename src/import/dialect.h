#pragma once

#include "import/csvreader.h"
#include "import/importformat.h"

#include <optional>
#include <string_view>

namespace Creator {

enum class Newline { Lf, CrLf, Cr };

/// How a table is written and where it begins.
struct Dialect
{
    CsvStyle style;
    Newline newline = Newline::Lf;
    int preambleRecords = 0; // before the header, a `sep=` line included
    std::int64_t headerOffset = 0;
    std::int64_t dataOffset = 0; // of the first record after the header
};

/// "," ";" "tab" "|"
[[nodiscard]] std::string_view delimiterWord(char delimiter);
/// The same back, the sign itself included.
[[nodiscard]] std::optional<char> delimiterFromWord(std::string_view word);
/// "lf" "crlf" "cr"
[[nodiscard]] std::string_view word(Newline newline);

/// A table found in a text: how it is written, its header and whose it is.
struct DetectedTable
{
    Dialect dialect;
    FileContext context;
    const ImportFormat *format = nullptr; // never null
};

/// What a person or the command line fixed beforehand.
struct DetectionWishes
{
    QString fileName;
    Answers answers;
    const ImportFormat *format = nullptr; // only this one
    std::optional<char> delimiter;
};

/// Finds the table in `text` (FORMATS §0.1.3–6): the delimiter that gives a known header within the
/// first 20 records, else the one with the steadiest number of cells.
[[nodiscard]] Accepted<DetectedTable> detectTable(std::string_view text,
                                                  const DetectionWishes &wishes);

} // namespace Creator
