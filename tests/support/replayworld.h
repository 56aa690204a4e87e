#pragma once

#include "fakeplatform.h"
#include "platforms/httpclient.h"
#include "platforms/providerbudget.h"
#include "scriptedserver.h"
#include "sync/syncengine.h"
#include "syncfixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>

namespace Creator::Test {

/// What a platform answers to the addresses that begin with this path and hold this text (or carry
/// it): a file of tests/data/platforms. The first that fits counts.
struct ReplayRule
{
    const char *path;
    const char *query = "";
    const char *file = ""; // empty: 404
    const char *headers = ""; // an object of texts beside it
};

[[nodiscard]] inline QByteArray replayFile(const QString &name)
{
    QFile file(QStringLiteral(CREATOR_TEST_DATA "/platforms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(name));
    return file.readAll();
}

/// With an ETag that changes with the body.
[[nodiscard]] inline CannedReply tagged(const QByteArray &body)
{
    CannedReply reply = json(body);
    reply.etag = '"' + QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex() + '"';
    return reply;
}

[[nodiscard]] inline CannedReply replay(const QList<ReplayRule> &rules, const SeenRequest &request)
{
    const QString query = request.url.query(QUrl::FullyDecoded) + QString::fromUtf8(request.body());
    for (const ReplayRule &rule : rules) {
        if (!request.url.path().startsWith(QLatin1String(rule.path))
            || !query.contains(QLatin1String(rule.query)))
            continue;
        CannedReply reply = tagged(replayFile(QLatin1String(rule.file)));
        if (*rule.headers) {
            const QByteArray text = replayFile(QLatin1String(rule.headers));
            const QJsonObject headers = QJsonDocument::fromJson(text).object();
            for (auto it = headers.begin(); it != headers.end(); ++it)
                reply.headers.append({ it.key().toLatin1(), it.value().toString().toLatin1() });
        }
        return reply;
    }
    return json(R"({"error":"NotFound"})", 404);
}

/// An account of a real platform whose server is played back on this computer; everything from the
/// engine to the socket is real.
struct ReplayWorld : SyncFixture
{
    ReplayWorld(const PlatformClient &theClient, const QString &accountId,
                const HttpLimits &limits = {})
        : SyncFixture(accountOf(theClient.platform(), accountId))
        , client(theClient)
        , http(limits)
    {
        clock.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    }

    const PlatformClient &client;
    HttpClient http;
    ProviderBudget budget{ http, clock, {} };
    FakeTokens tokens;

    [[nodiscard]] static SocialAccount accountOf(const QString &platform, const QString &accountId)
    {
        SocialAccount account;
        account.platform = platform;
        account.accountId = accountId;
        account.keychainEntry = platform;
        return account;
    }

    /// Where its platform is from now on.
    void moveTo(const QUrl &server)
    {
        const auto moved = await(accounts.change(account.id, [server](SocialAccount &one) {
            one.server = server;
            one.settings.insert(QStringLiteral("analytics_server"), server.toString());
        }));
        if (!moved)
            qFatal("the account does not move");
    }

    RunReport sync()
    {
        RetryPolicy retry;
        retry.firstDelay = std::chrono::milliseconds(1);
        SyncEngine engine({ accounts, store, budget, tokens, clock,
                            [this](const QString &) { return &client; }, retry,
                            [] { return 0.5; } });
        QSignalSpy ended(&engine, &SyncEngine::runEnded);
        engine.syncNow(account.id);
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("the run does not end, %s", qPrintable(account.platform));
        return ended.constFirst().constFirst().value<RunReport>();
    }
};

} // namespace Creator::Test
