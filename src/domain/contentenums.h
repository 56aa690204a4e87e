#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// contents.content_type. SCHEMA: "Values of the string columns".
enum class ContentType { Video, Short, Live, Post, Image, Podcast, Newsletter, Other };

/// contents.status: idea → draft → in production → scheduled → published → archived, and back where
/// planning/statusmachine.h allows it.
enum class ContentStatus { Idea, Draft, InProduction, Scheduled, Published, Archived };

inline constexpr std::array allContentTypes{ ContentType::Video,      ContentType::Short,
                                             ContentType::Live,       ContentType::Post,
                                             ContentType::Image,      ContentType::Podcast,
                                             ContentType::Newsletter, ContentType::Other };
inline constexpr std::array allContentStatuses{
    ContentStatus::Idea,      ContentStatus::Draft,     ContentStatus::InProduction,
    ContentStatus::Scheduled, ContentStatus::Published, ContentStatus::Archived
};

/// The words as stored and as the command line prints them; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(ContentType type);
[[nodiscard]] std::string_view word(ContentStatus status);
[[nodiscard]] std::optional<ContentType> contentTypeFromWord(std::string_view text);
[[nodiscard]] std::optional<ContentStatus> contentStatusFromWord(std::string_view text);

} // namespace Creator
