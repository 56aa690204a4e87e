#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Creator {

/// How long a text is for a platform, in the platform's own units.
struct TextCount
{
    int used = 0;
    int limit = 0;

    [[nodiscard]] int over() const { return used > limit ? used - limit : 0; }
    [[nodiscard]] int left() const { return limit - used; }

    friend bool operator==(const TextCount &, const TextCount &) = default;
};

/// What a platform counts as one.
enum class TextUnit {
    Utf16, // as most web pages count
    Grapheme, // what a reader sees as one letter
    GraphemeShortLinks, // the same; a link is 23, a mention only its local part
    Weighted, // X: 2 for Hangul and emoji, 1 for Latin, 23 for a link
    EmojiBytes, // graphemes, but an emoji is as long as its UTF-8
    Utf8, // bytes
};

/// How much text a platform takes. Pure; as the platforms' own documents say, of which those for
/// naver_blog and podcast are the least certain. Platforms are named as in contents.platform.
namespace PlatformLimits {

/// The platforms that are known, in the order in which they are offered.
[[nodiscard]] QStringList platforms();

/// Nothing for an unknown platform, and where there is no such field or no limit. Where two limits
/// hold (Bluesky counts letters and bytes), the one that is closer to being broken.
[[nodiscard]] std::optional<TextCount> titleCount(const QString &platform, const QString &title);
/// The description, caption or post.
[[nodiscard]] std::optional<TextCount> descriptionCount(const QString &platform,
                                                        const QString &text);

/// The length of a text in a unit.
[[nodiscard]] int lengthIn(TextUnit unit, const QString &text);

} // namespace PlatformLimits

} // namespace Creator
