#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Ghost's members: people, never money; FORMATS §8.4.
class tst_GhostMembers : public QObject
{
    Q_OBJECT

private slots:
    void countsWhoHasNotLeft();
    void readsNewerColumnsInAnyOrder();
    void handsNoCellOn();
    void rejectsALineWithoutAnId_data();
    void rejectsALineWithoutAnId();
};

void tst_GhostMembers::countsWhoHasNotLeft()
{
    const Transcript transcript = transcriptOf(sample(u"ghost_members.csv"_s));

    QCOMPARE(transcript.format, u"ghost.members"_s);
    QCOMPARE(transcript.lines,
             (QStringList{ u"1 member active"_s, u"2 member active"_s, u"3 member inactive"_s }));
}

void tst_GhostMembers::readsNewerColumnsInAnyOrder()
{
    const Transcript transcript
        = transcriptOf("gift_id,custom_fields.city,created_at,email,subscribed_to_emails,id\n"
                       ",Seoul,2024-01-15T10:00:00.000Z,a@b.c,true,65f0a1\n");

    QCOMPARE(transcript.lines, QStringList{ u"1 member active"_s });
}

void tst_GhostMembers::handsNoCellOn()
{
    const Transcript transcript = detailedTranscriptOf(sample(u"ghost_members.csv"_s));

    for (const QString &line : transcript.lines)
        QVERIFY(!line.contains(u'@') && !line.contains(u"earning"_s));
}

void tst_GhostMembers::rejectsALineWithoutAnId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("line");

    QTest::newRow("none") << ""_ba << u"1 reject missing_id id="_s;
    QTest::newRow("damaged") << "6.5E+23"_ba << u"1 reject damaged_id id=6.5E+23"_s;
    QTest::newRow("whole") << "65e10"_ba << u"1 member active"_s;
}

void tst_GhostMembers::rejectsALineWithoutAnId()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("id,email,created_at,deleted_at\n" + id + ",a@b.c,2024-01-15,\n");

    QCOMPARE(transcript.lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_GhostMembers)
#include "tst_ghostmembers.moc"
