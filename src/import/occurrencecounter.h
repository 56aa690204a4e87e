#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace Creator {

/// Counts how often each key was seen in one file: the rule by which the preview, the summary and
/// the import tell duplicates and n-th occurrences (FORMATS §0.5).
///
/// Keeps 96 bits of a hash of each key, so that a million keys take at most 50 MB, growing
/// included. Two different keys meet by chance about once in 10^17 files of a million rows.
class OccurrenceCounter
{
public:
    /// Counts `key` and tells its occurrence: 1 is the first.
    [[nodiscard]] std::uint32_t count(std::string_view key);
    /// Of a key in a space of its own, so that the id of a payout is not that of a sale.
    [[nodiscard]] std::uint32_t count(char space, std::string_view key);

    /// Different keys so far.
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_size); }
    void reserve(std::int64_t keys);
    void clear();

private:
    struct Slot
    {
        std::uint64_t low;
        std::uint32_t high;
        std::uint32_t count; // 0: free
    };

    [[nodiscard]] Slot &slotOf(std::uint64_t low, std::uint32_t high);
    void grow(size_t capacity);

    std::vector<Slot> m_slots; // a power of two
    size_t m_size = 0;
};

} // namespace Creator
