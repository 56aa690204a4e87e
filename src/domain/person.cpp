#include "domain/person.h"

#include <algorithm>
#include <iterator>

namespace Creator {

namespace {

constexpr std::string_view roleWords[] = { "creator", "manager", "viewer", "admin" };

} // namespace

std::string_view word(Role role)
{
    return roleWords[static_cast<size_t>(role)];
}

std::optional<Role> roleFromWord(std::string_view text)
{
    const auto *it = std::find(std::begin(roleWords), std::end(roleWords), text);
    if (it == std::end(roleWords))
        return std::nullopt;
    return static_cast<Role>(it - std::begin(roleWords));
}

} // namespace Creator
