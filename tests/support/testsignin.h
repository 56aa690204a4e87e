#pragma once

#include "platforms/signin.h"

namespace Creator::Test {

/// Renews by a refresh token at <server>/token, as a public client "desktop".
class TestSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Browser; }
    [[nodiscard]] QUrl defaultServer() const override { return {}; }
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &, const QList<HttpReply> &) const override
    {
        return failure(Error::Code::InvalidData, {});
    }
    [[nodiscard]] std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                                            const Tokens &tokens) const override
    {
        using namespace Qt::StringLiterals;
        if (tokens.refresh.isEmpty())
            return std::nullopt;
        return formRequest(server.resolved(QUrl(u"/token"_s)),
                           { { u"grant_type"_s, u"refresh_token"_s },
                             { u"client_id"_s, u"desktop"_s },
                             { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) } });
    }
};

} // namespace Creator::Test
