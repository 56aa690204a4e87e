#pragma once

#include "platforms/signin.h"

namespace Creator {

namespace YouTubeScopes {
[[nodiscard]] QString read();
[[nodiscard]] QString analytics();
[[nodiscard]] QString money();
[[nodiscard]] QString comments();
} // namespace YouTubeScopes

/// Google in the browser, for an app that the person registered.
class YouTubeSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Browser; }
    [[nodiscard]] QUrl defaultServer() const override;
    [[nodiscard]] QStringList scopes() const override;
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
    [[nodiscard]] std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                                            const Tokens &tokens) const override;
    [[nodiscard]] std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                                           const Tokens &tokens) const override;
};

} // namespace Creator
