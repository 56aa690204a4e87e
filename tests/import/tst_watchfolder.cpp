#include "import/watchfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const SeenFile a{ u"a.csv"_s, 100, 1'000 };
const SeenFile b{ u"b.csv"_s, 200, 1'000 };

SeenFile longer(SeenFile file)
{
    file.size += 50;
    return file;
}

SeenFile later(SeenFile file)
{
    file.modified += 10;
    return file;
}

void write(const QString &path, const QByteArray &text = "x")
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("not written");
}

} // namespace

class tst_WatchFolder final : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsHandedOutOnceItHasRested()
    {
        WatchFolder folder;
        QVERIFY(folder.look({ a }, 0).isEmpty());
        QCOMPARE(folder.waitMs(500).value(), 1'500);
        QVERIFY(folder.look({ a }, 1'999).isEmpty());
        QCOMPARE(folder.look({ a }, 2'000), QList{ a });
        QVERIFY(!folder.waitMs(2'000));
        QVERIFY(folder.look({ a }, 9'000).isEmpty());
    }

    void aTextThatEndsInTheMiddleOfALineWaitsLonger()
    {
        SeenFile cut = a;
        cut.endsOpen = true;
        WatchFolder folder;
        QVERIFY(folder.look({ cut }, 0).isEmpty());
        QCOMPARE(folder.waitMs(500).value(), 9'500);
        QVERIFY(folder.look({ cut }, 9'999).isEmpty());
        QCOMPARE(folder.look({ cut }, 10'000), QList{ cut });
    }

    void theEndOfATextTellsWhetherItIsWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("cut in a number") << u"a.csv"_s << QByteArray("day,12.") << true;
        QTest::newRow("whole") << u"a.csv"_s << QByteArray("day,12.50\n") << false;
        QTest::newRow("of an old Mac") << u"a.txt"_s << QByteArray("day,12.50\r") << false;
        QTest::newRow("UTF-16, little end first")
            << u"a.TSV"_s << QByteArray("1\0\n\0", 4) << false;
        QTest::newRow("UTF-16, big end first") << u"a.tsv"_s << QByteArray("\0001\0\n", 4) << false;
        QTest::newRow("UTF-16, cut") << u"a.csv"_s << QByteArray("1\0002\0", 4) << true;
        QTest::newRow("one byte") << u"a.csv"_s << QByteArray("1") << true;
        QTest::newRow("empty") << u"a.csv"_s << QByteArray() << false;
        QTest::newRow("no text") << u"a.zip"_s << QByteArray("PK") << false;
    }

    void theEndOfATextTellsWhetherItIsWhole()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(bool, isOpen);
        QTemporaryDir dir;
        write(dir.filePath(name), text);
        const QList<SeenFile> files = importableFilesIn(dir.path());
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0].endsOpen, isOpen);
    }

    void aFileThatGrowsOrIsTouchedWaits_data()
    {
        QTest::addColumn<bool>("grows");
        QTest::newRow("grows") << true;
        QTest::newRow("is touched") << false;
    }

    void aFileThatGrowsOrIsTouchedWaits()
    {
        QFETCH(bool, grows);
        const SeenFile next = grows ? longer(a) : later(a);
        WatchFolder folder;
        QVERIFY(folder.look({ a }, 0).isEmpty());
        QVERIFY(folder.look({ next }, 1'500).isEmpty());
        QVERIFY(folder.look({ next }, 3'499).isEmpty());
        QCOMPARE(folder.look({ next }, 3'500), QList{ next });
    }

    void aFileThatChangesAfterwardsComesAgain()
    {
        WatchFolder folder;
        QVERIFY(folder.look({ a }, 0).isEmpty());
        QCOMPARE(folder.look({ a }, 2'000).size(), 1);
        QVERIFY(folder.look({ longer(a) }, 3'000).isEmpty());
        QCOMPARE(folder.look({ longer(a) }, 5'000), QList{ longer(a) });
    }

    void aFileThatWentAndCameBackComesAgain()
    {
        WatchFolder folder;
        QVERIFY(folder.look({ a }, 0).isEmpty());
        QCOMPARE(folder.look({ a }, 2'000).size(), 1);
        QVERIFY(folder.look({}, 3'000).isEmpty());
        QVERIFY(folder.look({ a }, 4'000).isEmpty());
        QCOMPARE(folder.look({ a }, 6'000), QList{ a });
    }

    void eachFileRestsForItself()
    {
        WatchFolder folder;
        QVERIFY(folder.look({ b }, 0).isEmpty());
        QVERIFY(folder.look({ b, a }, 1'000).isEmpty());
        QCOMPARE(folder.waitMs(1'000).value(), 1'000);
        QCOMPARE(folder.look({ b, a }, 2'000), QList{ b });
        QCOMPARE(folder.waitMs(2'000).value(), 1'000);
        QCOMPARE(folder.look({ b, a }, 3'000), QList{ a });
    }

    void severalAreHandedOutByName()
    {
        WatchFolder folder;
        QVERIFY(folder.look({ b, a }, 0).isEmpty());
        QCOMPARE(folder.look({ b, a }, 2'000), (QList{ a, b }));
    }

    void anEmptyFileIsLookedAtUntilItIsFilled()
    {
        const SeenFile empty{ u"a.csv"_s, 0, 1'000 };
        WatchFolder folder;
        QVERIFY(folder.look({ empty }, 0).isEmpty());
        QCOMPARE(folder.waitMs(10'000).value(), WatchFolder::restMs);
        QVERIFY(folder.look({ empty }, 10'000).isEmpty());
        QVERIFY(folder.look({ a }, 12'000).isEmpty());
        QCOMPARE(folder.look({ a }, 14'000), QList{ a });
    }

    void anEmptyFileThatStaysSoIsNotWaitedForForever()
    {
        const SeenFile empty{ u"a.csv"_s, 0, 1'000 };
        WatchFolder folder;
        QVERIFY(folder.look({ empty }, 0).isEmpty());
        QVERIFY(folder.look({ empty }, WatchFolder::emptyMs).isEmpty());
        QVERIFY(!folder.waitMs(WatchFolder::emptyMs));
    }

    void onlyFilesThatMayBeImportedAreSeen()
    {
        QTemporaryDir dir;
        for (const char *name : { "a.csv", "B.CSV", "c.zip", "d.xlsx", "e.ics", "f.txt", "g.tsv",
                                  "song.mp3", "half.csv.part", ".hidden.csv" })
            write(dir.filePath(QString::fromLatin1(name)));
        QVERIFY(QDir(dir.path()).mkpath(u"below.csv"_s));
        write(dir.filePath(u"below.csv/deep.csv"_s));
        QVERIFY(QFile::link(dir.filePath(u"a.csv"_s), dir.filePath(u"link.csv"_s)));

        QStringList names;
        for (const SeenFile &file : importableFilesIn(dir.path()))
            names.append(file.name);
        names.sort();

        QCOMPARE(names,
                 (QStringList{ u"B.CSV"_s, u"a.csv"_s, u"c.zip"_s, u"d.xlsx"_s, u"e.ics"_s,
                               u"f.txt"_s, u"g.tsv"_s }));
    }

    void aFolderThatIsNotThereHoldsNothing()
    {
        QVERIFY(importableFilesIn(u"/nowhere/at/all"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WatchFolder)
#include "tst_watchfolder.moc"
