#include "platforms/patreon/patreonclient.h"

#include "platforms/patreon/patreonparser.h"
#include "platforms/signinwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

/// Pasted tokens; a pair of them is renewed with the id and secret of the same client.
class PatreonSignIn final : public SignIn
{
public:
    Kind kind() const override { return Kind::Key; }
    QUrl defaultServer() const override { return QUrl(u"https://www.patreon.com"_s); }
    QStringList scopes() const override
    {
        return { u"identity"_s, u"campaigns"_s, u"campaigns.members"_s, u"campaigns.posts"_s };
    }
    Result<Step> next(const SignInAnswers &answers, const QList<HttpReply> &) const override
    {
        Step step;
        step.tokens = pastedTokens(answers);
        if (step.tokens)
            return step;
        if (answers.clientId.isEmpty())
            return failure(needsOwnApp(u"Patreon"_s));
        const QUrl server = serverOf(answers, defaultServer());
        OAuthProvider provider;
        provider.authorizeUrl = getRequest(server, u"/oauth2/authorize"_s).url;
        provider.tokenUrl = getRequest(server, u"/api/oauth2/token"_s).url;
        provider.clientId = answers.clientId;
        provider.clientSecret = answers.clientSecret;
        provider.scopes = scopes();
        step.provider = provider;
        return step;
    }
    std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                              const Tokens &tokens) const override
    {
        if (tokens.refresh.isEmpty() || clientIdOf(tokens).isEmpty())
            return std::nullopt;
        const QUrl base = server.isEmpty() ? defaultServer() : server;
        return formRequest(getRequest(base, u"/api/oauth2/token"_s).url,
                           { { u"grant_type"_s, u"refresh_token"_s },
                             { u"refresh_token"_s, QString::fromUtf8(tokens.refresh) },
                             { u"client_id"_s, clientIdOf(tokens) },
                             { u"client_secret"_s, clientSecretOf(tokens) } });
    }
};

const PatreonSignIn &patreonSignIn()
{
    static const PatreonSignIn signIn;
    return signIn;
}

HttpRequest ask(const ConnectedAccount &account, const QString &path, Query query,
                const ReadingPosition &position)
{
    if (!position.page.isEmpty())
        query.append({ u"page[cursor]"_s, position.page });
    const QUrl server = account.server.isEmpty() ? patreonSignIn().defaultServer() : account.server;
    HttpRequest request = getRequest(server, u"/api/oauth2/v2/"_s + path, query);
    request.setHeader("User-Agent", "Creator Dashboard"); // without one it answers 403
    return request;
}

HttpRequest askCampaigns(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"campaigns"_s,
               { { u"fields[campaign]"_s, u"creation_name,patron_count,url,vanity"_s } }, position);
}

HttpRequest askPosts(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(
        account, u"campaigns/%1/posts"_s.arg(account.accountId),
        { { u"fields[post]"_s, u"title,content,is_paid,is_public,published_at,url,embed_url"_s },
          { u"page[count]"_s, u"500"_s } },
        position);
}

HttpRequest askPledges(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"campaigns/%1/members"_s.arg(account.accountId),
               { { u"include"_s, u"pledge_history"_s },
                 { u"fields[pledge-event]"_s,
                   u"type,date,amount_cents,currency_code,payment_status,tier_title"_s },
                 { u"page[count]"_s, u"500"_s } },
               position);
}

std::optional<QDateTime> pauseOf(const HttpReply &reply, const QDateTime &nowUtc)
{
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    if (!document)
        return std::nullopt;
    const QList<JsonValue> errors = document->root()["errors"].items();
    const auto seconds
        = errors.isEmpty() ? std::nullopt : errors.first()["retry_after_seconds"].integer();
    constexpr qint64 longest = 86400;
    if (!seconds || *seconds < 0)
        return std::nullopt;
    return nowUtc.addSecs(std::min(*seconds, longest));
}

class PatreonClient final : public PlatformClient
{
public:
    QString platform() const override { return u"patreon"_s; }
    const SignIn &signIn() const override { return patreonSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Payouts,
                   tr("Patreon tells what patrons paid, before its fees. Import the earnings file "
                      "for what remains and was paid out.") },
                 { ReadingSubject::Comments, tr("Patreon does not hand out comments.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
};

QList<Reading> PatreonClient::readings(const ConnectedAccount &) const
{
    Reading profile;
    profile.name = "profile";
    profile.subject = ReadingSubject::Profile;
    profile.request = askCampaigns;
    profile.read = readPage<Patreon::readCampaigns>;
    Reading posts;
    posts.name = "posts"; // in an order that nobody promises
    posts.subject = ReadingSubject::Contents;
    posts.request = askPosts;
    posts.read = readPage<Patreon::readPosts>;
    Reading pledges;
    pledges.name = "pledges";
    pledges.subject = ReadingSubject::Earnings;
    pledges.request = askPledges;
    pledges.read = readPage<Patreon::readPledges>;
    return { profile, posts, pledges };
}

Reaction PatreonClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    if (reply.status == 429) {
        const std::optional<QDateTime> pause = pauseOf(reply, nowUtc);
        return waitUntil(pause ? pause : retryAfter(reply, nowUtc), nowUtc);
    }
    if (reply.status == 403)
        return reaction(Kind::NotOffered,
                        tr("These tokens may not read that. Tokens of the creator's own client "
                           "may."));
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &patreonClient()
{
    static const PatreonClient client;
    return client;
}

} // namespace Creator
