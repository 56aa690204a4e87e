#include "await.h"
#include "fakeclock.h"
#include "platforms/httpclient.h"
#include "platforms/oauthclient.h"
#include "platforms/oauthwords.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OAuthClient::Timing quick{ 10'000ms, 10ms };

QString inQuery(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class tst_OAuthClient final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signsInThroughTheBrowser();
    void ignoresEverybodyElse_data();
    void ignoresEverybodyElse();
    void theFirstRightRequestWins();
    void refusesEndlessRequests();
    void listensOnThisComputerOnly();
    void saysThatAccessWasDenied();
    void saysThatTheExchangeFailed();
    void endsInTime();
    void endsWhenCancelled();
    void aNewSignInEndsTheFormer();
    void usesAFixedPort();
    void waitsForTheTypedCode();
    void stopsAskingWhenTheCodeExpires();
    void stopsAskingWhenItIsDenied();
    void refusesAStrangeAddressForTheCode();

private:
    QFuture<Result<Tokens>> begin(OAuthClient &client);
    QUrl back(const QString &query) const;
    HttpReply browse(const QString &query)
    {
        HttpRequest request;
        request.url = back(query);
        return await(m_browser.send(request)).value_or(HttpReply());
    }

    FakeClock m_clock;
    HttpClient m_browser;
    HttpClient m_http;
    std::unique_ptr<ScriptedServer> m_server;
    OAuthProvider m_provider;
    QUrl m_page; // that the browser was sent to
};

void tst_OAuthClient::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_provider = {};
    m_provider.authorizeUrl = m_server->url(u"/authorize"_s);
    m_provider.tokenUrl = m_server->url(u"/token"_s);
    m_provider.deviceUrl = m_server->url(u"/device"_s);
    m_provider.clientId = u"desktop"_s;
    m_provider.scopes = { u"read"_s };
    m_server->route(u"/token"_s,
                    json(R"({"access_token":"A","refresh_token":"R","expires_in":60})"));
}

QFuture<Result<Tokens>> tst_OAuthClient::begin(OAuthClient &client)
{
    connect(&client, &OAuthClient::browserNeeded, this, [this](const QUrl &url) { m_page = url; });
    return client.signIn(m_provider);
}

QUrl tst_OAuthClient::back(const QString &query) const
{
    QUrl url(inQuery(m_page, u"redirect_uri"_s));
    QString filled = query;
    url.setQuery(filled.replace(u"STATE"_s, inQuery(m_page, u"state"_s)));
    return url;
}

void tst_OAuthClient::signsInThroughTheBrowser()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QCOMPARE(m_page.path(), u"/authorize"_s);

    const HttpReply page = browse(u"state=STATE&code=C%2B1"_s);
    const auto tokens = await(future);

    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Creator Dashboard"));
    QVERIFY(page.body.contains("다 됐어요"));
    QVERIFY(!page.body.contains("C+1"));
    QCOMPARE(page.header("Cache-Control"), "no-store");
    QVERIFY(tokens);
    QCOMPARE(tokens->access, "A");
    QCOMPARE(tokens->refresh, "R");
    QCOMPARE(tokens->expiresAt, m_clock.now.addSecs(60));
    const SeenRequest &exchange = m_server->requests.at(0);
    QCOMPARE(exchange.field(u"code"_s), u"C+1"_s);
    QCOMPARE(exchange.field(u"redirect_uri"_s), inQuery(m_page, u"redirect_uri"_s));
    QCOMPARE(challengeOf(exchange.field(u"code_verifier"_s).toLatin1(),
                         OAuthProvider::Challenge::Base64Url),
             inQuery(m_page, u"code_challenge"_s).toLatin1());
}

void tst_OAuthClient::ignoresEverybodyElse_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto line
        = [](const QByteArray &start) { return start + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"; };
    QTest::newRow("icon") << line("GET /favicon.ico");
    QTest::newRow("wrong state") << line("GET /callback?state=wrong&code=C");
    QTest::newRow("no state") << line("GET /callback?code=C");
    QTest::newRow("no code") << line("GET /callback?state=STATE");
    QTest::newRow("wrong path") << line("GET /callback/?state=STATE&code=C");
    QTest::newRow("post") << line("POST /callback?state=STATE&code=C");
    QTest::newRow("no http") << QByteArray("hello\r\n\r\n");
}

void tst_OAuthClient::ignoresEverybodyElse()
{
    QFETCH(QByteArray, request);
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    request.replace("STATE", inQuery(m_page, u"state"_s).toLatin1());
    QTcpSocket stranger;
    stranger.connectToHost(u"127.0.0.1"_s, quint16(back({}).port()));

    stranger.write(request);
    QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);

    QVERIFY(stranger.readAll().startsWith("HTTP/1.1 404"));
    QVERIFY(!future.isFinished());
    QCOMPARE(browse(u"state=STATE&code=C"_s).status, 200); // listening went on
    QVERIFY(await(future));
}

void tst_OAuthClient::theFirstRightRequestWins()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QCOMPARE(browse(u"state=STATE&code=first"_s).status, 200);
    QCOMPARE(browse(u"state=STATE&code=second"_s).status, 0); // nobody is there any more
    QVERIFY(await(future));
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->requests.at(0).field(u"code"_s), u"first"_s);
}

void tst_OAuthClient::refusesEndlessRequests()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QTcpSocket stranger;
    stranger.connectToHost(u"127.0.0.1"_s, quint16(back({}).port()));
    stranger.write("GET /callback?" + QByteArray(9'000, 'x'));
    QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(stranger.readAll().isEmpty());
    QVERIFY(!future.isFinished());
}

void tst_OAuthClient::listensOnThisComputerOnly()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QCOMPARE(back({}).host(), u"127.0.0.1"_s);
    QTcpServer elsewhere; // another address of loopback is free, so it is not bound to all
    QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), quint16(back({}).port())));
    QVERIFY(!future.isFinished());
}

void tst_OAuthClient::saysThatAccessWasDenied()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QCOMPARE(browse(u"error=access_denied&error_description=canary&state=STATE"_s).status, 200);
    const auto tokens = await(future);
    QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
    QCOMPARE(tokens.error().message, u"The access was not allowed in the browser."_s);
    QCOMPARE(m_server->requests.size(), 0);
}

void tst_OAuthClient::saysThatTheExchangeFailed()
{
    m_server->route(u"/token"_s,
                    json(R"({"error":"invalid_grant","error_description":"canary"})", 400));
    OAuthClient client(m_http, m_clock, quick);
    const auto future = begin(client);
    QCOMPARE(browse(u"state=STATE&code=C"_s).status, 200);
    const auto tokens = await(future);
    QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
    QCOMPARE(tokens.error().message, u"The server did not accept the sign-in."_s);
}

void tst_OAuthClient::endsInTime()
{
    OAuthClient client(m_http, m_clock, { 50ms, 10ms });
    const auto tokens = await(begin(client));
    QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
    QCOMPARE(tokens.error().message, u"The sign-in was not finished in time. Try again."_s);
    QTRY_COMPARE(browse(u"state=STATE&code=C"_s).status, 0);
}

void tst_OAuthClient::endsWhenCancelled()
{
    OAuthClient client(m_http, m_clock, quick);
    connect(&client, &OAuthClient::browserNeeded, this, [this](const QUrl &url) { m_page = url; });
    Cancellation cancellation;
    const auto future = client.signIn(m_provider, cancellation);
    cancellation.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, Error::Code::Cancelled);
    QTRY_COMPARE(browse(u"state=STATE&code=C"_s).status, 0);
}

void tst_OAuthClient::aNewSignInEndsTheFormer()
{
    OAuthClient client(m_http, m_clock, quick);
    const auto first = begin(client);
    const auto second = client.signIn(m_provider);
    QCOMPARE(await(first).error().code, Error::Code::Cancelled);
    QCOMPARE(browse(u"state=STATE&code=C"_s).status, 200);
    QVERIFY(await(second));
}

void tst_OAuthClient::usesAFixedPort()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_provider.redirectPort = free.serverPort();
    OAuthClient client(m_http, m_clock, quick);
    const auto taken = await(begin(client));
    QCOMPARE(taken.error().code, Error::Code::Conflict);
    QVERIFY(taken.error().message.contains(QString::number(m_provider.redirectPort)));

    free.close();
    const auto future = begin(client);
    QCOMPARE(back({}).port(), int(m_provider.redirectPort));
    QVERIFY(!future.isFinished());
}

void tst_OAuthClient::waitsForTheTypedCode()
{
    m_provider.flow = OAuthProvider::Flow::Device;
    m_server->route(u"/device"_s,
                    json(R"({"device_code":"D","user_code":"ABCD","expires_in":600,"interval":1,
                        "verification_uri":"https://id.example.org/activate"})"));
    m_server->sequence(u"/token"_s,
                       { json(R"({"status":400,"message":"authorization_pending"})", 400),
                         json(R"({"error":"authorization_pending"})", 400),
                         json(R"({"error":"slow_down"})", 400), json("<html>", 502),
                         json(R"({"access_token":"A","scope":["read","x"]})") });
    OAuthClient client(m_http, m_clock, quick);
    const QSignalSpy codes(&client, &OAuthClient::codeNeeded);

    const auto tokens = await(client.signIn(m_provider));

    QVERIFY(tokens);
    QCOMPARE(tokens->access, "A");
    QCOMPARE(tokens->scopes, QStringList({ u"read"_s, u"x"_s }));
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.at(0).at(0).toString(), u"ABCD"_s);
    QCOMPARE(codes.at(0).at(1).toUrl(), QUrl(u"https://id.example.org/activate"_s));
    QCOMPARE(m_server->requests.size(), 6);
    QCOMPARE(m_server->requests.at(5).field(u"device_code"_s), u"D"_s);
    QCOMPARE(m_server->requests.at(0).field(u"scopes"_s), u"read"_s);
}

void tst_OAuthClient::stopsAskingWhenTheCodeExpires()
{
    m_provider.flow = OAuthProvider::Flow::Device;
    m_server->route(u"/device"_s,
                    json(R"({"device_code":"D","user_code":"ABCD","expires_in":8,"interval":1,
                        "verification_uri":"https://id.example.org/activate"})"));
    m_server->route(u"/token"_s, json(R"({"error":"authorization_pending"})", 400));
    OAuthClient client(m_http, m_clock, quick);

    const auto tokens = await(client.signIn(m_provider));

    QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
    QCOMPARE(tokens.error().message, u"The sign-in was not finished in time. Try again."_s);
    QVERIFY(m_server->requests.size() >= 2);
}

void tst_OAuthClient::stopsAskingWhenItIsDenied()
{
    m_provider.flow = OAuthProvider::Flow::Device;
    m_server->route(u"/device"_s, json(R"({"device_code":"D","user_code":"ABCD","interval":1,
                        "verification_url":"https://id.example.org/activate"})"));
    m_server->route(u"/token"_s, json(R"({"error":"access_denied"})", 400));
    OAuthClient client(m_http, m_clock, quick);
    QCOMPARE(await(client.signIn(m_provider)).error().message,
             u"The access was not allowed in the browser."_s);
    QCOMPARE(m_server->requests.size(), 2);
}

void tst_OAuthClient::refusesAStrangeAddressForTheCode()
{
    m_provider.flow = OAuthProvider::Flow::Device;
    m_server->route(u"/device"_s, json(R"({"device_code":"D","user_code":"ABCD",
                        "verification_uri":"file:///bin/sh"})"));
    OAuthClient client(m_http, m_clock, quick);
    const QSignalSpy codes(&client, &OAuthClient::codeNeeded);
    QVERIFY(!await(client.signIn(m_provider)));
    QCOMPARE(codes.size(), 0);
}

QTEST_GUILESS_MAIN(tst_OAuthClient)
#include "tst_oauthclient.moc"
