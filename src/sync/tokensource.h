#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "platforms/signin.h"

#include <QFuture>

namespace Creator {

struct SocialAccount;

/// Where tokens come from and go to: what TokenKeeper does, and what tests do in its place.
/// Error::Code::Unauthorized: the person has to sign in again; Network, RateLimited: later;
/// Keychain: it has to be unlocked.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// For a request that begins now; renewed if they end soon.
    [[nodiscard]] virtual QFuture<Result<Tokens>> valid(const SocialAccount &account,
                                                        const SignIn &signIn)
        = 0;
    /// After the server refused this access token.
    [[nodiscard]] virtual QFuture<Result<Tokens>>
    refresh(const SocialAccount &account, const SignIn &signIn, const QByteArray &refusedAccess)
        = 0;
    /// The keychain entry of an account.
    [[nodiscard]] virtual QString entryOf(SocialAccountId account) const = 0;
    /// After a sign-in.
    [[nodiscard]] virtual QFuture<Status> keep(const QString &entry, const Tokens &tokens) = 0;
    /// What is kept now, however old. Asks the keychain, but no server.
    [[nodiscard]] virtual QFuture<Result<Tokens>> kept(const QString &entry) = 0;
    /// keep(), kept() and forget() of an entry take effect in the order of the calls.
    [[nodiscard]] virtual QFuture<Status> forget(const QString &entry) = 0;
    /// Are these tokens gone when the program ends?
    [[nodiscard]] virtual bool isSessionOnly(const QString &entry) const = 0;
};

} // namespace Creator
