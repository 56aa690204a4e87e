#include "import/formats/paypalwords.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char english[]
    = "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance Impact\n";

/// One English record with the parts that decide; the 13th settles the order of day and month.
QByteArray record(const QByteArray &name, const QByteArray &type, const QByteArray &status,
                  const QByteArray &net, const QByteArray &impact = {})
{
    return english + "03/13/2026,10:00:00,UTC,"_ba + name + "," + type + "," + status + ",USD,"
        + net + ",0.00," + net + ",PPTX1," + impact + "\n";
}

} // namespace

/// PayPal's activity in its languages; FORMATS §9.2.
class tst_PayPal : public QObject
{
    Q_OBJECT

private slots:
    void decidesByTypeAndStatus_data();
    void decidesByTypeAndStatus();
    void knowsTypes_data();
    void knowsTypes();
    void knowsStates_data();
    void knowsStates();
    void knowsThePlatformsThatPay_data();
    void knowsThePlatformsThatPay();
    void readsAPayment();
    void readsGerman();
    void readsTheGermanStatement();
    void readsSlovak();
    void asksForTheOrderOfDayAndMonth();
    void takesTheAnsweredOrder();
    void readsDaysBeforeMonthsWhenADaySaysSo();
    void readsFeesWithTheirSign();
    void findsColumnsInAnyOrder();
    void rejectsBadCells_data();
    void rejectsBadCells();
};

void tst_PayPal::decidesByTypeAndStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("start");

    QTest::newRow("a payment") << record("Jane", "Invoice Payment", "Completed", "10.00")
                               << u"1 earning 10 USD paid 2026-03-13 paid=2026-03-13"_s;
    QTest::newRow("a pending payment") << record("Jane", "Website Payment", "Pending", "10.00")
                                       << u"1 earning 10 USD pending 2026-03-13 at="_s;
    QTest::newRow("a pending payment that is a memo")
        << record("Jane", "Website Payment", "Pending", "10.00", "Memo")
        << u"1 earning 10 USD pending 2026-03-13 at="_s;
    QTest::newRow("a memo") << record("Jane", "Website Payment", "Completed", "10.00", "Memo")
                            << u"1 skip memo"_s;
    QTest::newRow("an invoice sent")
        << record("Jane", "Invoice Sent", "Pending", "10.00", "Memo") << u"1 skip memo"_s;
    QTest::newRow("denied") << record("Jane", "Website Payment", "Denied", "10.00")
                            << u"1 skip failed"_s;
    QTest::newRow("cancelled") << record("Jane", "Website Payment", "Canceled", "10.00")
                               << u"1 skip failed"_s;
    QTest::newRow("expired") << record("Jane", "Website Payment", "Expired", "10.00")
                             << u"1 skip failed"_s;
    QTest::newRow("a purchase") << record("Adobe", "Express Checkout Payment", "Completed",
                                          "-54.99")
                                << u"1 skip expense"_s;
    QTest::newRow("a refund given") << record("Jane", "Payment Refund", "Completed", "-10.00")
                                    << u"1 earning -10 USD paid 2026-03-13 kind=refund"_s;
    QTest::newRow("a refund received")
        << record("Shop", "Payment Refund", "Completed", "10.00") << u"1 skip expense"_s;
    QTest::newRow("a chargeback") << record("Jane", "Chargeback", "Completed", "-10.00")
                                  << u"1 earning -10 USD paid 2026-03-13 kind=chargeback"_s;
    QTest::newRow("a chargeback fee") << record("", "Chargeback Fee", "Completed", "-20.00")
                                      << u"1 earning -20 USD paid 2026-03-13 kind=fee"_s;
    QTest::newRow("a withdrawal") << record(
        "", "General Withdrawal", "Completed",
        "-400.00") << u"1 payout -400 USD paid 2026-03-13 platform=paypal id=PPTX1"_s;
    QTest::newRow("a withdrawal that came back")
        << record("", "Withdrawal Reversal", "Completed", "400.00")
        << u"1 payout 400 USD paid 2026-03-13 reversed"_s;
    QTest::newRow("a withdrawal under way")
        << record("", "General Withdrawal", "Pending", "-400.00")
        << u"1 payout -400 USD in_transit 2026-03-13"_s;
    QTest::newRow("a bank deposit")
        << record("", "Bank Deposit to PP Account", "Completed", "50.00")
        << u"1 skip transfer_in"_s;
    QTest::newRow("a conversion") << record("", "General Currency Conversion", "Completed",
                                            "-50.00")
                                  << u"1 skip conversion"_s;
    QTest::newRow("a hold") << record("", "Account Hold for Open Authorization", "Completed",
                                      "-50.00")
                            << u"1 skip hold"_s;
    QTest::newRow("the release of a hold")
        << record("", "Reversal of General Account Hold", "Completed", "50.00") << u"1 skip hold"_s;
    QTest::newRow("an authorization")
        << record("Jane", "Authorization", "Completed", "50.00") << u"1 skip hold"_s;
    QTest::newRow("an authorization that is a memo")
        << record("Jane", "Authorization", "Completed", "50.00", "Memo") << u"1 skip memo"_s;
    QTest::newRow("a platform pays out")
        << record("Twitch Interactive Inc", "Mass Pay Payment", "Completed", "90.00")
        << u"1 payout 90 USD paid 2026-03-13 in platform=twitch id=PPTX1"_s;
    QTest::newRow("a mass payment of somebody")
        << record("Agency", "Mass Pay Payment", "Completed", "90.00") << u"1 earning 90 USD paid"_s;
    QTest::newRow("a donation") << record("Fan", "Donation Payment", "Completed", "5.00")
                                << u"1 earning 5 USD paid 2026-03-13 source=donation"_s;
    QTest::newRow("a subscription") << record("Fan", "Subscription Payment", "Completed", "5.00")
                                    << u"1 earning 5 USD paid 2026-03-13 source=subscription"_s;
    QTest::newRow("nothing moved")
        << record("Jane", "Website Payment", "Completed", "0.00") << u"1 skip zero"_s;
    QTest::newRow("refunded later")
        << record("Jane", "Website Payment", "Partially Refunded", "10.00")
        << u"1 earning 10 USD paid"_s;
}

void tst_PayPal::decidesByTypeAndStatus()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, start);

    const Transcript transcript = transcriptOf(bytes);

    QCOMPARE(transcript.format, u"paypal.activity"_s);
    QCOMPARE(transcript.lines.size(), 1);
    QVERIFY2(transcript.lines.first().startsWith(start), qPrintable(transcript.lines.first()));
}

void tst_PayPal::knowsTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    const auto row = [](const char *text, PayPalType type) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(type);
    };

    row("Allgemeine Zahlung", PayPalType::Payment);
    row("Website-Zahlung", PayPalType::Payment);
    row("PayPal Express-Zahlung", PayPalType::Payment);
    row("Allgemeine Währungsumrechnung", PayPalType::Conversion);
    row("Allgemeine Abbuchung", PayPalType::Withdrawal);
    row("Von Nutzer eingeleitete Abbuchung", PayPalType::Withdrawal);
    row("Bankgutschrift auf PayPal-Konto", PayPalType::Deposit);
    row("Allgemeine Kreditkarteneinzahlung", PayPalType::Deposit);
    row("Rückzahlung", PayPalType::Refund);
    row("Rückbuchung", PayPalType::Chargeback);
    row("Rückbuchungsgebühr", PayPalType::Fee);
    row("Einbehaltung für offene Autorisierung", PayPalType::Hold);
    row("Freigabe der Einbehaltung", PayPalType::Hold);
    row("Allgemeine Autorisierung", PayPalType::Authorization);
    row("Spende", PayPalType::Donation);
    row("Zahlungsanforderung", PayPalType::Request);
    row("Payment Review Release", PayPalType::Hold);
    row("Holding company payment", PayPalType::Payment);
    row("Coffee shop payment", PayPalType::Payment);
    row("", PayPalType::Payment);
}

void tst_PayPal::knowsTypes()
{
    QFETCH(QString, text);
    QFETCH(int, type);

    QCOMPARE(static_cast<int>(payPalType(text.toStdString())), type);
}

void tst_PayPal::knowsStates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    const auto row = [](const char *text, PayPalState state) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(state);
    };

    row("Completed", PayPalState::Completed);
    row("Abgeschlossen", PayPalState::Completed);
    row("", PayPalState::Completed);
    row("Refunded", PayPalState::Completed);
    row("Pending", PayPalState::Pending);
    row("Ausstehend", PayPalState::Pending);
    row("Unclaimed", PayPalState::Pending);
    row("Denied", PayPalState::Failed);
    row("Cancelled", PayPalState::Failed);
    row("Abgelehnt", PayPalState::Failed);
    row("Storniert", PayPalState::Failed);
    row("Abgelaufen", PayPalState::Failed);
}

void tst_PayPal::knowsStates()
{
    QFETCH(QString, text);
    QFETCH(int, state);

    QCOMPARE(static_cast<int>(payPalState(text.toStdString())), state);
}

void tst_PayPal::knowsThePlatformsThatPay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("platform");

    QTest::newRow("Google") << u"Google Ireland Ltd"_s << u"google"_s;
    QTest::newRow("YouTube before Google") << u"Google YouTube"_s << u"youtube"_s;
    QTest::newRow("Twitch") << u"TWITCH INTERACTIVE"_s << u"twitch"_s;
    QTest::newRow("Ko-fi") << u"Ko-fi Labs"_s << u"kofi"_s;
    QTest::newRow("Meta") << u"Meta Platforms, Inc."_s << u"meta"_s;
    QTest::newRow("Amazon") << u"Amazon.com"_s << u"amazon"_s;
    QTest::newRow("a name that begins like one") << u"Metallica GmbH"_s << u""_s;
    QTest::newRow("a person") << u"Jane Client"_s << u""_s;
    QTest::newRow("nobody") << u""_s << u""_s;
}

void tst_PayPal::knowsThePlatformsThatPay()
{
    QFETCH(QString, name);
    QFETCH(QString, platform);

    QVERIFY(platformOfPayer(name.toStdString()) == platform.toStdString());
}

void tst_PayPal::readsAPayment()
{
    const Transcript transcript
        = detailedTranscriptOf("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From "
                               "Email Address,Transaction ID,Balance\n"
                               "03/13/2026,23:30:00,PDT,'+Jane,Invoice "
                               "Payment,Completed,USD,\"1,500.00\",-44.00,\"1,456.00\",a@b.c,PPTX1,"
                               "\"1,456.00\"\n");

    QCOMPARE(transcript.lines,
             QStringList{ u"1 earning 1456 USD paid 2026-03-13 paid=2026-03-13 "
                          u"at=2026-03-14T06:30:00Z gross=1500 fee=44 "
                          "platform=paypal id=PPTX1 payer=+Jane text=Invoice Payment "
                          "detail={\"From Email Address\":\"a@b.c\"}"_s });
}

void tst_PayPal::readsGerman()
{
    const Transcript transcript = transcriptOf(sample(u"paypal_activity_de.csv"_s));

    QCOMPARE(transcript.questions, QStringList());
    QCOMPARE(
        transcript.lines.first(),
        u"1 earning 1218.52 EUR paid 2026-03-02 paid=2026-03-02 at=2026-03-02T13:02:11Z gross=1250 "
        u"fee=31.48 "
        "platform=paypal id=7AB00000000000001 payer=Erika Beispiel text=Werkvertrag; Teil 1"_s);
    QCOMPARE(transcript.lines.mid(2, 2),
             (QStringList{ u"3 skip conversion"_s, u"4 skip conversion"_s }));
}

void tst_PayPal::readsTheGermanStatement()
{
    const Transcript transcript = transcriptOf(
        "Datum,Uhrzeit,Zeitzone,Beschreibung,Währung,Brutto,Entgelt,Netto,Guthaben,"
        "Transaktionscode,Name\n"
        "02.03.2026,14:02:11,CET,Allgemeine Zahlung,EUR,\"1.250,00\",\"-31,48\",\"1.218,52\","
        "\"1.218,52\",7AB1,Erika\n"
        "03.03.2026,14:02:11,CET,Allgemeine Abbuchung,EUR,\"-1.000,00\",\"0,00\",\"-1.000,00\","
        "\"218,52\",7AB2,\n");

    QCOMPARE(
        transcript.lines,
        (QStringList{
            u"1 earning 1218.52 EUR paid 2026-03-02 paid=2026-03-02 at=2026-03-02T13:02:11Z "
            u"gross=1250 "
            "fee=31.48 platform=paypal id=7AB1 payer=Erika text=Allgemeine Zahlung"_s,
            u"2 payout -1000 EUR paid 2026-03-03 platform=paypal id=7AB2 text=Allgemeine Abbuchung"_s }));
}

void tst_PayPal::readsSlovak()
{
    const Transcript transcript = transcriptOf(
        "Dátum,Čas,Časové pásmo,Meno,Typ,Stav,Mena,Brutto,Poplatok,Netto,ID transakcie,Zostatok\n"
        "2. 3. "
        "2026,10:00:00,CET,Ján,Platba,Dokončené,EUR,\"1\u00a0062,26\",\"0,00\",\"1\u00a0062,26\","
        "SK1,\"1\u00a0062,26\"\n");

    QVERIFY2(transcript.lines.first().startsWith(u"1 earning 1062.26 EUR paid 2026-03-02"_s),
             qPrintable(transcript.lines.first()));
}

void tst_PayPal::asksForTheOrderOfDayAndMonth()
{
    const Transcript transcript = transcriptOf(
        QByteArray(english) + "03/01/2026,,,Jane,Payment,Completed,USD,1.00,0,1.00,PPTX1,\n");

    QCOMPARE(transcript.questions, QStringList{ u"date_order"_s });
    QVERIFY(transcript.lines.first().startsWith(u"1 earning 1 USD paid"_s));
}

void tst_PayPal::takesTheAnsweredOrder()
{
    const QByteArray bytes
        = QByteArray(english) + "03/01/2026,,,Jane,Payment,Completed,USD,1.00,0,1.00,PPTX1,\n";

    const Transcript dayFirst = transcriptOf(bytes, { { u"date_order"_s, u"dmy"_s } });
    const Transcript monthFirst = transcriptOf(bytes, { { u"date_order"_s, u"mdy"_s } });

    QCOMPARE(dayFirst.questions, QStringList());
    QVERIFY(dayFirst.lines.first().startsWith(u"1 earning 1 USD paid 2026-01-03"_s));
    QVERIFY(monthFirst.lines.first().startsWith(u"1 earning 1 USD paid 2026-03-01"_s));
}

void tst_PayPal::readsDaysBeforeMonthsWhenADaySaysSo()
{
    const Transcript transcript
        = transcriptOf(QByteArray(english)
                       + "03/01/2026,,,Jane,Payment,Completed,USD,1.00,0,1.00,PPTX1,\n"
                         "13/01/2026,,,Jane,Payment,Completed,USD,1.00,0,1.00,PPTX2,\n");

    QCOMPARE(transcript.questions, QStringList());
    QVERIFY(transcript.lines.at(0).startsWith(u"1 earning 1 USD paid 2026-01-03"_s));
    QVERIFY(transcript.lines.at(1).startsWith(u"2 earning 1 USD paid 2026-01-13"_s));
}

void tst_PayPal::readsFeesWithTheirSign()
{
    const Transcript transcript = transcriptOf(
        QByteArray(english)
        + "03/13/2026,,,Jane,Payment Refund,Completed,USD,-20.00,0.59,-19.41,PPTX1,\n");

    QCOMPARE(
        transcript.lines,
        QStringList{
            u"1 earning -19.41 USD paid 2026-03-13 kind=refund paid=2026-03-13 gross=-20 fee=-0.59 "
            "platform=paypal id=PPTX1 payer=Jane text=Payment Refund"_s });
}

void tst_PayPal::findsColumnsInAnyOrder()
{
    const Transcript transcript
        = transcriptOf("Transaction ID,Net,Gross,Currency,Date\nPPTX1,1.00,1.00,USD,13/03/2026\n");

    QCOMPARE(
        transcript.lines,
        QStringList{ u"1 earning 1 USD paid 2026-03-13 paid=2026-03-13 gross=1 platform=paypal "
                     "id=PPTX1"_s });
}

void tst_PayPal::rejectsBadCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("line");

    QTest::newRow("no id") << "03/13/2026,,,J,P,Completed,USD,1,0,1,,"_ba
                           << u"1 reject missing_id Transaction ID="_s;
    QTest::newRow("no currency") << "03/13/2026,,,J,P,Completed,,1,0,1,X,"_ba
                                 << u"1 reject missing_currency Currency="_s;
    QTest::newRow("bad day") << "03/32/2026,,,J,P,Completed,USD,1,0,1,X,"_ba
                             << u"1 reject bad_date Date=03/32/2026"_s;
    QTest::newRow("bad amount") << "03/13/2026,,,J,P,Completed,USD,1,0,1.2.3,X,"_ba
                                << u"1 reject bad_amount Net=1.2.3"_s;
}

void tst_PayPal::rejectsBadCells()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, line);

    QCOMPARE(transcriptOf(english + record + "\n").lines, QStringList{ line });
}

QTEST_GUILESS_MAIN(tst_PayPal)
#include "tst_paypal.moc"
