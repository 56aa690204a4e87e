#pragma once

#include "platforms/signin.h"

namespace Creator {

/// The server hands out its client, then name and password (and a code) become tokens.
class PeerTubeSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Password; }
    [[nodiscard]] QUrl defaultServer() const override { return {}; }
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
    [[nodiscard]] std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                                            const Tokens &tokens) const override;
    [[nodiscard]] std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                                           const Tokens &tokens) const override;
};

} // namespace Creator
