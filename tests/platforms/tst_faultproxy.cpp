#include "await.h"
#include "faultproxy.h"
#include "platforms/httpclient.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Fault)

// What the client makes of each way to be let down.
class tst_FaultProxy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->route(u"/x"_s, json(R"({"text":"a body of some length"})"));
    }

    void passesEverythingThrough()
    {
        FaultProxy proxy(m_server->url());
        HttpClient client;
        HttpRequest request = jsonRequest(proxy.url(u"/x?q=1"_s), R"({"a":1})");
        request.setHeader("Authorization", "Bearer T");

        const auto reply = await(client.send(request));

        QVERIFY(reply);
        QCOMPARE(reply->body, R"({"text":"a body of some length"})");
        QCOMPARE(m_server->requests.at(0).body(), R"({"a":1})");
        QCOMPARE(m_server->requests.at(0).header("Authorization"), "Bearer T");
        QCOMPARE(m_server->requests.at(0).query(u"q"_s), u"1"_s);
    }

    void spoilsARequest_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<int>("arrived"); // at the server, at least
        QTest::newRow("cut") << Fault::Cut << 0 << 1;
        QTest::newRow("stall") << Fault::Stall << 0 << 1;
        QTest::newRow("drip") << Fault::Drip << 0 << 1;
        QTest::newRow("reset before") << Fault::ResetBefore << 0 << 0;
        QTest::newRow("reset after") << Fault::ResetAfter << 0 << 1;
        QTest::newRow("429") << Fault::TooManyRequests << 429 << 0;
        QTest::newRow("html") << Fault::HtmlInsteadOfJson << 200 << 0;
        QTest::newRow("gzip") << Fault::TruncatedGzip << 0 << 1;
        QTest::newRow("none") << Fault::None << 200 << 1;
    }
    void spoilsARequest()
    {
        QFETCH(const Fault, fault);
        QFETCH(const int, status);
        QFETCH(const int, arrived);
        FaultProxy proxy(m_server->url());
        HttpClient client({ 200ms, 400ms, 10'000, 5 });
        proxy.spoil(fault, 0, 10);

        const auto reply = await(client.send(jsonRequest(proxy.url(u"/x"_s), "{}")));

        QCOMPARE(bool(reply), status != 0);
        QCOMPARE(reply ? reply->status : 0, status);
        if (!reply)
            QCOMPARE(reply.error().code, Error::Code::Network);
        QCOMPARE(m_server->requests.size(), arrived);
        QCOMPARE(proxy.spoiled(), fault == Fault::None ? 0 : 1);

        proxy.heal();
        const auto healed = await(client.send(getRequest(proxy.url(), u"/x"_s)));
        QVERIFY(healed);
        QCOMPARE(healed->status, 200);
    }

    void spoilsTheOneThatWasAskedFor()
    {
        FaultProxy proxy(m_server->url());
        HttpClient client;
        proxy.spoil(Fault::TooManyRequests, 1, 2);
        proxy.retryAfter = 7;
        QList<int> statuses;
        QByteArray retryAfter;
        for (int i = 0; i < 4; ++i) {
            const auto reply = await(client.send(getRequest(proxy.url(), u"/x"_s)));
            QVERIFY(reply);
            statuses.append(reply->status);
            if (reply->status == 429)
                retryAfter = reply->header("Retry-After");
        }
        QCOMPARE(statuses, QList({ 200, 429, 429, 200 }));
        QCOMPARE(retryAfter, "7");
        QCOMPARE(proxy.seen(), 4);
        QCOMPARE(proxy.spoiled(), 2);
    }

private:
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
