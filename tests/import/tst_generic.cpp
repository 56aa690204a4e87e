#include "import/formats/mappedreader.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

AnswerMap mapping(const AnswerMap &more = {})
{
    AnswerMap answers{ { u"date"_s, u"Day"_s },
                       { u"amount"_s, u"Money"_s },
                       { u"currency"_s, u":USD"_s } };
    answers.insert(more);
    return answers;
}

} // namespace

/// Any other table, by a person's mapping; FORMATS §14.2.
class tst_Generic : public QObject
{
    Q_OBJECT

private slots:
    void asksForAMapping();
    void readsByTheMapping();
    void takesConstantsAfterAColon();
    void findsTheCurrency_data();
    void findsTheCurrency();
    void followsTheSignRule_data();
    void followsTheSignRule();
    void readsStatuses_data();
    void readsStatuses();
    void asksWhatTheCellsLeaveOpen_data();
    void asksWhatTheCellsLeaveOpen();
    void skipsAndRejects_data();
    void skipsAndRejects();
    void leavesOutRecordsAtTheEnd();
    void startsAtTheWishedHeader();
    void saysWhichColumnsAreMissing();
    void keepsEqualRowsApartWithoutAnId();
    void readsAKnownFormatByAMappingIfTold();
    void keepsTheOtherColumnsAsDetail();
};

void tst_Generic::asksForAMapping()
{
    const Transcript transcript = transcriptOf("Day,Money\n2026-03-01,5\n");

    QCOMPARE(transcript.format, u"generic.table"_s);
    QCOMPARE(transcript.questions, QStringList{ u"mapping"_s });
    QCOMPARE(transcript.lines, QStringList());
    QCOMPARE(transcriptOf("Day,Money\n2026-03-01,5\n", { { u"date"_s, u"Day"_s } }).questions,
             QStringList{ u"mapping"_s });
}

void tst_Generic::readsByTheMapping()
{
    const Transcript transcript
        = transcriptOf("Day,Money,Cur,Ref,Who,What,State,Text,Cut,All,Paid on,Due on\n"
                       "2026-03-01 10:00:00 +0900,1.50,eur,R-1,Jane,sponsorship,paid,A "
                       "video,-0.50,2.00,2026-03-05,"
                       "2026-04-01\n",
                       { { u"date"_s, u"Day"_s },
                         { u"amount"_s, u"money"_s },
                         { u"currency"_s, u"Cur"_s },
                         { u"external_id"_s, u"Ref"_s },
                         { u"payer"_s, u"Who"_s },
                         { u"source"_s, u"What"_s },
                         { u"status"_s, u"State"_s },
                         { u"description"_s, u"Text"_s },
                         { u"fee"_s, u"Cut"_s },
                         { u"gross"_s, u"All"_s },
                         { u"paid_at"_s, u"Paid on"_s },
                         { u"due_at"_s, u"Due on"_s } });

    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 earning 1.5 EUR paid 2026-03-01 source=sponsorship paid=2026-03-05 due=2026-04-01 "
            "at=2026-03-01T01:00:00Z gross=2 fee=0.5 platform=generic id=R-1 payer=Jane text=A video"_s });
}

void tst_Generic::takesConstantsAfterAColon()
{
    const Transcript transcript = transcriptOf("Day,Money\n2026-03-01,5\n",
                                               mapping({ { u"payer"_s, u":Jane"_s },
                                                         { u"source"_s, u":donation"_s },
                                                         { u"status"_s, u":paid"_s },
                                                         { u"description"_s, u":Tips"_s } }));

    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 earning 5 USD paid 2026-03-01 source=donation paid=2026-03-01 platform=generic "
            "nth=20513|5000000|USD|Jane|Tips payer=Jane text=Tips"_s });
}

void tst_Generic::findsTheCurrency_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("questions");

    QTest::newRow("in a column") << "Day,Money,Cur\n2026-03-01,5,gbp\n"_ba << u"Cur"_s
                                 << u"1 earning 5 GBP"_s << QStringList();
    QTest::newRow("as a mark in a column") << "Day,Money,Cur\n2026-03-01,5,€\n"_ba << u"Cur"_s
                                           << u"1 earning 5 EUR"_s << QStringList();
    QTest::newRow("as a constant")
        << "Day,Money\n2026-03-01,5\n"_ba << u":krw"_s << u"1 earning 5 KRW"_s << QStringList();
    QTest::newRow("as a code without a colon")
        << "Day,Money\n2026-03-01,5\n"_ba << u"KRW"_s << u"1 earning 5 KRW"_s << QStringList();
    QTest::newRow("in the column's name")
        << "Day,Money (CHF)\n2026-03-01,5\n"_ba << u""_s << u"1 earning 5 CHF"_s << QStringList();
    QTest::newRow("in the cells") << "Day,Money\n2026-03-01,5 €\n"_ba << u""_s
                                  << u"1 earning 5 EUR"_s << QStringList();
    QTest::newRow("not in this cell") << "Day,Money\n2026-03-01,5 €\n2026-03-01,5\n"_ba << u""_s
                                      << u"1 earning 5 EUR"_s << QStringList();
    QTest::newRow("nowhere") << "Day,Money\n2026-03-01,5\n"_ba << u""_s << u"1 earning 5 XXX"_s
                             << QStringList{ u"currency"_s };
    QTest::newRow("a code that is none") << "Day,Money\n2026-03-01,5\n"_ba << u":ABC"_s
                                         << u"1 earning 5 XXX"_s << QStringList{ u"currency"_s };
}

void tst_Generic::findsTheCurrency()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, currency);
    QFETCH(QString, start);
    QFETCH(QStringList, questions);

    const Transcript transcript = transcriptOf(
        bytes,
        { { u"date"_s, u"Day"_s }, { u"amount"_s, u"Money"_s }, { u"currency"_s, currency } });

    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
    QCOMPARE(transcript.questions, questions);
    if (transcript.lines.size() > 1)
        QCOMPARE(transcript.lines.last(), u"2 reject missing_currency Money=5"_s);
}

void tst_Generic::followsTheSignRule_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QStringList>("starts");

    QTest::newRow("as written") << u""_s
                                << QStringList{ u"1 earning 5 USD"_s, u"2 earning -3 USD"_s };
    QTest::newRow("inverted") << u"inverted"_s
                              << QStringList{ u"1 earning -5 USD"_s, u"2 earning 3 USD"_s };
    QTest::newRow("income only") << u"positive_only"_s
                                 << QStringList{ u"1 earning 5 USD"_s, u"2 skip expense"_s };
}

void tst_Generic::followsTheSignRule()
{
    QFETCH(QString, sign);
    QFETCH(QStringList, starts);

    const Transcript transcript = transcriptOf("Day,Money\n2026-03-01,5\n2026-03-02,-3\n",
                                               mapping({ { u"sign"_s, sign } }));

    QCOMPARE(transcript.lines.size(), 2);
    for (int i = 0; i < 2; ++i)
        QVERIFY2(transcript.lines.at(i).startsWith(starts.at(i)),
                 qPrintable(transcript.lines.at(i)));
}

void tst_Generic::readsStatuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *text, const char *status) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(status);
    };

    row("paid", "paid 2026-03-01 paid=2026-03-01");
    row("Completed", "paid 2026-03-01 paid=2026-03-01");
    row("bezahlt", "paid 2026-03-01 paid=2026-03-01");
    row("지급완료", "paid 2026-03-01 paid=2026-03-01");
    row("pending", "pending 2026-03-01 platform");
    row("offen", "pending 2026-03-01 platform");
    row("대기", "pending 2026-03-01 platform");
    row("received", "pending 2026-03-01 platform");
    row("estimated", "estimated 2026-03-01 platform");
    row("refunded", "refunded 2026-03-01 platform");
    row("anything else", "pending 2026-03-01 platform");
    row("", "pending 2026-03-01 platform");
}

void tst_Generic::readsStatuses()
{
    QFETCH(QString, text);
    QFETCH(QString, status);

    const Transcript transcript
        = transcriptOf("Day,Money,State\n2026-03-01,5," + text.toUtf8() + "\n",
                       mapping({ { u"status"_s, u"State"_s } }));

    QVERIFY2(transcript.lines.first().startsWith("1 earning 5 USD "_L1 + status),
             qPrintable(transcript.lines.first()));
}

void tst_Generic::asksWhatTheCellsLeaveOpen_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<AnswerMap>("answers");
    QTest::addColumn<QStringList>("questions");
    QTest::addColumn<QString>("start");

    QTest::newRow("a day that may be a month")
        << "01/02/2026,5.50\n"_ba << AnswerMap() << QStringList{ u"date_order"_s }
        << u"1 earning 5.5 USD"_s;
    QTest::newRow("answered") << "01/02/2026,5.50\n"_ba
                              << AnswerMap{ { u"date_order"_s, u"mdy"_s } } << QStringList()
                              << u"1 earning 5.5 USD pending 2026-01-02"_s;
    QTest::newRow("a later day tells")
        << "01/02/2026,5.50\n13/02/2026,5.50\n"_ba << AnswerMap() << QStringList()
        << u"1 earning 5.5 USD pending 2026-02-01"_s;
    QTest::newRow("a comma that may be either")
        << "2026-03-01,\"1,234\"\n"_ba << AnswerMap() << QStringList{ u"decimal"_s }
        << u"1 earning 1234 USD"_s;
    QTest::newRow("the decimal sign answered")
        << "2026-03-01,\"1,234\"\n"_ba << AnswerMap{ { u"decimal"_s, u"comma"_s } } << QStringList()
        << u"1 earning 1.234 USD"_s;
    QTest::newRow("won have no decimals")
        << "2026-03-01,\"1,234\"\n"_ba << AnswerMap{ { u"currency"_s, u":KRW"_s } } << QStringList()
        << u"1 earning 1234 KRW"_s;
    QTest::newRow("a later amount tells")
        << "2026-03-01,\"1,234\"\n2026-03-01,\"0,5\"\n"_ba << AnswerMap() << QStringList()
        << u"1 earning 1.234 USD"_s;
}

void tst_Generic::asksWhatTheCellsLeaveOpen()
{
    QFETCH(QByteArray, records);
    QFETCH(AnswerMap, answers);
    QFETCH(QStringList, questions);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf("Day,Money\n" + records, mapping(answers));

    QCOMPARE(transcript.questions, questions);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_Generic::skipsAndRejects_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("a total") << "Total,5,,"_ba << u"1 skip summary"_s;
    QTest::newRow("a total in another column") << ",5,합계,"_ba << u"1 skip summary"_s;
    QTest::newRow("a remark at the end") << "Thank you,,,"_ba << u"1 skip footer"_s;
    QTest::newRow("no day") << "soon,5,x,R"_ba << u"1 reject bad_date Day=soon"_s;
    QTest::newRow("no amount") << "2026-03-01,,x,R"_ba << u"1 skip no_value"_s;
    QTest::newRow("an amount in words")
        << "2026-03-01,five,x,R"_ba << u"1 reject bad_amount Money=five"_s;
    QTest::newRow("zero") << "2026-03-01,0.00,x,R"_ba << u"1 skip zero"_s;
    QTest::newRow("no id") << "2026-03-01,5,x,"_ba << u"1 reject missing_id Ref="_s;
    QTest::newRow("a damaged id") << "2026-03-01,5,x,1.8E+16"_ba
                                  << u"1 reject damaged_id Ref=1.8E+16"_s;
    QTest::newRow("cancelled") << "2026-03-01,5,cancelled,R"_ba << u"1 skip failed"_s;
    QTest::newRow("blank") << ",,,"_ba << u"1 skip blank"_s;
}

void tst_Generic::skipsAndRejects()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    const Transcript transcript
        = transcriptOf("Day,Money,State,Ref\n" + record + "\n",
                       mapping({ { u"status"_s, u"State"_s }, { u"external_id"_s, u"Ref"_s } }));

    QCOMPARE(transcript.lines, QStringList{ line });
}

void tst_Generic::leavesOutRecordsAtTheEnd()
{
    const Transcript transcript
        = transcriptOf("Day,Money\n2026-03-01,5\n2026-03-02,6\n2026-03-03,11\n",
                       mapping({ { u"skip_bottom"_s, u"1"_s } }));

    QCOMPARE(transcript.lines.size(), 3);
    QVERIFY(transcript.lines.at(1).startsWith(u"2 earning 6 USD"_s));
    QCOMPARE(transcript.lines.at(2), u"3 skip footer"_s);
}

void tst_Generic::startsAtTheWishedHeader()
{
    const QByteArray bytes = "Report,of March\nDay,Money\n2026-03-01,5\n";

    const Transcript found = transcriptOf(bytes, mapping());
    const Transcript wished = transcriptOf(bytes, mapping({ { u"skip_top"_s, u"1"_s } }));

    QCOMPARE(found.questions, QStringList{ u"mapping"_s });
    QCOMPARE(wished.questions, QStringList());
    QVERIFY(wished.lines.first().startsWith(u"1 earning 5 USD"_s));
}

void tst_Generic::saysWhichColumnsAreMissing()
{
    const Transcript transcript
        = transcriptOf("Day,Money\n2026-03-01,5\n", mapping({ { u"payer"_s, u"Customer"_s } }));

    QCOMPARE(transcript.questions, QStringList{ u"mapping"_s });
    QCOMPARE(transcript.warnings, QStringList{ u"The table has no column “Customer”."_s });
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 5 USD"_s));
}

void tst_Generic::keepsEqualRowsApartWithoutAnId()
{
    const Transcript transcript
        = transcriptOf("Day,Money\n2026-03-01,5\n2026-03-01,5\n", mapping());

    QCOMPARE(transcript.lines.at(0),
             u"1 earning 5 USD pending 2026-03-01 platform=generic nth=20513|5000000|USD||"_s);
    QCOMPARE(transcript.lines.at(1).mid(1), transcript.lines.at(0).mid(1));
}

void tst_Generic::readsAKnownFormatByAMappingIfTold()
{
    const Transcript transcript = transcriptOf(sample(u"stripe_itemized.csv"_s),
                                               { { u"format"_s, u"generic.table"_s },
                                                 { u"date"_s, u"created_utc"_s },
                                                 { u"amount"_s, u"gross"_s },
                                                 { u"currency"_s, u"currency"_s } });

    QCOMPARE(transcript.format, u"generic.table"_s);
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 45.91 EUR pending 2026-03-01"_s));
}

void tst_Generic::keepsTheOtherColumnsAsDetail()
{
    const Transcript transcript
        = detailedTranscriptOf("Day,Money,Mood\n2026-03-01,5,good\n", mapping());

    QVERIFY(transcript.lines.first().endsWith(u"detail={\"Mood\":\"good\"}"_s));
}

QTEST_GUILESS_MAIN(tst_Generic)
#include "tst_generic.moc"
