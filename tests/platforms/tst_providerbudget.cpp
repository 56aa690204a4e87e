#include "await.h"
#include "fakeclock.h"
#include "platforms/httpclient.h"
#include "platforms/providerbudget.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ProviderBudget final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->route(u"/ok"_s, json("{}"));
        CannedReply silent;
        silent.manner = CannedReply::Manner::Silent;
        m_server->route(u"/silent"_s, silent);
        m_http = std::make_unique<HttpClient>(HttpLimits{ 150ms, 2'000ms, 10'000, 5 });
        m_clock.now = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
        m_budget = std::make_unique<ProviderBudget>(*m_http, m_clock,
                                                    ProviderBudget::Limits{ 2, 15min });
    }

    void asksAFewAtATime()
    {
        QList<QFuture<Result<HttpReply>>> futures;
        for (int i = 0; i < 5; ++i)
            futures.append(send(u"/silent"_s));
        QTRY_COMPARE(m_server->requests.size(), 2);
        const auto other = m_budget->send(
            getRequest(QUrl(u"http://localhost:%1"_s.arg(m_server->port())), u"/ok"_s));
        QVERIFY(await(other)); // another host does not wait
        QCOMPARE(m_server->requests.size(), 3);
        for (const auto &future : futures)
            QVERIFY(!await(future));
        QCOMPARE(m_server->requests.size(), 6);
    }

    void waitsUntilTheLimitIsReset()
    {
        m_clock.now = m_clock.now.addMSecs(950);
        limitAt(u"/last"_s, 200, 1);

        QVERIFY(await(send(u"/last"_s)));
        QCOMPARE(m_budget->blockedUntil(u"127.0.0.1"_s).toSecsSinceEpoch(),
                 m_clock.now.toSecsSinceEpoch() + 1);
        const auto later = send(u"/ok"_s);
        QCOMPARE(m_server->requests.size(), 1);
        m_clock.now = m_clock.now.addMSecs(50);

        QVERIFY(await(later));
        QCOMPARE(m_server->requests.size(), 2);
        QVERIFY(m_budget->blockedUntil(u"127.0.0.1"_s).isNull());
    }

    void aLimitWithSomethingLeftDoesNotBlock()
    {
        CannedReply reply = json("{}");
        reply.headers.emplaceBack("RateLimit-Remaining", "1");
        reply.headers.emplaceBack("RateLimit-Reset", "600");
        m_server->route(u"/some"_s, reply);
        QVERIFY(await(send(u"/some"_s)));
        QVERIFY(m_budget->blockedUntil(u"127.0.0.1"_s).isNull());
    }

    void refusesWhenItWouldTakeTooLong_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("used up") << 200;
        QTest::newRow("429") << 429;
    }
    void refusesWhenItWouldTakeTooLong()
    {
        QFETCH(const int, status);
        limitAt(u"/last"_s, status, 901);
        const auto waiting = send(u"/last"_s);
        QVERIFY(await(waiting));

        const auto refused = await(send(u"/ok"_s));

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::RateLimited);
        QCOMPARE(m_server->requests.size(), 1);
        m_clock.now = m_clock.now.addSecs(902);
        QVERIFY(await(send(u"/ok"_s)));
    }

    void honoursRetryAfter()
    {
        CannedReply reply = json("{}", 429);
        reply.headers.emplaceBack("Retry-After", "1000");
        m_server->route(u"/limit"_s, reply);
        QCOMPARE(await(send(u"/limit"_s))->status, 429);
        QCOMPARE(m_budget->blockedUntil(u"127.0.0.1"_s), m_clock.now.addSecs(1'000));
    }

    void whatWaitsCanBeCancelled()
    {
        Cancellation cancellation;
        QList<QFuture<Result<HttpReply>>> futures;
        for (int i = 0; i < 4; ++i)
            futures.append(m_budget->send(getRequest(m_server->url(), u"/silent"_s), cancellation));
        QTRY_COMPARE(m_server->requests.size(), 2);

        cancellation.cancel();

        for (const auto &future : futures)
            QCOMPARE(await(future).error().code, Error::Code::Cancelled);
        QCOMPARE(m_server->requests.size(), 2);
        QVERIFY(await(send(u"/ok"_s)));
    }

    void tellsWhoWaitsWhenItGoes()
    {
        limitAt(u"/last"_s, 200, 600);
        QVERIFY(await(send(u"/last"_s)));
        const auto waiting = send(u"/ok"_s);
        m_budget.reset();
        QCOMPARE(await(waiting).error().code, Error::Code::Cancelled);
    }

private:
    QFuture<Result<HttpReply>> send(const QString &path)
    {
        return m_budget->send(getRequest(m_server->url(), path));
    }

    void limitAt(const QString &path, int status, int seconds)
    {
        CannedReply reply = json("{}", status);
        reply.headers.emplaceBack("RateLimit-Remaining", "0");
        reply.headers.emplaceBack("RateLimit-Reset",
                                  QByteArray::number(m_clock.now.toSecsSinceEpoch() + seconds));
        m_server->route(path, reply);
    }

    FakeClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ProviderBudget> m_budget;
};

QTEST_GUILESS_MAIN(tst_ProviderBudget)
#include "tst_providerbudget.moc"
