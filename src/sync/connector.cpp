#include "sync/connector.h"

#include "core/clock.h"
#include "core/futures.h"
#include "platforms/httpsender.h"
#include "storage/accountrepository.h"
#include "sync/authority.h"
#include "sync/connectedof.h"
#include "sync/tokensource.h"

#include <QFileInfo>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto ghostPlatform = "ghost"_L1;
constexpr auto stripePlatform = "stripe"_L1;
constexpr auto moneyKey = "money_from"_L1;

bool isReadFromStripe(const SocialAccount &account)
{
    return account.settings.value(moneyKey).toString() == stripePlatform;
}

/// Where the money of a Ghost site is read, which takes it by Stripe. "ghost" is a person's choice.
void setMoneySource(SocialAccount &account, const QList<SocialAccount> &all)
{
    if (account.settings.value(moneyKey).toString() == ghostPlatform)
        return;
    if (std::any_of(all.begin(), all.end(),
                    [](const SocialAccount &one) { return one.platform == stripePlatform; }))
        account.settings.insert(moneyKey, stripePlatform);
    else
        account.settings.remove(moneyKey);
}

} // namespace

/// One sign-in under way.
struct Connector::Attempt
{
    const PlatformClient *client = nullptr;
    ConnectWish wish;
    UserId user;
    ChannelId channel;
    SignInAnswers answers;
    QList<HttpReply> replies;
    Tokens tokens;
    ConnectedAccount account;
    Reading profile;
    ReadingPosition position;
    Cancellation cancellation;
    QPromise<Result<ConnectAnswer>> promise;
};

Connector::Connector(const SyncServices &services, BrowserSignIn browser, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_browser(std::move(browser))
{
    connect(&services.accounts, &AccountRepository::added, this, &Connector::shareMoney);
    connect(&services.accounts, &AccountRepository::removed, this, &Connector::shareMoney);
}

Connector::~Connector() = default;

QFuture<Result<ConnectAnswer>> Connector::connectAccount(const ConnectWish &wish, UserId user,
                                                         ChannelId channel,
                                                         const Cancellation &cancellation)
{
    const PlatformClient *client = m_services.client(wish.platform);
    if (!client) {
        return failed<ConnectAnswer>(Error::Code::InvalidData,
                                     tr("This version cannot connect to “%1”.").arg(wish.platform));
    }
    const QUrl server = wish.server.isEmpty() ? client->signIn().defaultServer() : wish.server;
    if (const Status status = Authority::believe(m_services, server, wish.caFile); !status)
        return failed<ConnectAnswer>(status.error().code, status.error().message);
    auto attempt = std::make_shared<Attempt>();
    attempt->client = client;
    attempt->wish = wish;
    attempt->user = user;
    attempt->channel = wish.channel.value_or(channel);
    attempt->cancellation = cancellation;
    attempt->answers = { server,
                         wish.name,
                         wish.secret,
                         wish.code,
                         wish.clientId,
                         wish.clientSecret,
                         wish.scopes.isEmpty() ? client->signIn().scopes() : wish.scopes };
    attempt->wish.secret.clear();
    attempt->wish.clientSecret.clear();
    attempt->promise.start();
    const QFuture<Result<ConnectAnswer>> future = attempt->promise.future();
    next(attempt);
    return future;
}

void Connector::finish(const AttemptPtr &attempt, const Result<ConnectAnswer> &answer)
{
    attempt->answers = {};
    attempt->tokens = {};
    attempt->promise.addResult(answer);
    attempt->promise.finish();
}

void Connector::refuse(const AttemptPtr &attempt, Error error)
{
    finish(attempt, failure(std::move(error)));
}

void Connector::next(const AttemptPtr &attempt)
{
    const auto step = attempt->client->signIn().next(attempt->answers, attempt->replies);
    if (!step) {
        refuse(attempt, step.error());
        return;
    }
    if (step->tokens) {
        signedIn(attempt, *step->tokens);
    } else if (step->needsCode) {
        ConnectAnswer answer;
        answer.needsCode = true;
        finish(attempt, answer);
    } else if (step->provider && m_browser) {
        m_browser(*step->provider, attempt->cancellation)
            .then(this,
                  [this, attempt](const Result<Tokens> &tokens) { signedIn(attempt, tokens); });
    } else if (step->request && attempt->replies.size() < mostSteps) {
        m_services.sender.send(*step->request, attempt->cancellation)
            .then(this,
                  [this, attempt](const Result<HttpReply> &reply) { answered(attempt, reply); });
    } else {
        refuse(attempt, { Error::Code::InvalidData, tr("The sign-in comes to no end.") });
    }
}

void Connector::answered(const AttemptPtr &attempt, const Result<HttpReply> &reply)
{
    if (!reply) {
        refuse(attempt, reply.error());
        return;
    }
    attempt->replies.append(*reply);
    next(attempt);
}

void Connector::signedIn(const AttemptPtr &attempt, const Result<Tokens> &tokens)
{
    if (!tokens) {
        refuse(attempt, tokens.error());
        return;
    }
    attempt->tokens = *tokens;
    attempt->account = { attempt->wish.platform, attempt->answers.server, {}, tokens->scopes, {} };
    const QList<Reading> readings = attempt->client->readings(attempt->account);
    const auto profile = std::find_if(readings.begin(), readings.end(), [](const Reading &one) {
        return one.subject == ReadingSubject::Profile;
    });
    if (profile == readings.end()) {
        refuse(attempt, { Error::Code::InvalidData, tr("The platform does not say who this is.") });
        return;
    }
    attempt->profile = *profile;
    askProfile(attempt);
}

void Connector::askProfile(const AttemptPtr &attempt)
{
    attempt->position.now = m_services.clock.nowUtc();
    HttpRequest request = attempt->profile.request(attempt->account, attempt->position);
    attempt->client->authorise(request, attempt->tokens, attempt->position.now);
    m_services.sender.send(request, attempt->cancellation)
        .then(this,
              [this, attempt](const Result<HttpReply> &reply) { profileRead(attempt, reply); });
}

void Connector::profileRead(const AttemptPtr &attempt, const Result<HttpReply> &reply)
{
    if (!reply) {
        refuse(attempt, reply.error());
        return;
    }
    if (!isLetIn(attempt, *reply))
        return;
    const Result<PlatformPage> page
        = attempt->profile.read(attempt->account, attempt->position, *reply);
    if (!page || !page->profile || page->profile->accountId.isEmpty()) {
        refuse(attempt,
               page
                   ? Error{ Error::Code::InvalidData, tr("The platform does not say who this is.") }
                   : page.error());
        return;
    }
    const RemoteProfile &profile = *page->profile;
    SocialAccount account;
    account.userId = attempt->user;
    account.profileId = attempt->channel;
    account.platform = attempt->wish.platform;
    account.accountId = profile.accountId;
    account.server = attempt->answers.server;
    account.handle = profile.handle;
    account.displayName = profile.displayName;
    account.settings = profile.settings;
    if (!attempt->wish.caFile.isEmpty())
        account.settings.insert(Authority::fileKey,
                                QFileInfo(attempt->wish.caFile).absoluteFilePath());
    account.scopes = attempt->tokens.scopes;
    // A token that renews itself does not make the sign-in end.
    if (attempt->tokens.refresh.isEmpty())
        account.expiresAt = attempt->tokens.expiresAt;
    account.state = account.connectedState(m_services.clock.nowUtc());
    prove(attempt, account);
}

/// Refuses if not.
bool Connector::isLetIn(const AttemptPtr &attempt, const HttpReply &reply) const
{
    const Reaction reaction = attempt->client->reactionTo(reply, m_services.clock.nowUtc());
    if (reaction.kind == Reaction::Kind::Read)
        return true;
    const bool isLater
        = reaction.kind == Reaction::Kind::WaitUntil || reaction.kind == Reaction::Kind::TryLater;
    refuse(attempt,
           { isLater ? Error::Code::RateLimited : Error::Code::Unauthorized,
             reaction.message.isEmpty() ? tr("The platform did not let this sign-in in.")
                                        : reaction.message });
    return false;
}

void Connector::prove(const AttemptPtr &attempt, const SocialAccount &account)
{
    std::optional<HttpRequest> request = attempt->client->proofRequest(attempt->account);
    if (!request) {
        keep(attempt, account);
        return;
    }
    attempt->client->authorise(*request, attempt->tokens, m_services.clock.nowUtc());
    m_services.sender.send(*request, attempt->cancellation)
        .then(this, [this, attempt, account](const Result<HttpReply> &reply) {
            if (!reply)
                refuse(attempt, reply.error());
            else if (isLetIn(attempt, *reply))
                keep(attempt, account);
        });
}

void Connector::keep(const AttemptPtr &attempt, const SocialAccount &wanted)
{
    SocialAccount account = wanted;
    const auto known = m_services.accounts.find(account.platform, account.accountId);
    if (!known) {
        refuse(attempt, known.error());
        return;
    }
    const bool isAgain = known->has_value();
    account.id = isAgain ? (*known)->id
                         : SocialAccountId(Uuid::v7(m_services.clock.nowUtc().toMSecsSinceEpoch()));
    if (isAgain && !attempt->wish.channel && (*known)->profileId)
        account.profileId = (*known)->profileId;
    // What the person chose stays; what the platform told is as it tells now.
    if (isAgain) {
        QJsonObject settings = (*known)->settings;
        for (auto it = account.settings.constBegin(); it != account.settings.constEnd(); ++it)
            settings.insert(it.key(), it.value());
        account.settings = settings;
    }
    if (account.platform == ghostPlatform) {
        const auto all = m_services.accounts.list();
        setMoneySource(account, all ? *all : QList<SocialAccount>());
    }
    account.keychainEntry = m_services.tokens.entryOf(account.id);
    m_services.tokens.keep(account.keychainEntry, attempt->tokens)
        .then(this, [this, attempt, account](const Status &kept) {
            if (kept)
                add(attempt, account);
            else
                refuse(attempt, kept.error());
        });
}

void Connector::add(const AttemptPtr &attempt, const SocialAccount &account)
{
    m_services.accounts.add(account).then(
        this, [this, attempt, entry = account.keychainEntry](const Result<SocialAccount> &added) {
            if (!added) {
                m_services.tokens.forget(entry).then(
                    this,
                    [attempt, error = added.error()](const Status &) { refuse(attempt, error); });
                return;
            }
            ConnectAnswer answer;
            answer.account = *added;
            answer.isSessionOnly = m_services.tokens.isSessionOnly(entry);
            cancelCovered(*added);
            finish(attempt, answer);
            emit connected(*added);
        });
}

void Connector::shareMoney()
{
    const auto all = m_services.accounts.list();
    if (!all)
        return;
    for (const SocialAccount &account : *all) {
        SocialAccount wanted = account;
        if (account.platform != ghostPlatform)
            continue;
        setMoneySource(wanted, *all);
        const AccountRepository::Covered payments{ account.platform, account.accountId, {}, {} };
        if (isReadFromStripe(wanted))
            m_services.accounts.cancelCovered(payments);
        else
            m_services.accounts.restoreCovered(payments);
        if (wanted.settings != account.settings) {
            m_services.accounts.change(
                account.id, [all = *all](SocialAccount &one) { setMoneySource(one, all); });
        }
    }
}

void Connector::cancelCovered(const SocialAccount &account)
{
    const PlatformClient *client = m_services.client(account.platform);
    const QList<Reading> readings = client->readings(connectedOf(account, *client));
    for (const Reading &reading : readings) {
        if (reading.covers.isEmpty())
            continue;
        const QDate from = m_services.clock.nowUtc().date().addDays(-reading.firstDays);
        m_services.accounts.cancelCovered(
            { account.platform, account.accountId, reading.covers, from });
    }
}

} // namespace Creator
