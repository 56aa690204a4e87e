#include "../import/ziphelper.h"
#include "faultfixture.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table = stripeHeader + stripeRow("7") + stripeRow("8");

QByteArray wide(const QByteArray &text)
{
    QByteArray bytes;
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

/// A ZIP of one CSV file, with a password.
QByteArray lockedArchive()
{
    return QByteArray::fromBase64(
        "UEsDBBQACQAIAKOMdl1h1puwnAAAAAYBAAAHABwAbmV3LmNzdlVUCQADQSgDa0EoA2t1eAsAAQQAAAAABAAAAADv5k"
        "I9"
        "COWcJuLYNnr2jHaiGeiUtlEQ0IaC90EeMVxn1SO+hJc35XypiZxbEWeeBr2z+/jQ1ubK/"
        "Oj49pcdZSVfdXZq1qinOTVo"
        "GypedDHNTS/"
        "Oz5cxqMbwwf0RFEs2LlwNocs9kLom0Ces4W+Bxt6kZ1kae56cA9BNd1dX3U2BsveyoUg1uZxlBVNJ0tzy"
        "zjKPn3s260quyBJHQwhQSwcIYdabsJwAAAAGAQAAUEsBAh4DFAAJAAgAo4x2XWHWm7CcAAAABgEAAAcAGAAAAAAAAQ"
        "AA"
        "AKSBAAAAAG5ldy5jc3ZVVAUAA0EoA2t1eAsAAQQAAAAABAAAAABQSwUGAAAAAAEAAQBNAAAA7QAAAAAA");
}

} // namespace

/// Bad files, through the real program: one plain sentence, exit code 1, and nothing changed.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void aBadFileIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *title, const char *name, const QByteArray &bytes, const char *reason) {
                  QTest::newRow(title)
                      << QString::fromLatin1(name) << bytes << QString::fromLatin1(reason);
              };
        row("empty", "a.csv", {}, "empty");
        row("blanks", "a.csv", "  \n\n \n", "empty");
        row("many blanks", "a.csv", QByteArray(" \n").repeated(500), "no_table");
        row("prose", "a.txt", "Dear creator,\nthis is no table.\n", "no_table");
        row("web page", "a.csv", "<!DOCTYPE html><html><body>Sign in</body></html>", "html");
        row("web page after a comment", "a.csv", "\n<!-- x --><html>", "html");
        row("PDF", "a.csv", "%PDF-1.7\n%\xe2\xe3\n1 0 obj", "pdf");
        const QByteArray workbook
            = zipOf({ { "_rels/.rels", "x" }, { "[Content_Types].xml", "<Types/>" } });
        row("XLSX named CSV", "a.csv", workbook, "bad_workbook");
        row("XLSX without a sheet", "a.xlsx", workbook, "bad_workbook");
        row("XLS", "a.csv", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, 'x'),
            "xls");
        row("gzip", "a.csv", QByteArray("\x1f\x8b\x08") + QByteArray(60, 'x'), "gzip");
        row("zero bytes", "a.csv", table + QByteArray(3, '\0'), "binary");
        row("zero bytes within", "a.csv", stripeHeader + QByteArray(90, '\0') + table, "binary");
        row("picture", "a.csv", "\x89PNG\r\n\x1a\n" + QByteArray(900, '\x01'), "binary");
        row("bomb", "a.zip", zipOf({ { "a.csv", table + QByteArray(80 * 1024 * 1024, '0') } }),
            "archive_too_big");
        row("archive in an archive", "a.zip", zipOf({ { "b.zip", zipOf({ { "a.csv", table } }) } }),
            "archive_without_tables");
        row("archive without files", "a.zip", zipOf({}), "archive_without_tables");
        row("archive with a password", "a.zip", lockedArchive(), "archive_encrypted");
        const QByteArray archive = zipOf({ { "a.csv", table } });
        row("half an archive", "a.zip", archive.left(archive.size() / 2), "bad_archive");
        row("no archive at all", "a.zip", "PK\x03\x04 and nothing of the sort", "bad_archive");
        row("one long line", "a.csv", QByteArray(64 * 1024 * 1024, 'a'), "long_record");
        row("a quote that never ends", "a.csv",
            stripeHeader + '"' + QByteArray(64 * 1024 * 1024, 'a'), "long_record");
    }

    void aBadFileIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        FaultFixture f;
        const QString path = f.dir.filePath(name);
        f.write(path, bytes);

        expectRefusal(f, path);
    }

    void aRefusalLeavesAFolderWithoutDataAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a refused file") << QByteArray("<!doctype html><title>Sign in</title>");
        QTest::newRow("an open question") << QByteArray("day;money\n2026-03-01;5\n");
    }

    void aRefusalLeavesAFolderWithoutDataAsItWas()
    {
        QFETCH(QByteArray, bytes);
        FaultFixture f;
        const QString folder = f.dir.filePath(u"nothing yet"_s);

        const CliRun run = f.runOn(folder, { u"import"_s, f.file("table.csv", bytes) });

        QCOMPARE(run.exitCode, 1);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("folder") << u"tmp"_s << u"directory"_s;
        QTest::newRow("missing") << u"none.csv"_s << u"missing"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"unreadable"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"unreadable"_s;
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        FaultFixture f;
        QCOMPARE(mkfifo(QFile::encodeName(f.dir.filePath(u"pipe"_s)).constData(), 0600), 0);

        expectRefusal(f, QDir(f.dir.path()).absoluteFilePath(path));
    }

    /// Wide text without a mark is read, and a file that was cut off in the middle of a character
    /// gives what came before, with a warning.
    void whatCanBeReadIsRead()
    {
        FaultFixture f;

        const CliRun utf16 = f.run({ u"import"_s, f.file("w.csv", wide(table)), u"--json"_s });
        QCOMPARE(utf16.exitCode, 0);
        QCOMPARE(utf16.object().value(u"inserted"_s).toInt(), 2);

        const QByteArray cut = stripeHeader + stripeRow("9").chopped(1) + "\xed\x95";
        const CliRun cutOff = f.run({ u"import"_s, f.file("c.csv", cut), u"--json"_s });
        QCOMPARE(cutOff.exitCode, 0);
        QCOMPARE(cutOff.object().value(u"inserted"_s).toInt(), 1);
        QCOMPARE(cutOff.object().value(u"warnings"_s).toArray().size(), 1);
    }

    void namesInAnArchiveLeadNowhere()
    {
        FaultFixture f;
        const QString path = f.file("t.zip", zipOf({ { "../../../evil.csv", table } }));

        const CliRun run = f.run({ u"import"_s, path, u"--json"_s });

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object().value(u"members"_s).toArray().first().toString(), u"evil.csv"_s);
        QVERIFY(!QFile::exists(f.dir.filePath(u"evil.csv"_s)));
        QVERIFY(f.tempIsEmpty());
    }

    void aFileThatShrinksWhileReadIsAllOrNothing()
    {
        FaultFixture f;
        QByteArray rows = stripeHeader;
        for (int i = 0; i < 60'000; ++i)
            rows += stripeRow(QByteArray::number(1000 + i).constData());
        const QString path = f.file("big.csv", rows);
        for (const int patience : { 5, 30, 80 }) {
            f.write(path, rows);
            const int before = f.rows();
            QProcess process;
            process.start(QStringLiteral(CREATOR_PROGRAM),
                          { u"--profile"_s, f.profile, u"import"_s, path });
            QVERIFY(process.waitForStarted());
            process.waitForFinished(patience);
            QVERIFY(QFile::resize(path, stripeHeader.size()));
            QVERIFY(process.waitForFinished(60'000));

            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            const int after = f.rows();
            QVERIFY2(after == before || after == 60'002, QByteArray::number(after).constData());
            if (process.exitCode() != 0) {
                QCOMPARE(after, before);
                QVERIFY(isOneSentence(process.readAllStandardError()));
            }
        }
        QCOMPARE(f.run({ u"db"_s, u"check"_s }).exitCode, 0);
    }

    /// One line of 256 MB, read by a program that may take 160 MB for its data.
    void aLongLineTakesLittleMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The address sanitizer's own book-keeping is larger than the limit.");
#endif
        FaultFixture f;
        const QString path = f.file("long.csv", stripeHeader);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray piece(1024 * 1024, 'a');
        for (int i = 0; i < 256; ++i)
            QCOMPARE(file.write(piece), piece.size());
        file.close();
        QProcess process;
        process.start(u"sh"_s,
                      { u"-c"_s, u"ulimit -d 163840; exec \"$0\" \"$@\""_s,
                        QStringLiteral(CREATOR_PROGRAM), u"--profile"_s, f.profile, u"import"_s,
                        path, u"--json"_s });
        QVERIFY(process.waitForFinished(60'000));

        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().contains("long_record"));
    }

private:
    static void expectRefusal(const FaultFixture &f, const QString &path)
    {
        const auto before = f.state();

        const CliRun run = f.run({ u"import"_s, path, u"--json"_s });

        QCOMPARE(run.exitCode, 1);
        QTEST(run.object().value(u"reason"_s).toString(), "reason");
        QVERIFY2(isOneSentence(run.err), run.err.constData());
        QCOMPARE(f.state(), before);
        QVERIFY(f.tempIsEmpty());
        QCOMPARE(f.rows(), 2);
        QCOMPARE(f.run({ u"db"_s, u"check"_s }).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
