#include "faultfixture.h"
#include "storage/connection.h"

#include <sys/mount.h>
#include <unistd.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList year{ u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s };

/// A small disk of its own, where the test may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_isMounted(QDir().mkpath(path)
                      && mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=2m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    void fill() const
    {
        QFile file(QFile::decodeName(m_path) + u"/fill"_s);
        const QByteArray piece(4096, 'x');
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill the disk");
        while (file.write(piece) == piece.size()) { }
    }
    void empty() const { QFile::remove(QFile::decodeName(m_path) + u"/fill"_s); }
    bool makeReadOnly() const
    {
        return mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_path;
    bool m_isMounted;
};

Connection open(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        qFatal("cannot open the test's database");
    return std::move(*connection);
}

void damage(const QString &path, const QString &how)
{
    QByteArray bytes = FaultFixture::read(path);
    if (how == "header"_L1)
        bytes.replace(0, 16, QByteArray(16, 'x'));
    else if (how == "truncated"_L1)
        bytes.truncate(bytes.size() / 2);
    else if (how == "text"_L1)
        bytes = QByteArray("hello ").repeated(1000);
    else if (how == "zeroed"_L1)
        bytes.fill('\0');
    for (qsizetype i = 3 * 4096; how == "flipped"_L1 && i < bytes.size() - 4096; i += 97)
        bytes[i] = static_cast<char>(~bytes.at(i));
    if (how == "newer"_L1) {
        if (!open(path).execute("PRAGMA user_version = 999"))
            qFatal("cannot make it newer");
        return;
    }
    if (how == "foreign"_L1) {
        QFile::remove(path);
        if (!open(path).execute("PRAGMA journal_mode = DELETE; CREATE TABLE notes (text)"))
            qFatal("cannot make another's database");
        return;
    }
    FaultFixture::write(path, bytes);
}

} // namespace

/// Data files and disks that fail, through the real program: one plain sentence, exit code 1,
/// nothing changed.
class tst_StorageFaults : public QObject
{
    Q_OBJECT

private slots:
    void aBadDataFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        const QByteArray damaged = "The data file is damaged; restore a backup to go on.\n";
        for (const char *how : { "header", "truncated", "text", "zeroed", "flipped" })
            QTest::newRow(how) << damaged;
        QTest::newRow("newer") << QByteArray("This data was saved by a newer version of Creator "
                                             "Dashboard; update the program to open it.\n");
        QTest::newRow("foreign") << QByteArray(
            "The file is a database, but not one of Creator Dashboard.\n");
    }

    void aBadDataFileIsLeftAlone()
    {
        QFETCH(QByteArray, sentence);
        FaultFixture f;
        damage(f.database(), QString::fromUtf8(QTest::currentDataTag()));
        const auto before = f.state();
        const QString copy = f.dir.filePath(u"copy.sqlite"_s);
        const QString report = f.dir.filePath(u"r.csv"_s);
        const QList<QStringList> commands{
            { u"earnings"_s, u"sum"_s },
            { u"import"_s, u"list"_s },
            { u"db"_s, u"check"_s },
            { u"db"_s, u"backup"_s, copy },
            { u"import"_s, f.good },
            { u"demo"_s },
            QStringList{ u"report"_s, u"earnings"_s, u"--output"_s, report } + year
        };

        for (const QStringList &command : commands) {
            const CliRun run = f.run(command);

            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err, sentence);
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(f.state(), before);
        }
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!QFile::exists(report));
    }

    void aDamagedFileIsReplacedByABackup()
    {
        FaultFixture f;
        const QString copy = f.dir.filePath(u"copy.sqlite"_s);
        QCOMPARE(f.run({ u"db"_s, u"backup"_s, copy }).exitCode, 0);
        damage(f.database(), u"header"_s);

        QCOMPARE(f.run({ u"db"_s, u"restore"_s, copy }).exitCode, 0);

        QCOMPARE(f.rows(), 2);
    }

    void aBadBackupIsNotRestored_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "header", "truncated", "text", "flipped", "newer", "foreign" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aBadBackupIsNotRestored()
    {
        QFETCH(QString, how);
        FaultFixture f;
        const QString copy = f.dir.filePath(u"copy.sqlite"_s);
        QCOMPARE(f.run({ u"db"_s, u"backup"_s, copy }).exitCode, 0);
        damage(copy, how);
        const auto before = f.state();

        const CliRun run = f.run({ u"db"_s, u"restore"_s, copy });

        QCOMPARE(run.exitCode, 1);
        QVERIFY2(isOneSentence(run.err), run.err.constData());
        QCOMPARE(f.state(), before);
        QCOMPARE(f.rows(), 2);
    }

    void theDataFileIsNoBackupOfItself()
    {
        FaultFixture f;
        const auto before = f.state();

        const CliRun run = f.run({ u"db"_s, u"backup"_s, f.database() });

        QCOMPARE(run.exitCode, 1);
        QVERIFY(isOneSentence(run.err));
        QCOMPARE(f.state(), before);
    }

    void anEmptyDataFileIsNoData()
    {
        FaultFixture f;
        f.write(f.database(), {});

        QCOMPARE(f.run({ u"earnings"_s, u"sum"_s }).err, "There is no data in this folder yet.\n");
        QCOMPARE(f.run({ u"import"_s, f.good }).exitCode, 0);
    }

    void whatAnotherProgramHoldsIsReadButNotWritten()
    {
        FaultFixture f;
        {
            Connection other = open(f.database());
            QVERIFY(other.execute("BEGIN IMMEDIATE; UPDATE users SET name = 'x'"));

            QCOMPARE(f.rows(), 2);
            const CliRun run = f.run({ u"import"_s, f.good });

            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err, "Another program is using the data file; close it and try again.\n");
            QVERIFY(other.execute("ROLLBACK"));
        }
        QCOMPARE(f.rows(), 2);
        QCOMPARE(f.run({ u"import"_s, f.good }).exitCode, 0);
    }

    void besideTheWindowCommandsReadButDoNotWrite()
    {
        FaultFixture f;
        const QString copy = f.dir.filePath(u"copy.sqlite"_s);
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(CREATOR_PROGRAM), { u"--profile"_s, f.profile });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.profile + u"/profile.lock"_s), 30'000);

        QCOMPARE(f.rows(), 2);
        QCOMPARE(f.run({ u"db"_s, u"check"_s }).exitCode, 0);
        QCOMPARE(f.run({ u"db"_s, u"backup"_s, copy }).exitCode, 0);
        QCOMPARE(f.run({ u"import"_s, f.good, u"--dry-run"_s }).exitCode, 0);
        QCOMPARE(f.run(QStringList{ u"report"_s, u"earnings"_s } + year).exitCode, 0);
        for (const QStringList &command :
             { QStringList{ u"import"_s, f.good }, QStringList{ u"demo"_s },
               QStringList{ u"db"_s, u"restore"_s, copy } }) {
            const CliRun run = f.run(command);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err, "Creator Dashboard is already open with this data folder.\n");
        }
        window.kill();
        window.waitForFinished();
        QCOMPARE(f.rows(), 2);
        // The lock of a process that is gone holds nobody up.
        QCOMPARE(f.run({ u"import"_s, f.good }).exitCode, 0);
    }

    void aFullDiskChangesNothing()
    {
        FaultFixture f;
        const SmallDisk disk(f.dir.filePath(u"disk"_s));
        if (!disk.isMounted())
            QSKIP("no right to mount a disk");
        const QString data = f.dir.filePath(u"disk/data"_s);
        QVERIFY(QDir().mkpath(data));
        QVERIFY(QFile::copy(f.database(), data + u"/creator.sqlite"_s));
        const QByteArray before = f.read(data + u"/creator.sqlite"_s);
        QByteArray rows = stripeHeader;
        for (int i = 0; i < 20'000; ++i)
            rows += stripeRow(QByteArray::number(1000 + i).constData());

        // It becomes full while importing.
        expectFull(f, data, { u"import"_s, f.file("big.csv", rows) });
        QCOMPARE(f.read(data + u"/creator.sqlite"_s), before);
        // It is full already.
        disk.fill();
        const QString out = f.dir.filePath(u"disk/out"_s);
        expectFull(f, data, { u"import"_s, f.good });
        expectFull(f, data, { u"db"_s, u"backup"_s, out });
        expectFull(f, data, { u"db"_s, u"restore"_s, f.database() });
        expectFull(f, f.dir.filePath(u"disk/fresh"_s), { u"demo"_s });
        for (const QString &format : { u"csv"_s, u"json"_s, u"xlsx"_s, u"pdf"_s }) {
            expectFull(
                f, data,
                QStringList{ u"report"_s, u"earnings"_s, u"--format"_s, format, u"--output"_s, out }
                    + year);
        }
        QVERIFY(!QFile::exists(out));
        disk.empty();

        QCOMPARE(f.read(data + u"/creator.sqlite"_s), before);
        QCOMPARE(f.runOn(data, { u"db"_s, u"check"_s }).exitCode, 0);
        QCOMPARE(f.runOn(data, { u"import"_s, f.good }).exitCode, 0);
    }

    void aReadOnlyFolderIsRead()
    {
        FaultFixture f;
        const SmallDisk disk(f.dir.filePath(u"disk"_s));
        const QString data = f.dir.filePath(u"disk/data"_s);
        QVERIFY(QDir().mkpath(data));
        QVERIFY(QFile::copy(f.database(), data + u"/creator.sqlite"_s));
        if (!disk.isMounted() || !disk.makeReadOnly())
            QSKIP("no right to mount a disk");
        const QString out = data + u"/out.csv"_s;

        QCOMPARE(f.runOn(data, { u"earnings"_s, u"sum"_s }).exitCode, 0);
        QCOMPARE(f.runOn(data, { u"db"_s, u"check"_s }).exitCode, 0);
        QCOMPARE(f.runOn(data, { u"db"_s, u"backup"_s, f.dir.filePath(u"b.sqlite"_s) }).exitCode,
                 0);
        for (const QStringList &command :
             { QStringList{ u"import"_s, f.good }, QStringList{ u"demo"_s },
               QStringList{ u"db"_s, u"backup"_s, out },
               QStringList{ u"report"_s, u"earnings"_s, u"--output"_s, out } + year }) {
            const CliRun run = f.runOn(data, command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(isOneSentence(run.err), run.err.constData());
        }
        QCOMPARE(f.runOn(f.dir.filePath(u"disk/new"_s), { u"import"_s, f.good }).exitCode, 1);
    }

private:
    static void expectFull(const FaultFixture &f, const QString &data, const QStringList &command)
    {
        const CliRun run = f.runOn(data, command);

        QCOMPARE(run.exitCode, 1);
        QVERIFY2(isOneSentence(run.err), run.err.constData());
        QVERIFY2(run.err.startsWith("The disk is full, so "), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_StorageFaults)
#include "tst_storagefaults.moc"
