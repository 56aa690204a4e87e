#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace Creator {

/// The value of an enum from the word it is stored as; `words` stand in the enum's order.
template <typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueFromWord(const std::string_view (&words)[N],
                                                std::string_view text)
{
    const auto *it = std::find(std::begin(words), std::end(words), text);
    if (it == std::end(words))
        return std::nullopt;
    return static_cast<Enum>(it - std::begin(words));
}

} // namespace Creator
