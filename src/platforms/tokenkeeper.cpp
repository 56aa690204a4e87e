#include "platforms/tokenkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "platforms/httpclient.h"
#include "platforms/httperrors.h"
#include "platforms/tokenrenewal.h"

using namespace Qt::StringLiterals;

namespace Creator {

TokenKeeper::TokenKeeper(SecretStore *store, HttpClient &http, const Clock &clock,
                         QString lockFolder, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_lockFolder(std::move(lockFolder))
    , m_shelf(store)
{
}

TokenKeeper::~TokenKeeper()
{
    const QStringList entries = m_waiters.keys();
    for (const QString &entry : entries)
        settle(entry, failure(cancelledError()));
}

QString TokenKeeper::entryOf(const Uuid &account)
{
    return u"creator-dashboard/"_s + account.toText();
}

QFuture<Result<Tokens>> TokenKeeper::valid(const QString &entry, const QUrl &server,
                                           const SignIn &signIn)
{
    const std::optional<Tokens> tokens = m_shelf.remembered(entry);
    m_shelf.writeAgain(entry);
    if (tokens)
        return handOut(entry, server, signIn, *tokens);
    return m_shelf.read(entry)
        .then(this,
              [this, entry, server, &signIn](const Result<Tokens> &stored) {
                  return stored ? handOut(entry, server, signIn, *stored)
                                : failed<Tokens>(stored.error());
              })
        .unwrap();
}

QFuture<Result<Tokens>> TokenKeeper::refresh(const QString &entry, const QUrl &server,
                                             const SignIn &signIn, const QByteArray &refusedAccess)
{
    const std::optional<Tokens> tokens = m_shelf.remembered(entry);
    if (tokens && tokens->access != refusedAccess && isFresh(*tokens, m_clock.nowUtc()))
        return ready(Result<Tokens>(*tokens));
    return join(entry, { nullptr, server, &signIn, refusedAccess });
}

QFuture<Status> TokenKeeper::keep(const QString &entry, const Tokens &tokens)
{
    return m_shelf.write(entry, tokens);
}

QFuture<Result<Tokens>> TokenKeeper::kept(const QString &entry)
{
    return m_shelf.read(entry);
}

void TokenKeeper::keepAgain()
{
    m_shelf.writeAgain();
}

QFuture<Status> TokenKeeper::forget(const QString &entry)
{
    return m_shelf.remove(entry);
}

bool TokenKeeper::isSessionOnly(const QString &entry) const
{
    return m_shelf.isSessionOnly(entry);
}

QFuture<Result<Tokens>> TokenKeeper::handOut(const QString &entry, const QUrl &server,
                                             const SignIn &signIn, const Tokens &tokens)
{
    const bool isDone = isFresh(tokens, m_clock.nowUtc()) || !signIn.refreshRequest(server, tokens);
    if (isDone)
        return ready(Result<Tokens>(tokens));
    return join(entry, { nullptr, server, &signIn, tokens.access });
}

QFuture<Result<Tokens>> TokenKeeper::join(const QString &entry, Waiter waiter)
{
    // Each waiter has a future of its own, because a future takes one continuation only.
    waiter.promise = std::make_shared<QPromise<Result<Tokens>>>();
    waiter.promise->start();
    const QFuture<Result<Tokens>> future = waiter.promise->future();
    const bool isUnderWay = m_waiters.contains(entry);
    m_waiters[entry].append(waiter);
    if (!isUnderWay)
        renew(entry, waiter);
    return future;
}

void TokenKeeper::renew(const QString &entry, const Waiter &first)
{
    auto *renewal = new TokenRenewal({ m_shelf, m_http, m_clock, m_lockFolder },
                                     { entry, first.server, first.signIn, first.refused }, this);
    renewal->start().then(this,
                          [this, entry](const Result<Tokens> &result) { settle(entry, result); });
}

void TokenKeeper::settle(const QString &entry, const Result<Tokens> &result)
{
    const QList<Waiter> waiters = m_waiters.take(entry);
    // Who joined later may know that what another process had stored is no good either.
    QList<Waiter> unserved;
    for (const Waiter &waiter : waiters) {
        const bool isNews = waiter.refused != waiters.first().refused;
        if (result && isNews && result->access == waiter.refused) {
            unserved.append(waiter);
            continue;
        }
        waiter.promise->addResult(result);
        waiter.promise->finish();
    }
    if (unserved.isEmpty()) {
        if (!isRenewing())
            emit rested();
        return;
    }
    const bool isUnderWay = m_waiters.contains(entry); // again, by who was just told
    m_waiters[entry].append(unserved);
    if (!isUnderWay)
        renew(entry, unserved.first());
}

} // namespace Creator
