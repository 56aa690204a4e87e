#include "await.h"
#include "platforms/httpclient.h"
#include "platforms/httplog.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList written; // by the message handler, which is a plain function

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    written.append(message);
}

} // namespace

class tst_HttpLog final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasAskedAndAnswered()
    {
        HttpReply reply;
        reply.status = 200;
        const HttpRequest request
            = getRequest(QUrl(u"https://api.example.org"_s), u"/v1/x y"_s, { { u"k"_s, u"v"_s } });
        QCOMPARE(logLine(request, reply, 83, 4'312),
                 u"GET api.example.org /v1/x%20y 200 83 ms 4312 bytes"_s);
        QCOMPARE(
            logLine(formRequest(request.url, {}), failure(Error::Code::Network, u"canary"_s), 1, 0),
            u"POST api.example.org /v1/x%20y "_s + toText(Error::Code::Network)
                + u" 1 ms 0 bytes"_s);
    }

    void namesMethods()
    {
        QCOMPARE(methodName(HttpRequest::Method::Get), "GET");
        QCOMPARE(methodName(HttpRequest::Method::Post), "POST");
        QCOMPARE(methodName(HttpRequest::Method::Put), "PUT");
        QCOMPARE(methodName(HttpRequest::Method::Delete), "DELETE");
    }

    void noSecretIsWritten()
    {
        ScriptedServer server;
        ScriptedServer other;
        CannedReply away = json(R"({"access_token":"canary"})", 302);
        away.headers.emplaceBack("Location",
                                 other.url(u"/x"_s).toEncoded() + "?code=canary#canary");
        server.route(u"/get"_s, away);
        server.route(u"/post"_s, json(R"({"access_token":"canary"})"));
        HttpClient client;
        HttpRequest get = getRequest(server.url(), u"/get"_s, { { u"token"_s, u"canary"_s } });
        get.setHeader("Authorization", "Bearer canary");
        HttpRequest gone = get;
        gone.url = QUrl(u"https://127.0.0.1:1/?token=canary"_s);

        written.clear();
        const QtMessageHandler former = qInstallMessageHandler(keep);
        const bool isAnswered = await(client.send(get))
            && await(client.send(
                formRequest(server.url(u"/post"_s), { { u"password"_s, u"canary"_s } })));
        const bool isRefused = !await(client.send(gone));
        qInstallMessageHandler(former);

        QVERIFY(isAnswered && isRefused);
        QCOMPARE(other.requests.size(), 1);
        QCOMPARE(written.size(), 3);
        QVERIFY2(!written.join(u'\n').contains(u"canary"), qPrintable(written.join(u'\n')));
        QVERIFY(written.at(0).startsWith(u"GET 127.0.0.1 /x 404 "));
        QVERIFY(written.at(1).startsWith(u"POST 127.0.0.1 /post 200 "));
    }
};

QTEST_GUILESS_MAIN(tst_HttpLog)
#include "tst_httplog.moc"
