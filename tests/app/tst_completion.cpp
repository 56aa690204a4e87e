#include "cliprocess.h"
#include "domain/earningenums.h"
#include "reports/reportrequest.h"
#include "reports/reportwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QString installed
    = QStringLiteral(CREATOR_SOURCE_DIR "/packaging/linux/creator-dashboard.bash-completion");

/// What bash offers after `words`, the last of which is being typed.
QStringList offered(const QStringList &words, const QString &folder = u"/"_s)
{
    QProcess bash;
    bash.setWorkingDirectory(folder);
    bash.start(u"bash"_s,
               QStringList{ u"--norc"_s, u"-c"_s,
                            u"source \"$0\"; COMP_WORDS=(creator-dashboard \"$@\"); COMP_CWORD=$#; "
                            "_creator_dashboard; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                            installed }
                   + words);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The bash completion that is installed, made from the command tree.
class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void theInstalledOneIsTheGeneratedOne()
    {
        QFile file(installed);
        QVERIFY(file.open(QIODevice::ReadOnly));

        const CliRun run = runProgram({ u"completion"_s, u"bash"_s });

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, file.readAll());
    }

    void offersWhatFits_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offers");
        const auto row = [](const char *name, const QStringList &words, const QStringList &offers) {
            QTest::newRow(name) << words << offers;
        };
        row("a command", { u"ea"_s }, { u"earnings"_s });
        row("a command's command", { u"db"_s, u""_s },
            { u"check"_s, u"backup"_s, u"restore"_s, u"rebuild-rollups"_s, u"sql"_s });
        row("a format of an answer", { u"db"_s, u"sql"_s, u"--format"_s, u""_s },
            { u"text"_s, u"csv"_s });
        row("an option", { u"import"_s, u"--dr"_s }, { u"--dry-run"_s });
        row("the parent's option", { u"earnings"_s, u"sum"_s, u"--pass"_s },
            { u"--password-stdin"_s });
        row("a value", { u"report"_s, u"earnings"_s, u"--format"_s, u"x"_s }, { u"xlsx"_s });
        row("a size", { u"demo"_s, u"--size"_s, u""_s }, { u"small"_s, u"large"_s, u"huge"_s });
        row("behind an option of the program", { u"--profile"_s, u"import"_s, u"db"_s, u"ch"_s },
            { u"check"_s });
        row("nothing to guess", { u"import"_s, u"--channel"_s, u""_s }, {});
        row("options where nothing else fits", { u"demo"_s, u"--js"_s }, { u"--json"_s });
    }

    void offersWhatFits()
    {
        QFETCH(QStringList, words);

        QTEST(offered(words), "offers");
    }

    void offersFilesWithBlanksInTheirNames()
    {
        QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"my file.csv"_s)).open(QIODevice::WriteOnly));

        QCOMPARE(offered({ u"import"_s, u"my"_s }, folder.path()), QStringList{ u"my file.csv"_s });
        QCOMPARE(offered({ u"db"_s, u"restore"_s, u"my"_s }, folder.path()),
                 QStringList{ u"my file.csv"_s });
    }

    void everyWordOfferedIsUnderstood()
    {
        for (const QString &word : offered({ u"earnings"_s, u"sum"_s, u"--source"_s, u""_s }))
            QVERIFY2(sourceFromWord(word.toStdString()), qPrintable(word));
        for (const QString &word : offered({ u"earnings"_s, u"sum"_s, u"--status"_s, u""_s }))
            QVERIFY2(statusFromWord(word.toStdString()), qPrintable(word));
        const QStringList report{ u"report"_s, u"earnings"_s };
        for (const QString &word : offered(report + QStringList{ u"--by"_s, u""_s }))
            QVERIFY2(groupingFromWord(word), qPrintable(word));
        for (const QString &word : offered(report + QStringList{ u"--format"_s, u""_s }))
            QVERIFY2(formatFromWord(word), qPrintable(word));
        for (const QString &word : offered(report + QStringList{ u"--layout"_s, u""_s }))
            QVERIFY2(layoutFromWord(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
