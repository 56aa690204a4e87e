#include "domain/resource.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view typeWords[]
    = { "audio", "image", "video", "font", "template", "document", "link", "other" };
constexpr std::string_view licenceWords[]
    = { "owned",          "cc0",          "cc_by",     "cc_by_sa", "cc_by_nc", "royalty_free",
        "rights_managed", "subscription", "editorial", "unknown" };

} // namespace

std::string_view word(ResourceType type)
{
    return typeWords[static_cast<size_t>(type)];
}
std::string_view word(LicenceType type)
{
    return licenceWords[static_cast<size_t>(type)];
}

std::optional<ResourceType> resourceTypeFromWord(std::string_view text)
{
    return valueFromWord<ResourceType>(typeWords, text);
}

std::optional<LicenceType> licenceTypeFromWord(std::string_view text)
{
    return valueFromWord<LicenceType>(licenceWords, text);
}

} // namespace Creator
