#include "import/dialect.h"

#include "import/celltext.h"
#include "import/filename.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace Creator {

namespace {

constexpr std::array delimiters{ ',', ';', '\t', '|' };
constexpr int headerWithin = 20;
constexpr int sampleSize = 50;

/// `sep=;` in the first line: the delimiter it names.
std::optional<char> namedDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::string_view rest = trimmed(line);
    if (rest.starts_with('"'))
        rest.remove_prefix(1);
    if (rest.size() < 4 || normalisedWord(rest.substr(0, 4)) != "sep=")
        return std::nullopt;
    if (rest.size() == 4)
        return line.ends_with('\t') ? std::optional('\t') : std::nullopt;
    const char sign = rest[4];
    return std::find(delimiters.begin(), delimiters.end(), sign) != delimiters.end()
        ? std::optional(sign)
        : std::nullopt;
}

struct Sample
{
    CsvStyle style;
    std::vector<CsvRecord> records;
    std::vector<std::int64_t> ends;
    bool tooLong = false;

    [[nodiscard]] int cells(size_t i) const { return records[i].cellCount(); }
};

/// Reads into records that stay where they are, because their cells may point into them.
Sample readSample(std::string_view text, const CsvStyle &style)
{
    Sample sample;
    sample.style = style;
    sample.records.resize(sampleSize);
    CsvReader reader(text, style);
    size_t count = 0;
    while (count < sample.records.size()) {
        const CsvReader::Read read = reader.next(sample.records[count]);
        sample.tooLong = read == CsvReader::Read::TooLong;
        if (read != CsvReader::Read::Record)
            break;
        sample.ends.push_back(reader.offset());
        ++count;
    }
    sample.records.resize(count);
    sample.style = reader.style();
    return sample;
}

/// Every record is one quoted cell that holds the delimiter: the damage of FORMATS §0.1.5. The
/// footer and the title of a table have no delimiter, so most records suffice.
bool isWrapped(const Sample &sample)
{
    size_t holding = 0;
    for (const CsvRecord &record : sample.records) {
        if (record.cellCount() != 1)
            return false;
        const bool quoted = record.raw().starts_with('"');
        holding
            += quoted && record.rawCell(0).find(sample.style.delimiter) != std::string_view::npos;
    }
    return holding > 0 && holding * 5 >= sample.records.size() * 4;
}

/// How steadily a sample falls into columns.
struct Steadiness
{
    size_t records = 0; // with the most frequent number of cells
    int cells = 1; // that number
};

Steadiness steadiness(const Sample &sample)
{
    std::map<int, size_t> counts;
    for (const CsvRecord &record : sample.records)
        ++counts[record.cellCount()];
    Steadiness best;
    for (const auto &[cells, records] : counts) {
        if (cells > 1 && records >= best.records)
            best = { records, cells };
    }
    return best;
}

std::vector<std::string> copyOf(const CsvRecord &record)
{
    std::vector<std::string> cells;
    cells.reserve(static_cast<std::size_t>(record.cellCount()));
    for (int i = 0; i < record.cellCount(); ++i)
        cells.emplace_back(record.cell(i));
    return cells;
}

FileContext contextOf(const Sample &sample, size_t header, const DetectionWishes &wishes)
{
    FileContext context;
    const CsvRecord &record = sample.records[header];
    context.header = HeaderIndex(record);
    context.delimiter = sample.style.delimiter;
    const auto quotes = std::count(record.raw().begin(), record.raw().end(), '"');
    context.allQuoted = record.raw().starts_with('"') && quotes >= 2 * record.cellCount();
    context.fileName = wishes.fileName;
    context.namedPeriod = periodInFileName(wishes.fileName);
    context.answers = wishes.answers;
    for (size_t i = 0; i < header; ++i)
        context.titles.emplace_back(sample.records[i].cell(0));
    if (header + 1 < sample.records.size())
        context.firstRecord = copyOf(sample.records[header + 1]);
    return context;
}

struct Candidate
{
    int score = 0;
    size_t header = 0;
    const ImportFormat *format = nullptr;
};

/// Columns are called by words: a record that is mostly numbers is no header. Nor are most that
/// have many days, but a table may have a column for each day.
bool mayBeHeader(const CsvRecord &record)
{
    int words = 0;
    int numbers = 0;
    bool onlyDays = true;
    for (int i = 0; i < record.cellCount(); ++i) {
        const std::string_view cell = record.cell(i);
        if (cell.empty())
            continue;
        const bool number = (cell.front() >= '0' && cell.front() <= '9') || cell.front() == '-';
        ++(number ? numbers : words);
        onlyDays = onlyDays && (!number || parseDay(cell, DateOrder::YearMonthDay));
    }
    return words >= 2 && (words > numbers || onlyDays);
}

/// The first record in which a known signature matches.
Candidate bestCandidate(const Sample &sample, const DetectionWishes &wishes)
{
    const size_t within = std::min<size_t>(sample.records.size(), headerWithin);
    for (size_t i = 0; i < within; ++i) {
        if (!mayBeHeader(sample.records[i]))
            continue;
        const FileContext context = contextOf(sample, i, wishes);
        Candidate best;
        for (const ImportFormat *format : allFormats()) {
            if (wishes.format && wishes.format != format)
                continue;
            const int score = format->match(context);
            if (score > best.score)
                best = { score, i, format };
        }
        if (best.format)
            return best;
    }
    return {};
}

/// A letter with a comma in its first line is no table: most records have several cells.
bool isTableFrom(const Sample &sample, size_t header)
{
    const auto first = sample.records.begin() + static_cast<std::ptrdiff_t>(header);
    const auto several = std::count_if(first, sample.records.end(), [](const CsvRecord &record) {
        return record.cellCount() > 1;
    });
    return several * 2 >= sample.records.end() - first;
}

/// Titles before a table have one filled cell; its header is the first record that fills most
/// columns.
std::optional<size_t> plainHeader(const Sample &sample, int columns, const DetectionWishes &wishes)
{
    if (const auto wished = wishes.answers.text(u"skip_top")) {
        const int index = QString::fromStdString(*wished).toInt();
        if (index >= 0 && static_cast<size_t>(index) < sample.records.size())
            return static_cast<size_t>(index);
    }
    const size_t within = std::min<size_t>(sample.records.size(), headerWithin);
    for (size_t i = 0; i < within; ++i) {
        const int filled = sample.records[i].filledCells();
        if (filled >= 2 && filled * 2 >= columns)
            return isTableFrom(sample, i) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

Newline newlineAt(std::string_view text, size_t end)
{
    if (end < text.size() && text[end] == '\r')
        return end + 1 < text.size() && text[end + 1] == '\n' ? Newline::CrLf : Newline::Cr;
    return Newline::Lf;
}

DetectedTable tableOf(std::string_view text, const Sample &sample, const Candidate &candidate,
                      const DetectionWishes &wishes)
{
    DetectedTable table;
    table.format = candidate.format;
    table.context = contextOf(sample, candidate.header, wishes);
    table.dialect.style = sample.style;
    table.dialect.headerOffset = sample.records[candidate.header].offset();
    table.dialect.dataOffset = sample.ends[candidate.header];
    table.dialect.preambleRecords = static_cast<int>(candidate.header);
    table.dialect.newline = newlineAt(text, static_cast<size_t>(sample.ends[0]));
    return table;
}

/// Those that stand in the front of the text, and the comma in any case.
std::vector<char> possibleDelimiters(std::string_view text, const DetectionWishes &wishes)
{
    const std::optional<char> fixed = wishes.delimiter ? wishes.delimiter : namedDelimiter(text);
    if (fixed)
        return { *fixed };
    constexpr size_t front = 256 * 1024;
    std::vector<char> possible{ ',' };
    for (const char delimiter : delimiters) {
        if (delimiter != ',' && text.substr(0, front).find(delimiter) != std::string_view::npos)
            possible.push_back(delimiter);
    }
    return possible;
}

Sample sampleFor(std::string_view text, char delimiter)
{
    CsvStyle style;
    style.delimiter = delimiter;
    Sample sample = readSample(text, style);
    if (sample.tooLong || !isWrapped(sample))
        return sample;
    style.wrapped = true;
    return readSample(text, style);
}

} // namespace

std::string_view delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ';':
        return ";";
    case '\t':
        return "tab";
    case '|':
        return "|";
    default:
        return ",";
    }
}

std::optional<char> delimiterFromWord(std::string_view word)
{
    for (const char delimiter : delimiters) {
        if (word == delimiterWord(delimiter) || word == std::string_view(&delimiter, 1))
            return delimiter;
    }
    return std::nullopt;
}

std::string_view word(Newline newline)
{
    switch (newline) {
    case Newline::Lf:
        return "lf";
    case Newline::CrLf:
        return "crlf";
    case Newline::Cr:
        return "cr";
    }
    return {};
}

Accepted<DetectedTable> detectTable(std::string_view text, const DetectionWishes &wishes)
{
    std::vector<Sample> samples;
    Candidate best;
    const Sample *bestSample = nullptr;
    samples.reserve(delimiters.size());
    for (const char delimiter : possibleDelimiters(text, wishes)) {
        samples.push_back(sampleFor(text, delimiter));
        if (samples.back().tooLong)
            return refuse(RefusalReason::LongRecord);
        const Candidate candidate = bestCandidate(samples.back(), wishes);
        if (candidate.score > best.score) {
            best = candidate;
            bestSample = &samples.back();
        }
        if (best.score >= surelyMatches)
            break;
    }
    if (best.format)
        return tableOf(text, *bestSample, best, wishes);
    if (wishes.format && wishes.format != &genericFormat())
        return refuse(RefusalReason::WrongFormat);

    Steadiness steadiest;
    for (const Sample &sample : samples) {
        const Steadiness own = steadiness(sample);
        if (own.records > steadiest.records
            || (own.records == steadiest.records && own.cells > steadiest.cells)) {
            steadiest = own;
            bestSample = &sample;
        }
    }
    if (!bestSample)
        return refuse(RefusalReason::NoTable);
    const std::optional<size_t> header = plainHeader(*bestSample, steadiest.cells, wishes);
    if (!header)
        return refuse(RefusalReason::NoTable);
    return tableOf(text, *bestSample, { 1, *header, &genericFormat() }, wishes);
}

} // namespace Creator
