#pragma once

#include "platforms/signin.h"

namespace Creator {

/// Registers an app with the server, then goes on in the browser. Its tokens do not expire.
class MastodonSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Browser; }
    [[nodiscard]] QUrl defaultServer() const override { return {}; }
    [[nodiscard]] QStringList scopes() const override;
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
    [[nodiscard]] std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                                           const Tokens &tokens) const override;
};

} // namespace Creator
