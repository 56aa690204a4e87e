#include "app/synckit.h"
#include "await.h"
#include "faultproxy.h"
#include "inmemorysecretstore.h"
#include "serverprocess.h"
#include "settings/appsettings.h"
#include "sqldump.h"
#include "storage/accountrepository.h"
#include "storage/commentrepository.h"
#include "temporaryprofile.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using Outcome = RunReport::Outcome;

namespace {

/// A data folder that is a real moment old, with everything that talks to platforms over it.
struct World : TemporaryProfile
{
    World() { clock.now = QDateTime::currentDateTimeUtc(); }
    ~World() { database->writer().waitForDone(); }

    InMemorySecretStore secrets;
    AppSettings settings{ dir.filePath(QStringLiteral("settings.ini")) };
    std::unique_ptr<SyncKit> kit = std::make_unique<SyncKit>(*database, secrets, settings, clock);

    AccountDesk &desk() { return kit->desk(); }
    /// As after a crash: all but the file and the keychain is made anew.
    void restart()
    {
        database->writer().waitForDone();
        kit.reset();
        kit = std::make_unique<SyncKit>(*database, secrets, settings, clock);
    }
    RunReport nextRun(const std::function<void()> &cause)
    {
        QSignalSpy ended(&desk(), &AccountDesk::runEnded);
        cause();
        if (ended.isEmpty() && !ended.wait(30'000))
            qFatal("the run does not end");
        return ended.constFirst().constFirst().value<RunReport>();
    }
    RunReport sync(const SocialAccount &account)
    {
        clock.now = QDateTime::currentDateTimeUtc();
        return nextRun([&] { desk().syncNow(account.id); });
    }
    QStringList rows(const char *sql, int columns = 1)
    {
        return dump(database->reader(), sql, columns);
    }
    void change(const char *sql)
    {
        const Status done = await(database->writer().write<void>(
            [sql](WriteContext &context) { return context.connection.execute(sql); }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
    /// The comment with these words.
    Comment comment(const QString &body)
    {
        const auto threads
            = *CommentRepository::threads(database->reader(), { {}, {}, {}, {}, {} }, 100);
        for (const CommentThread &thread : threads) {
            const QList<Comment> all = *kit->comments().thread(thread.first.threadId);
            for (const Comment &one : all) {
                if (one.body == body)
                    return one;
            }
        }
        return {};
    }
};

constexpr auto everything
    = "SELECT hex(id), title, updated_at, deleted_at FROM contents UNION ALL SELECT hex(id), body, "
      "updated_at, deleted_at FROM comments UNION ALL SELECT series, day, value, run FROM "
      "metric_values ORDER BY 1, 2";

} // namespace

/// The desk that the pages use, over a whole AT Protocol network.
class tst_AtprotoDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto told = m_server.start(u"atproto/start"_s);
        NEEDS_SERVER(told, m_server);
        m_url = QUrl(told->value(u"server"_s).toString());
        m_password = told->value(u"alice"_s)[u"password"].toString().toUtf8();
        for (const QJsonValue &post : told->value(u"posts"_s).toArray())
            m_posts.append(post.toString());
    }

    void aWrongPasswordLeavesNothingBehind()
    {
        World world;
        ConnectWish wish = wishFor(m_url);
        wish.secret = "not-the-password";

        const auto answer = await(world.desk().connectAccount(wish));

        QCOMPARE(answer.error().code, Error::Code::Unauthorized);
        QVERIFY(world.kit->accounts().list()->isEmpty());
        QVERIFY(world.secrets.entries.isEmpty());
    }

    void theFirstRunIsSilentAndTheNextOneTellsOfWhatIsNew()
    {
        World world;
        RunReport first;
        const SocialAccount account = connected(world, m_url, &first);

        QVERIFY(first.isFirst);
        QCOMPARE(first.outcome, Outcome::Done);
        QCOMPARE(first.newComments, 0);
        QCOMPARE(world.rows("SELECT count(*) FROM contents"), QStringList{ u"5"_s });
        QVERIFY(!world.secrets.entries.isEmpty());

        m_server.ask(u"reply %1 Is it deep?"_s.arg(m_posts[1]));
        const RunReport second = world.sync(account);
        QCOMPARE(second.outcome, Outcome::Done);
        QVERIFY(!second.isFirst);
        QCOMPARE(second.newComments, 1);
        QCOMPARE(world.comment(u"Is it deep?"_s).state, CommentState::Unread);
    }

    void aReplyArrivesOnceHoweverOftenItIsSent()
    {
        World world;
        const SocialAccount account = connected(world, m_url);
        const Comment question = world.comment(u"Where is this lake?"_s);
        QCOMPARE(world.desk().canAnswer({ question }).value(question.id),
                 AccountDesk::CanDo::Reply);

        QVERIFY(await(world.desk().reply(question.id, u"In the north. 북쪽"_s)));

        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state FROM outbox"), QStringList{ u"sent"_s },
                                  20'000);
        QCOMPARE(repliesTo(question), QStringList{ u"In the north. 북쪽"_s });
        QCOMPARE(world.comment(question.body).state, CommentState::Resolved);
        // A crash behind the request, and before its answer was stored.
        world.change("UPDATE outbox SET state = 'sending'");
        world.restart();
        world.kit->begin();
        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state, attempts FROM outbox", 2),
                                  QStringList{ u"sent|2"_s }, 20'000);
        QCOMPARE(repliesTo(question), QStringList{ u"In the north. 북쪽"_s });
        // The person sends it again.
        world.change("UPDATE outbox SET state = 'failed'");
        const QList<OutboxItem> failed = world.desk().outboxOf(question.threadId);
        QCOMPARE(failed.size(), 1);
        world.desk().sendAgain(failed[0].id);
        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state, attempts FROM outbox", 2),
                                  QStringList{ u"sent|3"_s }, 20'000);
        QCOMPARE(repliesTo(question), QStringList{ u"In the north. 북쪽"_s });
        // Our own words come back into the same thread, and nobody has to read them.
        QCOMPARE(world.sync(account).outcome, Outcome::Done);
        const Comment own = world.comment(u"In the north. 북쪽"_s);
        QVERIFY(own.isOwn);
        QCOMPARE(own.threadId, question.threadId);
        QVERIFY(own.state != CommentState::Unread);
    }

    void aReplyWhoseAnswerIsLostArrivesOnce()
    {
        FaultProxy proxy(m_url);
        World world;
        const SocialAccount account = connected(world, proxy.url());
        const Comment question = world.comment(u"Is it deep?"_s);
        int lost = 0;
        proxy.setPlan([&lost](int, const WireMessage &message) {
            const bool isReply = message.startLine.contains("putRecord");
            return isReply && lost++ == 0 ? Fault::ResetAfter : Fault::None;
        });

        QVERIFY(await(world.desk().reply(question.id, u"Very."_s)));
        QTRY_COMPARE_WITH_TIMEOUT(lost, 1, 20'000);
        world.restart();
        world.kit->begin();

        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state FROM outbox"), QStringList{ u"sent"_s },
                                  20'000);
        QVERIFY(lost >= 2);
        QCOMPARE(repliesTo(question), QStringList{ u"Very."_s });
        QCOMPARE(world.sync(account).outcome, Outcome::Done);
    }

    void aServerThatGoesAwayLosesNothing()
    {
        World world;
        const SocialAccount account = connected(world, m_url);
        const QStringList before = world.rows(everything, 4);
        const Comment question = world.comment(u"Where is this lake?"_s);
        m_server.ask(u"stop"_s);

        const RunReport away = world.sync(account);
        QVERIFY(away.outcome == Outcome::Offline || away.outcome == Outcome::Partial);
        QVERIFY(await(world.desk().reply(question.id, u"Written on a train."_s)));
        // Nothing of it has left, so that it waits as if it had never been tried.
        QTRY_VERIFY_WITH_TIMEOUT(world.rows("SELECT count(*) FROM outbox WHERE attempts > 0")
                                     == QStringList{ u"1"_s },
                                 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state FROM outbox"),
                                  QStringList{ u"queued"_s }, 20'000);

        QCOMPARE(world.rows(everything, 4), before);
        m_server.ask(u"start"_s);
        m_server.ask(u"like "_s + m_posts[4]);
        QCOMPARE(world.sync(account).outcome, Outcome::Done);
        QTRY_COMPARE_WITH_TIMEOUT(world.rows("SELECT state FROM outbox"), QStringList{ u"sent"_s },
                                  20'000);
        QCOMPARE(repliesTo(question).count(u"Written on a train."_s), 1);
        QVERIFY(world.rows(everything, 4) != before);
    }

    void disconnectingKeepsOrPurges()
    {
        World world;
        const SocialAccount account = connected(world, m_url);
        const QStringList before = world.rows(everything, 4);

        QVERIFY(await(world.desk().disconnectAccount(account.id, AccountDesk::Data::Keep)));

        QTRY_VERIFY(world.secrets.entries.isEmpty());
        QCOMPARE(world.rows(everything, 4), before);
        QCOMPARE((*world.kit->accounts().find(account.id))->state, AccountState::Disconnected);
        // Connected again it is the same account, and nothing is there twice.
        QCOMPARE(connected(world, m_url).id, account.id);
        QCOMPARE(world.rows("SELECT count(*) FROM contents"), QStringList{ u"5"_s });

        QVERIFY(await(world.desk().disconnectAccount(account.id, AccountDesk::Data::Purge)));
        QTRY_VERIFY(world.secrets.entries.isEmpty());
        QVERIFY(world.rows(everything, 4).isEmpty());
    }

    void cleanupTestCase() { m_server.stop(); }

private:
    ConnectWish wishFor(const QUrl &server) const
    {
        ConnectWish wish;
        wish.platform = u"bluesky"_s;
        wish.server = server;
        wish.name = u"alice.test"_s;
        wish.secret = m_password;
        return wish;
    }
    /// With the run that follows by itself.
    SocialAccount connected(World &world, const QUrl &server, RunReport *run = nullptr)
    {
        std::optional<SocialAccount> account;
        const RunReport report = world.nextRun([&] {
            const auto answer = await(world.desk().connectAccount(wishFor(server)));
            if (!answer)
                qFatal("%s", qUtf8Printable(answer.error().message));
            account = answer->account;
        });
        if (run)
            *run = report;
        return *account;
    }
    QStringList repliesTo(const Comment &comment)
    {
        QStringList replies;
        const QJsonObject told = m_server.ask(u"read "_s + comment.externalId);
        for (const QJsonValue &reply : told[u"replies"].toArray())
            replies.append(reply.toString());
        return replies;
    }

    ServerProcess m_server;
    QUrl m_url;
    QByteArray m_password;
    QStringList m_posts;
};

QTEST_GUILESS_MAIN(tst_AtprotoDesk)
#include "tst_atprotodesk.moc"
