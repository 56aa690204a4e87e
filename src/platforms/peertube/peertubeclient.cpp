#include "platforms/peertube/peertubeclient.h"

#include "platforms/peertube/peertubeparser.h"
#include "platforms/peertube/peertubesignin.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

HttpRequest ask(const ConnectedAccount &account, const QString &path, const Query &query = {})
{
    return getRequest(account.server, u"/api/v1/"_s + path, query);
}

Query paged(const ReadingPosition &position)
{
    return { { u"start"_s, position.page.isEmpty() ? u"0"_s : position.page },
             { u"count"_s, u"100"_s },
             { u"sort"_s, u"-createdAt"_s } };
}

HttpRequest askMe(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"users/me"_s);
}

HttpRequest askVideos(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"users/me/videos"_s, paged(position));
}

HttpRequest askComments(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"users/me/videos/comments"_s, paged(position));
}

HttpRequest askVideo(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"videos/"_s + position.ids.value(0));
}

HttpRequest askSeries(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QDate to = position.to.isValid() ? position.to : position.now.date();
    const QDate from = position.from.isValid() ? position.from : to.addDays(-28);
    const QString metric = position.page.isEmpty() ? u"viewers"_s : position.page;
    // Whole days, since the server chooses the steps by the range.
    return ask(account, u"videos/%1/stats/timeseries/%2"_s.arg(position.ids.value(0), metric),
               { { u"startDate"_s, from.toString(Qt::ISODate) + u"T00:00:00.000Z"_s },
                 { u"endDate"_s, to.toString(Qt::ISODate) + u"T23:59:59.999Z"_s } });
}

class PeerTubeClient final : public PlatformClient
{
public:
    QString platform() const override { return u"peertube"_s; }
    const SignIn &signIn() const override
    {
        static const PeerTubeSignIn signIn;
        return signIn;
    }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Earnings,
                   tr("PeerTube pays nothing out and knows of no money.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
    std::optional<HttpRequest> replyRequest(const ConnectedAccount &account,
                                            const RemoteComment &comment, const QString &text,
                                            const QByteArray &idempotencyKey) const override;
};

QList<Reading> PeerTubeClient::readings(const ConnectedAccount &) const
{
    const auto reading = [](const QByteArray &name, ReadingSubject subject, Reading::Shape shape,
                            decltype(Reading::request) request, decltype(Reading::read) read) {
        Reading reading;
        reading.name = name;
        reading.subject = subject;
        reading.shape = shape;
        reading.request = request;
        reading.read = read;
        return reading;
    };
    using S = ReadingSubject;
    using Shape = Reading::Shape;
    return {
        reading("profile", S::Profile, Shape::Pages, askMe, readPage<PeerTube::readMe>),
        reading("videos", S::Contents, Shape::Newest, askVideos, readPage<PeerTube::readVideos>),
        reading("video", S::ContentMetrics, Shape::ById, askVideo, readPage<PeerTube::readVideo>),
        reading("comments", S::Comments, Shape::Newest, askComments,
                readPage<PeerTube::readComments>),
        reading("video_days", S::ContentDays, Shape::ById, askSeries,
                readPage<PeerTube::readSeries>)
    };
}

Reaction PeerTubeClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    if (reply.status == 429)
        return waitForLimit(reply, "X-RateLimit-Reset", nowUtc);
    if (reply.status == 404 && reply.url.path().endsWith("/users/me/videos/comments"_L1))
        return reaction(Kind::NotOffered,
                        tr("This server is too old to list the comments of all videos."));
    return reactionToStatus(reply, nowUtc);
}

std::optional<HttpRequest> PeerTubeClient::replyRequest(const ConnectedAccount &account,
                                                        const RemoteComment &comment,
                                                        const QString &text,
                                                        const QByteArray &) const
{
    if (comment.contentExternalId.isEmpty() || comment.externalId.isEmpty())
        return std::nullopt;
    const QJsonObject body{ { u"text"_s, text } };
    return jsonRequest(
        ask(account, u"videos/%1/comments/%2"_s.arg(comment.contentExternalId, comment.externalId))
            .url,
        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

const PlatformClient &peerTubeClient()
{
    static const PeerTubeClient client;
    return client;
}

} // namespace Creator
