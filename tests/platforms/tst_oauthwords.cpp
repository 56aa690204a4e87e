#include "platforms/oauthwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

OAuthProvider provider()
{
    OAuthProvider provider;
    provider.authorizeUrl = QUrl(u"https://id.example.org/authorize"_s);
    provider.tokenUrl = QUrl(u"https://id.example.org/token"_s);
    provider.deviceUrl = QUrl(u"https://id.example.org/device"_s);
    provider.clientId = u"desktop app"_s;
    provider.scopes = { u"read"_s, u"write:all"_s };
    provider.authorizeExtras = { { u"access_type"_s, u"offline"_s } };
    return provider;
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace

class tst_OAuthWords final : public QObject
{
    Q_OBJECT

private slots:
    void challengesAsTheStandardDoes()
    {
        const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636 B
        QCOMPARE(challengeOf(verifier, OAuthProvider::Challenge::Base64Url),
                 "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        QCOMPARE(challengeOf(verifier, OAuthProvider::Challenge::Hex),
                 "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3");
    }

    void randomWordsFitTheStandardAndDiffer()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{43}$"_s);
        QSet<QByteArray> words;
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray word = randomWord();
            QVERIFY(allowed.match(QString::fromLatin1(word)).hasMatch());
            words.insert(word);
        }
        QCOMPARE(words.size(), 1'000);
    }

    void comparesWholeSecrets()
    {
        QVERIFY(isSameSecret("abc", "abc"));
        QVERIFY(!isSameSecret("abc", "abd"));
        QVERIFY(!isSameSecret("abc", "bbc"));
        QVERIFY(!isSameSecret("abc", "abcd"));
        QVERIFY(!isSameSecret("abc", ""));
    }

    void asksForACode()
    {
        const QUrl redirect(u"http://127.0.0.1:1234/callback"_s);
        const QUrl url = authorizeUrl(provider(), redirect, "S", "V");
        const QUrlQuery query(url);

        QCOMPARE(url.adjusted(QUrl::RemoveQuery), provider().authorizeUrl);
        QCOMPARE(value(query, u"client_id"_s), u"desktop app"_s);
        QCOMPARE(value(query, u"response_type"_s), u"code"_s);
        QCOMPARE(value(query, u"redirect_uri"_s), redirect.toString());
        QCOMPARE(value(query, u"state"_s), u"S"_s);
        QCOMPARE(value(query, u"scope"_s), u"read write:all"_s);
        QCOMPARE(value(query, u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(query, u"code_challenge"_s),
                 QString::fromLatin1(challengeOf("V", OAuthProvider::Challenge::Base64Url)));
        QCOMPARE(value(query, u"access_type"_s), u"offline"_s);
        QVERIFY(!url.toString().contains(u"client_secret"));
    }

    void asksAsTikTokLikesIt()
    {
        OAuthProvider tiktok = provider();
        tiktok.clientIdField = u"client_key"_s;
        tiktok.scopeSeparator = u',';
        tiktok.challenge = OAuthProvider::Challenge::Hex;
        tiktok.clientSecret = "secret";
        const QUrl redirect(u"http://127.0.0.1:1/"_s);
        const QUrlQuery query(authorizeUrl(tiktok, redirect, "S", "V"));

        QCOMPARE(value(query, u"client_key"_s), u"desktop app"_s);
        QCOMPARE(value(query, u"scope"_s), u"read,write:all"_s);
        QCOMPARE(value(query, u"code_challenge"_s).size(), 64);
        const QUrlQuery form(
            QString::fromLatin1(exchangeRequest(tiktok, redirect, u"C+/="_s, "V").body));
        QCOMPARE(value(form, u"client_key"_s), u"desktop app"_s);
        QCOMPARE(value(form, u"client_secret"_s), u"secret"_s);
        QCOMPARE(value(form, u"code"_s), u"C+/="_s);
        QCOMPARE(value(form, u"code_verifier"_s), u"V"_s);
        QCOMPARE(value(form, u"redirect_uri"_s), redirect.toString());
        QCOMPARE(value(form, u"grant_type"_s), u"authorization_code"_s);
    }

    void aPublicClientSendsNoSecret()
    {
        for (const HttpRequest &request :
             { exchangeRequest(provider(), {}, u"C"_s, "V"), deviceRequest(provider()),
               devicePollRequest(provider(), u"D"_s) }) {
            QCOMPARE(request.method, HttpRequest::Method::Post);
            QVERIFY(!request.body.contains("client_secret"));
            QVERIFY(request.body.contains("client_id=desktop%20app"));
        }
    }

    void tokensKnowTheirClientAndScopes()
    {
        OAuthProvider confidential = provider();
        confidential.clientSecret = "secret";
        const auto tokens = readOAuthReply(confidential, reply(200, R"({"access_token":"A"})"), {});
        QVERIFY(tokens);
        QCOMPARE(tokens->extra.value(u"client_id"_s).toString(), u"desktop app"_s);
        QCOMPARE(tokens->extra.value(u"client_secret"_s).toString(), u"secret"_s);
        QCOMPARE(tokens->scopes, confidential.scopes);
        const auto fewer
            = readOAuthReply(provider(), reply(200, R"({"access_token":"A","scope":"read"})"), {});
        QCOMPARE(fewer->scopes, QStringList{ u"read"_s });
    }

    void saysWhatAnErrorMeans_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("denied") << u"access_denied"_s << Error::Code::Unauthorized;
        QTest::newRow("late") << u"expired_token"_s << Error::Code::Unauthorized;
        QTest::newRow("grant") << u"invalid_grant"_s << Error::Code::Unauthorized;
        QTest::newRow("scope") << u"invalid_scope"_s << Error::Code::InvalidData;
        QTest::newRow("client") << u"invalid_client"_s << Error::Code::InvalidData;
        QTest::newRow("request") << u"invalid_request"_s << Error::Code::InvalidData;
        QTest::newRow("down") << u"temporarily_unavailable"_s << Error::Code::Network;
        QTest::newRow("foreign") << u"<b>canary</b>"_s << Error::Code::Unauthorized;
    }
    void saysWhatAnErrorMeans()
    {
        QFETCH(const QString, word);
        QFETCH(const Error::Code, code);
        const Error error = oauthError(word);
        QCOMPARE(error.code, code);
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(!error.message.contains(word));
    }

    void findsTheErrorWord()
    {
        QCOMPARE(errorWord(reply(400, R"({"error":"slow_down"})")), u"slow_down"_s);
        QCOMPARE(errorWord(reply(400, R"({"status":400,"message":"authorization_pending"})")),
                 u"authorization_pending"_s);
        QCOMPARE(errorWord(reply(400, R"({"error":"x","message":"any text"})")), u"x"_s);
        QCOMPARE(errorWord(reply(502, "<html>")), QString());
    }
};

QTEST_GUILESS_MAIN(tst_OAuthWords)
#include "tst_oauthwords.moc"
