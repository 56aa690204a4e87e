#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "Email,Name,Coffees,Price,Currency,Date\n";

} // namespace

/// The supporters of Buy Me a Coffee; FORMATS §8.2.
class tst_Bmc : public QObject
{
    Q_OBJECT

private slots:
    void multipliesCountAndPrice_data();
    void multipliesCountAndPrice();
    void keepsTwoEqualGifts();
    void knowsTheListByOtherWords_data();
    void knowsTheListByOtherWords();
    void skipsAndRejects_data();
    void skipsAndRejects();
};

void tst_Bmc::multipliesCountAndPrice_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("start");

    QTest::newRow("three") << "ada@example.com,Ada,3,5.00,USD,2026-03-02 11:20:00"_ba
                           << u"1 earning 15 USD pending 2026-03-02 source=donation gross=15 "
                              u"platform=bmc nth=2026-03-02|40800000|ada@example.com|Ada|3|5|USD "
                              u"payer=Ada"_s;
    QTest::newRow("cents") << ",,3,4.35,EUR,2026-03-02"_ba
                           << u"1 earning 13.05 EUR pending 2026-03-02"_s;
    QTest::newRow("many") << "a@b.c,A,\"1,200\",5,KRW,2026-03-02"_ba
                          << u"1 earning 6000 KRW pending 2026-03-02"_s;
    QTest::newRow("a mark at the price")
        << "a@b.c,A,1,$5.00,USD,2026-03-02"_ba << u"1 earning 5 USD pending 2026-03-02"_s;
    QTest::newRow("a month in words")
        << "a@b.c,A,1,5.00,USD,\"Mar 2, 2026\""_ba << u"1 earning 5 USD pending 2026-03-02"_s;
}

void tst_Bmc::multipliesCountAndPrice()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(header + record + "\n");

    QCOMPARE(transcript.format, u"bmc.supporters"_s);
    QCOMPARE(transcript.questions, QStringList());
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Bmc::keepsTwoEqualGifts()
{
    const QByteArray line = "a@b.c,A,1,5.00,USD,2026-03-02 11:20:00\n";

    const Transcript transcript = transcriptOf(header + line + line);

    QCOMPARE(transcript.lines.size(), 2);
    QVERIFY(transcript.lines.at(0).contains(u" nth="_s));
    QCOMPARE(transcript.lines.at(0).mid(2), transcript.lines.at(1).mid(2));
}

void tst_Bmc::knowsTheListByOtherWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ours");

    const QByteArray record = "a@b.c,A,2,5.00,USD,2026-03-02 11:20:00\n";
    QTest::newRow("its words") << "Name,Date,Currency,Coffee price,Coffee count\n"
                                  "A,2026-03-02,USD,5.00,2\n"_ba
                               << QString() << true;
    QTest::newRow("plain words, its file name")
        << "Supporter email,Supporter,Quantity,Price,Currency,Date\n" + record
        << u"Supporters_list_2026-03-31.csv"_s << true;
    QTest::newRow("strange words, its file name")
        << "Wer,Wie,Wieviel,Wieviel je,Was,Wann\n" + record << u"supporters_list_2026-03-31.csv"_s
        << true;
    QTest::newRow("strange words, other contents")
        << "Wer,Wie,Wieviel,Wieviel je,Was,Wann\nx,y,z,a,b,c\n"_ba
        << u"Supporters_list_2026-03-31.csv"_s << false;
    QTest::newRow("plain words, another file name")
        << "Supporter email,Supporter,Quantity,Price,Currency,Date\n" + record << u"orders.csv"_s
        << false;
}

void tst_Bmc::knowsTheListByOtherWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(bool, ours);

    const Transcript transcript = transcriptOf(bytes, { { u"name"_s, name } });

    QCOMPARE(transcript.format == "bmc.supporters"_L1, ours);
    if (ours)
        QVERIFY(transcript.lines.first().startsWith(u"1 earning 10 USD pending 2026-03-02"_s));
}

void tst_Bmc::skipsAndRejects_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("a sum") << ",Total,6,,,"_ba << u"1 skip summary"_s;
    QTest::newRow("nothing") << "a@b.c,A,0,5.00,USD,2026-03-02"_ba << u"1 skip zero"_s;
    QTest::newRow("no count") << "a@b.c,A,,5.00,USD,2026-03-02"_ba
                              << u"1 reject bad_amount Coffees="_s;
    QTest::newRow("no price") << "a@b.c,A,1,free,USD,2026-03-02"_ba
                              << u"1 reject bad_amount Price=free"_s;
    QTest::newRow("no currency") << "a@b.c,A,1,5,,2026-03-02"_ba
                                 << u"1 reject missing_currency Currency="_s;
    QTest::newRow("no day") << "a@b.c,A,1,5,USD,"_ba << u"1 reject bad_date Date="_s;
}

void tst_Bmc::skipsAndRejects()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(header + record + "\n").lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_Bmc)
#include "tst_bmc.moc"
