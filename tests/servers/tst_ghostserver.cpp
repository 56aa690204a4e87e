#include "keyring.h"
#include "programprofile.h"
#include "serverprocess.h"

#include <QJsonArray>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The program itself, from an empty data folder, against a real Ghost. The tests follow each
/// other, as the days of a person do.
class tst_GhostServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_KEYRING(m_keyring);
        const auto told = m_server.start(u"ghost/start"_s);
        NEEDS_SERVER(told, m_server);
        m_url = told->value(u"server"_s).toString();
        m_key = told->value(u"key"_s).toString().toUtf8();
        for (const QJsonValue &post : told->value(u"posts"_s).toArray())
            m_posts.append(post.toString());
    }

    void aWrongKeyIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no key at all") << QByteArray("hello");
        QTest::newRow("a key of another site")
            << m_key.left(m_key.indexOf(':') + 1) + QByteArray(64, 'a');
    }
    void aWrongKeyIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, key);

        const CliRun run = add(key);

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.endsWith(".\n"), run.err.constData());
        QCOMPARE(m_profile.rows("SELECT count(*) FROM social_accounts"), QStringList{ u"0"_s });
    }

    void connectsAndSyncs()
    {
        const CliRun added = add(m_key);
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QCOMPARE(added.object()[u"name"].toString(), u"Camp notes"_s);

        const QJsonObject run = m_profile.sync();

        QCOMPARE(run[u"outcome"].toString(), u"done"_s);
        // The site brings a first post of its own.
        QCOMPARE(m_profile.rows("SELECT title FROM contents WHERE title LIKE 'Post %' AND status "
                                "= 'published' ORDER BY title"),
                 (QStringList{ u"Post 1 가을 캠핑"_s, u"Post 2 가을 캠핑"_s, u"Post 3 가을 캠핑"_s,
                               u"Post 4 가을 캠핑"_s, u"Post 5 가을 캠핑"_s }));
        const QStringList ids = m_profile.rows("SELECT external_id FROM contents");
        for (const QString &post : std::as_const(m_posts))
            QVERIFY(ids.contains(post));
        QCOMPARE(m_profile.metric("free_members"), u"2"_s);
    }

    void aRepeatWritesNothing()
    {
        const QStringList before = m_profile.written();
        const QJsonObject run = m_profile.sync();
        QCOMPARE(run[u"outcome"].toString(), u"done"_s);
        QCOMPARE(run[u"added"].toInt() + run[u"updated"].toInt(), 0);
        QCOMPARE(m_profile.written(), before);
    }

    void theNextSyncSeesAPostATitleAndAMember()
    {
        const QString post = m_server.ask(u"post 새 글"_s)[u"id"].toString();
        m_server.ask(u"edit %1 Another title"_s.arg(m_posts[2]));
        m_server.ask(u"member three@example.test"_s);

        QCOMPARE(m_profile.sync()[u"outcome"].toString(), u"done"_s);

        QCOMPARE(titleOf(post), u"새 글"_s);
        QCOMPARE(titleOf(m_posts[2]), u"Another title"_s);
        QCOMPARE(m_profile.metric("free_members"), u"3"_s);
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
        const QString post = m_server.ask(u"post Back again"_s)[u"id"].toString();
        QCOMPARE(m_profile.sync()[u"outcome"].toString(), u"done"_s);
        QCOMPARE(titleOf(post), u"Back again"_s);
    }

    void removingWithPurgeLeavesNothing()
    {
        const QString id = m_profile.rows("SELECT lower(hex(id)) FROM social_accounts").value(0);
        QCOMPARE(id.size(), 32);

        const CliRun run
            = m_profile.run({ u"accounts"_s, u"remove"_s, u"Camp notes"_s, u"--purge"_s });

        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(m_profile.rows("SELECT count(*) FROM contents"), QStringList{ u"0"_s });
        QCOMPARE(m_profile.rows("SELECT count(*) FROM metric_values"), QStringList{ u"0"_s });
    }

    void cleanupTestCase()
    {
        m_server.stop();
        m_keyring.stop();
    }

private:
    CliRun add(const QByteArray &key) const
    {
        return m_profile.run({ u"accounts"_s, u"add"_s, u"ghost"_s, u"--server"_s, m_url,
                               u"--password-stdin"_s, u"--json"_s },
                             key + '\n');
    }
    QString titleOf(const QString &post) const
    {
        const QByteArray sql
            = "SELECT title FROM contents WHERE external_id = '" + post.toUtf8() + "'";
        return m_profile.rows(sql.constData()).value(0);
    }

    Keyring m_keyring;
    ServerProcess m_server;
    ProgramProfile m_profile;
    QString m_url;
    QByteArray m_key;
    QStringList m_posts; // the newest first
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QCoreApplication application(argc, argv);
    tst_GhostServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ghostserver.moc"
