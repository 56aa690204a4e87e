#include "platforms/platformclient.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace

class tst_SignIn final : public QObject
{
    Q_OBJECT

private slots:
    void readsATokenAnswer_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::newRow("text") << QByteArray(R"("a b")");
        QTest::newRow("commas") << QByteArray(R"("a,b")");
        QTest::newRow("array") << QByteArray(R"(["a","b"])");
    }
    void readsATokenAnswer()
    {
        QFETCH(const QByteArray, scope);
        const Result<Tokens> tokens = readTokenReply(
            reply(200,
                  R"({"access_token":"A","refresh_token":"R","expires_in":3600,"scope":)" + scope
                      + "}"),
            now);
        QVERIFY(tokens);
        QCOMPARE(tokens->access, "A");
        QCOMPARE(tokens->refresh, "R");
        QCOMPARE(tokens->expiresAt, now.addSecs(3600));
        QCOMPARE(tokens->scopes, QStringList({ u"a"_s, u"b"_s }));
    }

    void saysWhatARefusedTokenAnswerMeans()
    {
        const auto code = [](int status, const QByteArray &body) {
            return readTokenReply(reply(status, body), now).error().code;
        };
        QCOMPARE(code(400, R"({"error":"invalid_grant"})"), Error::Code::Unauthorized);
        QCOMPARE(code(429, {}), Error::Code::RateLimited);
        QCOMPARE(code(503, "<html>"), Error::Code::Network);
        QCOMPARE(code(200, "<html>"), Error::Code::InvalidData);
    }

    void tokensSurviveTheirEntry()
    {
        const Tokens tokens{ "A", "R", now, { u"x"_s, u"y"_s }, { { u"client"_s, u"7"_s } } };
        QCOMPARE(Tokens::fromJson(tokens.toJson()), std::optional(tokens));
        QVERIFY(!Tokens::fromJson("{}"));
        QVERIFY(!Tokens::fromJson("canary"));
    }

    void anEmptyRefreshTokenNeverOverwrites()
    {
        const Tokens old{ "A", "R", now, { u"x"_s }, {} };
        const Tokens renewed = old.renewedBy({ "B", {}, now.addDays(1), {}, {} });
        QCOMPARE(renewed.access, "B");
        QCOMPARE(renewed.refresh, "R");
        QCOMPARE(renewed.scopes, QStringList{ u"x"_s });
        QCOMPARE(renewed.expiresAt, now.addDays(1));
        QCOMPARE(old.renewedBy({ "B", "S", {}, {}, {} }).refresh, "S");
    }

    void readsWhenToComeBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("seconds") << QByteArray("90") << now.addSecs(90);
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:05:00 GMT") << now.addSecs(300);
        QTest::newRow("negative") << QByteArray("-5") << QDateTime();
        QTest::newRow("words") << QByteArray("soon") << QDateTime();
        QTest::newRow("nothing") << QByteArray() << QDateTime();
    }
    void readsWhenToComeBack()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QDateTime, at);
        HttpReply answer = reply(429, {});
        answer.headers = { { "retry-after", text } };
        QCOMPARE(retryAfter(answer, now).value_or(QDateTime()), at);
    }

    void asksWithEncodedParameters()
    {
        const HttpRequest request = getRequest(QUrl(u"https://a.example/api/"_s), u"/v1/x"_s,
                                               { { u"q[]"_s, u"1+1 가"_s } });
        QCOMPARE(request.url.toEncoded(), "https://a.example/api/v1/x?q%5B%5D=1%2B1%20%EA%B0%80");
        const HttpRequest form = formRequest(QUrl(u"https://a.example"_s), { { u"a"_s, u"&="_s } });
        QCOMPARE(form.body, "a=%26%3D");
        QCOMPARE(form.method, HttpRequest::Method::Post);
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
