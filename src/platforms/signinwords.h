#pragma once

#include "core/error.h"
#include "platforms/signin.h"

namespace Creator {

/// The server that the person named, or the usual one; "https://" where they left it out.
[[nodiscard]] QUrl serverOf(const SignInAnswers &answers, const QUrl &usual);
/// The server at which a flow ends: `official`, or the same path on a server that is not the
/// usual one (a test's or one's own).
[[nodiscard]] QUrl endpointOf(const QUrl &server, const QUrl &usual, const QUrl &official);

/// What a refused sign-in means: RateLimited and Network pass, Unauthorized stays.
[[nodiscard]] Error signInError(const HttpReply &reply, const QString &platformName);
/// InvalidData: something answered, but it is no server of this platform.
[[nodiscard]] Error notThisPlatform(const QString &platformName);
/// InvalidData: the person has to bring an app of their own.
[[nodiscard]] Error needsOwnApp(const QString &platformName);
[[nodiscard]] QString accountClosedSentence();

/// Tokens of a pasted text: the access token and, after a blank, the refresh token if there is one;
/// with the own app's id and secret where they were given. Nothing of an empty text.
[[nodiscard]] std::optional<Tokens> pastedTokens(const SignInAnswers &answers);

/// Client id and secret as they lie in Tokens::extra.
[[nodiscard]] QString clientIdOf(const Tokens &tokens);
[[nodiscard]] QString clientSecretOf(const Tokens &tokens);
[[nodiscard]] QJsonObject extraOf(const SignInAnswers &answers);

} // namespace Creator
