#pragma once

#include "fakeplatform.h"
#include "sync/syncengine.h"
#include "syncfixture.h"

#include <QSignalSpy>

namespace Creator::Test {

/// An account on a fake platform whose server has a little of everything.
struct SyncWorld : SyncFixture
{
    SyncWorld()
    {
        platform.list = allFakeReadings();
        sender.answer = [this](const HttpRequest &request) { return serve(request); };
    }

    FakePlatform platform;
    FakeSender sender;
    FakeTokens tokens;

    [[nodiscard]] SyncServices services()
    {
        RetryPolicy retry;
        retry.firstDelay = std::chrono::milliseconds(1);
        return { accounts,
                 store,
                 sender,
                 tokens,
                 clock,
                 [this](const QString &name) -> const PlatformClient * {
                     return name == platform.platform() ? &platform : nullptr;
                 },
                 retry,
                 [] { return 0.5; } };
    }

    /// Runs the account once with an engine of its own, as after a start of the program.
    RunReport sync()
    {
        SyncEngine engine(services());
        return syncWith(engine);
    }
    RunReport syncWith(SyncEngine &engine)
    {
        QSignalSpy ended(&engine, &SyncEngine::runEnded);
        engine.syncNow(account.id);
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("the run does not end");
        return ended.constFirst().constFirst().value<RunReport>();
    }
    [[nodiscard]] SocialAccount stored() { return **accounts.find(account.id); }

    /// Three pages of posts, counters of each, two pages of comments, days, two pages of money.
    static Result<HttpReply> serve(const HttpRequest &request)
    {
        const QString path = request.url.path();
        const QUrlQuery query(request.url);
        const QString page = query.queryItemValue(QStringLiteral("page"));
        if (path == QLatin1String("/profile"))
            return FakeSender::json("{'profile': 'Raon Camping'}");
        if (path == QLatin1String("/posts"))
            return posts(page);
        if (path == QLatin1String("/stats"))
            return stats(query.queryItemValue(QStringLiteral("ids")));
        if (path == QLatin1String("/comments")) {
            return page.isEmpty()
                ? FakeSender::json("{'next': 'b', 'comments': [['c1', 'hi', 'p1', -1], "
                                   "['c2', 'old', 'p5', -30]]}")
                : FakeSender::json("{'comments': [['c3', 'older', 'p6', -60]]}");
        }
        if (path == QLatin1String("/days"))
            return FakeSender::json("{'metrics': [['views', -1, 100, ''], ['views', -2, 90, '']]}");
        if (path == QLatin1String("/money")) {
            return page.isEmpty() ? FakeSender::json("{'next': 'm2', 'earnings': [['e1', 5]]}")
                                  : FakeSender::json("{'earnings': [['e2', 7]]}");
        }
        return FakeSender::status(404);
    }
    static Result<HttpReply> posts(const QString &page)
    {
        if (page.isEmpty())
            return FakeSender::json("{'next': '2', 'contents': [['p1', 'One', 0], ['p2', 'Two', "
                                    "-5]]}");
        if (page == QLatin1String("2"))
            return FakeSender::json("{'next': '3', 'contents': [['p3', 'Three', -20], ['p4', "
                                    "'Four', -50]]}");
        return FakeSender::json("{'contents': [['p5', 'Five', -100], ['p6', 'Six', -200]]}");
    }
    static Result<HttpReply> stats(const QString &ids)
    {
        QStringList rows;
        for (const QString &id : ids.split(u'.'))
            rows.append(
                QStringLiteral("['likes', 0, %1, '%2']").arg(id.mid(1).toInt() * 10).arg(id));
        return FakeSender::json(
            QStringLiteral("{'metrics': [%1]}").arg(rows.join(u',')).toLatin1().constData());
    }
};

} // namespace Creator::Test
