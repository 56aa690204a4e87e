#include "await.h"
#include "core/clock.h"
#include "filesecretstore.h"
#include "platforms/httpclient.h"
#include "platforms/oauthclient.h"
#include "platforms/tokenkeeper.h"
#include "serverprocess.h"
#include "testsignin.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrlQuery>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entry = u"creator-dashboard/one"_s;

/// A person with a browser: keeps cookies, follows where it is sent, and fills in forms.
class Person final
{
public:
    /// Title of the page where this ends.
    QString open(const QUrl &url) { return see(m_browser.get(QNetworkRequest(url))); }

    /// The form of the page, with its hidden fields and these.
    QString submit(const QList<QPair<QString, QString>> &fields)
    {
        static const QRegularExpression action(u"<form[^>]* action=\"([^\"]*)"_s);
        static const QRegularExpression hidden(
            u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)"_s);
        QUrlQuery form;
        form.setQueryItems(fields);
        for (auto it = hidden.globalMatch(m_text); it.hasNext();) {
            const auto field = it.next();
            form.addQueryItem(field.captured(1), field.captured(2));
        }
        QNetworkRequest request(m_page.resolved(QUrl(action.match(m_text).captured(1))));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        return see(m_browser.post(request, form.toString(QUrl::FullyEncoded).toLatin1()));
    }

    /// From the first page to the last, allowing everything.
    QString signIn(const QUrl &url)
    {
        QString title = open(url);
        for (int page = 0; page < 6 && m_text.contains(u"<form"); ++page) {
            if (title == u"Sign in")
                title = submit({ { u"name"_s, u"alice"_s }, { u"password"_s, u"wonderland"_s } });
            else if (title == u"Allow")
                title = submit({ { u"allow"_s, u"yes"_s } });
            else
                title = submit({});
        }
        return title;
    }

private:
    QString see(QNetworkReply *reply)
    {
        reply->setParent(&m_browser);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return u"(nothing)"_s;
        m_page = reply->url();
        m_text = QString::fromUtf8(reply->readAll());
        return m_text.section(u"<title>"_s, 1).section(u"</title>"_s, 0, 0);
    }

    QNetworkAccessManager m_browser;
    QUrl m_page;
    QString m_text;
};

} // namespace

// The real flow, with a server that checks everything.
class tst_OAuthServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto told = m_process.start(u"oidc/start"_s);
        NEEDS_SERVER(told, m_process);
        m_issuer = QUrl(told->value(u"issuer"_s).toString());
    }

    void init()
    {
        m_provider = {};
        m_provider.authorizeUrl = at(u"/auth"_s);
        m_provider.tokenUrl = at(u"/token"_s);
        m_provider.deviceUrl = at(u"/device/auth"_s);
        m_provider.clientId = u"desktop"_s;
        m_provider.scopes = { u"openid"_s, u"posts:read"_s };
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FileSecretStore>(m_folder->path());
        m_keeper = std::make_unique<TokenKeeper>(m_store.get(), m_http, m_clock, locks());
    }

    void signsInAndReads()
    {
        const auto tokens = signIn();

        QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().message));
        QVERIFY(!tokens->refresh.isEmpty());
        QCOMPARE(tokens->scopes, m_provider.scopes);
        QVERIFY(m_clock.nowUtc().secsTo(tokens->expiresAt) > 500);
        QCOMPARE(statusOf(*tokens), 200);
    }

    void aWrongPasswordAndThenNoEndsPolitely()
    {
        OAuthClient client(m_http, m_clock);
        Person person;
        QString first;
        QString second;
        connect(&client, &OAuthClient::browserNeeded, this, [&](const QUrl &url) {
            QTimer::singleShot(0, this, [&, url] {
                person.open(url);
                first = person.submit({ { u"name"_s, u"alice"_s }, { u"password"_s, u"x"_s } });
                second = person.submit({ { u"cancel"_s, u"1"_s } });
            });
        });

        const auto tokens = await(client.signIn(m_provider));

        QCOMPARE(first, u"Sign in"_s);
        QCOMPARE(tokens.error().code, Error::Code::Unauthorized);
        QCOMPARE(tokens.error().message, u"The access was not allowed in the browser."_s);
        QTRY_COMPARE(second, u"Creator Dashboard"_s);
    }

    void signsInWithATypedCode()
    {
        m_provider.flow = OAuthProvider::Flow::Device;
        OAuthClient client(m_http, m_clock, { 10s, 50ms });
        Person person;
        connect(&client, &OAuthClient::codeNeeded, this, [&](const QString &, const QUrl &url) {
            QVERIFY(url.query().contains(u"user_code"));
            QTimer::singleShot(0, this, [&person, url] { person.signIn(url); });
        });
        const auto tokens = await(client.signIn(m_provider));
        QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().message));
        QCOMPARE(statusOf(*tokens), 200);
    }

    void refreshTokensRotate()
    {
        const auto first = signIn();
        QVERIFY(first);
        QVERIFY(await(m_keeper->keep(entry, *first)));

        const auto second = await(m_keeper->refresh(entry, m_issuer, m_signIn, first->access));

        QVERIFY(second);
        QVERIFY(second->access != first->access);
        QVERIFY(second->refresh != first->refresh);
        QCOMPARE(statusOf(*second), 200);
        const auto third = await(m_keeper->refresh(entry, m_issuer, m_signIn, second->access));
        QVERIFY(third);
    }

    void usingARefreshTokenTwiceRevokesTheFamily()
    {
        const auto first = signIn();
        QVERIFY(await(m_keeper->keep(entry, *first)));
        const auto second = await(m_keeper->refresh(entry, m_issuer, m_signIn, first->access));
        QVERIFY(second);

        const auto thief = await(m_http.send(*m_signIn.refreshRequest(m_issuer, *first)));
        QCOMPARE(thief->status, 400);
        const auto third = await(m_keeper->refresh(entry, m_issuer, m_signIn, second->access));

        QVERIFY(!third);
        QCOMPARE(third.error().code, Error::Code::Unauthorized);
        QVERIFY(await(m_store->read(entry))->has_value()); // the entry stays
    }

    void manyAskersRefreshOnce()
    {
        const auto first = signIn();
        QVERIFY(await(m_keeper->keep(entry, *first)));
        const int before = refreshes();
        QList<QFuture<Result<Tokens>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(m_keeper->refresh(entry, m_issuer, m_signIn, first->access));
        for (const auto &future : futures)
            QVERIFY(await(future));
        QCOMPARE(refreshes(), before + 1);
    }

    void twoProcessesRefreshOnce()
    {
        const auto first = signIn();
        QVERIFY(await(m_store->write(entry, first->toJson())));
        const int before = refreshes();
        const QStringList arguments = { m_issuer.toString(), m_folder->path(), locks(), entry,
                                        QString::fromUtf8(first->access) };
        QProcess processes[2];
        for (QProcess &process : processes) {
            process.start(QStringLiteral(CREATOR_REFRESHER), arguments);
            QTRY_VERIFY(process.canReadLine());
            QCOMPARE(process.readLine(), "ready\n");
        }

        for (QProcess &process : processes)
            process.write("go\n");
        for (QProcess &process : processes)
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);

        const QByteArray access = processes[0].readAllStandardOutput().trimmed();
        QCOMPARE(processes[0].exitCode(), 0);
        QCOMPARE(processes[1].exitCode(), 0);
        QCOMPARE(processes[1].readAllStandardOutput().trimmed(), access);
        QCOMPARE(refreshes(), before + 1);
        const auto stored = await(m_keeper->valid(entry, m_issuer, m_signIn));
        QCOMPARE(stored->access, access);
        QCOMPARE(statusOf(*stored), 200);
        // The family lives: it can be renewed once more.
        QVERIFY(await(m_keeper->refresh(entry, m_issuer, m_signIn, access)));
    }

private:
    QUrl at(const QString &path) const { return m_issuer.resolved(QUrl(path)); }
    QString locks() const { return m_folder->filePath(u"locks"_s); }

    Result<Tokens> signIn()
    {
        OAuthClient client(m_http, m_clock);
        Person person;
        connect(&client, &OAuthClient::browserNeeded, this, [&](const QUrl &url) {
            QTimer::singleShot(0, this, [&person, url] { person.signIn(url); });
        });
        return await(client.signIn(m_provider));
    }

    int statusOf(const Tokens &tokens)
    {
        HttpRequest request = getRequest(at({}), u"/me"_s);
        request.setHeader("Authorization", "Bearer " + tokens.access);
        return await(m_http.send(request))->status;
    }

    int refreshes()
    {
        return await(m_http.send(getRequest(m_issuer, u"/refreshes"_s)))->body.toInt();
    }

    ServerProcess m_process;
    QUrl m_issuer;
    HttpClient m_http;
    SystemClock m_clock;
    TestSignIn m_signIn;
    OAuthProvider m_provider;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileSecretStore> m_store;
    std::unique_ptr<TokenKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(tst_OAuthServer)
#include "tst_oauthserver.moc"
