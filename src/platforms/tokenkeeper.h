#pragma once

#include "core/uuid.h"
#include "platforms/tokenshelf.h"

#include <QObject>
#include <QPromise>

namespace Creator {

class Clock;
class HttpClient;

/// Hands out tokens that work, and renews them when they are about to end.
///
/// However many ask, in this process and in others, an entry is renewed once: everybody gets the
/// outcome. New tokens are stored before anybody uses them, an answer without a refresh token keeps
/// the former one, and a failed renewal never loses what is stored. A renewal that began is not
/// cancelled, because its answer may hold the only copy of a new token. Errors:
/// Error::Code::Unauthorized means that the person has to sign in again, Network and RateLimited
/// that a later try may help, Keychain that the keychain has to be unlocked.
/// Lives on one thread with an event loop; futures end there.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `store`: null if there is none; then everything is for this session only. `lockFolder` has
    /// to be the same for all processes of this person.
    TokenKeeper(SecretStore *store, HttpClient &http, const Clock &clock, QString lockFolder,
                QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// The keychain entry of an account.
    [[nodiscard]] static QString entryOf(const Uuid &account);

    /// Tokens for a request that begins now; renewed if 60 seconds or less remain. Those that
    /// cannot be renewed are handed out as they are. `signIn` has to outlive this.
    [[nodiscard]] QFuture<Result<Tokens>> valid(const QString &entry, const QUrl &server,
                                                const SignIn &signIn);
    /// After the server refused this access token.
    [[nodiscard]] QFuture<Result<Tokens>> refresh(const QString &entry, const QUrl &server,
                                                  const SignIn &signIn,
                                                  const QByteArray &refusedAccess);

    /// After a sign-in. Always succeeds; see isSessionOnly().
    [[nodiscard]] QFuture<Status> keep(const QString &entry, const Tokens &tokens);
    /// What is kept now, without renewing it.
    [[nodiscard]] QFuture<Result<Tokens>> kept(const QString &entry);
    /// The keychain may take now what it did not take before.
    void keepAgain();
    /// Error::Code::Keychain if it could not be removed from there.
    [[nodiscard]] QFuture<Status> forget(const QString &entry);

    /// Whether these tokens are gone when the program ends.
    [[nodiscard]] bool isSessionOnly(const QString &entry) const;
    /// Is something being renewed, and not stored yet? Who ends the program then may lose it.
    [[nodiscard]] bool isRenewing() const { return !m_waiters.isEmpty(); }

signals:
    /// No renewal is under way any more.
    void rested();

private:
    struct Waiter
    {
        std::shared_ptr<QPromise<Result<Tokens>>> promise;
        QUrl server;
        const SignIn *signIn = nullptr;
        QByteArray refused;
    };

    [[nodiscard]] QFuture<Result<Tokens>> handOut(const QString &entry, const QUrl &server,
                                                  const SignIn &signIn, const Tokens &tokens);
    [[nodiscard]] QFuture<Result<Tokens>> join(const QString &entry, Waiter waiter);
    void renew(const QString &entry, const Waiter &first);
    void settle(const QString &entry, const Result<Tokens> &result);

    HttpClient &m_http;
    const Clock &m_clock;
    const QString m_lockFolder;
    TokenShelf m_shelf;
    QHash<QString, QList<Waiter>> m_waiters; // by entry: a renewal is under way
};

} // namespace Creator
