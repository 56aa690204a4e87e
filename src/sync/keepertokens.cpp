#include "sync/keepertokens.h"

#include "domain/account.h"
#include "platforms/tokenkeeper.h"

namespace Creator {

KeeperTokens::KeeperTokens(TokenKeeper &keeper)
    : m_keeper(keeper)
{
}

QFuture<Result<Tokens>> KeeperTokens::valid(const SocialAccount &account, const SignIn &signIn)
{
    return m_keeper.valid(account.keychainEntry, account.server, signIn);
}

QFuture<Result<Tokens>> KeeperTokens::refresh(const SocialAccount &account, const SignIn &signIn,
                                              const QByteArray &refusedAccess)
{
    return m_keeper.refresh(account.keychainEntry, account.server, signIn, refusedAccess);
}

QString KeeperTokens::entryOf(SocialAccountId account) const
{
    return TokenKeeper::entryOf(account.uuid());
}

QFuture<Status> KeeperTokens::keep(const QString &entry, const Tokens &tokens)
{
    return m_keeper.keep(entry, tokens);
}

QFuture<Result<Tokens>> KeeperTokens::kept(const QString &entry)
{
    return m_keeper.kept(entry);
}

QFuture<Status> KeeperTokens::forget(const QString &entry)
{
    return m_keeper.forget(entry);
}

bool KeeperTokens::isSessionOnly(const QString &entry) const
{
    return m_keeper.isSessionOnly(entry);
}

} // namespace Creator
