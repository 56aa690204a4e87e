#include "reportfixture.h"
#include "reports/reportjson.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currencies::usd();
const Currency krw = Currencies::krw();

Micros units(qint64 count)
{
    return count * microsPerUnit;
}

const LeftOut *leftOut(const EarningsReport &report, LeftOut::Reason reason)
{
    for (const LeftOut &line : report.leftOut) {
        if (line.reason == reason)
            return &line;
    }
    return nullptr;
}

} // namespace

class tst_EarningsReport : public QObject
{
    Q_OBJECT

private slots:
    void sumsFinalMoneyAndKeepsEstimatesApart()
    {
        ReportLedger ledger;
        ledger.fill();

        const EarningsReport report = ledger.report();

        const IncomeFigures dollars = report.earned.finalMoney.byCurrency.value(usd);
        QCOMPARE(dollars.gross, units(100));
        QCOMPARE(dollars.fees, units(-3));
        QCOMPARE(dollars.tax, units(-10));
        QCOMPARE(dollars.net(), units(87));
        QCOMPARE(dollars.rows, 2);
        QCOMPARE(report.earned.estimated.byCurrency.value(usd).net(), units(40));
        QCOMPARE(report.earned.pending.byCurrency.value(krw).net(), units(1'000'000));
        QCOMPARE(report.earned.paid().byCurrency.value(krw), IncomeFigures());
    }

    void convertsEachDayByItsRate()
    {
        ReportLedger ledger;
        ledger.fill();

        const EarningsReport report = ledger.report();

        // 97 USD at 1400, tax of 10 USD at 1500, and the won as they are; the francs have no rate.
        QCOMPARE(report.earned.finalMoney.home.net(), units(97 * 1400 - 10 * 1500 + 1'000'000));
        // Paid on 23 March and 21 April.
        QCOMPARE(report.cash.finalMoney.home.net(), units(97 * 1420 - 10 * 1430));
        QStringList rates;
        for (const UsedRate &rate : report.rates)
            rates.append(rate.date.toString(Qt::ISODate) + u' ' + rate.text());
        QVERIFY(rates.contains(u"2026-03-02 1400"_s));
        QVERIFY(rates.contains(u"2026-03-30 1500"_s));
        QVERIFY(rates.contains(u"2026-03-23 1420"_s));
        QVERIFY(rates.contains(u"2026-04-20 1430"_s));
    }

    void saysWhatItLeftOutAndWhy()
    {
        ReportLedger ledger;
        ledger.fill();
        EarningRepository earnings(*ledger.database);
        const auto rows = EarningQuery({}, {}).first(ledger.reader(), 100);
        for (const EarningRow &row : *rows) {
            if (row.earning.amount.micros == units(1'000'000))
                QVERIFY(earnings.moveToTrash({ row.earning.id }).result());
        }

        const EarningsReport report = ledger.report();

        const LeftOut *noRate = leftOut(report, LeftOut::Reason::NoRate);
        QVERIFY(noRate);
        QCOMPARE(noRate->net, (Money{ units(7), *Currency::fromCode(std::string_view("CHF")) }));
        QCOMPARE(noRate->rows, 1);
        const LeftOut *replaced = leftOut(report, LeftOut::Reason::ReplacedEstimate);
        QVERIFY(replaced);
        QCOMPARE(replaced->net, (Money{ units(90), usd }));
        const LeftOut *cancelled = leftOut(report, LeftOut::Reason::Cancelled);
        QVERIFY(cancelled);
        QCOMPARE(cancelled->net, (Money{ units(5), usd }));
        const LeftOut *trash = leftOut(report, LeftOut::Reason::InTrash);
        QVERIFY(trash);
        QCOMPARE(trash->net, (Money{ units(1'000'000), krw }));
        QVERIFY(!leftOut(report, LeftOut::Reason::Disputed));
    }

    void saysWhatMissesFromEveryConvertedTotal()
    {
        ReportLedger ledger;
        ledger.fill();
        Earning lastYears = ledger.row("2025-12-20", 11, "CHF"); // paid on 10 January
        Earning estimate = ledger.row("2026-05-02", 13, "CHF", EarningStatus::Estimated);
        ledger.add({ lastYears, estimate });

        const EarningsReport report = ledger.report();

        const Currency chf = *Currency::fromCode(std::string_view("CHF"));
        QCOMPARE(leftOut(report, LeftOut::Reason::NoRate)->net, (Money{ units(7), chf }));
        const LeftOut *estimated = leftOut(report, LeftOut::Reason::NoRateEstimate);
        QVERIFY(estimated);
        QCOMPARE(estimated->net, (Money{ units(13), chf }));
        QCOMPARE(estimated->rows, 1);
        const LeftOut *received = leftOut(report, LeftOut::Reason::NoRateReceived);
        QVERIFY(received);
        QCOMPARE(received->net, (Money{ units(7 + 11), chf }));
        QCOMPARE(received->rows, 2);
        QStringList reasons;
        const ReportDocument document = ReportDocument::of(report, plainWords());
        for (const ReportTable &table : document.tables) {
            if (table.sheet != u"Left out"_s)
                continue;
            for (const ReportRow &row : table.rows)
                reasons.append(row.cells.first().text());
        }
        QCOMPARE(reasons.filter(u"within 7 days"_s).size(), 3);
        reasons.removeDuplicates();
        QCOMPARE(reasons.filter(u"within 7 days"_s).size(), 3);
    }

    void addsItsGroupsUp_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("month") << u"month"_s << QStringList{ u"2026-03"_s, u"2026-04"_s };
        QTest::newRow("source") << u"source"_s
                                << QStringList{ u"ads"_s, u"other"_s, u"sponsorship"_s };
        QTest::newRow("platform") << u"platform"_s << QStringList{ QString(), u"youtube"_s };
        QTest::newRow("payer") << u"payer"_s << QStringList{ u"=라온미디어"_s, u"Google"_s };
        QTest::newRow("content") << u"content"_s << QStringList{ QString() };
        QTest::newRow("status") << u"status"_s
                                << QStringList{ u"estimated"_s, u"paid"_s, u"pending"_s };
    }

    void addsItsGroupsUp()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, keys);
        ReportLedger ledger;
        ledger.fill();
        ledger.request.grouping = *groupingFromWord(word);

        const EarningsReport report = ledger.report();

        ReportTotals sum;
        QStringList found;
        for (const ReportGroup &group : report.groups) {
            found.append(group.key);
            sum.finalMoney.add(group.totals.finalMoney);
            sum.pending.add(group.totals.pending);
            sum.estimated.add(group.totals.estimated);
        }
        QCOMPARE(found, keys);
        QCOMPARE(sum.finalMoney, report.earned.finalMoney);
        QCOMPARE(sum.pending, report.earned.pending);
        QCOMPARE(sum.estimated, report.earned.estimated);
    }

    void keepsPayoutsApartFromIncome()
    {
        ReportLedger ledger;
        ledger.fill();

        const EarningsReport report = ledger.report();

        QCOMPARE(report.payouts.size(), 1);
        QCOMPARE(report.payouts.first().externalId, u"PO-1"_s);
        QCOMPARE(report.outstanding.size(), 1);
        QCOMPARE(report.outstanding.first().day, QDate(2026, 5, 3));
        QCOMPARE(report.outstanding.first().amount, (Money{ units(1'000'000), krw }));
    }

    void writesJsonWithDecimalsAsText()
    {
        ReportLedger ledger;
        ledger.fill();

        QJsonParseError problem;
        const QJsonObject json
            = QJsonDocument::fromJson(toJson(ledger.report()), &problem).object();

        QCOMPARE(problem.errorString(), QJsonParseError().errorString());
        const QJsonObject dollars = json[u"totals"_s][u"by_currency"_s][u"USD"_s].toObject();
        QCOMPARE(dollars[u"gross"_s].toString(), u"100"_s);
        QCOMPARE(dollars[u"tax_withheld"_s].toString(), u"-10"_s);
        QCOMPARE(dollars[u"net"_s].toString(), u"87"_s);
        QCOMPARE(dollars[u"rows"_s].toInt(), 2);
        QCOMPARE(json[u"totals"_s][u"converted"_s][u"net"_s].toString(), u"1120800"_s);
        QCOMPARE(json[u"groups"_s].toArray().size(), 2);
        QCOMPARE(json[u"estimates"_s].toArray().size(), 2);
        QCOMPARE(json[u"estimates"_s][0][u"state"_s].toString(), u"replaced"_s);
        QCOMPARE(json[u"estimates"_s][0][u"final"_s][u"USD"_s].toString(), u"87"_s);
        QCOMPARE(json[u"payouts"_s][0][u"reference"_s].toString(), u"PO-1"_s);
        QCOMPARE(json[u"period"_s][u"to"_s].toString(), u"2026-12-31"_s);
        QCOMPARE(json[u"rates"_s][0][u"rate"_s].toString(), u"1400"_s);
        QVERIFY(!json.contains(u"korean"_s));
    }

    void isEmptyButWholeWithoutEarnings()
    {
        ReportLedger ledger;

        const EarningsReport report = ledger.report();
        const ReportDocument document = ReportDocument::of(report, plainWords());

        QCOMPARE(report.earned.finalMoney, IncomeTotal());
        QVERIFY(report.groups.isEmpty());
        QVERIFY(!document.tables.isEmpty());
        QVERIFY(QJsonDocument::fromJson(toJson(report)).isObject());
        for (const ReportTable &table : document.tables)
            QVERIFY2(!table.rows.isEmpty() || !table.emptyText.isEmpty(), qPrintable(table.title));
    }

    void givesEveryRowOfATableItsColumns()
    {
        ReportLedger ledger;
        ledger.fill();
        ledger.request.layout = ReportLayout::Korean;
        const ReportDocument document = ledger.document();
        for (const ReportTable &table : document.tables) {
            for (const ReportRow &row : table.rows)
                QVERIFY2(row.cells.size() == table.columns.size(), qPrintable(table.title));
        }
    }
};

QTEST_GUILESS_MAIN(tst_EarningsReport)
#include "tst_earningsreport.moc"
