#pragma once

#include "platforms/youtube/youtubeclient.h"
#include "replayworld.h"

namespace Creator::Test {

/// The Data API and the Analytics API of one channel, as the examples know it.
class YouTubeServer final
{
public:
    YouTubeServer()
    {
        const QList<const char *> paths{ "channels", "playlistItems", "commentThreads",
                                         "comments" };
        for (const char *path : paths)
            play(QStringLiteral("/youtube/v3/") + QLatin1String(path));
        play(QStringLiteral("/v2/reports"));
        server.route(QStringLiteral("/youtube/v3/videos"), videos);
    }

    [[nodiscard]] QUrl url() const { return server.url(); }
    [[nodiscard]] static QString channel() { return QStringLiteral("UCsampleChannel00000000A"); }

    ScriptedServer server;

private:
    void play(const QString &path)
    {
        static const QList<ReplayRule> rules{
            { "/youtube/v3/channels", "", "youtube/channels.list.mine.json" },
            { "/youtube/v3/playlistItems", "pageToken=", "youtube/playlistItems.list.page2.json" },
            { "/youtube/v3/playlistItems", "", "youtube/playlistItems.list.page1.json" },
            { "/youtube/v3/commentThreads",
              "pageToken=", "youtube/commentThreads.list.page2.json" },
            { "/youtube/v3/commentThreads", "", "youtube/commentThreads.list.page1.json" },
            { "/youtube/v3/comments", "", "youtube/comments.list.replies.json" },
            { "/v2/reports", "currency=", "youtube/reports.day.revenue.json" },
            { "/v2/reports", "video==vidLongForm01", "youtube/reports.video.day.filtered.json" },
            { "/v2/reports", "filters=", "youtube/reports.empty.json" },
            { "/v2/reports", "dimensions=day", "youtube/reports.day.json" },
            { "/v2/reports", "dimensions=country", "youtube/reports.country.json" },
            { "/v2/reports", "dimensions=video", "youtube/reports.video.top.json" },
        };
        server.route(path, [](const SeenRequest &request) { return replay(rules, request); });
    }

    /// Those that were asked for.
    static CannedReply videos(const SeenRequest &request)
    {
        const QStringList ids = request.query(QStringLiteral("id")).split(QLatin1Char(','));
        QJsonObject root
            = QJsonDocument::fromJson(replayFile(QStringLiteral("youtube/videos.list.json")))
                  .object();
        QJsonArray items;
        for (const QJsonValue &item : root.value(QLatin1String("items")).toArray()) {
            if (ids.contains(item[QLatin1String("id")].toString()))
                items.append(item);
        }
        root.insert(QStringLiteral("items"), items);
        return tagged(QJsonDocument(root).toJson());
    }
};

struct YouTubeWorld : ReplayWorld
{
    explicit YouTubeWorld(const HttpLimits &limits = {})
        : ReplayWorld(youTubeClient(), YouTubeServer::channel(), limits)
    {
    }
};

} // namespace Creator::Test
