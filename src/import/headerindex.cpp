#include "import/headerindex.h"

#include "import/celltext.h"

#include <algorithm>
#include <functional>

namespace Creator {

namespace {

const std::string noText;

struct Split
{
    std::string_view base;
    std::optional<Currency> currency;
};

std::optional<Currency> currencyFromMark(std::string_view mark)
{
    struct Entry
    {
        std::string_view mark;
        std::string_view code;
    };
    static constexpr Entry entries[] = {
        { "$", "USD" },
        { "US$", "USD" },
        { "\xe2\x82\xac", "EUR" },
        { "\xc2\xa3", "GBP" },
        { "\xe2\x82\xa9", "KRW" },
        { "\xef\xbf\xa6", "KRW" },
        { "\xc2\xa5", "JPY" },
        { "\xef\xbf\xa5", "JPY" },
        { "\xec\x9b\x90", "KRW" },
        { "\xe5\x86\x86", "JPY" },
    };
    for (const Entry &entry : entries) {
        if (entry.mark == mark)
            return Currency::fromCode(entry.code);
    }
    // Only capitals: "Views (all)" is no amount in Albanian lek.
    const bool capitals = mark.size() == 3
        && std::all_of(mark.begin(), mark.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals ? Currency::fromCode(mark) : std::nullopt;
}

/// Takes "(USD)" or "[USD]" off the end of a title.
Split withoutCurrency(std::string_view title)
{
    if (title.size() < 3)
        return { title, std::nullopt };
    const char close = title.back();
    if (close != ')' && close != ']')
        return { title, std::nullopt };
    const size_t open = title.rfind(close == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0)
        return { title, std::nullopt };
    const auto currency
        = currencyFromMark(trimmed(title.substr(open + 1, title.size() - open - 2)));
    if (!currency)
        return { title, std::nullopt };
    return { trimmed(title.substr(0, open)), currency };
}

} // namespace

HeaderIndex::HeaderIndex(const CsvRecord &record)
{
    m_columns.reserve(static_cast<size_t>(record.cellCount()));
    for (int i = 0; i < record.cellCount(); ++i) {
        const std::string_view title = withoutGuard(record.cell(i));
        const Split split = withoutCurrency(title);
        m_columns.push_back({ std::string(title), normalisedWord(title), normalisedWord(split.base),
                              split.currency });
    }
    const std::hash<std::string_view> hash;
    const int count = columnCount();
    for (int i = 0; i < count; ++i) {
        const Column &column = m_columns[static_cast<size_t>(i)];
        m_entries.push_back({ hash(column.name), i, i });
        if (column.currency)
            m_entries.push_back({ hash(column.base), count + i, i });
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.rank < b.rank;
    });
}

int HeaderIndex::find(std::string_view name) const
{
    const size_t hash = std::hash<std::string_view>()(name);
    auto it
        = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                           [](const Entry &entry, size_t wanted) { return entry.hash < wanted; });
    for (; it != m_entries.end() && it->hash == hash; ++it) {
        const Column &column = m_columns[static_cast<size_t>(it->column)];
        if ((it->rank < columnCount() ? column.name : column.base) == name)
            return it->column;
    }
    return -1;
}

int HeaderIndex::find(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (const int column = find(name); column >= 0)
            return column;
    }
    return -1;
}

const std::string &HeaderIndex::title(int column) const
{
    return column < 0 || column >= columnCount() ? noText
                                                 : m_columns[static_cast<size_t>(column)].title;
}

const std::string &HeaderIndex::name(int column) const
{
    return column < 0 || column >= columnCount() ? noText
                                                 : m_columns[static_cast<size_t>(column)].name;
}

const std::string &HeaderIndex::baseName(int column) const
{
    return column < 0 || column >= columnCount() ? noText
                                                 : m_columns[static_cast<size_t>(column)].base;
}

std::optional<Currency> HeaderIndex::currency(int column) const
{
    if (column < 0 || column >= columnCount())
        return std::nullopt;
    return m_columns[static_cast<size_t>(column)].currency;
}

int HeaderIndex::namedCount() const
{
    return static_cast<int>(
        std::count_if(m_columns.begin(), m_columns.end(),
                      [](const Column &column) { return !column.name.empty(); }));
}

std::string HeaderIndex::signature() const
{
    std::string joined;
    for (const Column &column : m_columns) {
        joined += column.name;
        joined += '\x1f';
    }
    return joined;
}

} // namespace Creator
