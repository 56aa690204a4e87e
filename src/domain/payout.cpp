#include "domain/payout.h"

#include <algorithm>
#include <iterator>

namespace Creator {

namespace {

constexpr std::string_view directionWords[] = { "out", "in" };
constexpr std::string_view statusWords[] = { "scheduled", "in_transit", "paid", "failed" };

} // namespace

std::string_view word(PayoutDirection direction)
{
    return directionWords[static_cast<size_t>(direction)];
}
std::string_view word(PayoutStatus status)
{
    return statusWords[static_cast<size_t>(status)];
}

std::optional<PayoutDirection> payoutDirectionFromWord(std::string_view text)
{
    if (text == directionWords[0])
        return PayoutDirection::Out;
    if (text == directionWords[1])
        return PayoutDirection::In;
    return std::nullopt;
}

std::optional<PayoutStatus> payoutStatusFromWord(std::string_view text)
{
    const auto *it = std::find(std::begin(statusWords), std::end(statusWords), text);
    if (it == std::end(statusWords))
        return std::nullopt;
    return static_cast<PayoutStatus>(it - std::begin(statusWords));
}

} // namespace Creator
