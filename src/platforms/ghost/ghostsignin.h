#pragma once

#include "platforms/signin.h"

namespace Creator {

/// The address of a site and a key that its owner made there.
class GhostSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Key; }
    [[nodiscard]] QUrl defaultServer() const override { return {}; }
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override;
};

} // namespace Creator
