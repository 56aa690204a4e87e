#pragma once

#include "core/cancellation.h"
#include "platforms/platformclient.h"
#include "sync/accountdesk.h"
#include "sync/syncservices.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Creator {

/// Connects accounts: signs in, asks who that is, keeps the tokens in the keychain, and only then
/// adds the account. Whatever fails on the way leaves nothing behind.
///
/// Money that two accounts or two readings tell counts once. Ghost takes payments by Stripe: while
/// a Stripe account is here, also a disconnected one whose data stayed, Ghost's payments are not
/// read (settings "money_from") and those read before are cancelled. The same is done to earnings
/// that a reading of the connected account covers, for the days that it reads back.
class Connector final : public QObject
{
    Q_OBJECT

public:
    /// Goes on in the browser: what OAuthClient does.
    using BrowserSignIn = std::function<QFuture<Result<Tokens>>(const OAuthProvider &provider,
                                                                const Cancellation &cancellation)>;
    static constexpr int mostSteps = 8; // questions and answers of one sign-in

    Connector(const SyncServices &services, BrowserSignIn browser, QObject *parent = nullptr);
    ~Connector() override;

    /// For `user`, whose channel it feeds if the wish names none. Error::Code::Unauthorized: not
    /// let in, with a sentence; InvalidData: not this platform, or not set up; Network.
    [[nodiscard]] QFuture<Result<ConnectAnswer>>
    connectAccount(const ConnectWish &wish, UserId user, ChannelId channel,
                   const Cancellation &cancellation = {});

signals:
    void connected(const Creator::SocialAccount &account);

private:
    struct Attempt;
    using AttemptPtr = std::shared_ptr<Attempt>;

    void next(const AttemptPtr &attempt);
    void answered(const AttemptPtr &attempt, const Result<HttpReply> &reply);
    void signedIn(const AttemptPtr &attempt, const Result<Tokens> &tokens);
    void askProfile(const AttemptPtr &attempt);
    void profileRead(const AttemptPtr &attempt, const Result<HttpReply> &reply);
    void prove(const AttemptPtr &attempt, const SocialAccount &account);
    [[nodiscard]] bool isLetIn(const AttemptPtr &attempt, const HttpReply &reply) const;
    void keep(const AttemptPtr &attempt, const SocialAccount &account);
    void add(const AttemptPtr &attempt, const SocialAccount &account);
    void shareMoney();
    void cancelCovered(const SocialAccount &account);
    static void finish(const AttemptPtr &attempt, const Result<ConnectAnswer> &answer);
    static void refuse(const AttemptPtr &attempt, Error error);

    const SyncServices m_services;
    const BrowserSignIn m_browser;
};

} // namespace Creator
