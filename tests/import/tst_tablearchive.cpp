#include "import/importfile.h"
#include "import/tablearchive.h"
#include "transcript.h"
#include "ziphelper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// "name=text" of every member, or the word of the refusal.
QStringList pictureOf(const QByteArray &bytes, const ArchiveLimits &limits = {})
{
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        return { u"no device"_s };
    const auto members = readTableArchive(device, limits);
    if (!members)
        return { QString::fromStdString(std::string(word(members.error().reason))) };
    QStringList picture;
    for (const ArchiveMember &member : *members)
        picture.append(member.name + u'='
                       + QString::fromStdString(std::string(member.text.text())).left(40));
    return picture;
}

constexpr char table[] = "Content,Video title,Views\nk3Vt9QwZx1A,T,5\n";
constexpr char totals[] = "Date,Views\n2026-03-01,5\n";

} // namespace

/// The ZIP files that YouTube hands out, and hostile ones.
class tst_TableArchive : public QObject
{
    Q_OBJECT

private slots:
    void readsMembersInTheirOrder();
    void keepsOnlyTheLastPartOfAPath_data();
    void keepsOnlyTheLastPartOfAPath();
    void readsNamesWithoutAUtf8Flag();
    void passesOverWhatIsNoText();
    void refusesWhatIsNoArchiveOfTables_data();
    void refusesWhatIsNoArchiveOfTables();
    void leavesWorkbooksToTheirReader();
    void refusesWhatUnpacksToTooMuch();
    void readsAMemberThatIsTooLargeForMemory();
    void recognisesMembersByTheirHeaders();
    void leavesUnknownMembersOutAndSaysSo();
    void refusesAnArchiveWithoutAKnownTable();
    void asksEachQuestionOnce();
    void hashesTheArchiveItself();
};

void tst_TableArchive::readsMembersInTheirOrder()
{
    QCOMPARE(pictureOf(zipOf({ { "b.csv", "x,y" }, { "a.csv", "1,2" } })),
             (QStringList{ u"b.csv=x,y"_s, u"a.csv=1,2"_s }));
    QCOMPARE(pictureOf(zipOf({ { "표 데이터.csv", "x,y" } })),
             QStringList{ u"표 데이터.csv=x,y"_s });
}

void tst_TableArchive::keepsOnlyTheLastPartOfAPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("picture");

    QTest::newRow("a folder") << "folder/a.csv"_ba << QStringList{ u"a.csv=x,y"_s };
    QTest::newRow("upwards") << "../../etc/a.csv"_ba << QStringList{ u"a.csv=x,y"_s };
    QTest::newRow("absolute") << "/etc/a.csv"_ba << QStringList{ u"a.csv=x,y"_s };
    QTest::newRow("backslashes") << "..\\windows\\a.csv"_ba << QStringList{ u"a.csv=x,y"_s };
    QTest::newRow("long") << QByteArray(1000, 'n') << QStringList{ QString(200, u'n') + "=x,y"_L1 };
}

void tst_TableArchive::keepsOnlyTheLastPartOfAPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, picture);

    QCOMPARE(pictureOf(zipOf({ { path, "x,y" } })), picture);
}

void tst_TableArchive::readsNamesWithoutAUtf8Flag()
{
    QByteArray korean = zipOf({ { "ABCD.csv", "x,y" } });
    korean.replace("ABCD", "\xc3\xd1\xb0\xe8");
    QByteArray rubbish = zipOf({ { "ABCD.csv", "x,y" } });
    rubbish.replace("ABCD", "\xff\xff\xff\xff");

    QCOMPARE(pictureOf(korean), QStringList{ u"총계.csv=x,y"_s });
    QCOMPARE(pictureOf(rubbish).size(), 1);
    QVERIFY(pictureOf(rubbish).first().endsWith(u"=x,y"_s));
}

void tst_TableArchive::passesOverWhatIsNoText()
{
    const QByteArray inner = zipOf({ { "a.csv", "x,y" } });

    QCOMPARE(pictureOf(zipOf({ { "folder/", "" },
                               { "inner.zip", inner },
                               { "a.pdf", "%PDF-1.4" },
                               { "empty.csv", "" },
                               { "picture.png", QByteArray("\x89PNG\0\0\0\0", 8) },
                               { "a.csv", "x,y" } })),
             QStringList{ u"a.csv=x,y"_s });
}

void tst_TableArchive::refusesWhatIsNoArchiveOfTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("only the sign of one") << "PK\x03\x04"_ba << u"bad_archive"_s;
    QTest::newRow("a cut-off one")
        << zipOf({ { "a.csv", QByteArray("some,text\n").repeated(100) } }).left(60)
        << u"bad_archive"_s;
    QByteArray damaged = zipOf({ { "a.csv", QByteArray("some,text,1234\n").repeated(1000) } });
    damaged.replace(60, 20, QByteArray(20, '\xff'));
    QTest::newRow("a damaged one") << damaged << u"bad_archive"_s;
}

void tst_TableArchive::refusesWhatIsNoArchiveOfTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refusal);

    QCOMPARE(pictureOf(bytes), QStringList{ refusal });
    QCOMPARE(transcriptOf(bytes).refusal, refusal);
}

void tst_TableArchive::leavesWorkbooksToTheirReader()
{
    const QByteArray bytes
        = zipOf({ { "[Content_Types].xml", "<Types/>" }, { "xl/workbook.xml", "<x/>" } });

    QCOMPARE(pictureOf(bytes), QStringList{ u"xlsx"_s });
    QCOMPARE(transcriptOf(bytes).refusal, u"bad_workbook"_s);
}

void tst_TableArchive::refusesWhatUnpacksToTooMuch()
{
    const QByteArray bomb = zipOf({ { "a.csv", QByteArray(30'000'000, 'x') } });
    QList<QPair<QByteArray, QByteArray>> many;
    for (int i = 0; i < 101; ++i)
        many.append({ QByteArray::number(i) + ".csv", "x,y" });
    ArchiveLimits small;
    small.totalSize = 10;

    QCOMPARE(pictureOf(bomb), QStringList{ u"archive_too_big"_s });
    QCOMPARE(pictureOf(zipOf(many)), QStringList{ u"archive_too_big"_s });
    QCOMPARE(pictureOf(zipOf({ { "a.csv", "1,2\n3,4" }, { "b.csv", "1,2\n3,4" } }), small),
             QStringList{ u"archive_too_big"_s });
    QCOMPARE(pictureOf(zipOf(many.first(100))).size(), 100);
}

void tst_TableArchive::readsAMemberThatIsTooLargeForMemory()
{
    QByteArray contents = "Content,Video title,Views\n";
    for (quint32 i = 0; contents.size() < SourceText::memoryLimit + 1000; ++i)
        contents += QByteArray::number(i * 2654435761U, 36).rightJustified(11, '-') + ",title,5\n";
    const QByteArray bytes = zipOf({ { "a.csv", contents } });

    QBuffer device;
    device.setData(bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto members = readTableArchive(device);

    QVERIFY(members.has_value());
    QVERIFY(members->front().text.text()
            == std::string_view(contents.constData(), static_cast<size_t>(contents.size())));
}

void tst_TableArchive::recognisesMembersByTheirHeaders()
{
    const Transcript transcript
        = transcriptOf(zipOf({ { "any.txt", table }, { "other name", totals } }));

    QCOMPARE(transcript.format, u"youtube.zip"_s);
    QCOMPARE(transcript.lines,
             (QStringList{ u"1 metrics snapshot content=k3Vt9QwZx1A title=T views:5"_s,
                           u"1 metrics daily day=2026-03-01 views:5"_s }));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_TableArchive::leavesUnknownMembersOutAndSaysSo()
{
    const Transcript transcript
        = transcriptOf(zipOf({ { "notes.csv", "a,b\n1,2\n" }, { "t.csv", totals } }));

    QCOMPARE(transcript.lines.size(), 1);
    QCOMPARE(transcript.warnings.size(), 1);
    QVERIFY(transcript.warnings.first().contains(u"notes.csv"_s));
}

void tst_TableArchive::refusesAnArchiveWithoutAKnownTable()
{
    QCOMPARE(transcriptOf(zipOf({ { "notes.csv", "a,b\n1,2\n" } })).refusal,
             u"archive_without_tables"_s);
    QCOMPARE(transcriptOf(zipOf({ { "a.pdf", "%PDF-1.4" } })).refusal, u"archive_without_tables"_s);
}

void tst_TableArchive::asksEachQuestionOnce()
{
    const QByteArray revenue = "Content,Video title,Estimated revenue (USD)\nk3Vt9QwZx1A,T,5\n";
    const QByteArray zip = zipOf({ { "a.csv", revenue }, { "b.csv", revenue } });

    QCOMPARE(transcriptOf(zip).questions, QStringList{ u"period"_s });
    QCOMPARE(transcriptOf(zip, { { u"period"_s, u"2026-03-01..2026-03-31"_s } }).questions,
             QStringList());
    QCOMPARE(transcriptOf(zip, { { u"format"_s, u"youtube.zip"_s } }).format, u"youtube.zip"_s);
}

void tst_TableArchive::hashesTheArchiveItself()
{
    const QByteArray bytes = zipOf({ { "a.csv", table } });

    const auto file = ImportFile::fromBytes(bytes, {});

    QVERIFY(file.has_value());
    QVERIFY(file->isArchive());
    QCOMPARE(file->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(file->fileSize(), bytes.size());
    QCOMPARE(file->tables().front().memberName(), u"a.csv"_s);
}

QTEST_GUILESS_MAIN(tst_TableArchive)
#include "tst_tablearchive.moc"
