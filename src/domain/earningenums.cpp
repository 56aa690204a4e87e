#include "domain/earningenums.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view sourceWords[]
    = { "ads",      "membership", "sponsorship",  "affiliate", "merchandise",
        "donation", "licensing",  "subscription", "course",    "other" };
constexpr std::string_view statusWords[]
    = { "estimated", "pending", "paid", "cancelled", "refunded", "disputed" };
constexpr std::string_view kindWords[]
    = { "earning", "refund", "chargeback", "fee", "tax_withheld", "adjustment" };
constexpr std::string_view originWords[] = { "api", "file", "manual" };

} // namespace

std::string_view word(EarningSource source)
{
    return sourceWords[static_cast<size_t>(source)];
}
std::string_view word(EarningStatus status)
{
    return statusWords[static_cast<size_t>(status)];
}
std::string_view word(EarningKind kind)
{
    return kindWords[static_cast<size_t>(kind)];
}
std::string_view word(Origin origin)
{
    return originWords[static_cast<size_t>(origin)];
}

std::optional<EarningSource> sourceFromWord(std::string_view text)
{
    return valueFromWord<EarningSource>(sourceWords, text);
}

std::optional<EarningStatus> statusFromWord(std::string_view text)
{
    return valueFromWord<EarningStatus>(statusWords, text);
}

std::optional<EarningKind> kindFromWord(std::string_view text)
{
    return valueFromWord<EarningKind>(kindWords, text);
}

std::optional<Origin> originFromWord(std::string_view text)
{
    return valueFromWord<Origin>(originWords, text);
}

} // namespace Creator
