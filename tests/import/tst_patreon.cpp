#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Patreon's months in four layouts, and its members; FORMATS §7.
class tst_Patreon : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryLayout_data();
    void readsEveryLayout();
    void countsCostsAsPositive_data();
    void countsCostsAsPositive();
    void warnsWhenThePartsDoNotAddUp();
    void keepsMonthsOfSeveralCurrenciesApart();
    void readsAMonthOfRefundsOnly();
    void skipsWhatIsNoMonth_data();
    void skipsWhatIsNoMonth();
    void asksForTheCurrencyOfAFileWithoutOne();
    void keepsTheOtherColumnsAsDetail();
    void countsMembersAndHandsNothingOfThemOn();
    void recognisesMembersByFewColumns();
};

void tst_Patreon::readsEveryLayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");

    QTest::newRow("2022")
        << "Month,Total charged,Your total earnings,Processing fee,Patreon fee,iOS App Store fee,"
           "Merch items and shipping,Declines,Currency conversion fee,Currency\n"
           "2025-11,856.5,750.01,35.54,68.52,0,0,0,2.43,USD\n"_ba
        << u"1 earning 750.01 USD pending 2025-11-30 source=membership keyday=2025-11-30 "
           u"gross=856.5 "
           "fee=106.49 platform=patreon key=2025-11|USD"_s;
    QTest::newRow("gifts")
        << "Month,Total,Gift charges - web,Your total earnings,Processing fee,Patreon "
           "fee,Currency\n"
           "2025-12,10.00,10.00,9.00,0.50,0.50,EUR\n"_ba
        << u"1 earning 9 EUR pending 2025-12-31 source=membership keyday=2025-12-31 gross=10 fee=1 "
           "platform=patreon key=2025-12|EUR"_s;
    QTest::newRow("second")
        << "Month,Currency,Total gross revenue,Patreon fee,Taxes on fees,Total platform fee,"
           "Processing fee,Currency conversion fee,Total payment fee,Refunds,Your total earnings\n"
           "2026-02,USD,100.00,-8.00,-1.00,-9.00,-6.00,-1.00,-7.00,-10.00,74.00\n"_ba
        << u"1 earning 74 USD pending 2026-02-28 source=membership keyday=2026-02-28 gross=100 "
           "fee=16 platform=patreon key=2026-02|USD"_s;
    QTest::newRow("third")
        << "Month - successful transactions,Currency,Total gross earnings,Patreon platform fees,"
           "Taxes on fees,Payment processing fees,Currency exchange fee,"
           "Total payment processing fees,Refunds,Patreon adjustments,Recovered payments,"
           "Total net earnings\n"
           "2026-03,USD,100.00,-8.00,-1.00,-9.00,-1.00,-10.00,-20.00,15.00,5.00,81.00\n"_ba
        << u"1 earning 81 USD pending 2026-03-31 source=membership keyday=2026-03-31 gross=100 "
           "fee=19 platform=patreon key=2026-03|USD"_s;
    QTest::newRow("columns in another order")
        << "Currency,Your total earnings,Month\nEUR,\"1,750.01\",2025-11\n"_ba
        << u"1 earning 1750.01 EUR pending 2025-11-30 source=membership "
           "keyday=2025-11-30 fee=0 platform=patreon key=2025-11|EUR"_s;
    QTest::newRow("months in words")
        << "Month,Your total earnings,Currency\nNov 2025,1.00,EUR\n"_ba
        << u"1 earning 1 EUR pending 2025-11-30 source=membership keyday=2025-11-30 fee=0 "
           "platform=patreon key=2025-11|EUR"_s;
}

void tst_Patreon::readsEveryLayout()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"patreon.earnings"_s);
    QCOMPARE(transcript.lines, QStringList{ line });
    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_Patreon::countsCostsAsPositive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fee");

    QTest::newRow("written without a sign")
        << "Month,Total charged,Your total earnings,Patreon fee,Currency\n2025-11,10,9,1,USD\n"_ba
        << u"fee=1 "_s;
    QTest::newRow("written with a minus")
        << "Month,Currency,Total gross revenue,Patreon fee,Your total earnings\n2025-11,USD,10,-1,9\n"_ba
        << u"fee=1 "_s;
    QTest::newRow("given back")
        << "Month,Currency,Total gross revenue,Patreon fee,Your total earnings\n"
           "2025-11,USD,-10,1,-9\n"_ba
        << u"fee=-1 "_s;
    QTest::newRow("merchandise costs too")
        << "Month,Total charged,Your total earnings,Patreon fee,Merch items and shipping,Currency\n"
           "2025-11,10,7,1,2,USD\n"_ba
        << u"fee=3 "_s;
}

void tst_Patreon::countsCostsAsPositive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fee);

    const Transcript transcript = transcriptOf(bytes);

    QVERIFY2(transcript.lines.first().contains(fee), qPrintable(transcript.lines.first()));
}

void tst_Patreon::warnsWhenThePartsDoNotAddUp()
{
    const Transcript transcript
        = transcriptOf("Month,Total charged,Your total earnings,Patreon fee,Declines,Currency\n"
                       "2025-11,10,9,1,0,USD\n2025-12,10,4,1,5,USD\n2026-01,10,8.5,1,0,USD\n");

    QCOMPARE(transcript.warnings.size(), 1);
    QVERIFY(transcript.warnings.first().contains(u'1'));
    QVERIFY(transcript.lines.last().startsWith(u"3 earning 8.5 USD"_s));
}

void tst_Patreon::keepsMonthsOfSeveralCurrenciesApart()
{
    const Transcript transcript
        = transcriptOf("Month,Your total earnings,Currency\n2025-11,1,EUR\n2025-11,2,USD\n");

    QVERIFY(transcript.lines.at(0).contains(u"key=2025-11|EUR"_s));
    QVERIFY(transcript.lines.at(1).contains(u"key=2025-11|USD"_s));
}

void tst_Patreon::readsAMonthOfRefundsOnly()
{
    const Transcript transcript
        = transcriptOf("Month - successful transactions,Currency,Total gross earnings,"
                       "Refunds,Total net earnings\n2026-04,USD,0.00,-12.00,-12.00\n");

    QVERIFY(transcript.lines.first().startsWith(u"1 earning -12 USD pending 2026-04-30"_s));
    QCOMPARE(transcript.warnings, QStringList());
}

void tst_Patreon::skipsWhatIsNoMonth_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("a total") << "Total,3,USD"_ba << u"1 skip summary"_s;
    QTest::newRow("an empty month") << "2026-01,0,USD"_ba << u"1 skip zero"_s;
    QTest::newRow("no amount yet") << "2026-01,,USD"_ba << u"1 skip no_value"_s;
    QTest::newRow("no currency") << "2026-01,5,"_ba << u"1 reject missing_currency Currency="_s;
    QTest::newRow("no month") << "someday,5,USD"_ba << u"1 reject bad_date Month=someday"_s;
    QTest::newRow("no number") << "2026-01,five,USD"_ba
                               << u"1 reject bad_amount Your total earnings=five"_s;
}

void tst_Patreon::skipsWhatIsNoMonth()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf("Month,Your total earnings,Currency\n" + record + "\n").lines,
             QStringList{ line });
}

void tst_Patreon::asksForTheCurrencyOfAFileWithoutOne()
{
    const QByteArray bytes = "Month,Your total earnings\n2025-11,1\n";

    const Transcript open = transcriptOf(bytes);
    const Transcript answered = transcriptOf(bytes, { { u"currency"_s, u"usd"_s } });

    QCOMPARE(open.questions, QStringList{ u"currency"_s });
    QVERIFY(open.lines.first().startsWith(u"1 earning 1 XXX"_s));
    QCOMPARE(answered.questions, QStringList());
    QVERIFY(answered.lines.first().startsWith(u"1 earning 1 USD"_s));
}

void tst_Patreon::keepsTheOtherColumnsAsDetail()
{
    const Transcript transcript
        = detailedTranscriptOf("Month,Your total earnings,Currency,Declines\n2025-11,1,EUR,25\n");

    QVERIFY2(transcript.lines.first().endsWith(u"detail={\"Declines\":\"25\"}"_s),
             qPrintable(transcript.lines.first()));
}

void tst_Patreon::countsMembersAndHandsNothingOfThemOn()
{
    const Transcript transcript = detailedTranscriptOf(sample(u"patreon_members.csv"_s));

    QCOMPARE(transcript.format, u"patreon.members"_s);
    QCOMPARE(transcript.lines,
             (QStringList{ u"1 member active"_s, u"2 member inactive"_s, u"3 member inactive"_s,
                           u"4 member inactive"_s }));
}

void tst_Patreon::recognisesMembersByFewColumns()
{
    QCOMPARE(transcriptOf("Email,Patron Status\na@example.com,Active patron\n").lines,
             QStringList{ u"1 member active"_s });
    QCOMPARE(transcriptOf("Name,Email\nA,a@example.com\n").format, u"generic.table"_s);
}

QTEST_GUILESS_MAIN(tst_Patreon)
#include "tst_patreon.moc"
