#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QSize>
#include <QStringList>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// resources.type: what a file or link is.
enum class ResourceType { Audio, Image, Video, Font, Template, Document, Link, Other };

/// resources.license_type. SCHEMA: "Values of the string columns".
enum class LicenceType {
    Owned,
    Cc0,
    CcBy,
    CcBySa,
    CcByNc,
    RoyaltyFree,
    RightsManaged,
    Subscription,
    Editorial,
    Unknown,
};

inline constexpr std::array allResourceTypes{ ResourceType::Audio,    ResourceType::Image,
                                              ResourceType::Video,    ResourceType::Font,
                                              ResourceType::Template, ResourceType::Document,
                                              ResourceType::Link,     ResourceType::Other };
inline constexpr std::array allLicenceTypes{ LicenceType::Owned,         LicenceType::Cc0,
                                             LicenceType::CcBy,          LicenceType::CcBySa,
                                             LicenceType::CcByNc,        LicenceType::RoyaltyFree,
                                             LicenceType::RightsManaged, LicenceType::Subscription,
                                             LicenceType::Editorial,     LicenceType::Unknown };

/// The words as stored and as the command line prints them; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(ResourceType type);
[[nodiscard]] std::string_view word(LicenceType type);
[[nodiscard]] std::optional<ResourceType> resourceTypeFromWord(std::string_view text);
[[nodiscard]] std::optional<LicenceType> licenceTypeFromWord(std::string_view text);

/// What a resource may be used for. Days are the licensor's, inclusive at both ends.
struct Licence
{
    enum class Commercial { Unknown, Allowed, Forbidden };

    LicenceType type = LicenceType::Unknown;
    QString source; // where it was got: a shop, a person, an address
    QString proof; // the file that proves it; empty if there is none
    QString subscription; // the plan it belongs to; licences of one plan end together
    QDate validFrom; // null: always
    QDate validTo; // null: never ends
    Commercial commercial = Commercial::Unknown;
    QList<ChannelId> channels; // empty: every channel
    QStringList territories; // ISO 3166 codes; empty: everywhere
    QString attribution; // the text that must stand beside the work; empty: none is asked for

    friend bool operator==(const Licence &, const Licence &) = default;
};

/// Something a content is made of: a file on this machine or a link.
struct Resource
{
    ResourceId id;
    std::optional<CategoryId> categoryId;
    QString name;
    ResourceType type = ResourceType::Other;
    QString location; // resources.url: an absolute file path, or an address
    Licence licence;
    QStringList tags;
    QString notes;
    QByteArray contentHash; // SHA-256 of the file; empty for links or while unread
    qint64 fileSize = 0; // bytes; 0: unknown
    QSize pixels; // of an image; empty: unknown
    qint64 durationMs = 0; // of sound; 0: unknown
    QJsonObject metadata; // whatever else was there
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// resource_categories: every resource has at most one.
struct ResourceCategory
{
    CategoryId id;
    QString name;
    QString description;

    friend bool operator==(const ResourceCategory &, const ResourceCategory &) = default;
};

} // namespace Creator
