#pragma once

#include "core/error.h"
#include "platforms/signin.h"

namespace Creator {

// What OAuth needs to say, without saying it (RFC 6749, 7636).

/// 32 bytes from the system's generator, as 43 characters of base64url.
[[nodiscard]] QByteArray randomWord();
/// S256, as the provider wants it written.
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier,
                                     OAuthProvider::Challenge challenge);
/// Takes as long for any two of the same length.
[[nodiscard]] bool isSameSecret(const QByteArray &a, const QByteArray &b);

[[nodiscard]] QUrl authorizeUrl(const OAuthProvider &provider, const QUrl &redirect,
                                const QByteArray &state, const QByteArray &verifier);
[[nodiscard]] HttpRequest exchangeRequest(const OAuthProvider &provider, const QUrl &redirect,
                                          const QString &code, const QByteArray &verifier);
[[nodiscard]] HttpRequest deviceRequest(const OAuthProvider &provider);
[[nodiscard]] HttpRequest devicePollRequest(const OAuthProvider &provider,
                                            const QString &deviceCode);

/// Reads the answer to an exchange or a poll; the client's id and secret go with the tokens, which
/// need them to be renewed.
[[nodiscard]] Result<Tokens> readOAuthReply(const OAuthProvider &provider, const HttpReply &reply,
                                            const QDateTime &nowUtc);
/// The error word of an answer, wherever this provider puts it; empty if there is none.
[[nodiscard]] QString errorWord(const HttpReply &reply);
/// What an error word means for the person. Never contains what a server wrote.
[[nodiscard]] Error oauthError(const QString &word);

} // namespace Creator
