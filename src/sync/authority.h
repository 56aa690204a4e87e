#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "sync/syncservices.h"

#include <QUrl>

namespace Creator::Authority {

/// In the settings of an account: where the certificate lies that vouches for its server.
inline constexpr QLatin1StringView fileKey{ "ca_file" };

/// Lets this server be believed on the word of the certificates in that file (PEM) as well, and no
/// other server. Error::Code::File or InvalidData, with a sentence. An empty name changes nothing.
[[nodiscard]] Status believe(const SyncServices &services, const QUrl &server, const QString &file);
/// The same as an account's settings say.
[[nodiscard]] Status believe(const SyncServices &services, const SocialAccount &account);

} // namespace Creator::Authority
