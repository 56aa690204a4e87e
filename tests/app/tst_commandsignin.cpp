#include "../identity/identityfixture.h"
#include "cliprocess.h"

#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray stripe
    = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_"
      "category,"
      "description\n"
      "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n";

const QString viewerEmail = u"viewer@example.org"_s;

/// A data folder with a creator and a viewer, closed so that commands may open it.
struct Fixture : IdentityFixture
{
    Fixture()
    {
        (void)createMina();
        PasswordRecord record;
        record.passwordHash = *await(hasher.hash(password));
        User viewer;
        viewer.email = viewerEmail;
        viewer.name = u"Viewer"_s;
        viewer.role = Role::Viewer;
        if (!await(users.saveWithPassword(viewer, record)))
            qFatal("cannot add the viewer");
        database.reset();
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly) || file.write(stripe) != stripe.size())
            qFatal("cannot write the test's file");
    }

    CliRun run(const QStringList &arguments, const QString &user = {},
               const QString &typed = {}) const
    {
        QStringList all{ u"--profile"_s, folder.path() };
        if (!user.isEmpty())
            all << u"--user"_s << user << u"--password-stdin"_s;
        return runProgram(all + arguments, typed.toUtf8() + "\n");
    }
    int rows() const
    {
        return run({ u"earnings"_s, u"sum"_s, u"--json"_s }, email, password)
            .object()
            .value(u"rows"_s)
            .toInt(-1);
    }
    QString csv = folder.filePath(u"s.csv"_s);
    QString copy = folder.filePath(u"copy.sqlite"_s);
};

const QList<QStringList> reading{ { u"import"_s, u"list"_s },
                                  { u"import"_s, u"CSV"_s, u"--dry-run"_s },
                                  { u"earnings"_s, u"list"_s },
                                  { u"earnings"_s, u"sum"_s },
                                  { u"db"_s, u"check"_s },
                                  { u"db"_s, u"backup"_s, u"COPY"_s },
                                  { u"report"_s, u"earnings"_s, u"--from"_s, u"2026-01-01"_s,
                                    u"--to"_s, u"2026-12-31"_s } };
const QList<QStringList> writing{ { u"import"_s, u"CSV"_s },
                                  { u"import"_s, u"undo"_s,
                                    u"01890000-0000-7000-8000-000000000000"_s },
                                  { u"db"_s, u"restore"_s, u"COPY"_s },
                                  { u"demo"_s } };

QStringList filled(QStringList arguments, const Fixture &f)
{
    arguments.replaceInStrings(u"CSV"_s, f.csv);
    arguments.replaceInStrings(u"COPY"_s, f.copy);
    return arguments;
}

} // namespace

/// `--user` and `--password-stdin`, through the real program.
class tst_CommandSignIn : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedWithoutAPassword()
    {
        const QTemporaryDir folder;

        QCOMPARE(runProgram({ u"--profile"_s, folder.path(), u"demo"_s }).exitCode, 0);
        QCOMPARE(runProgram({ u"--profile"_s, folder.path(), u"db"_s, u"check"_s }).exitCode, 0);
    }

    void everyCommandAsksForThePassword()
    {
        const Fixture f;
        for (const QStringList &arguments : reading + writing) {
            const CliRun run = f.run(filled(arguments, f));

            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(run.err,
                     "This data has a password: say who you are with --user and give the password "
                     "with --password-stdin.\n");
        }
        QVERIFY(!QFile::exists(f.copy));
        QCOMPARE(f.rows(), 0);
    }

    void theRightPasswordOpens()
    {
        const Fixture f;

        QCOMPARE(f.run({ u"import"_s, f.csv }, f.email, f.password).exitCode, 0);

        QCOMPARE(f.rows(), 1);
        for (const QStringList &arguments : reading)
            QCOMPARE(f.run(filled(arguments, f), f.email, f.password).exitCode, 0);
    }

    void aWrongPasswordIsRefusedAndNotRepeated()
    {
        const Fixture f;
        const CliRun run = f.run({ u"import"_s, f.csv, u"--json"_s }, f.email, u"topsecretguess"_s);

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object().value(u"error"_s).toString(), toText(Error::Code::Unauthorized));
        QCOMPARE(run.err, "The e-mail address or the password is wrong.\n");
        QVERIFY(!(run.out + run.err).contains("topsecret"));
        QCOMPARE(f.rows(), 0);
    }

    void anUnknownAddressGetsTheSameAnswer()
    {
        const Fixture f;

        const CliRun run = f.run({ u"earnings"_s, u"sum"_s }, u"no@example.org"_s, f.password);

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err, "The e-mail address or the password is wrong.\n");
    }

    void guessingIsSlowedDownForReadersToo()
    {
        const Fixture f;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f.run({ u"earnings"_s, u"sum"_s }, f.email, u"guess"_s).exitCode, 1);

        const CliRun run = f.run({ u"earnings"_s, u"sum"_s }, f.email, f.password);

        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.startsWith("Too many wrong attempts."));
    }

    void aViewerReads()
    {
        const Fixture f;
        for (const QStringList &arguments : reading)
            QCOMPARE(f.run(filled(arguments, f), viewerEmail, f.password).exitCode, 0);
    }

    void aViewerMayNotChangeAnything()
    {
        const Fixture f;
        QCOMPARE(f.run({ u"db"_s, u"backup"_s, f.copy }, f.email, f.password).exitCode, 0);
        for (const QStringList &arguments : writing) {
            const CliRun run = f.run(filled(arguments, f), viewerEmail, f.password);

            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err, "You are signed in as a viewer, who may not change anything.\n");
        }
        QCOMPARE(f.rows(), 0);
        QVERIFY(!QFile::exists(f.folder.filePath(u"backups"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_CommandSignIn)
#include "tst_commandsignin.moc"
