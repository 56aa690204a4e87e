#include "await.h"
#include "platforms/httpclient.h"
#include "scriptedserver.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = CannedReply::Manner;

namespace {

constexpr HttpLimits quick{ 200ms, 2'000ms, 10'000, 5 };

// An authority that signed nothing.
constexpr auto authority = R"(-----BEGIN CERTIFICATE-----
MIIBnzCCAUWgAwIBAgIUB1OphIOE0wFRVHllTclHihIupPswCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZQW4gYXV0aG9yaXR5IG9mIG9uZSdzIG93bjAgFw0yNjExMjMw
ODAxMzBaGA8yMTI2MTAzMDA4MDEzMFowJDEiMCAGA1UEAwwZQW4gYXV0aG9yaXR5
IG9mIG9uZSdzIG93bjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDTt5seqkApw
5o7AbuP7+txHuZRIsO/dQHWUte7S48CQdZKAAiMvM6kZv35yuD+FPKdNdRq3PyK2
uO8WIJYn6zGjUzBRMB0GA1UdDgQWBBRizEOQ6t+SsMvN+yw2yisUlS9BcTAfBgNV
HSMEGDAWgBRizEOQ6t+SsMvN+yw2yisUlS9BcTAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0gAMEUCIQCeX7RG+C4L3iOtMsXmh7j/Lu6nxHJc7oB7bOm8L1mc
dQIgDZ1ZA0E0M9jGyl9w6ez+h5QYZdY3L7OYB1+e6WGCse4=
-----END CERTIFICATE-----
)";

QByteArray bearer(const SeenRequest &request)
{
    return request.header("Authorization");
}

CannedReply redirect(const QUrl &to, int status = 302)
{
    CannedReply reply;
    reply.status = status;
    reply.headers = { { "Location", to.toEncoded() } };
    return reply;
}

} // namespace

class tst_HttpClient final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsTheAnswer();
    void saysWhoItIsAndKeepsNothing();
    void aStatusIsAnAnswer_data();
    void aStatusIsAnAnswer();
    void sendsBodies_data();
    void sendsBodies();
    void unpacksGzip();
    void passesNotModifiedThrough();
    void followsOnlyGet();
    void redirectsEnd();
    void noSecretGoesToAnotherServer();
    void refusesUnprotectedAddresses_data();
    void refusesUnprotectedAddresses();
    void refusesToBeSentToUnprotectedAddresses();
    void endsWhenCancelled();
    void endsWhenItsFutureIsCancelled();
    void endsWhenItIsDeleted();
    void endsWhenNothingComes();
    void waitsForWhatComesSlowly();
    void endsAtTheDeadline();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void noticesACutAnswer_data();
    void noticesACutAnswer();
    void sendsAPostAtMostOnce_data();
    void sendsAPostAtMostOnce();
    void saysWhatCouldNotLeave();
    void asksAgainThroughADeadConnection();
    void errorsAreSentencesWithoutSecrets();
    void refusesAFileWithoutACertificate();
    void whatIsUnderWayOutlivesAChangeOfTrust_data();
    void whatIsUnderWayOutlivesAChangeOfTrust();
    void believingTheSameAgainKeepsTheConnection();

private:
    Result<HttpReply> get(const QString &path)
    {
        return await(m_client->send(getRequest(m_server->url(), path)));
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void tst_HttpClient::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_client = std::make_unique<HttpClient>(quick);
}

void tst_HttpClient::bringsTheAnswer()
{
    m_server->route(u"/me"_s, json(R"({"id":1})"));

    const auto reply = await(
        m_client->send(getRequest(m_server->url(), u"/me"_s, { { u"q"_s, u"a+b & ü"_s } })));

    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, R"({"id":1})");
    QCOMPARE(reply->header("content-type"), "application/json");
    QCOMPARE(reply->url.path(), u"/me"_s);
    QCOMPARE(m_server->requests.at(0).query(u"q"_s), u"a+b & ü"_s);
}

void tst_HttpClient::saysWhoItIsAndKeepsNothing()
{
    CannedReply reply = json("{}");
    reply.headers.emplaceBack("Set-Cookie", "canary=1; Path=/");
    reply.headers.emplaceBack("Cache-Control", "max-age=1000");
    m_server->route(u"/"_s, reply);

    QVERIFY(get(u"/"_s));
    QVERIFY(get(u"/"_s));

    QCOMPARE(m_server->requests.size(), 2);
    const SeenRequest &second = m_server->requests.at(1);
    QVERIFY(second.header("User-Agent").startsWith("CreatorDashboard/"));
    QCOMPARE(second.header("Cookie"), QByteArray());
    // It would make servers answer in full although the ETag fits.
    QCOMPARE(second.header("Cache-Control"), QByteArray());
    QCOMPARE(m_server->connections(), 1);
}

void tst_HttpClient::aStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status : { 201, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 502, 503 })
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("bearer") << 401 << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("basic") << 401 << QByteArray("Basic realm=\"x\"");
}

void tst_HttpClient::aStatusIsAnAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, challenge);
    CannedReply refusal = json(R"({"error":"why"})", status);
    if (!challenge.isEmpty())
        refusal.headers.emplaceBack("WWW-Authenticate", challenge);
    m_server->route(u"/"_s, refusal);

    const auto reply = get(u"/"_s);

    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, R"({"error":"why"})");
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_HttpClient::sendsBodies_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    using Method = HttpRequest::Method;
    QTest::newRow("post") << Method::Post << QByteArray("POST") << QByteArray("a=1");
    QTest::newRow("large") << Method::Post << QByteArray("POST") << QByteArray(300'000, 'x');
    QTest::newRow("nothing") << Method::Post << QByteArray("POST") << QByteArray();
    QTest::newRow("put") << Method::Put << QByteArray("PUT") << QByteArray("{}");
    QTest::newRow("delete") << Method::Delete << QByteArray("DELETE") << QByteArray();
}

void tst_HttpClient::sendsBodies()
{
    QFETCH(const HttpRequest::Method, method);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, body);
    m_server->route(u"/"_s, json("{}"));
    HttpRequest request = jsonRequest(m_server->url(u"/"_s), body);
    request.method = method;

    const auto reply = await(m_client->send(request));

    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->requests.at(0).method, name);
    QCOMPARE(m_server->requests.at(0).body(), body);
    QCOMPARE(m_server->requests.at(0).header("Content-Type"), "application/json");
    QCOMPARE(m_server->requests.at(0).header("Content-Length"), QByteArray::number(body.size()));
}

void tst_HttpClient::unpacksGzip()
{
    CannedReply packed = json(QByteArray(9'000, 'x'));
    packed.manner = Manner::Gzip;
    m_server->route(u"/"_s, packed);

    const auto reply = get(u"/"_s);

    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray(9'000, 'x'));
    QCOMPARE(m_server->requests.at(0).header("Accept-Encoding"), "gzip");
}

void tst_HttpClient::passesNotModifiedThrough()
{
    CannedReply tagged = json("{}");
    tagged.etag = "\"v1\"";
    m_server->route(u"/"_s, tagged);
    HttpRequest request = getRequest(m_server->url(), u"/"_s);
    request.setHeader("If-None-Match", "\"v1\"");

    const auto reply = await(m_client->send(request));

    QVERIFY(reply);
    QVERIFY(reply->isNotModified());
    QCOMPARE(reply->body, QByteArray());
}

void tst_HttpClient::followsOnlyGet()
{
    m_server->route(u"/new"_s, json("{}"));
    m_server->route(u"/old"_s, redirect(QUrl(u"/new?x=1"_s), 307));
    HttpRequest request = getRequest(m_server->url(), u"/old"_s);
    request.setHeader("Authorization", "Bearer T");

    const auto reply = await(m_client->send(request));
    m_server->route(u"/moved"_s, redirect(QUrl(u"/new"_s), 303));
    const auto posted = await(m_client->send(jsonRequest(m_server->url(u"/moved"_s), "{}")));
    const auto again = await(m_client->send(jsonRequest(m_server->url(u"/old"_s), "{}")));

    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->url, m_server->url(u"/new?x=1"_s));
    QCOMPARE(bearer(m_server->requests.at(1)), "Bearer T"); // the same server
    QVERIFY2(posted, qPrintable(posted ? QString() : posted.error().message));
    QCOMPARE(posted->status, 303);
    QVERIFY(!again); // 307 wants the body a second time
    QCOMPARE(m_server->requests.size(), 4);
}

void tst_HttpClient::redirectsEnd()
{
    m_server->route(u"/loop"_s, redirect(QUrl(u"/loop"_s)));
    m_server->route(u"/nowhere"_s, redirect({}));

    const auto looped = get(u"/loop"_s);

    QVERIFY(!looped);
    QCOMPARE(looped.error().code, Error::Code::InvalidData);
    QCOMPARE(m_server->requests.size(), 6); // the first and five more
    QVERIFY(!get(u"/nowhere"_s));
}

void tst_HttpClient::noSecretGoesToAnotherServer()
{
    ScriptedServer other;
    other.route(u"/"_s, json("{}"));
    m_server->route(u"/away"_s, redirect(other.url(u"/"_s)));
    HttpRequest request = getRequest(m_server->url(), u"/away"_s);
    request.setHeader("Authorization", "Bearer canary");
    request.setHeader("X-Api-Key", "canary");
    request.setHeader("Accept", "application/json");
    request.setHeader("If-None-Match", "canary");

    QVERIFY(await(m_client->send(request)));

    QCOMPARE(other.requests.size(), 1);
    QVERIFY(!other.requests.at(0).message.bytes().contains("canary"));
    QCOMPARE(other.requests.at(0).header("Accept"), "application/json");
}

void tst_HttpClient::refusesUnprotectedAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://example.org/x"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("name in it") << u"https://user:canary@example.org/"_s;
    QTest::newRow("empty") << QString();
}

void tst_HttpClient::refusesUnprotectedAddresses()
{
    QFETCH(const QString, url);
    HttpRequest request;
    request.url = QUrl(url);

    const auto reply = await(m_client->send(request));

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::InvalidData);
    QVERIFY(!reply.error().message.contains(u"canary"));
}

void tst_HttpClient::refusesToBeSentToUnprotectedAddresses()
{
    m_server->route(u"/http"_s, redirect(QUrl(u"http://example.org/?token=canary"_s)));
    m_server->route(u"/file"_s, redirect(QUrl(u"file:///etc/passwd"_s)));

    const auto reply = get(u"/http"_s);

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::InvalidData);
    QVERIFY(!reply.error().message.contains(u"canary"));
    QVERIFY(!get(u"/file"_s));
}

void tst_HttpClient::endsWhenCancelled()
{
    CannedReply silent;
    silent.manner = Manner::Silent;
    m_server->route(u"/"_s, silent);
    Cancellation cancellation;
    HttpClient patient;
    const auto future = patient.send(getRequest(m_server->url(), u"/"_s), cancellation);
    QTRY_COMPARE(m_server->requests.size(), 1);

    QElapsedTimer clock;
    clock.start();
    cancellation.cancel();
    const auto reply = await(future);

    QVERIFY(clock.elapsed() < 200);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::Cancelled);
    const auto never = await(patient.send(getRequest(m_server->url(), u"/"_s), cancellation));
    QCOMPARE(never.error().code, Error::Code::Cancelled);
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_HttpClient::endsWhenItsFutureIsCancelled()
{
    CannedReply silent;
    silent.manner = Manner::Silent;
    m_server->route(u"/"_s, silent);
    HttpClient patient;
    auto future = patient.send(getRequest(m_server->url(), u"/"_s));
    QTRY_COMPARE(m_server->requests.size(), 1);

    future.cancel();

    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 200);
    QVERIFY(patient.children().isEmpty()
            || QTest::qWaitFor([&] { return patient.children().isEmpty(); }, 200));
}

void tst_HttpClient::endsWhenItIsDeleted()
{
    CannedReply silent;
    silent.manner = Manner::Silent;
    m_server->route(u"/"_s, silent);
    const auto future = m_client->send(getRequest(m_server->url(), u"/"_s));
    QTRY_COMPARE(m_server->requests.size(), 1);

    m_client.reset();

    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, Error::Code::Cancelled);
}

void tst_HttpClient::endsWhenNothingComes()
{
    CannedReply silent;
    silent.manner = Manner::Silent;
    m_server->route(u"/"_s, silent);
    QElapsedTimer clock;
    clock.start();

    const auto reply = get(u"/"_s);

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::Network);
    QCOMPARE(reply.error().message, u"The server 127.0.0.1 took too long to answer."_s);
    QVERIFY(clock.elapsed() >= 150);
    QVERIFY(clock.elapsed() < 1'500);
}

void tst_HttpClient::waitsForWhatComesSlowly()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    connect(&slow, &QTcpServer::newConnection, &slow, [&slow] {
        QTcpSocket *socket = slow.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    });
    QElapsedTimer clock;
    clock.start();

    const auto reply = await(
        m_client->send(getRequest(QUrl(u"http://127.0.0.1:%1"_s.arg(slow.serverPort())), u"/"_s)));

    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
    QCOMPARE(reply->body, QByteArray(10, 'x'));
    QVERIFY(clock.elapsed() > 300); // longer than it may be idle
}

void tst_HttpClient::endsAtTheDeadline()
{
    // Never idle, never done: each answer comes soon and sends on.
    HttpClient client({ 10'000ms, 150ms, 10'000, 1'000'000 });
    m_server->route(u"/"_s, redirect(QUrl(u"/"_s)));

    const auto reply = await(client.send(getRequest(m_server->url(), u"/"_s)));

    QVERIFY(!reply);
    QCOMPARE(reply.error().message, u"The server 127.0.0.1 took too long to answer."_s);
}

void tst_HttpClient::refusesTooMuch_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("plain") << Manner::Plain;
    QTest::newRow("packed") << Manner::Gzip;
    QTest::newRow("chunked") << Manner::Chunked;
}

void tst_HttpClient::refusesTooMuch()
{
    QFETCH(const Manner, manner);
    CannedReply fits = json(QByteArray(10'000, 'x'));
    fits.manner = manner;
    CannedReply large = json(QByteArray(10'001, 'x'));
    large.manner = manner;
    m_server->route(u"/fits"_s, fits);
    m_server->route(u"/large"_s, large);

    const auto reply = get(u"/large"_s);

    QVERIFY(get(u"/fits"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::InvalidData);
}

void tst_HttpClient::noticesACutAnswer_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\":1}");
    QTest::newRow("refusal") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 20\r\n\r\n{}");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n");
    QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    const QByteArray packed = gzipped(QByteArray(100, 'x')).left(20);
    QTest::newRow("gzip with a length")
        << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + packed;
    QTest::newRow("gzip without a length")
        << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed;
    QTest::newRow("no http") << QByteArray("hello\r\n\r\n");
    QTest::newRow("nothing") << QByteArray();
}

void tst_HttpClient::noticesACutAnswer()
{
    QFETCH(const QByteArray, wire);
    CannedReply raw;
    raw.body = wire;
    raw.manner = Manner::Raw;
    m_server->route(u"/"_s, raw);

    const auto reply = get(u"/"_s);

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::Network);
}

void tst_HttpClient::sendsAPostAtMostOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray();
}

void tst_HttpClient::sendsAPostAtMostOnce()
{
    QFETCH(const QByteArray, body);
    CannedReply hangUp;
    hangUp.manner = Manner::HangUp;
    m_server->route(u"/post"_s, hangUp);
    m_server->route(u"/"_s, json("{}"));
    QVERIFY(get(u"/"_s)); // so that there is a connection to reuse

    const auto reply = await(m_client->send(jsonRequest(m_server->url(u"/post"_s), body)));

    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::Network);
    QCOMPARE(m_server->requests.size(), 2);
}

void tst_HttpClient::saysWhatCouldNotLeave()
{
    const QUrl url = m_server->url(u"/post"_s);
    m_server->stop();

    const auto sent = await(m_client->send(jsonRequest(url, "{}")));
    const auto asked = get(u"/post"_s);

    QVERIFY(!sent && !asked);
    QCOMPARE(sent.error().code, Error::Code::Unreachable);
    QCOMPARE(asked.error().code, Error::Code::Network);
    QVERIFY(isNetworkTrouble(sent.error()) && isNetworkTrouble(asked.error()));
}

void tst_HttpClient::asksAgainThroughADeadConnection()
{
    m_server->route(u"/"_s, json("{}"));
    QVERIFY(get(u"/"_s));
    m_server->stop();
    m_server->restart();

    QVERIFY(get(u"/"_s));
    QVERIFY(await(m_client->send(jsonRequest(m_server->url(u"/"_s), "{}"))));
    QCOMPARE(m_server->requests.size(), 3);
}

void tst_HttpClient::errorsAreSentencesWithoutSecrets()
{
    m_server->stop();
    HttpRequest request
        = getRequest(m_server->url(), u"/canary"_s, { { u"access_token"_s, u"canary"_s } });
    const auto refused = await(m_client->send(request));
    request.url = QUrl(u"https://nowhere.invalid/canary?token=canary"_s);
    const auto notFound = await(m_client->send(request));
    const auto plain
        = await(m_client->send(getRequest(QUrl(u"https://127.0.0.1:1"_s), u"/canary"_s)));

    QCOMPARE(refused.error().message, u"The server 127.0.0.1 takes no connections."_s);
    for (const auto &reply : { refused, notFound, plain }) {
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, Error::Code::Network);
        QVERIFY(!reply.error().message.contains(u"canary"));
        QVERIFY(reply.error().message.endsWith(u'.'));
    }
}

void tst_HttpClient::refusesAFileWithoutACertificate()
{
    const Status status = m_client->setExtraCa(u"example.org"_s, "not a certificate");

    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::InvalidData);
    QVERIFY(m_client->setExtraCa(u"example.org"_s, {}));
}

void tst_HttpClient::whatIsUnderWayOutlivesAChangeOfTrust_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("another host") << u"example.org"_s << QByteArray() << QByteArray(authority);
    QTest::newRow("its host") << u"127.0.0.1"_s << QByteArray() << QByteArray(authority);
    QTest::newRow("no more") << u"127.0.0.1"_s << QByteArray(authority) << QByteArray();
}

void tst_HttpClient::whatIsUnderWayOutlivesAChangeOfTrust()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, pem);
    m_server->delay = 100ms;
    m_server->route(u"/token"_s, json(R"({"id":1})"));
    QVERIFY(m_client->setExtraCa(u"first.example"_s, authority)); // reads the system's as well
    QVERIFY(m_client->setExtraCa(host, before));
    HttpRequest post = getRequest(m_server->url(), u"/token"_s);
    post.method = HttpRequest::Method::Post;
    auto renewal = m_client->send(post);
    auto question = m_client->send(getRequest(m_server->url(), u"/token"_s));
    QTRY_COMPARE(m_server->requests.size(), 2);

    QVERIFY(m_client->setExtraCa(host, pem));

    const auto renewed = await(renewal);
    QVERIFY2(renewed, qPrintable(renewed ? QString() : renewed.error().message));
    const auto told = await(question);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().message));
    QVERIFY(get(u"/token"_s));
}

void tst_HttpClient::believingTheSameAgainKeepsTheConnection()
{
    m_server->route(u"/"_s, json("{}"));
    QVERIFY(m_client->setExtraCa(u"127.0.0.1"_s, authority));
    QVERIFY(get(u"/"_s));

    QVERIFY(m_client->setExtraCa(u"127.0.0.1"_s, authority));
    QVERIFY(get(u"/"_s));
    QCOMPARE(m_server->connections(), 1);

    // What was trusted on that word is not trusted without it.
    QVERIFY(m_client->setExtraCa(u"127.0.0.1"_s, {}));
    QVERIFY(get(u"/"_s));
    QCOMPARE(m_server->connections(), 2);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
