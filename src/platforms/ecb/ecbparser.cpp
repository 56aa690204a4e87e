#include "platforms/ecb/ecbparser.h"

#include "platforms/isotime.h"
#include "platforms/jsonreader.h"
#include "platforms/wholejson.h"

#include <algorithm>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Creator::Ecb {

namespace {

namespace od = simdjson::ondemand;

/// Digits with at most one dot, above zero: the text is stored as it is.
bool isRate(std::string_view text)
{
    if (text.empty() || text.size() > 20 || text.front() == '.' || text.back() == '.')
        return false;
    const bool digits = std::all_of(text.begin(), text.end(),
                                    [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && std::count(text.begin(), text.end(), '.') <= 1
        && text.find_first_of("123456789") != std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

void addRate(PlatformPage &page, QDate day, std::string_view code, std::string_view rate)
{
    const std::optional<Currency> currency = Currency::fromCode(code);
    if (!day.isValid() || !currency || !isRate(rate)) {
        ++page.skipped;
        return;
    }
    if (*currency == Currencies::eur())
        return; // one euro is one euro
    page.rates.append({ day, Currencies::eur(), *currency,
                        QString::fromLatin1(rate.data(), static_cast<qsizetype>(rate.size())),
                        u"ecb"_s });
}

/// Cells of a line; quoted ones may hold commas.
std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    size_t begin = 0;
    bool isQuoted = false;
    for (size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"')
            isQuoted = !isQuoted;
        if (i < line.size() && (line[i] != ',' || isQuoted))
            continue;
        std::string_view cell = trimmed(line.substr(begin, i - begin));
        if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
            cell = cell.substr(1, cell.size() - 2);
        cells.push_back(cell);
        begin = i + 1;
    }
    return cells;
}

struct Columns
{
    size_t frequency = 0;
    size_t currency = 0;
    size_t day = 0;
    size_t value = 0;
    size_t count = 0;
};

std::optional<Columns> columnsOf(std::string_view header)
{
    if (header.starts_with("\xef\xbb\xbf"))
        header.remove_prefix(3);
    const std::vector<std::string_view> names = cellsOf(header);
    const auto find = [&](std::string_view name) {
        return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const Columns columns{ find("FREQ"), find("CURRENCY"), find("TIME_PERIOD"), find("OBS_VALUE"),
                           names.size() };
    if (std::max({ columns.currency, columns.day, columns.value }) >= columns.count)
        return std::nullopt;
    return columns;
}

bool readDay(od::object rates, QDate day, PlatformPage &page)
{
    for (auto field : rates) {
        std::string_view code;
        od::value value;
        if (field.unescaped_key().get(code) || field.value().get(value))
            return false;
        addRate(page, day, code, trimmed(value.raw_json_token()));
        if (value.get_double().error())
            return false;
    }
    return true;
}

bool readDays(od::object days, PlatformPage &page)
{
    for (auto field : days) {
        std::string_view day;
        od::object rates;
        if (field.unescaped_key().get(day))
            return false;
        const QDate date = dayFromIso(day);
        if (field.value().get_object().get(rates) || !readDay(rates, date, page))
            return false;
    }
    return true;
}

bool readDocument(od::object root, PlatformPage &page)
{
    std::string_view base;
    std::string_view day;
    od::object rates;
    if (root["base"].get_string().get(base) || base != "EUR")
        return false;
    const bool isOneDay = root["date"].get_string().get(day) == simdjson::SUCCESS;
    const QDate date = dayFromIso(day);
    if (root["rates"].get_object().get(rates))
        return false;
    return isOneDay ? readDay(rates, date, page) : readDays(rates, page);
}

} // namespace

Result<PlatformPage> readTable(const QByteArray &csv)
{
    if (csv.size() > JsonDocument::maxBytes)
        return failure(unreadableAnswer());
    std::string_view rest(csv.constData(), static_cast<size_t>(csv.size()));
    const auto nextLine = [&] {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return line;
    };
    const std::optional<Columns> columns = columnsOf(nextLine());
    if (!columns)
        return failure(unreadableAnswer());
    PlatformPage page;
    while (!rest.empty()) {
        const std::string_view line = trimmed(nextLine());
        if (line.empty())
            continue;
        const std::vector<std::string_view> cells = cellsOf(line);
        if (cells.size() != columns->count) {
            ++page.skipped;
            continue;
        }
        const bool isDaily
            = columns->frequency >= columns->count || cells[columns->frequency] == "D";
        if (isDaily && !cells[columns->value].empty())
            addRate(page, dayFromIso(cells[columns->day]), cells[columns->currency],
                    cells[columns->value]);
    }
    return page;
}

Result<PlatformPage> readRates(const QByteArray &body)
{
    if (body.size() > JsonDocument::maxBytes)
        return failure(unreadableAnswer());
    const simdjson::padded_string json(body.constData(), static_cast<size_t>(body.size()));
    od::parser parser;
    od::document document;
    od::object root;
    PlatformPage page;
    if (!isWholeJson(json) || parser.iterate(json).get(document) || document.get_object().get(root)
        || !readDocument(root, page))
        return failure(unreadableAnswer());
    return page;
}

} // namespace Creator::Ecb
