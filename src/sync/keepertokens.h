#pragma once

#include "sync/tokensource.h"

namespace Creator {

class TokenKeeper;

/// Tokens of the keychain.
class KeeperTokens final : public TokenSource
{
public:
    explicit KeeperTokens(TokenKeeper &keeper);

    [[nodiscard]] QFuture<Result<Tokens>> valid(const SocialAccount &account,
                                                const SignIn &signIn) override;
    [[nodiscard]] QFuture<Result<Tokens>> refresh(const SocialAccount &account,
                                                  const SignIn &signIn,
                                                  const QByteArray &refusedAccess) override;
    [[nodiscard]] QString entryOf(SocialAccountId account) const override;
    [[nodiscard]] QFuture<Status> keep(const QString &entry, const Tokens &tokens) override;
    [[nodiscard]] QFuture<Result<Tokens>> kept(const QString &entry) override;
    [[nodiscard]] QFuture<Status> forget(const QString &entry) override;
    [[nodiscard]] bool isSessionOnly(const QString &entry) const override;

private:
    TokenKeeper &m_keeper;
};

} // namespace Creator
