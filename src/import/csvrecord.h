#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Creator {

/// One record of a table. The cells are views into the text or into the record's own buffer and
/// are valid until the record is read into again or the text goes away.
class CsvRecord
{
public:
    /// 1 is the first record after the header, as messages to people count.
    [[nodiscard]] std::int64_t number() const { return m_number; }
    /// Where the record begins in the decoded text, for reading it again later.
    [[nodiscard]] std::int64_t offset() const { return m_offset; }
    /// The record's bytes as they stand in the decoded text, without the line end.
    [[nodiscard]] std::string_view raw() const { return m_raw; }

    [[nodiscard]] int cellCount() const { return static_cast<int>(m_cells.size()); }
    /// As written, unquoted. Empty for a column that the record does not have, -1 included.
    [[nodiscard]] std::string_view rawCell(int column) const
    {
        const auto index = static_cast<size_t>(column);
        return column >= 0 && index < m_cells.size() ? m_cells[index] : std::string_view();
    }
    /// Without blanks at both ends.
    [[nodiscard]] std::string_view cell(int column) const;
    /// Not a single cell has a visible character.
    [[nodiscard]] bool isBlank() const;
    /// How many cells have a visible character.
    [[nodiscard]] int filledCells() const;

private:
    friend class CsvReader;

    std::vector<std::string_view> m_cells;
    std::vector<size_t> m_quoted; // cells whose quotes have still to be resolved
    std::string m_buffer;
    std::string m_wrapped; // the inner text of a record that was quoted once too often
    std::string_view m_raw;
    std::int64_t m_number = 0;
    std::int64_t m_offset = 0;
};

} // namespace Creator
