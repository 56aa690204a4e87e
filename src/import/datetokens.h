#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Creator {

struct DateNumber
{
    int value = 0;
    int digits = 0;
};

/// The parts of a date text in the order in which they stand, not yet put together.
struct DateTokens
{
    std::array<DateNumber, 6> numbers{};
    int numberCount = 0;
    int firstMonth = 0; // of the month names; 0 if there is none
    int lastMonth = 0;
    bool dotted = false; // the numbers are separated by dots
    bool ranged = false; // a sign of a range stands between them
    std::optional<std::int32_t> msOfDay;
    std::optional<int> offsetMinutes;
};

/// Takes a text apart. Nothing if it has a word that belongs to no date.
[[nodiscard]] std::optional<DateTokens> readDateTokens(std::string_view text);

} // namespace Creator
