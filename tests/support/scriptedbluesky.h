#pragma once

#include "scriptedserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Creator::Test {

/// A server that answers as Bluesky does, about one account with as many posts as the test says.
/// Every third post has an answer from somebody else.
class ScriptedBluesky final
{
public:
    static constexpr int pageSize = 20;

    ScriptedBluesky()
    {
        const auto route = [this](const char *method, auto answer) {
            server.route(QStringLiteral("/xrpc/") + QLatin1String(method),
                         [this, answer](const SeenRequest &request) {
                             return json(QJsonDocument((this->*answer)(request)).toJson());
                         });
        };
        using Self = ScriptedBluesky;
        route("com.atproto.server.createSession", &Self::session);
        route("com.atproto.server.refreshSession", &Self::session);
        route("com.atproto.server.deleteSession", &Self::nothing);
        route("com.atproto.server.getSession", &Self::whoAmI);
        route("app.bsky.actor.getProfile", &Self::profile);
        route("app.bsky.feed.getAuthorFeed", &Self::feed);
        route("app.bsky.feed.getPosts", &Self::byUri);
        route("app.bsky.notification.listNotifications", &Self::notifications);
    }

    ScriptedServer server;
    int posts = 100;
    QByteArray access = "access";
    QByteArray refresh = "refresh";

private:
    [[nodiscard]] static QString did() { return QStringLiteral("did:plc:raon"); }
    [[nodiscard]] static QString uri(const QString &did, int number)
    {
        return QStringLiteral("at://%1/app.bsky.feed.post/%2").arg(did).arg(number);
    }
    [[nodiscard]] QString at(int number) const
    {
        return m_begin.addSecs(60 * number).toString(Qt::ISODateWithMs);
    }
    [[nodiscard]] static QJsonObject author(const QString &name)
    {
        return { { QStringLiteral("did"), QStringLiteral("did:plc:") + name },
                 { QStringLiteral("handle"), name + QStringLiteral(".test") },
                 { QStringLiteral("displayName"), name } };
    }
    [[nodiscard]] QJsonObject post(int number) const
    {
        const QJsonObject record{ { QStringLiteral("text"),
                                    QStringLiteral("Post %1 가을 캠핑").arg(number) },
                                  { QStringLiteral("createdAt"), at(number) } };
        return { { QStringLiteral("uri"), uri(did(), number) },
                 { QStringLiteral("cid"), QStringLiteral("cid%1").arg(number) },
                 { QStringLiteral("author"), author(QStringLiteral("raon")) },
                 { QStringLiteral("record"), record },
                 { QStringLiteral("likeCount"), number % 7 },
                 { QStringLiteral("replyCount"), number % 3 == 0 ? 1 : 0 },
                 { QStringLiteral("indexedAt"), at(number) } };
    }
    [[nodiscard]] QJsonObject answerTo(int number) const
    {
        const QJsonObject parent{ { QStringLiteral("uri"), uri(did(), number) },
                                  { QStringLiteral("cid"), QStringLiteral("cid%1").arg(number) } };
        const QJsonObject record{ { QStringLiteral("text"),
                                    QStringLiteral("Answer %1").arg(number) },
                                  { QStringLiteral("createdAt"), at(number) },
                                  { QStringLiteral("reply"),
                                    QJsonObject{ { QStringLiteral("root"), parent },
                                                 { QStringLiteral("parent"), parent } } } };
        return { { QStringLiteral("uri"), uri(QStringLiteral("did:plc:bob"), number) },
                 { QStringLiteral("cid"), QStringLiteral("answer%1").arg(number) },
                 { QStringLiteral("author"), author(QStringLiteral("bob")) },
                 { QStringLiteral("reason"), QStringLiteral("reply") },
                 { QStringLiteral("record"), record },
                 { QStringLiteral("indexedAt"), at(number) } };
    }

    QJsonObject session(const SeenRequest &) const
    {
        return { { QStringLiteral("did"), did() },
                 { QStringLiteral("handle"), QStringLiteral("raon.test") },
                 { QStringLiteral("accessJwt"), QString::fromLatin1(access) },
                 { QStringLiteral("refreshJwt"), QString::fromLatin1(refresh) } };
    }
    QJsonObject nothing(const SeenRequest &) const { return {}; }
    QJsonObject whoAmI(const SeenRequest &) const
    {
        return { { QStringLiteral("did"), did() },
                 { QStringLiteral("handle"), QStringLiteral("raon.test") } };
    }
    QJsonObject profile(const SeenRequest &) const
    {
        QJsonObject profile = author(QStringLiteral("raon"));
        profile.insert(QStringLiteral("followersCount"), 12);
        profile.insert(QStringLiteral("postsCount"), posts);
        return profile;
    }
    /// The newest first, behind the cursor.
    template <typename Make>
    QJsonObject page(const SeenRequest &request, const QString &key, int step, Make make) const
    {
        const QString cursor = request.query(QStringLiteral("cursor"));
        int number = cursor.isEmpty() ? posts - posts % step : cursor.toInt();
        QJsonArray list;
        for (; number > 0 && list.size() < pageSize; number -= step)
            list.append(make(number));
        QJsonObject answer{ { key, list } };
        if (number > 0)
            answer.insert(QStringLiteral("cursor"), QString::number(number));
        return answer;
    }
    QJsonObject feed(const SeenRequest &request) const
    {
        return page(request, QStringLiteral("feed"), 1, [this](int number) {
            return QJsonObject{ { QStringLiteral("post"), post(number) } };
        });
    }
    QJsonObject notifications(const SeenRequest &request) const
    {
        return page(request, QStringLiteral("notifications"), 3,
                    [this](int number) { return answerTo(number); });
    }
    QJsonObject byUri(const SeenRequest &request) const
    {
        QJsonArray list;
        const QStringList uris
            = QUrlQuery(request.url).allQueryItemValues(QStringLiteral("uris"), QUrl::FullyDecoded);
        for (const QString &one : uris)
            list.append(post(one.section(u'/', -1).toInt()));
        return { { QStringLiteral("posts"), list } };
    }

    const QDateTime m_begin = QDateTime::currentDateTimeUtc().addSecs(-24 * 3600);
};

} // namespace Creator::Test
