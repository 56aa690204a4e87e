#pragma once

#include "platforms/signin.h"

namespace Creator {

/// A handle and an app password for a pair of tokens that are renewed together.
class BlueskySignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Password; }
    [[nodiscard]] QUrl defaultServer() const override;
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
    [[nodiscard]] std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                                            const Tokens &tokens) const override;
    [[nodiscard]] Result<Tokens> readRefresh(const HttpReply &reply,
                                             const QDateTime &nowUtc) const override;
    [[nodiscard]] std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                                           const Tokens &tokens) const override;
};

} // namespace Creator
