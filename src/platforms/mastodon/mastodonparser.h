#pragma once

#include "platforms/pagereading.h"

namespace Creator::Mastodon {

[[nodiscard]] bool readAccount(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readStatuses(const PageContext &context, JsonValue root, PlatformPage &page);
[[nodiscard]] bool readMentions(const PageContext &context, JsonValue root, PlatformPage &page);

/// The max_id behind rel="next" of a Link header (RFC 8288); empty if there is none or it leads to
/// another server.
[[nodiscard]] QString nextPageOf(const QByteArray &link, const QUrl &server);
/// The server's own number in "id@server".
[[nodiscard]] QString localId(const QString &accountId);

} // namespace Creator::Mastodon
