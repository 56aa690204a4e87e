#include "keyring.h"
#include "programprofile.h"
#include "scriptedbluesky.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;

/// What a sync leaves, without the moments of writing.
QStringList tablesOf(const ProgramProfile &profile)
{
    return profile.rows("SELECT hex(id), title, status, published_at, misses, deleted_at FROM "
                        "contents ORDER BY id",
                        6)
        + profile.rows("SELECT hex(id), hex(thread_id), hex(content_id), body, state, metadata "
                       "FROM comments ORDER BY id",
                       6)
        + profile.rows("SELECT hex(s.id), s.metric_name, v.days, v.value FROM metric_values v JOIN "
                       "metric_series s ON s.series = v.series ORDER BY 1, 2, 3",
                       4)
        + profile.rows("SELECT account_id, handle, display_name FROM social_accounts", 3);
}

} // namespace

/// Kills the program at random moments of a sync: the file is sound each time, and in the end all
/// is as if nothing had happened.
class tst_KillDuringSync final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { NEEDS_KEYRING(m_keyring); }

    void convergesHoweverOftenItIsKilled()
    {
        connectAccount(m_killed);
        connectAccount(m_whole);
        m_bluesky.server.delay = std::chrono::milliseconds(8);
        Length whole = lengthOfOneSync(); // its gaps shrink as the machine becomes quieter
        QRandomGenerator random(4);
        int interrupted = 0;
        int left = whole.requests; // at least so many, as what was killed goes on where it was

        for (int i = 0; i < kills; ++i) {
            ++m_bluesky.posts; // there is something to do each time
            m_killed.change(letADayPass);
            const int request = random.bounded(left);
            const bool isInTime = isKilledBehind(request, random.bounded(whole.gapMs));
            interrupted += isInTime ? 1 : 0;
            whole.gapMs = isInTime ? whole.gapMs : std::max(1, whole.gapMs / 2);
            left = isInTime && left - request > 1 ? left - request : whole.requests;
            QCOMPARE(m_killed.rows("PRAGMA quick_check"), QStringList{ u"ok"_s });
            QCOMPARE(m_killed.rows("PRAGMA foreign_key_check"), QStringList());
        }
        QVERIFY2(interrupted >= kills / 2, QByteArray::number(interrupted).constData());

        for (const ProgramProfile *profile : { &m_killed, &m_whole }) {
            profile->change(letADayPass);
            const CliRun run = profile->runMeanwhile({ u"sync"_s, u"--json"_s });
            QVERIFY2(run.exitCode == 0, run.out.constData());
        }
        QCOMPARE(m_killed.rows("SELECT count(*) FROM contents"),
                 QStringList{ QString::number(m_bluesky.posts) });
        QCOMPARE(tablesOf(m_killed), tablesOf(m_whole));
        // No run stays open in the log but those that were killed.
        QCOMPARE(m_killed.rows("SELECT outcome FROM sync_runs ORDER BY started_at DESC LIMIT 1"),
                 QStringList{ u"done"_s });
    }

    void cleanupTestCase() { m_keyring.stop(); }

private:
    void connectAccount(const ProgramProfile &profile)
    {
        const CliRun run
            = profile.runMeanwhile({ u"accounts"_s, u"add"_s, u"bluesky"_s, u"--server"_s,
                                     m_bluesky.server.url().toString(), u"--handle"_s,
                                     u"raon.test"_s, u"--password-stdin"_s },
                                   "password\n");
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }

    struct Length
    {
        int requests = 0;
        int gapMs = 1; // between one request and the next, at least
    };
    /// By the profile that is never killed.
    Length lengthOfOneSync()
    {
        const auto before = m_bluesky.server.requests.size();
        QElapsedTimer time;
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      { u"--profile"_s, m_whole.folder(), u"sync"_s });
        const auto isOver = [&process] { return process.state() == QProcess::NotRunning; };
        const auto hasBegun = [&] { return m_bluesky.server.requests.size() > before; };
        (void)QTest::qWaitFor([&] { return isOver() || hasBegun(); }, 30'000);
        time.start();
        (void)QTest::qWaitFor(isOver, 60'000);
        const auto requests = static_cast<int>(m_bluesky.server.requests.size() - before);
        if (!isOver() || process.exitCode() != 0 || requests < 12)
            qFatal("no whole sync: %s", process.readAllStandardError().constData());
        return { requests, std::max(1, static_cast<int>(time.elapsed() / requests)) };
    }

    /// Somewhere behind its request with that number.
    bool isKilledBehind(int request, int milliseconds)
    {
        const qsizetype wanted = m_bluesky.server.requests.size() + request;
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      { u"--profile"_s, m_killed.folder(), u"sync"_s });
        const auto isOver = [&process] { return process.state() == QProcess::NotRunning; };
        (void)QTest::qWaitFor(
            [&] { return isOver() || m_bluesky.server.requests.size() >= wanted; }, 30'000);
        const bool isEarlier = QTest::qWaitFor(isOver, milliseconds);
        process.kill();
        process.waitForFinished();
        return !isEarlier;
    }

    Keyring m_keyring;
    ScriptedBluesky m_bluesky;
    ProgramProfile m_killed;
    ProgramProfile m_whole;
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QCoreApplication application(argc, argv);
    tst_KillDuringSync test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killduringsync.moc"
