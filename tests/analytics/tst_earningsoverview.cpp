#include "analytics/earningsoverview.h"
#include "analytics/silencedestimates.h"
#include "ledger.h"
#include "storage/earningrollup.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currencies::usd();
const QDate today(2026, 3, 30);

struct Fixture : Ledger
{
    Earning row(const char *day, qint64 units, EarningStatus status = EarningStatus::Pending,
                const char *currency = "USD")
    {
        Earning earning = anEarning(channel, day, units, currency);
        earning.status = status;
        earning.platform = u"youtube"_s;
        earning.source = EarningSource::Ads;
        return earning;
    }
    Earning paid(const char *earned, const char *paid, qint64 units, const char *currency = "USD")
    {
        Earning earning = row(earned, units, EarningStatus::Paid, currency);
        earning.paidAt = QDate::fromString(QLatin1String(paid), Qt::ISODate);
        return earning;
    }
    Earning due(const char *earned, qint64 units, QDate day)
    {
        Earning earning = row(earned, units);
        earning.dueAt = day;
        return earning;
    }
    EarningsOverview ask(QDate day = today, Currency home = usd)
    {
        const auto overview = EarningsOverview::ask(reader(), day, home);
        if (!overview)
            qFatal("%s", qUtf8Printable(overview.error().message));
        return *overview;
    }
    static qint64 units(Micros micros) { return micros / microsPerUnit; }

    /// Does the final row silence an estimate that differs in what `change` changes?
    bool silences(const std::function<void(Earning &)> &change)
    {
        Earning final = row("2026-02-28", 40, EarningStatus::Paid);
        change(final);
        add({ final, row("2026-02-01", 39, EarningStatus::Estimated) });
        const auto silenced = SilencedEstimates::load(reader(), DateBasis::Earned, {}, {});
        EarningFacet estimate;
        estimate.channel = channel.id;
        estimate.platform = u"youtube"_s;
        estimate.source = EarningSource::Ads;
        estimate.status = EarningStatus::Estimated;
        return silenced->contains(silenced->fourOf(estimate), 2026 * 12 + 1);
    }
};

} // namespace

class tst_EarningsOverview final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyLedgerHasNothing()
    {
        Fixture f;
        const EarningsOverview overview = f.ask();
        QCOMPARE(overview.thisMonth, 0);
        QCOMPARE(overview.outstandingRows, 0);
        QVERIFY(!overview.earliestDue.isValid() && !overview.oldestOverdue.isValid());
        QVERIFY(overview.paidThisYearForeign.isEmpty());
        QVERIFY(!overview.newestRate.isValid());
        QCOMPARE(overview.home, usd);
    }

    void comparesThisMonthWithTheSameDaysOfTheLast_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("thisMonth");
        QTest::addColumn<qint64>("lastMonthToDate");
        QTest::newRow("the last day of February is the end")
            << today << qint64{ 111 } << qint64{ 60 };
        QTest::newRow("the middle") << QDate(2026, 3, 15) << qint64{ 111 } << qint64{ 20 };
        QTest::newRow("the first") << QDate(2026, 3, 1) << qint64{ 111 } << qint64{ 20 };
        QTest::newRow("February") << QDate(2026, 2, 28) << qint64{ 60 } << qint64{ 0 };
    }

    void comparesThisMonthWithTheSameDaysOfTheLast()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, thisMonth);
        QFETCH(qint64, lastMonthToDate);
        Fixture f;
        f.add({ f.row("2026-01-31", 5), f.row("2026-02-01", 20), f.row("2026-02-28", 40),
                f.row("2026-03-01", 1), f.row("2026-03-31", 10),
                f.row("2026-03-30", 100, EarningStatus::Paid),
                f.row("2026-03-30", 1000, EarningStatus::Cancelled) });

        const EarningsOverview overview = f.ask(day);

        QCOMPARE(f.units(overview.thisMonth), thisMonth);
        QCOMPARE(f.units(overview.lastMonthToDate), lastMonthToDate);
    }

    void namesTheEstimatedPart()
    {
        Fixture f;
        Earning course = f.row("2026-03-02", 10);
        course.source = EarningSource::Course;
        f.add({ f.row("2026-03-01", 30, EarningStatus::Estimated), course });
        const EarningsOverview overview = f.ask();
        QCOMPARE(f.units(overview.thisMonth), 40);
        QCOMPARE(f.units(overview.thisMonthEstimated), 30);
    }

    void tellsWhatIsOwedAndWhatIsLate()
    {
        Fixture f;
        f.add({ f.due("2026-01-01", 1, QDate(2026, 2, 1)),
                f.due("2026-01-02", 2, today.addDays(-1)), f.due("2026-01-03", 4, today),
                f.due("2026-01-04", 8, QDate(2026, 5, 1)), f.due("2026-01-05", 16, {}),
                f.paid("2026-01-06", "2026-02-06", 32) });

        const EarningsOverview overview = f.ask();

        QCOMPARE(f.units(overview.outstanding), 31);
        QCOMPARE(overview.outstandingRows, 5);
        QCOMPARE(f.units(overview.overdue), 3);
        QCOMPARE(overview.overdueRows, 2);
        QCOMPARE(overview.oldestOverdue, QDate(2026, 2, 1));
        QCOMPARE(overview.earliestDue, today);
    }

    void countsThisYearByTheDayPaid()
    {
        Fixture f;
        f.add({ f.paid("2025-12-20", "2026-01-01", 1), f.paid("2025-11-20", "2025-12-31", 2),
                f.paid("2026-03-20", "2026-03-30", 4), f.paid("2026-03-21", "2026-03-31", 8),
                f.paid("2026-02-01", "2026-02-15", 16, "EUR"), f.row("2026-01-01", 32) },
              { Ledger::euroRate("2026-02-13", "USD", "2") });

        const EarningsOverview overview = f.ask();

        QCOMPARE(f.units(overview.paidThisYear), 1 + 4 + 32);
        QCOMPARE(overview.paidThisYearForeign.of(Currencies::eur()), 16 * microsPerUnit);
        QCOMPARE(overview.paidThisYearForeign.byCurrency().size(), 1);
        QCOMPARE(overview.newestRate, QDate(2026, 2, 13));
    }

    void neverPretendsARate()
    {
        Fixture f;
        Earning late = f.row("2026-01-05", 500, EarningStatus::Pending, "JPY");
        late.dueAt = QDate(2026, 2, 1);
        f.add({ late, f.paid("2026-03-01", "2026-03-01", 7, "JPY"), f.row("2026-03-02", 1) });
        const auto yen = [](const MoneySums &sums) {
            return sums.of(*Currency::fromCode(u"JPY")) / microsPerUnit;
        };

        const EarningsOverview overview = f.ask();

        QCOMPARE(f.units(overview.thisMonth), 1);
        QCOMPARE(f.units(overview.outstanding), 1);
        QCOMPARE(yen(overview.thisMonthUnconverted), 7);
        QCOMPARE(yen(overview.paidThisYearUnconverted), 7);
        QVERIFY(overview.paidThisYearForeign.isEmpty());
        QCOMPARE(yen(overview.outstandingUnconverted), 500);
        QCOMPARE(yen(overview.overdueUnconverted), 500);
        QCOMPARE(f.units(overview.overdue), 0);
        QCOMPARE(overview.overdueRows, 1);
        QCOMPARE(overview.oldestOverdue, QDate(2026, 2, 1));
        QCOMPARE(overview.outstandingRows, 2);
    }

    void aFinalRowSilencesEstimatesOfTheSameMoneyOnly_data()
    {
        using Change = std::function<void(Earning &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("silences");
        const auto row = [](const char *name, bool silences, const Change &change) {
            QTest::newRow(name) << change << silences;
        };
        row("the same four", true, [](Earning &) {});
        row("not yet paid", true, [](Earning &e) { e.status = EarningStatus::Pending; });
        row("another currency", true, [](Earning &e) { e.amount.currency = Currencies::krw(); });
        row("another platform", false, [](Earning &e) { e.platform = u"stripe"_s; });
        row("another account", false, [](Earning &e) { e.accountId = u"acct"_s; });
        row("another source", false, [](Earning &e) { e.source = EarningSource::Membership; });
        row("another month", false, [](Earning &e) { e.earnedAt = QDate(2026, 3, 1); });
        row("cancelled", false, [](Earning &e) { e.status = EarningStatus::Cancelled; });
        row("an estimate itself", false, [](Earning &e) { e.status = EarningStatus::Estimated; });
        row("a fee", false, [](Earning &e) { e.kind = EarningKind::Fee; });
        row("tax withheld", false, [](Earning &e) { e.kind = EarningKind::TaxWithheld; });
    }

    void aFinalRowSilencesEstimatesOfTheSameMoneyOnly()
    {
        QFETCH(std::function<void(Earning &)>, change);
        QFETCH(bool, silences);
        Fixture f;
        QCOMPARE(f.silences(change), silences);
    }

    void theEstimateOfAnotherChannelIsOtherMoney()
    {
        EarningFacet facet;
        facet.platform = u"youtube"_s;
        facet.channel = ChannelId(Uuid::v7(1));
        EarningFacet other = facet;
        other.currency = Currencies::krw();
        other.status = EarningStatus::Estimated;
        QCOMPARE(sameMoneyKey(facet), sameMoneyKey(other));
        other.channel = ChannelId(Uuid::v7(2));
        QVERIFY(sameMoneyKey(facet) != sameMoneyKey(other));
        other = facet;
        other.account = u"youtube"_s;
        other.platform.clear();
        QVERIFY(sameMoneyKey(facet) != sameMoneyKey(other));
    }
};

QTEST_GUILESS_MAIN(tst_EarningsOverview)
#include "tst_earningsoverview.moc"
