#include "keyring.h"
#include "programprofile.h"
#include "scriptedbluesky.h"

#include <QDirIterator>

#include <csignal>
#include <sys/resource.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "canary-Wq7Jx2pZ-password";
const QByteArray accessToken = "canary-Wq7Jx2pZ-access";
const QByteArray refreshToken = "canary-Wq7Jx2pZ-refresh";
const QByteArray mark = "Wq7Jx2pZ";

/// As any of the ways in which a file may hold it.
QList<QByteArray> disguises()
{
    const QString text = QString::fromLatin1(mark);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> all{ mark, utf16, mark.toHex(), mark.toHex().toUpper() };
    for (int shift = 0; shift < 3; ++shift) {
        // What stays the same of Base64, wherever the mark begins.
        const QByteArray coded = (QByteArray(shift, 'x') + mark).toBase64();
        all.append(coded.mid(shift == 0 ? 0 : 4, 8));
    }
    return all;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isBetrayedBy(const QByteArray &bytes)
{
    const QList<QByteArray> all = disguises();
    return std::any_of(all.begin(), all.end(),
                       [&bytes](const QByteArray &one) { return bytes.contains(one); });
}

} // namespace

Q_DECLARE_METATYPE(Creator::Test::CannedReply)

/// Secrets that occur nowhere else are looked for in everything that the program leaves behind.
class tst_Canary final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                  "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR" }) {
            const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::setPermissions(folder,
                                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            qputenv(name, folder.toLocal8Bit());
        }
        QVERIFY(QDir::setCurrent(m_home.path())); // where cores would be
        NEEDS_KEYRING(m_keyring);
        rlimit cores{ RLIM_INFINITY, RLIM_INFINITY };
        if (::getrlimit(RLIMIT_CORE, &cores) == 0) {
            cores.rlim_cur = cores.rlim_max;
            ::setrlimit(RLIMIT_CORE, &cores);
        }
        QVERIFY(isBetrayedBy("a" + password));
        QVERIFY(isBetrayedBy("{" + ("ab" + accessToken).toBase64()));
    }

    void init() { m_bluesky = fresh(); }

    void aRefusedSignIn()
    {
        route("com.atproto.server.createSession",
              complaint("AuthenticationRequired", password, 401));
        QCOMPARE(run(add(), password + '\n').exitCode, 1);
    }

    void aSignInAndAWholeSync()
    {
        connectAccount();
        QCOMPARE(run({ u"sync"_s, u"--json"_s }).exitCode, 0);
        QVERIFY(m_profile->rows("SELECT count(*) FROM contents") != QStringList{ u"0"_s });
    }

    void aSyncThatFails_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<CannedReply>("reply");
        const QString feed = u"app.bsky.feed.getAuthorFeed"_s;
        QTest::newRow("400") << feed << complaint("InvalidRequest", accessToken, 400);
        QTest::newRow("401") << feed << complaint("InvalidToken", accessToken, 401);
        QTest::newRow("403") << feed << complaint("Forbidden", accessToken, 403);
        QTest::newRow("429") << feed << complaint("RateLimitExceeded", accessToken, 429);
        QTest::newRow("no JSON") << feed << json("<p>" + accessToken + "</p>");
        for (const QByteArray &where :
             { QByteArray("/elsewhere?token="), QByteArray("http://other.invalid/?access_token="),
               QByteArray("http://user:") }) {
            CannedReply away = json("{}", 302);
            const QByteArray end = where.endsWith(':') ? "@127.0.0.1:1/" : "";
            away.headers.append({ "Location", where + accessToken + end });
            QTest::addRow("to %s", where.constData()) << feed << away;
        }
        QTest::newRow("renewed") << u"renewed"_s << CannedReply();
        QTest::newRow("not renewed") << u"com.atproto.server.refreshSession"_s
                                     << complaint("ExpiredToken", refreshToken, 400);
        CannedReply gone;
        gone.manner = CannedReply::Manner::HangUp;
        QTest::newRow("renewal cut") << u"com.atproto.server.refreshSession"_s << gone;
    }
    void aSyncThatFails()
    {
        QFETCH(QString, method);
        QFETCH(CannedReply, reply);
        connectAccount();
        if (method.contains(u"renew") || method.contains(u"refresh")) {
            m_bluesky->server.sequence(
                u"/xrpc/app.bsky.feed.getAuthorFeed"_s,
                { complaint("ExpiredToken", accessToken, 400), json(R"({"feed":[]})") });
            m_bluesky->access = accessToken + "-second";
            m_bluesky->refresh = refreshToken + "-second";
        }
        if (!method.contains(u"renewed"))
            route(method.toLatin1(), reply);

        const CliRun failed = run({ u"sync"_s, u"--json"_s });

        // That it failed is no failure of the program.
        QVERIFY2(failed.exitCode == 0 || failed.exitCode == 3, failed.err.constData());
        (void)run({ u"accounts"_s, u"list"_s, u"--json"_s });
    }

    void whatIsWrittenForOthers()
    {
        connectAccount();
        (void)run({ u"sync"_s });
        const QString folder = m_home.path();
        QCOMPARE(run({ u"db"_s, u"backup"_s, folder + u"/copy.creator"_s }).exitCode, 0);
        QCOMPARE(run({ u"plan"_s, u"export"_s, u"--csv"_s, folder + u"/plan.csv"_s }).exitCode, 0);
        QCOMPARE(run({ u"plan"_s, u"export"_s, u"--ics"_s, folder + u"/plan.ics"_s }).exitCode, 0);
        QCOMPARE(run({ u"contents"_s, u"list"_s, u"--json"_s }).exitCode, 0);
        QVERIFY(QFile::exists(folder + u"/copy.creator"_s));
        QCOMPARE(run({ u"accounts"_s, u"remove"_s, u"raon.test"_s }).exitCode, 0);
    }

    void aCrashLeavesNoCore()
    {
        connectAccount();
        m_bluesky->server.delay = std::chrono::milliseconds(50);
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      { u"--profile"_s, m_profile->folder(), u"sync"_s });
        const qsizetype before = m_bluesky->server.requests.size();
        QTRY_VERIFY(m_bluesky->server.requests.size() > before + 2); // it has the tokens now
        const QByteArray limits = contentsOf(u"/proc/%1/limits"_s.arg(process.processId()));
        ::kill(static_cast<pid_t>(process.processId()), SIGSEGV);
        QTRY_COMPARE(process.state(), QProcess::NotRunning);

        const QByteArray line = limits.mid(limits.indexOf("Max core file size")).split('\n')[0];
        QCOMPARE(line.simplified(), "Max core file size 0 0 bytes");
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(QDir(m_home.path()).entryList({ u"*core*"_s }, QDir::Files).isEmpty());
    }

    void cleanup()
    {
        if (!m_profile)
            return;
        for (const QString &folder : { m_home.path(), m_profile->folder() }) {
            int files = 0;
            QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                QVERIFY2(!isBetrayedBy(path.toUtf8()), qPrintable(path));
                QVERIFY2(!isBetrayedBy(contentsOf(path)), qPrintable(path));
                ++files;
            }
            QVERIFY(files > 0 || folder == m_home.path());
        }
    }

    void cleanupTestCase() { m_keyring.stop(); }

private:
    static CannedReply complaint(const QByteArray &word, const QByteArray &echo, int status)
    {
        return json("{\"error\":\"" + word + "\",\"message\":\"Bearer " + echo
                        + " is wrong\",\"token\":\"" + echo + "\"}",
                    status);
    }
    std::unique_ptr<ScriptedBluesky> fresh()
    {
        m_profile = std::make_unique<ProgramProfile>();
        auto bluesky = std::make_unique<ScriptedBluesky>();
        bluesky->access = accessToken;
        bluesky->refresh = refreshToken;
        return bluesky;
    }
    void route(const QByteArray &method, const CannedReply &reply)
    {
        m_bluesky->server.route(u"/xrpc/"_s + QString::fromLatin1(method), reply);
    }
    QStringList add() const
    {
        return { u"accounts"_s,
                 u"add"_s,
                 u"bluesky"_s,
                 u"--server"_s,
                 m_bluesky->server.url().toString(),
                 u"--handle"_s,
                 u"raon.test"_s,
                 u"--password-stdin"_s };
    }
    void connectAccount()
    {
        const CliRun added = run(add(), password + '\n');
        QVERIFY2(added.exitCode == 0, added.err.constData());
    }
    /// Serves meanwhile, and looks at what every other program may see of it.
    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      QStringList{ u"--profile"_s, m_profile->folder() } + arguments);
        process.write(input);
        process.closeWriteChannel();
        const QString proc = u"/proc/%1/"_s.arg(process.processId());
        bool isSeen = false;
        const bool isOver = QTest::qWaitFor(
            [&] {
                isSeen = isSeen || isBetrayedBy(contentsOf(proc + u"cmdline"_s))
                    || isBetrayedBy(contentsOf(proc + u"environ"_s));
                return process.state() == QProcess::NotRunning;
            },
            60'000);
        const CliRun done{ isOver ? process.exitCode() : -1, process.readAllStandardOutput(),
                           process.readAllStandardError() };
        if (isSeen || isBetrayedBy(done.out) || isBetrayedBy(done.err))
            qFatal("a secret is seen: %s%s", done.out.constData(), done.err.constData());
        return done;
    }

    QTemporaryDir m_home;
    Keyring m_keyring;
    std::unique_ptr<ScriptedBluesky> m_bluesky;
    std::unique_ptr<ProgramProfile> m_profile;
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Canary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canary.moc"
