#pragma once

#include "domain/currency.h"
#include "import/csvrecord.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Creator {

/// The column names of a table, found by name and never by position. FORMATS §0.1.6: NFKC, without
/// soft hyphens and zero-width characters, blanks collapsed, trimmed, case ignored. A currency in
/// brackets at the end ("Amount (USD)", "Price(£)") is data and no part of the name.
///
/// Words to look for are given in that same form (normalisedWord()).
class HeaderIndex
{
public:
    HeaderIndex() = default;
    explicit HeaderIndex(const CsvRecord &record);

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    /// The first column of that name, with or without its currency; -1 if there is none.
    [[nodiscard]] int find(std::string_view name) const;
    /// The first column that has one of the names; earlier names are preferred.
    [[nodiscard]] int find(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const { return find(name) >= 0; }
    [[nodiscard]] bool has(std::initializer_list<std::string_view> names) const
    {
        return find(names) >= 0;
    }

    /// As written, trimmed; for messages to people.
    [[nodiscard]] const std::string &title(int column) const;
    /// Normalised, with a currency if there is one.
    [[nodiscard]] const std::string &name(int column) const;
    /// Normalised, without the currency.
    [[nodiscard]] const std::string &baseName(int column) const;
    /// The currency in the name of a column; also nothing for -1.
    [[nodiscard]] std::optional<Currency> currency(int column) const;
    /// Columns with a name.
    [[nodiscard]] int namedCount() const;
    /// The names in order, joined: the same for every file with the same header.
    [[nodiscard]] std::string signature() const;

private:
    struct Column
    {
        std::string title;
        std::string name;
        std::string base;
        std::optional<Currency> currency;
    };
    /// Where a name is found: many words are looked for in many records.
    struct Entry
    {
        size_t hash;
        int rank; // whole names before those without their currency, then by column
        int column;
    };

    std::vector<Column> m_columns;
    std::vector<Entry> m_entries; // sorted by hash and rank
};

} // namespace Creator
