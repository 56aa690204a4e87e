#include "syncserver.h"

#include <QCoreApplication>
#include <QDate>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Test::CannedReply;
using Test::SeenRequest;

constexpr const char *columns[] = { "day",
                                    "views",
                                    "estimatedMinutesWatched",
                                    "averageViewDuration",
                                    "subscribersGained",
                                    "subscribersLost",
                                    "likes",
                                    "comments",
                                    "shares" };

QByteArray videoId(const QByteArray &channel, int number)
{
    return channel + 'v' + QByteArray::number(number).rightJustified(3, '0');
}

QByteArray channelItem(const QByteArray &channel)
{
    return R"({"items":[{"id":")" + channel + R"(","snippet":{"title":"Channel )" + channel
        + R"("},"contentDetails":{"relatedPlaylists":{"uploads":"UU"}},"statistics":{}}]})";
}

QByteArray list(const QByteArray &channel, QByteArray (*item)(const QByteArray &))
{
    QByteArray items;
    for (int i = 0; i < SyncServer::videos; ++i)
        items += (i > 0 ? "," : "") + item(videoId(channel, i));
    return R"({"items":[)" + items + "]}";
}

QByteArray uploadItem(const QByteArray &id)
{
    return R"({"contentDetails":{"videoId":")" + id + R"("}})";
}

QByteArray videoItem(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","snippet":{"title":"Video )" + id
        + R"(","publishedAt":"2018-01-01T08:00:00Z"},"contentDetails":{"duration":"PT9M"},)"
          R"("status":{"uploadStatus":"processed","privacyStatus":"public"},)"
          R"("statistics":{"viewCount":"10","likeCount":"2"}})";
}

CannedReply answer(const SeenRequest &request)
{
    const QString path = request.url.path();
    const QByteArray channel = path.section(u'/', 1, 1).toLatin1();
    if (path.endsWith("/channels"_L1))
        return Test::json(channelItem(channel));
    if (path.endsWith("/playlistItems"_L1))
        return Test::json(list(channel, uploadItem));
    if (path.endsWith("/videos"_L1))
        return Test::json(list(channel, videoItem));
    const QString filters = request.query(u"filters"_s);
    if (filters.isEmpty())
        return Test::json(R"({"items":[],"columnHeaders":[{"name":"day"}]})");
    static const QByteArray table = SyncServer::table(0);
    return Test::json(table);
}

} // namespace

SyncServer::SyncServer()
{
    m_server.setFallback(answer);
}

QByteArray SyncServer::table(int video)
{
    QByteArray text = R"({"columnHeaders":[)";
    for (const char *name : columns)
        text += (name == columns[0] ? R"({"name":")" : R"(,{"name":")") + QByteArray(name)
            + R"(","dataType":"INTEGER"})";
    text += R"(],"rows":[)";
    const QDate first(2018, 1, 1);
    for (int day = 0; day < days; ++day) {
        text += (day > 0 ? ",[\"" : "[\"") + first.addDays(day).toString(Qt::ISODate).toLatin1()
            + '"';
        for (int i = 0; i < figures; ++i)
            text += ',' + QByteArray::number((day * 7919 + i * 104'729 + video) % 5'000);
        text += ']';
    }
    return text + "]}";
}

quint16 startSyncServer(int argc, char **argv)
{
    int ends[2];
    if (pipe(ends) != 0)
        return 0;
    if (fork() == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        QCoreApplication application(argc, argv);
        const SyncServer server;
        const quint16 port = server.port();
        if (write(ends[1], &port, sizeof port) != sizeof port)
            _exit(1);
        _exit(QCoreApplication::exec());
    }
    quint16 port = 0;
    if (read(ends[0], &port, sizeof port) != sizeof port)
        return 0;
    return port;
}

} // namespace Creator
