#include "await.h"
#include "platforms/conditionalcache.h"
#include "platforms/httpclient.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ConditionalCache final : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyForWhatIsNew()
    {
        ScriptedServer server;
        CannedReply tagged = json("{}");
        tagged.etag = "W/\"v1\"";
        server.route(u"/x"_s, tagged);
        HttpClient client;
        MemoryEtagStore store;
        ConditionalCache cache(store);
        const auto ask = [&](const QString &account) {
            HttpRequest request = getRequest(server.url(), u"/x"_s, { { u"page"_s, u"1"_s } });
            cache.condition(account, request);
            const HttpReply reply = await(client.send(request)).value_or(HttpReply());
            cache.remember(account, request, reply);
            return reply.status;
        };

        QCOMPARE(ask(u"one"_s), 200);
        QCOMPARE(ask(u"one"_s), 304);
        QCOMPARE(ask(u"one"_s), 304); // a 304 forgets nothing
        QCOMPARE(ask(u"two"_s), 200); // each account by itself
        tagged.etag = "\"v2\"";
        server.route(u"/x"_s, tagged);
        QCOMPARE(ask(u"one"_s), 200);
        QCOMPARE(ask(u"one"_s), 304);
    }

    void fallsBackToTheDate()
    {
        MemoryEtagStore store;
        ConditionalCache cache(store);
        HttpRequest request = getRequest(QUrl(u"https://example.org"_s), u"/x"_s);
        HttpReply reply;
        reply.status = 200;
        reply.headers.emplaceBack("Last-Modified", "Sun, 15 Mar 2026 12:00:00 GMT");
        cache.remember({}, request, reply);
        cache.condition({}, request);
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.headers.at(0).first, "If-Modified-Since");
        QCOMPARE(request.headers.at(0).second, "Sun, 15 Mar 2026 12:00:00 GMT");
    }

    void remembersOnlyGoodAnswersToGet()
    {
        MemoryEtagStore store;
        ConditionalCache cache(store);
        HttpRequest get = getRequest(QUrl(u"https://example.org"_s), u"/x"_s);
        HttpReply reply;
        reply.headers.emplaceBack("ETag", "\"v1\"");
        reply.status = 404;
        cache.remember({}, get, reply);
        reply.status = 200;
        cache.remember({}, jsonRequest(get.url, "{}"), reply);
        cache.remember({}, get, HttpReply{ 200, {}, {}, {} });
        cache.condition({}, get);
        QVERIFY(get.headers.isEmpty());

        cache.remember({}, get, reply);
        HttpRequest post = jsonRequest(get.url, "{}");
        cache.condition({}, post);
        QCOMPARE(post.headers.size(), 1); // its content type
    }

    void questionsAreTheSameButForWhatChanges()
    {
        const auto key = [](const QString &url) { return questionKey(QUrl(url)); };
        const QString plain = key(u"https://a.example/x?limit=5&page=2"_s);
        QCOMPARE(key(u"https://a.example/x?page=2&limit=5&access_token=canary#top"_s), plain);
        QVERIFY(key(u"https://a.example/x?limit=5&page=3"_s) != plain);
        QVERIFY(key(u"https://b.example/x?limit=5&page=2"_s) != plain);
        QVERIFY(key(u"https://a.example/y?limit=5&page=2"_s) != plain);
        QVERIFY(!key(u"https://a.example/x?foreign=canary"_s).contains(u"canary"));
    }
};

QTEST_GUILESS_MAIN(tst_ConditionalCache)
#include "tst_conditionalcache.moc"
