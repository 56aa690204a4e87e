#include "import/importexecution.h"
#include "reportfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

Micros won(qint64 units)
{
    return units * microsPerUnit;
}

struct Fixture : ReportLedger
{
    Fixture() { request.layout = ReportLayout::Korean; }

    void import(const QByteArray &csv)
    {
        auto file = ImportFile::fromBytes(csv, { {}, {}, u"정산.csv"_s });
        QVERIFY(file);
        auto plan = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)),
                                     { channel.id, channel.userId, {} }, &reader());
        QVERIFY(plan);
        QVERIFY(database->writer()
                    .write<ImportBatch>(
                        [&](WriteContext &context) { return ImportExecution::run(context, *plan); })
                    .result());
    }

    [[nodiscard]] KoreanReport korean() { return *report().korean; }
};

const QByteArray header
    = "정산월,지급일,지급처,내용,공급가액,부가세,소득세(3%),지방소득세(0.3%),실지급액\n";

} // namespace

class tst_KoreanReport : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheSettlementSheet()
    {
        Fixture f;
        QFile sheet(QStringLiteral(CREATOR_TEST_DATA) + u"/formats/kr_mcn_settlement_cp949.csv"_s);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        f.import(sheet.readAll());

        const KoreanReport report = f.korean();

        QCOMPARE(report.withheld.size(), 2);
        const KoreanFigures february = report.withheld.at(1).figures;
        QCOMPARE(report.withheld.at(1).month, QDate(2026, 2, 1));
        QCOMPARE(february.gross, won(2'345'670));
        QCOMPARE(february.incomeTax, won(70'370));
        QCOMPARE(february.localTax, won(7'030));
        QCOMPARE(february.undivided, 0);
        QCOMPARE(february.net(), won(2'268'270));
        QCOMPARE(february.count, 1);
        QCOMPARE(report.withheldByYear.size(), 1);
        const KoreanFigures year = report.withheldByYear.first().figures;
        QCOMPARE(year.gross, won(3'345'670));
        QCOMPARE(year.incomeTax, won(100'370));
        QCOMPARE(year.localTax, won(10'030));
        QCOMPARE(year.net(), won(3'235'270));
        QCOMPARE(year.count, 2);
        QCOMPARE(report.withheldByYearPaid.first().figures, year);
        QVERIFY(report.taxable.isEmpty());
        QVERIFY(report.untaxed.isEmpty());
    }

    void tellsTaxableSuppliesFromWithheldIncome()
    {
        Fixture f;
        f.import(header
                 + "2026-03,2026-04-10,라온미디어,광고,1000000,100000,,,1100000\n"
                   "2026-03,2026-04-10,라온미디어,출연료,500000,,15000,1500,483500\n"
                   "2026-08,2026-09-10,푸른솔,원고료,200000,,,,200000\n");

        const KoreanReport report = f.korean();

        QCOMPARE(report.taxable.size(), 1);
        QCOMPARE(report.taxable.first().supply, won(1'000'000));
        QCOMPARE(report.taxable.first().vat, won(100'000));
        QCOMPARE(report.taxable.first().half, (HalfYear{ 2026, 1 }));
        QCOMPARE(report.withheld.size(), 1);
        QCOMPARE(report.withheld.first().figures.gross, won(500'000));
        QCOMPARE(report.withheld.first().figures.incomeTax, won(15'000));
        QCOMPARE(report.untaxed.size(), 1);
        QCOMPARE(report.untaxed.first().payer, u"푸른솔"_s);
        QCOMPARE(report.untaxed.first().half, (HalfYear{ 2026, 2 }));
        QCOMPARE(report.untaxed.first().supply, won(200'000));
    }

    void neverDividesATaxThatTheFileGaveAsOne()
    {
        Fixture f;
        f.import("정산월,지급일,지급처,내용,공급가액,원천징수,실지급액\n"
                 "2026-03,2026-04-10,라온미디어,출연료,500000,16500,483500\n");

        const KoreanFigures figures = f.korean().withheld.first().figures;

        QCOMPARE(figures.undivided, won(16'500));
        QCOMPARE(figures.incomeTax, 0);
        QCOMPARE(figures.localTax, 0);
        QCOMPARE(figures.net(), won(483'500));
    }

    void countsAYearByTheDayPaidAsThePayerDoes()
    {
        Fixture f;
        f.import(header
                 + "2025-12,2026-01-10,라온미디어,출연료,100000,,3000,300,96700\n"
                   "2026-12,2027-01-11,라온미디어,출연료,200000,,6000,600,193400\n");

        const KoreanReport report = f.korean();

        QCOMPARE(report.withheldByYear.size(), 1);
        QCOMPARE(report.withheldByYear.first().figures.gross, won(200'000));
        QCOMPARE(report.withheldByYearPaid.size(), 1);
        QCOMPARE(report.withheldByYearPaid.first().figures.gross, won(100'000));
    }

    void showsForeignReceiptsAtBothRates()
    {
        Fixture f;
        f.fill();

        const KoreanReport report = f.korean();

        const auto dollars = std::find_if(
            report.foreign.begin(), report.foreign.end(),
            [](const KoreanReport::Foreign &line) { return line.currency == Currencies::usd(); });
        QVERIFY(dollars != report.foreign.end());
        QCOMPARE(dollars->half, (HalfYear{ 2026, 1 }));
        QCOMPARE(dollars->earned.gross, won(100));
        QCOMPARE(dollars->earned.net(), won(87));
        QCOMPARE(dollars->earnedInWon, won(97 * 1400 - 10 * 1500));
        QCOMPARE(dollars->paid, won(87));
        QCOMPARE(dollars->paidInWon, won(97 * 1420 - 10 * 1430));
        QCOMPARE(dollars->rowsWithoutRate, 0);
        const auto francs = std::find_if(
            report.foreign.begin(), report.foreign.end(),
            [](const KoreanReport::Foreign &line) { return line.rowsWithoutRate > 0; });
        QVERIFY(francs != report.foreign.end());
        QCOMPARE(francs->currency.code(), u"CHF"_s);
        QCOMPARE(francs->earnedInWon, 0);
    }

    void sumsTaxWithheldAbroadPerYear()
    {
        Fixture f;
        f.fill();
        Earning inWon = f.row("2026-05-31", -1'300, "KRW");
        inWon.kind = EarningKind::TaxWithheld;
        f.add({ inWon });

        const KoreanReport report = f.korean();

        QCOMPARE(report.foreignTax.size(), 2);
        const KoreanReport::ForeignTax &krw = report.foreignTax.at(0);
        QCOMPARE(krw.tax, (Money{ won(1'300), Currencies::krw() }));
        QCOMPARE(krw.inWon, won(1'300));
        const KoreanReport::ForeignTax &usd = report.foreignTax.at(1);
        QCOMPARE(usd.year, 2026);
        QCOMPARE(usd.platforms, QStringList{ u"youtube"_s });
        QCOMPARE(usd.tax, (Money{ won(10), Currencies::usd() }));
        QCOMPARE(usd.inWon, won(15'000));
        // A platform's US tax is no withholding of a payer in Korea.
        QVERIFY(report.withheld.isEmpty());
    }

    void keepsTheFourTermsKoreanInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("gross");
        QTest::newRow("ko") << u"ko"_s << u"지급총액"_s;
        QTest::newRow("en") << u"en"_s << u"지급총액 (gross)"_s;
    }

    void keepsTheFourTermsKoreanInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, gross);
        Fixture f;
        f.import(header + "2026-03,2026-04-10,라온미디어,출연료,500000,,15000,1500,483500\n");

        QStringList titles;
        const ReportDocument document = f.document(language);
        for (const ReportTable &table : document.tables) {
            for (const ReportColumn &column : table.columns)
                titles.append(column.title);
        }

        QVERIFY(titles.contains(gross));
        for (const QString &term : { u"소득세"_s, u"지방소득세"_s, u"실지급액"_s })
            QVERIFY(!titles.filter(QRegularExpression(u'^' + term)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_KoreanReport)
#include "tst_koreanreport.moc"
