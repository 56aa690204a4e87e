#pragma once

#include "platforms/entrylock.h"
#include "platforms/signin.h"

#include <QObject>

namespace Creator {

class Clock;
class HttpClient;
class TokenShelf;

/// One renewal of one entry's tokens, while no other process renews them: takes the lock, looks
/// whether somebody was faster, asks the server, and stores the answer before anybody uses it.
class TokenRenewal final : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        TokenShelf &shelf;
        HttpClient &http;
        const Clock &clock;
        QString lockFolder;
    };
    struct Target
    {
        QString entry;
        QUrl server;
        const SignIn *signIn = nullptr;
        QByteArray refused; // the access token that is no good any more
    };

    TokenRenewal(const Means &means, Target target, QObject *parent);

    /// Once.
    [[nodiscard]] QFuture<Result<Tokens>> start();

private:
    void readAgain();
    void judge(const Tokens &stored);
    void askServer(const Tokens &stored);
    void readAnswer(const Tokens &stored, const Result<HttpReply> &reply);
    void afterRefusal(const QByteArray &usedRefresh);
    void store(const Tokens &renewed);
    void end(Result<Tokens> result);

    const Means m_means;
    const Target m_target;
    EntryLock *m_lock = nullptr;
    QPromise<Result<Tokens>> m_promise;
    bool m_wasRefused = false;
};

/// Whether these will still do for a request that begins now.
[[nodiscard]] bool isFresh(const Tokens &tokens, const QDateTime &nowUtc);

} // namespace Creator
