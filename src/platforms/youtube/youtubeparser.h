#pragma once

#include "platforms/pagereading.h"

namespace Creator::YouTube {

// Some walks ask two things by turns, so that a content arrives whole: the list of what there is,
// then its details. ReadingPosition::page says which: a letter, the list's next token, and ids.

/// A place in such a walk.
struct Turn
{
    enum class Kind { List, Details };

    Kind kind = Kind::List;
    QString listToken; // of this page of the list, or of the one after these details
    QString detailToken;
    QStringList ids;

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Turn fromText(const QString &text);
};

[[nodiscard]] bool readChannel(const PageContext &context, JsonValue root, PlatformPage &page);
/// Ids of uploads, then the videos themselves.
[[nodiscard]] bool readUploads(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page);
/// Threads, then the replies that do not come with them.
[[nodiscard]] bool readComments(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readSuperChats(const PageContext &context, JsonValue root, PlatformPage &page);

} // namespace Creator::YouTube
