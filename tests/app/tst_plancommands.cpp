#include "cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// A data folder in which everything is done by the command line alone.
struct Fixture
{
    CliRun run(QStringList arguments)
    {
        arguments << u"--profile"_s << folder.filePath(u"data"_s) << u"--json"_s;
        return runProgram(arguments);
    }
    QJsonArray list(const QStringList &filter = {})
    {
        const CliRun ran = run(QStringList{ u"contents"_s, u"list"_s } + filter);
        return QJsonDocument::fromJson(ran.out).array();
    }
    QString add(const QString &title, const QStringList &more = {})
    {
        const CliRun ran = run(QStringList{ u"contents"_s, u"add"_s, title } + more);
        return QJsonDocument::fromJson(ran.out).array().at(0).toObject().value("id"_L1).toString();
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir folder;
};

} // namespace

class tst_PlanCommands final : public QObject
{
    Q_OBJECT

private slots:
    void addsListsAndMoves()
    {
        Fixture f;
        const QString id = f.add(u"가을 캠핑"_s, { u"--type"_s, u"short"_s });
        QVERIFY(!id.isEmpty());

        const CliRun moved = f.run({ u"contents"_s, u"move"_s, id, u"--at"_s, u"2099-12-01 09:00"_s,
                                     u"--status"_s, u"scheduled"_s });

        QCOMPARE(moved.exitCode, 0);
        const QJsonObject now = f.list().at(0).toObject();
        QCOMPARE(now.value("title"_L1).toString(), u"가을 캠핑"_s);
        QCOMPARE(now.value("type"_L1).toString(), u"short"_s);
        QCOMPARE(now.value("status"_L1).toString(), u"scheduled"_s);
        QCOMPARE(now.value("planned_at"_L1).toString(), u"2099-12-01T09:00:00Z"_s);
    }

    void filtersByDayAndState()
    {
        Fixture f;
        f.add(u"a"_s, { u"--at"_s, u"2099-12-01 09:00"_s });
        f.add(u"b"_s);

        QCOMPARE(f.list().size(), 2);
        QCOMPARE(f.list({ u"--from"_s, u"2099-12-01"_s, u"--to"_s, u"2099-12-01"_s }).size(), 1);
        QCOMPARE(f.list({ u"--from"_s, u"2099-12-02"_s }).size(), 0);
        QCOMPARE(f.list({ u"--status"_s, u"draft"_s }).size(), 0);
        QCOMPARE(f.run({ u"contents"_s, u"list"_s, u"--status"_s, u"lost"_s }).exitCode, 2);
    }

    void putsAMonthAndAWeekOnPages()
    {
        Fixture f;
        f.add(u"가을 캠핑"_s, { u"--at"_s, u"2099-11-18 09:00"_s });
        const QString path = f.folder.filePath(u"plan.pdf"_s);
        const QStringList command{ u"plan"_s, u"export"_s, u"--pdf"_s, path };
        const auto written = [&](const QStringList &stretch) {
            QFile::remove(path);
            const CliRun ran = f.run(command + stretch);
            QFile file(path);
            return ran.exitCode == 0 && file.open(QIODevice::ReadOnly)
                && file.readAll().startsWith("%PDF-");
        };

        QVERIFY(written({ u"--month"_s, u"2099-11"_s }));
        QVERIFY(written({ u"--week"_s, u"2099-11-18"_s, u"--language"_s, u"ko"_s }));
        const QStringList month{ u"--month"_s, u"2099-11"_s };
        for (const QStringList &wrong : { QStringList{}, QStringList{ u"--month"_s, u"2099-13"_s },
                                          month + QStringList{ u"--week"_s, u"2099-11-18"_s },
                                          month + QStringList{ u"--language"_s, u"xx"_s } })
            QCOMPARE(f.run(command + wrong).exitCode, 2);
        QCOMPARE(f.run({ u"plan"_s, u"export"_s }).exitCode, 2);
    }

    void refusesWhatTheRulesRefuse()
    {
        Fixture f;
        const QString id = f.add(u"a"_s);

        const CliRun refused
            = f.run({ u"contents"_s, u"move"_s, id, u"--status"_s, u"published"_s });

        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.object().value("error"_L1).toObject().isEmpty() || !refused.err.isEmpty());
        QCOMPARE(f.list().at(0).toObject().value("status"_L1).toString(), u"idea"_s);
        QCOMPARE(f.run({ u"contents"_s, u"move"_s, u"nonsense"_s }).exitCode, 1);
        QCOMPARE(f.run({ u"contents"_s, u"move"_s, id, u"--at"_s, u"soon"_s }).exitCode, 1);
    }

    void exportsAndImportsWithoutALoss()
    {
        Fixture f;
        f.add(u"가을 캠핑"_s, { u"--at"_s, u"2099-12-01 09:00"_s });
        f.add(u"장비"_s);
        const QString ics = f.folder.filePath(u"plan.ics"_s);
        const QString csv = f.folder.filePath(u"plan.csv"_s);
        QCOMPARE(f.run({ u"plan"_s, u"export"_s, u"--ics"_s, ics, u"--csv"_s, csv }).exitCode, 0);
        const QJsonArray before = f.list();

        for (const QString &file : { ics, csv }) {
            const CliRun again = f.run({ u"contents"_s, u"import"_s, file });
            QCOMPARE(again.exitCode, 0);
            QCOMPARE(again.object().value("same"_L1).toInt(), 2);
            QCOMPARE(again.object().value("added"_L1).toInt(), 0);
        }
        QCOMPARE(f.list(), before);

        Fixture other;
        QCOMPARE(other.run({ u"contents"_s, u"import"_s, ics }).object().value("added"_L1).toInt(),
                 2);
        QCOMPARE(other.list(), before);
    }

    void tellsOfRowsThatItRefuses()
    {
        Fixture f;
        const QString table = f.file(u"plan.csv"_s, "Title,Date\nx,2026-99-99\ny,2099-01-02\n");

        const CliRun imported = f.run({ u"contents"_s, u"import"_s, table });

        QCOMPARE(imported.exitCode, 3);
        QCOMPARE(imported.object().value("added"_L1).toInt(), 1);
        QCOMPARE(imported.object().value("rejected"_L1).toInt(), 1);
        QCOMPARE(f.run({ u"contents"_s, u"import"_s, u"/nowhere"_s }).exitCode, 1);
    }

    void findsOneLetter()
    {
        Fixture f;
        f.add(u"가을 캠핑"_s);

        for (const QString &query : { u"핑"_s, u"캠핑"_s, u"을 캠"_s, u"가을 캠핑"_s }) {
            const QJsonObject found = f.run({ u"search"_s, query }).object();
            QCOMPARE(found.value("found"_L1).toArray().size(), 1);
            QCOMPARE(found.value("not_yet_indexed"_L1).toInt(), 0);
        }
        QVERIFY(f.run({ u"search"_s, u"봄"_s }).object().value("found"_L1).toArray().isEmpty());
    }

    void checksLicences()
    {
        Fixture f;
        QCOMPARE(runProgram({ u"demo"_s, u"--profile"_s, f.folder.filePath(u"data"_s) }).exitCode,
                 0);

        const CliRun checked
            = f.run({ u"plan"_s, u"check-licences"_s, u"--on"_s, u"2099-01-01"_s });

        QCOMPARE(checked.exitCode, 1);
        const QJsonArray list = QJsonDocument::fromJson(checked.out).array();
        QVERIFY(list.size() >= 3);
        QVERIFY(list.at(0).toObject().value("sentence"_L1).toString().contains(u"Night Drive"));
        QCOMPARE(f.run({ u"plan"_s, u"check-licences"_s, u"--on"_s, u"x"_s }).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_PlanCommands)
#include "tst_plancommands.moc"
