#include "platforms/youtube/youtubeclient.h"

#include "platforms/isotime.h"
#include "platforms/pagereading.h"
#include "platforms/turn.h"
#include "platforms/youtube/googlereaction.h"
#include "platforms/youtube/reportparser.h"
#include "platforms/youtube/youtubeparser.h"
#include "platforms/youtube/youtubesignin.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Query = QList<QPair<QString, QString>>;

const YouTubeSignIn &youTubeSignIn()
{
    static const YouTubeSignIn signIn;
    return signIn;
}

HttpRequest ask(const ConnectedAccount &account, const QString &method, const Query &query)
{
    const QUrl server = account.server.isEmpty() ? youTubeSignIn().defaultServer() : account.server;
    return getRequest(server, u"/youtube/v3/"_s + method, query);
}

Query paged(Query query, const QString &token)
{
    if (!token.isEmpty())
        query.append({ u"pageToken"_s, token });
    return query;
}

HttpRequest askChannel(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(
        account, u"channels"_s,
        { { u"part"_s, u"snippet,contentDetails,statistics,status"_s }, { u"mine"_s, u"true"_s } });
}

HttpRequest askVideosOf(const ConnectedAccount &account, const QStringList &ids)
{
    return ask(account, u"videos"_s,
               { { u"part"_s, u"snippet,contentDetails,status,statistics,liveStreamingDetails"_s },
                 { u"id"_s, ids.join(u',') },
                 { u"maxResults"_s, u"50"_s } });
}

HttpRequest askUploads(const ConnectedAccount &account, const ReadingPosition &position)
{
    const Turn turn = Turn::fromText(position.page);
    if (turn.kind == Turn::Kind::Details)
        return askVideosOf(account, turn.ids);
    QString playlist = account.settings[u"uploads_playlist"].toString();
    if (playlist.isEmpty())
        playlist
            = u"UU"_s + account.accountId.sliced(std::min<qsizetype>(2, account.accountId.size()));
    return ask(account, u"playlistItems"_s,
               paged({ { u"part"_s, u"snippet,contentDetails,status"_s },
                       { u"playlistId"_s, playlist },
                       { u"maxResults"_s, u"50"_s } },
                     turn.listToken));
}

HttpRequest askVideos(const ConnectedAccount &account, const ReadingPosition &position)
{
    return askVideosOf(account, position.ids);
}

HttpRequest askComments(const ConnectedAccount &account, const ReadingPosition &position)
{
    const Turn turn = Turn::fromText(position.page);
    if (turn.kind == Turn::Kind::Details)
        return ask(account, u"comments"_s,
                   paged({ { u"part"_s, u"id,snippet"_s },
                           { u"parentId"_s, turn.ids.value(0) },
                           { u"textFormat"_s, u"plainText"_s },
                           { u"maxResults"_s, u"100"_s } },
                         turn.detailToken));
    return ask(account, u"commentThreads"_s,
               paged({ { u"part"_s, u"id,snippet,replies"_s },
                       { u"allThreadsRelatedToChannelId"_s, account.accountId },
                       { u"order"_s, u"time"_s },
                       { u"textFormat"_s, u"plainText"_s },
                       { u"maxResults"_s, u"100"_s } },
                     turn.listToken));
}

HttpRequest askSuperChats(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(
        account, u"superChatEvents"_s,
        paged({ { u"part"_s, u"id,snippet"_s }, { u"maxResults"_s, u"50"_s } }, position.page));
}

HttpRequest askReport(const ConnectedAccount &account, QDate from, QDate to, const Query &query)
{
    QUrl server(account.settings[u"analytics_server"].toString());
    if (server.isEmpty())
        server = QUrl(u"https://youtubeanalytics.googleapis.com"_s);
    return getRequest(server, u"/v2/reports"_s,
                      Query{ { u"ids"_s, u"channel==MINE"_s },
                             { u"startDate"_s, from.toString(Qt::ISODate) },
                             { u"endDate"_s, to.toString(Qt::ISODate) } }
                          + query);
}

const QString &activityMetrics()
{
    static const QString names
        = u"views,estimatedMinutesWatched,averageViewDuration,subscribersGained,subscribersLost,"
          u"likes,comments,shares"_s;
    return names;
}

HttpRequest askChannelDays(const ConnectedAccount &account, const ReadingPosition &position)
{
    return askReport(account, position.from, position.to,
                     { { u"dimensions"_s, u"day"_s },
                       { u"metrics"_s, activityMetrics() },
                       { u"sort"_s, u"day"_s } });
}

HttpRequest askMoneyDays(const ConnectedAccount &account, const ReadingPosition &position)
{
    return askReport(account, position.from, position.to,
                     { { u"dimensions"_s, u"day"_s },
                       { u"metrics"_s,
                         u"estimatedRevenue,estimatedAdRevenue,estimatedRedPartnerRevenue,"
                         u"grossRevenue,cpm,playbackBasedCpm,monetizedPlaybacks,adImpressions"_s },
                       { u"sort"_s, u"day"_s },
                       { u"currency"_s, YouTube::reportCurrency(account) } });
}

HttpRequest askVideoDays(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QDate today = pacificDay(position.now);
    const QDate from = position.from.isValid() ? position.from : today.addDays(-28);
    return askReport(account, from, position.to.isValid() ? position.to : today,
                     { { u"dimensions"_s, u"day"_s },
                       { u"filters"_s, u"video=="_s + position.ids.value(0) },
                       { u"metrics"_s, activityMetrics() },
                       { u"sort"_s, u"day"_s } });
}

HttpRequest askCountries(const ConnectedAccount &account, const ReadingPosition &position)
{
    const YouTube::Period period = YouTube::reportPeriod(position.now);
    return askReport(account, period.from, period.to,
                     { { u"dimensions"_s, u"country"_s },
                       { u"metrics"_s, u"views,estimatedMinutesWatched,averageViewDuration"_s },
                       { u"sort"_s, u"-views"_s } });
}

HttpRequest askTopVideos(const ConnectedAccount &account, const ReadingPosition &position)
{
    const YouTube::Period period = YouTube::reportPeriod(position.now);
    return askReport(account, period.from, period.to,
                     { { u"dimensions"_s, u"video"_s },
                       { u"metrics"_s, activityMetrics() },
                       { u"sort"_s, u"-views"_s },
                       { u"maxResults"_s, u"200"_s } });
}

bool mayAsk(const ConnectedAccount &account, const QString &scope)
{
    return account.scopes.isEmpty() || account.scopes.contains(scope);
}

using Shape = Reading::Shape;
using Subject = ReadingSubject;

Reading dataReading(const QByteArray &name, Subject subject, Shape shape)
{
    Reading reading;
    reading.name = name;
    reading.subject = subject;
    reading.shape = shape;
    reading.scope = YouTubeScopes::read();
    return reading;
}

QList<Reading> dataReadings()
{
    Reading channel = dataReading("profile", Subject::Profile, Shape::Pages);
    channel.request = askChannel;
    channel.read = readPage<YouTube::readChannel>;
    Reading uploads = dataReading("uploads", Subject::Contents, Shape::Newest);
    uploads.overlapDays = 30;
    uploads.request = askUploads;
    uploads.read = readPage<YouTube::readUploads>;
    Reading videos = dataReading("videos", Subject::ContentMetrics, Shape::ById);
    videos.batch = 50;
    videos.request = askVideos;
    videos.read = readPage<YouTube::readVideos>;
    Reading comments = dataReading("comments", Subject::Comments, Shape::Newest);
    comments.scope = YouTubeScopes::comments();
    comments.request = askComments;
    comments.read = readPage<YouTube::readComments>;
    return { channel, uploads, videos, comments };
}

QList<Reading> reportReadings()
{
    Reading days = dataReading("channel_days", Subject::ChannelDays, Shape::Days);
    days.scope = YouTubeScopes::analytics();
    days.request = askChannelDays;
    days.read = YouTube::readActivity;
    Reading money = dataReading("money_days", Subject::Earnings, Shape::Days);
    money.scope = YouTubeScopes::money();
    money.overlapDays = 46; // estimates of the month before move until the middle of this one
    money.covers = { u"youtube_superchat"_s, u"youtube_supersticker"_s };
    money.request = askMoneyDays;
    money.read = YouTube::readMoney;
    Reading countries = dataReading("countries", Subject::ChannelDays, Shape::Pages);
    countries.scope = YouTubeScopes::analytics();
    countries.request = askCountries;
    countries.read = YouTube::readActivity;
    Reading top = dataReading("top_videos", Subject::ContentMetrics, Shape::Pages);
    top.scope = YouTubeScopes::analytics();
    top.request = askTopVideos;
    top.read = YouTube::readActivity;
    Reading videoDays = dataReading("video_days", Subject::ContentDays, Shape::ById);
    videoDays.scope = YouTubeScopes::analytics();
    videoDays.most = 50; // a report for each: the quota is for a day
    videoDays.request = askVideoDays;
    videoDays.read = YouTube::readActivity;
    return { days, money, countries, top, videoDays };
}

class YouTubeClient final : public PlatformClient
{
public:
    QString platform() const override { return u"youtube"_s; }
    const SignIn &signIn() const override { return youTubeSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &account) const override;
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override
    {
        return googleReaction(reply, nowUtc);
    }
    std::optional<HttpRequest> replyRequest(const ConnectedAccount &account,
                                            const RemoteComment &comment, const QString &text,
                                            const QByteArray &idempotencyKey) const override;
    std::optional<HttpRequest> visibilityRequest(const ConnectedAccount &account,
                                                 const RemoteComment &comment,
                                                 CommentVisibility visibility) const override;
    std::optional<Quota> quotaOf(const ConnectedAccount &account, const HttpRequest &request,
                                 const QDateTime &nowUtc) const override;
};

QList<Reading> YouTubeClient::readings(const ConnectedAccount &account) const
{
    QList<Reading> readings = dataReadings() + reportReadings();
    // The estimated revenue holds the Super Chats already: the same money once.
    if (!mayAsk(account, YouTubeScopes::money())) {
        Reading superChats = dataReading("super_chats", Subject::Earnings, Shape::Newest);
        superChats.request = askSuperChats;
        superChats.read = readPage<YouTube::readSuperChats>;
        readings.append(superChats);
    }
    readings.removeIf([&](const Reading &reading) { return !mayAsk(account, reading.scope); });
    return readings;
}

QList<NotOffered> YouTubeClient::notOffered(const ConnectedAccount &account) const
{
    QList<NotOffered> missing{ { Subject::Payouts,
                                 tr("YouTube tells estimates only. Import the payments file of "
                                    "AdSense for YouTube for what was paid.") } };
    if (!mayAsk(account, YouTubeScopes::analytics()))
        missing.append({ Subject::ChannelDays,
                         tr("Days are not read, since the right to YouTube Analytics was not "
                            "given.") });
    if (!mayAsk(account, YouTubeScopes::money()))
        missing.append({ Subject::Earnings,
                         tr("Estimated revenue is not read, since the right to it was not given. "
                            "A revenue file of YouTube Studio can be imported instead.") });
    if (!mayAsk(account, YouTubeScopes::comments()))
        missing.append({ Subject::Comments,
                         tr("Comments are not read, since the right to them was not given.") });
    return missing;
}

/// Reports are counted elsewhere, by rules that nobody tells. What reads costs one unit, whatever
/// comes back; what writes costs fifty.
std::optional<Quota> YouTubeClient::quotaOf(const ConnectedAccount &account,
                                            const HttpRequest &request,
                                            const QDateTime &nowUtc) const
{
    constexpr qint64 usual = 10'000;
    constexpr int writing = 50;
    if (!request.url.path().contains("/youtube/v3/"_L1))
        return std::nullopt;
    const qint64 own = account.settings[u"units_per_day"].toInteger();
    return Quota{ request.method == HttpRequest::Method::Get ? 1 : writing, own > 0 ? own : usual,
                  pacificDay(nowUtc), nextPacificMidnight(nowUtc) };
}

std::optional<HttpRequest> YouTubeClient::replyRequest(const ConnectedAccount &account,
                                                       const RemoteComment &comment,
                                                       const QString &text,
                                                       const QByteArray &) const
{
    if (!mayAsk(account, YouTubeScopes::comments()) || comment.externalId.isEmpty())
        return std::nullopt;
    // Threads have two levels: a reply to a reply goes to the first comment.
    const QString parent
        = comment.parentExternalId.isEmpty() ? comment.externalId : comment.parentExternalId;
    const QJsonObject body{
        { u"snippet"_s, QJsonObject{ { u"parentId"_s, parent }, { u"textOriginal"_s, text } } }
    };
    return jsonRequest(ask(account, u"comments"_s, { { u"part"_s, u"snippet"_s } }).url,
                       QJsonDocument(body).toJson(QJsonDocument::Compact));
}

std::optional<HttpRequest> YouTubeClient::visibilityRequest(const ConnectedAccount &account,
                                                            const RemoteComment &comment,
                                                            CommentVisibility visibility) const
{
    if (!mayAsk(account, YouTubeScopes::comments()) || comment.externalId.isEmpty())
        return std::nullopt;
    const QString status
        = visibility == CommentVisibility::Hidden ? u"heldForReview"_s : u"published"_s;
    HttpRequest request
        = ask(account, u"comments/setModerationStatus"_s,
              { { u"id"_s, comment.externalId }, { u"moderationStatus"_s, status } });
    request.method = HttpRequest::Method::Post;
    return request;
}

} // namespace

const PlatformClient &youTubeClient()
{
    static const YouTubeClient client;
    return client;
}

} // namespace Creator
