#pragma once

#include "platforms/signin.h"

namespace Creator {

/// A restricted key. A key that may do everything is refused.
class StripeSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Key; }
    [[nodiscard]] QUrl defaultServer() const override;
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
};

/// The version of the API whose answers we read.
[[nodiscard]] QByteArray stripeVersion();

} // namespace Creator
