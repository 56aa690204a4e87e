#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

/// The random token behind "stay signed in". The token is in the keychain, its hash with the user.
namespace Creator::SessionToken {

/// 32 random bytes.
[[nodiscard]] QByteArray generate();
/// SHA-256 as text; the token is random, so that a slow hash adds nothing.
[[nodiscard]] QString hashOf(const QByteArray &token);
/// In constant time. An empty hash matches nothing.
[[nodiscard]] bool matches(const QByteArray &token, const QString &hash);
/// The keychain entry of a user's token.
[[nodiscard]] QString entryOf(UserId user);

} // namespace Creator::SessionToken
