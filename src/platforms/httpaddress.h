#pragma once

#include "platforms/httpmessage.h"

#include <optional>

namespace Creator {

[[nodiscard]] bool isLoopback(const QString &host);
/// https anywhere, http on this computer only, and no name or password in it.
[[nodiscard]] bool isSafeAddress(const QUrl &url);
/// Scheme, host and port are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The request that follows a redirect; nothing if the address may not be followed. Another origin
/// gets nothing that could be a secret.
[[nodiscard]] std::optional<HttpRequest> redirected(const HttpRequest &request,
                                                    const QByteArray &location);

} // namespace Creator
