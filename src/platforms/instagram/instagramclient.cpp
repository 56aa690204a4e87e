#include "platforms/instagram/instagramclient.h"

#include "platforms/instagram/instagramparser.h"
#include "platforms/signinwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

QUrl rootOf(const QUrl &server)
{
    QUrl root = server.isEmpty() ? QUrl(u"https://graph.instagram.com"_s) : server;
    root.setPath({});
    return root;
}

/// The token is its own refresh token.
class InstagramSignIn final : public SignIn
{
public:
    Kind kind() const override { return Kind::Key; }
    QUrl defaultServer() const override { return QUrl(u"https://graph.instagram.com/v25.0"_s); }
    QStringList scopes() const override
    {
        return { u"instagram_business_basic"_s, u"instagram_business_manage_insights"_s,
                 u"instagram_business_manage_comments"_s };
    }
    Result<Step> next(const SignInAnswers &answers, const QList<HttpReply> &replies) const override
    {
        Step step;
        const std::optional<Tokens> pasted = pastedTokens(answers);
        if (!pasted)
            return failure(needsOwnApp(u"Instagram"_s));
        if (answers.clientSecret.isEmpty()) {
            step.tokens = pasted;
            return step;
        }
        if (replies.isEmpty()) {
            step.request
                = getRequest(rootOf(answers.server), u"/access_token"_s,
                             { { u"grant_type"_s, u"ig_exchange_token"_s },
                               { u"client_secret"_s, QString::fromUtf8(answers.clientSecret) },
                               { u"access_token"_s, QString::fromUtf8(pasted->access) } });
            return step;
        }
        const Result<Tokens> exchanged = readTokenReply(replies.last(), QDateTime());
        if (!exchanged)
            return failure(signInError(replies.last(), u"Instagram"_s));
        step.tokens = pasted;
        step.tokens->access = exchanged->access;
        return step;
    }
    std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                              const Tokens &tokens) const override
    {
        return getRequest(rootOf(server), u"/refresh_access_token"_s,
                          { { u"grant_type"_s, u"ig_refresh_token"_s },
                            { u"access_token"_s, QString::fromUtf8(tokens.access) } });
    }
};

const InstagramSignIn &instagramSignIn()
{
    static const InstagramSignIn signIn;
    return signIn;
}

HttpRequest ask(const ConnectedAccount &account, const QString &path, Query query,
                const QString &after = {})
{
    if (!after.isEmpty())
        query.append({ u"after"_s, after });
    const QUrl server
        = account.server.isEmpty() ? instagramSignIn().defaultServer() : account.server;
    return getRequest(server, path, query);
}

HttpRequest askMe(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(
        account, u"/me"_s,
        { { u"fields"_s,
            u"user_id,username,name,account_type,followers_count,follows_count,media_count"_s } });
}

HttpRequest askMedia(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"/me/media"_s,
               { { u"fields"_s,
                   u"id,caption,media_type,media_product_type,permalink,timestamp,like_count,"
                   u"comments_count"_s },
                 { u"limit"_s, u"100"_s } },
               position.page);
}

HttpRequest askComments(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(
        account, u"/%1/comments"_s.arg(position.ids.value(0)),
        { { u"fields"_s,
            u"id,text,timestamp,username,from,hidden,replies{id,text,timestamp,username,from}"_s },
          { u"limit"_s, u"50"_s } },
        position.page);
}

HttpRequest askMediaInsights(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"/%1/insights"_s.arg(position.ids.value(0)),
               { { u"metric"_s, u"reach,views,saved,shares,total_interactions"_s } });
}

Query between(const ReadingPosition &position)
{
    const auto seconds
        = [](QDate day) { return QString::number(day.startOfDay(Qt::UTC).toSecsSinceEpoch()); };
    return { { u"period"_s, u"day"_s },
             { u"since"_s, seconds(position.from) },
             { u"until"_s, seconds(position.to.addDays(1)) } };
}

HttpRequest askReach(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"/me/insights"_s,
               Query{ { u"metric"_s, u"reach"_s }, { u"metric_type"_s, u"time_series"_s } }
                   + between(position));
}

HttpRequest askTotals(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"/me/insights"_s,
               Query{ { u"metric"_s, u"views,accounts_engaged,total_interactions"_s },
                      { u"metric_type"_s, u"total_value"_s } }
                   + between(position));
}

Reading reading(const QByteArray &name, ReadingSubject subject, Reading::Shape shape,
                decltype(Reading::request) request, decltype(Reading::read) read)
{
    Reading reading;
    reading.name = name;
    reading.subject = subject;
    reading.shape = shape;
    reading.scope = u"instagram_business_basic"_s;
    reading.request = request;
    reading.read = read;
    return reading;
}

class InstagramClient final : public PlatformClient
{
public:
    QString platform() const override { return u"instagram"_s; }
    const SignIn &signIn() const override { return instagramSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Earnings,
                   tr("Instagram tells apps no money. Import a file or enter it by hand.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
};

QList<Reading> InstagramClient::readings(const ConnectedAccount &account) const
{
    using S = ReadingSubject;
    using Shape = Reading::Shape;
    const auto insights = readPage<Instagram::readInsights>;
    QList<Reading> readings{
        reading("profile", S::Profile, Shape::Pages, askMe, readPage<Instagram::readMe>),
        reading("media", S::Contents, Shape::Newest, askMedia, readPage<Instagram::readMedia>),
        reading("media_insights", S::ContentMetrics, Shape::ById, askMediaInsights, insights),
        reading("reach_days", S::ChannelDays, Shape::Days, askReach, insights),
        reading("total_days", S::ChannelDays, Shape::Days, askTotals, insights),
        reading("comments", S::Comments, Shape::ById, askComments,
                readPage<Instagram::readComments>),
    };
    readings[1].overlapDays = 14;
    for (const int i : { 2, 3, 4 })
        readings[i].scope = u"instagram_business_manage_insights"_s;
    readings[3].firstDays = 30; // more is refused
    readings[4].firstDays = 1; // one number for the whole range
    readings[3].overlapDays = readings[4].overlapDays = 3;
    readings[5].scope = u"instagram_business_manage_comments"_s;
    readings.removeIf([&](const Reading &reading) {
        return !account.scopes.isEmpty() && !account.scopes.contains(reading.scope);
    });
    return readings;
}

Reaction InstagramClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    if (reply.isSuccess() || reply.isNotModified())
        return reaction(Kind::Read);
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    const JsonValue error = document ? document->root()["error"] : JsonValue();
    const qint64 code = error["code"].integer().value_or(0);
    static constexpr std::array<qint64, 5> limits{ 4, 17, 32, 341, 613 };
    constexpr int pauseSeconds = 3600;
    if (std::find(limits.begin(), limits.end(), code) != limits.end())
        return waitUntil(nowUtc.addSecs(pauseSeconds), nowUtc);
    if (code == 190 || code == 102)
        return reaction(Kind::RefreshToken);
    if (code == 10 && error["message"].text().contains("viewers"_L1))
        return reaction(Kind::SkipItem);
    if (code == 10 || code == 200)
        return reaction(Kind::NotOffered,
                        tr("The right to this was not given. Connect again to give it."));
    if (code == 100)
        return reaction(error["error_subcode"].integer() == 33 ? Kind::Gone : Kind::SkipItem);
    if (code == 1 || code == 2 || error["is_transient"].isTrue())
        return reaction(Kind::TryLater);
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &instagramClient()
{
    static const InstagramClient client;
    return client;
}

} // namespace Creator
