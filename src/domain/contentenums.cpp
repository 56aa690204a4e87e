#include "domain/contentenums.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view typeWords[]
    = { "video", "short", "live", "post", "image", "podcast", "newsletter", "other" };
constexpr std::string_view statusWords[]
    = { "idea", "draft", "in_production", "scheduled", "published", "archived" };

} // namespace

std::string_view word(ContentType type)
{
    return typeWords[static_cast<size_t>(type)];
}
std::string_view word(ContentStatus status)
{
    return statusWords[static_cast<size_t>(status)];
}

std::optional<ContentType> contentTypeFromWord(std::string_view text)
{
    return valueFromWord<ContentType>(typeWords, text);
}

std::optional<ContentStatus> contentStatusFromWord(std::string_view text)
{
    return valueFromWord<ContentStatus>(statusWords, text);
}

} // namespace Creator
