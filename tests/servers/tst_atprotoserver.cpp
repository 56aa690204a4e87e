#include "keyring.h"
#include "programprofile.h"
#include "serverprocess.h"

#include <QJsonArray>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The program itself, from an empty data folder, against a whole AT Protocol network. The tests
/// follow each other, as the days of a person do.
class tst_AtprotoServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_KEYRING(m_keyring);
        const auto told = m_server.start(u"atproto/start"_s);
        NEEDS_SERVER(told, m_server);
        m_url = told->value(u"server"_s).toString();
        m_alice = told->value(u"alice"_s).toObject();
        for (const QJsonValue &post : told->value(u"posts"_s).toArray())
            m_posts.append(post.toString());
        QCOMPARE(m_posts.size(), 5);
    }

    void aWrongPasswordIsRefusedInOneSentence()
    {
        const CliRun run = add("not-the-password");

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.endsWith(".\n"), run.err.constData());
        QVERIFY(!run.err.contains("not-the-password"));
        QCOMPARE(m_profile.rows("SELECT count(*) FROM social_accounts"), QStringList{ u"0"_s });
    }

    void connects()
    {
        const CliRun run = add(m_alice[u"password"].toString().toUtf8());

        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.object()[u"account_id"].toString(), m_alice[u"did"].toString());
        QCOMPARE(run.object()[u"handle"].toString(), u"alice.test"_s);
        QCOMPARE(run.object()[u"state"].toString(), u"connected"_s);
    }

    void theFirstSyncBringsEverything()
    {
        const QJsonObject run = m_profile.sync();

        QCOMPARE(run[u"outcome"].toString(), u"done"_s);
        QCOMPARE(run[u"new_comments"].toInt(), 0); // told of nothing that was there before
        QStringList posts = m_profile.rows("SELECT external_id FROM contents WHERE status = "
                                           "'published' ORDER BY published_at");
        QCOMPARE(posts, m_posts);
        QCOMPARE(m_profile.rows("SELECT title FROM contents ORDER BY published_at").value(2),
                 u"Post 3 가을 캠핑"_s);
        QCOMPARE(m_profile.rows("SELECT c.body, c.author_handle, c.state, t.external_id FROM "
                                "comments c JOIN contents t ON t.id = c.content_id",
                                4),
                 QStringList{ u"Where is this lake?|bob.test|unread|"_s + m_posts[0] });
        QCOMPARE(m_profile.metric("likes", m_posts[0]), u"1"_s);
        QCOMPARE(m_profile.metric("replies", m_posts[0]), u"1"_s);
        QCOMPARE(m_profile.metric("likes", m_posts[1]), u"0"_s);
        QCOMPARE(m_profile.metric("followers"), u"1"_s);
        QCOMPARE(m_profile.metric("posts_count"), u"5"_s);
    }

    void aRepeatWritesNothing()
    {
        const QStringList before = m_profile.written();

        const QJsonObject run = m_profile.sync();

        QCOMPARE(run[u"outcome"].toString(), u"done"_s);
        QCOMPARE(run[u"added"].toInt(), 0);
        QCOMPARE(run[u"updated"].toInt(), 0);
        QCOMPARE(m_profile.written(), before);
    }

    void theNextSyncSeesALikeAPostAndAReply()
    {
        m_server.ask(u"like "_s + m_posts[1]);
        const QString post = m_server.ask(u"post 새 글 from the lake"_s)[u"uri"].toString();
        const QString reply
            = m_server.ask(u"reply %1 Which tent?"_s.arg(m_posts[2]))[u"uri"].toString();

        const QJsonObject run = m_profile.sync();

        QCOMPARE(run[u"outcome"].toString(), u"done"_s);
        QCOMPARE(run[u"new_comments"].toInt(), 1);
        QCOMPARE(m_profile.metric("likes", m_posts[1]), u"1"_s);
        QCOMPARE(m_profile.metric("replies", m_posts[2]), u"1"_s);
        QCOMPARE(m_profile.rows("SELECT external_id, title FROM contents ORDER BY published_at "
                                "DESC LIMIT 1",
                                2),
                 QStringList{ post + u"|새 글 from the lake"_s });
        QCOMPARE(m_profile.rows("SELECT external_id, body, state FROM comments ORDER BY "
                                "published_at DESC LIMIT 1",
                                3),
                 QStringList{ reply + u"|Which tent?|unread"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM contents"), QStringList{ u"6"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM comments"), QStringList{ u"2"_s });
        aRepeatWritesNothing();
    }

    void aDeletedPostIsBelievedTheSecondTimeItIsMissing()
    {
        m_server.ask(u"delete "_s + m_posts[3]);
        const QByteArray sql = "SELECT misses, deleted_at IS NOT NULL FROM contents WHERE "
                               "external_id = '"
            + m_posts[3].toUtf8() + "'";

        m_profile.change(letADayPass);
        (void)m_profile.sync();
        QCOMPARE(m_profile.rows(sql.constData(), 2), QStringList{ u"1|0"_s });
        m_profile.change(letADayPass);
        (void)m_profile.sync();

        QCOMPARE(m_profile.rows(sql.constData(), 2).value(0).section(u'|', 1), u"1"_s);
        QCOMPARE(m_profile.rows("SELECT count(*) FROM contents WHERE deleted_at IS NULL"),
                 QStringList{ u"5"_s });
    }

    void aServerThatIsAwayLosesNothing()
    {
        const QStringList before = m_profile.written();
        m_server.ask(u"stop"_s);

        const CliRun away = m_profile.run({ u"sync"_s, u"--json"_s });

        QCOMPARE(away.exitCode, 3);
        QCOMPARE(away.object()[u"runs"][0][u"outcome"].toString(), u"offline"_s);
        QCOMPARE(m_profile.written(), before);
        m_server.ask(u"start"_s);
        const QString post = m_server.ask(u"post Back again"_s)[u"uri"].toString();
        QCOMPARE(m_profile.sync()[u"outcome"].toString(), u"done"_s);
        QCOMPARE(m_profile.rows("SELECT external_id FROM contents ORDER BY published_at DESC "
                                "LIMIT 1"),
                 QStringList{ post });
    }

    void removingForgetsTheSignInAndPurgesOnDemand()
    {
        QCOMPARE(m_profile.run({ u"accounts"_s, u"remove"_s, u"alice.test"_s }).exitCode, 0);
        QCOMPARE(m_profile.rows("SELECT state FROM social_accounts"),
                 QStringList{ u"disconnected"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM contents WHERE deleted_at IS NULL"),
                 QStringList{ u"6"_s });
        QVERIFY(m_profile.sync().isEmpty()); // nothing is usable

        QCOMPARE(add(m_alice[u"password"].toString().toUtf8()).exitCode, 0);
        QCOMPARE(m_profile.sync()[u"added"].toInt(), 0);
        QCOMPARE(
            m_profile.run({ u"accounts"_s, u"remove"_s, u"alice.test"_s, u"--purge"_s }).exitCode,
            0);

        QCOMPARE(m_profile.rows("SELECT count(*) FROM contents"), QStringList{ u"0"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM comments"), QStringList{ u"0"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM metric_values"), QStringList{ u"0"_s });
    }

    void cleanupTestCase()
    {
        m_server.stop();
        m_keyring.stop();
    }

private:
    CliRun add(const QByteArray &password) const
    {
        return m_profile.run({ u"accounts"_s, u"add"_s, u"bluesky"_s, u"--server"_s, m_url,
                               u"--handle"_s, u"alice.test"_s, u"--password-stdin"_s, u"--json"_s },
                             password + '\n');
    }

    Keyring m_keyring;
    ServerProcess m_server;
    ProgramProfile m_profile;
    QString m_url;
    QJsonObject m_alice;
    QStringList m_posts; // the oldest first
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QCoreApplication application(argc, argv);
    tst_AtprotoServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atprotoserver.moc"
