#include "analytics/incomereading.h"
#include "ledger.h"
#include "storage/earningscan.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currencies::usd();
const Currency krw = Currencies::krw();

IncomeQuestion question(const char *from, const char *to, Currency home = krw)
{
    IncomeQuestion q;
    q.from = QDate::fromString(QLatin1String(from), Qt::ISODate);
    q.to = QDate::fromString(QLatin1String(to), Qt::ISODate);
    q.home = home;
    return q;
}

Earning adsRow(const Ledger &ledger, const char *day, qint64 units, EarningStatus status,
               const char *currency = "USD")
{
    Earning earning = anEarning(ledger.channel, day, units, currency);
    earning.source = EarningSource::Ads;
    earning.platform = u"youtube"_s;
    earning.status = status;
    if (status == EarningStatus::Paid)
        earning.paidAt = earning.earnedAt.addDays(20);
    return earning;
}

/// A year of rows of every kind, with and without fees, from a fixed seed.
QList<Earning> manyRows(const Ledger &ledger, int count)
{
    QRandomGenerator random(7);
    static const char *const currencies[] = { "USD", "KRW", "EUR", "JPY" };
    static const char *const platforms[] = { "youtube", "stripe", "patreon", "" };
    QList<Earning> rows;
    for (int i = 0; i < count; ++i) {
        Earning row = anEarning(ledger.channel, "2026-01-01", 1, currencies[random.bounded(4)]);
        row.earnedAt = row.earnedAt.addDays(random.bounded(365));
        row.amount.micros = random.bounded(1, 900'000) * Micros{ 10'000 } - 1'000'000'000;
        row.source = allSources[static_cast<size_t>(random.bounded(10))];
        row.status = allStatuses[static_cast<size_t>(random.bounded(6))];
        row.kind = allKinds[static_cast<size_t>(random.bounded(6))];
        row.platform = QString::fromLatin1(platforms[random.bounded(4)]);
        row.payer = u"Payer %1"_s.arg(random.bounded(25));
        if (random.bounded(3) == 0)
            row.fee = random.bounded(500) * Micros{ 1'000 };
        if (row.status == EarningStatus::Paid)
            row.paidAt = row.earnedAt.addDays(random.bounded(40));
        rows.append(row);
    }
    return rows;
}

QList<ExchangeRate> manyRates()
{
    QList<ExchangeRate> rates;
    for (QDate day(2025, 12, 20); day <= QDate(2027, 3, 1); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const QByteArray text = day.toString(Qt::ISODate).toLatin1();
        rates.append(Ledger::euroRate(text.constData(), "USD", "1.0843"));
        rates.append(Ledger::euroRate(text.constData(), "KRW", "1456.78"));
    }
    return rates; // none for JPY
}

QMap<Currency, Micros> netsOf(const QMap<Currency, IncomeFigures> &sums)
{
    QMap<Currency, Micros> nets;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        nets.insert(it.key(), it->net());
    return nets;
}

} // namespace

class tst_Income : public QObject
{
    Q_OBJECT

private slots:
    void tellsFiguresApart()
    {
        Ledger ledger;
        Earning sale = adsRow(ledger, "2026-03-02", 97, EarningStatus::Paid);
        sale.gross = 100 * microsPerUnit;
        sale.fee = 3 * microsPerUnit;
        Earning refund = adsRow(ledger, "2026-03-03", -20, EarningStatus::Paid);
        refund.kind = EarningKind::Refund;
        Earning fee = adsRow(ledger, "2026-03-03", -2, EarningStatus::Paid);
        fee.kind = EarningKind::Fee;
        Earning tax = adsRow(ledger, "2026-03-04", -10, EarningStatus::Paid);
        tax.kind = EarningKind::TaxWithheld;
        ledger.add({ sale, refund, fee, tax });

        const auto answer = Income::ask(ledger.reader(), question("2026-03-01", "2026-03-31", usd));

        QVERIFY(answer);
        const IncomeFigures sums = answer->total.byCurrency.value(usd);
        QCOMPARE(sums.gross, 100 * microsPerUnit);
        QCOMPARE(sums.refunds, -20 * microsPerUnit);
        QCOMPARE(sums.fees, -5 * microsPerUnit);
        QCOMPARE(sums.tax, -10 * microsPerUnit);
        QCOMPARE(sums.net(), 65 * microsPerUnit);
        QCOMPARE(sums.rows, 4);
        QCOMPARE(answer->total.home, sums);
        QVERIFY(answer->rates.isEmpty());
    }

    void countsTheSameMoneyOnce()
    {
        Ledger ledger;
        ledger.add({ adsRow(ledger, "2026-02-28", 400, EarningStatus::Pending),
                     adsRow(ledger, "2026-02-10", 390, EarningStatus::Estimated),
                     adsRow(ledger, "2026-03-10", 50, EarningStatus::Estimated) });

        const auto reading
            = IncomeReading::load(ledger.reader(), question("2026-02-01", "2026-03-31", usd));
        QVERIFY(reading);
        const IncomeAnswer answer = reading->answer(IncomeGrouping::Month);

        QCOMPARE(answer.total.home.net(), 450 * microsPerUnit);
        QCOMPARE(answer.estimated.home.net(), 50 * microsPerUnit);
        QCOMPARE(answer.silenced.home.net(), 390 * microsPerUnit);
        QCOMPARE(answer.groups.size(), 2);
        QCOMPARE(answer.groups.at(0).key, u"2026-02"_s);
        QCOMPARE(answer.groups.at(0).total.home.net(), 400 * microsPerUnit);
        const QList<EstimatedMonth> estimates = reading->estimates();
        QCOMPARE(estimates.size(), 2);
        QCOMPARE(estimates.at(0).fate, EstimatedMonth::Fate::Replaced);
        QCOMPARE(estimates.at(0).finalNet.of(usd), 400 * microsPerUnit);
        QCOMPARE(estimates.at(0).net.micros, 390 * microsPerUnit);
        QCOMPARE(estimates.at(1).fate, EstimatedMonth::Fate::Counted);
    }

    void silencesOnlyTheSamePlatformAccountAndSource()
    {
        Ledger ledger;
        Earning otherAccount = adsRow(ledger, "2026-02-10", 10, EarningStatus::Estimated);
        otherAccount.accountId = u"UC2"_s;
        Earning otherSource = adsRow(ledger, "2026-02-10", 20, EarningStatus::Estimated);
        otherSource.source = EarningSource::Membership;
        Earning otherPlatform = adsRow(ledger, "2026-02-10", 30, EarningStatus::Estimated);
        otherPlatform.platform = u"twitch"_s;
        ledger.add({ adsRow(ledger, "2026-02-28", 400, EarningStatus::Paid), otherAccount,
                     otherSource, otherPlatform });

        const auto answer = Income::ask(ledger.reader(), question("2026-02-01", "2026-02-28", usd));

        QCOMPARE(answer->estimated.home.net(), 60 * microsPerUnit);
        QVERIFY(answer->silenced.byCurrency.isEmpty());
    }

    void convertsWithinSevenDaysAndListsTheRest()
    {
        Ledger ledger;
        ledger.add({ adsRow(ledger, "2026-03-09", 100, EarningStatus::Paid),
                     adsRow(ledger, "2026-03-10", 1, EarningStatus::Paid) },
                   { Ledger::euroRate("2026-03-02", "USD", "1"),
                     Ledger::euroRate("2026-03-02", "KRW", "1400") });

        const auto answer = Income::ask(ledger.reader(), question("2026-03-01", "2026-03-31"));

        QCOMPARE(answer->total.byCurrency.value(usd).net(), 101 * microsPerUnit);
        QCOMPARE(answer->total.home.net(), 140'000 * microsPerUnit);
        QCOMPARE(answer->total.withoutRate.value(usd).net(), 1 * microsPerUnit);
        QCOMPARE(answer->total.withoutRate.value(usd).rows, 1);
        QCOMPARE(answer->rates.size(), 1);
        QCOMPARE(answer->rates.first().date, QDate(2026, 3, 2));
        QCOMPARE(answer->rates.first().text(), u"1400"_s);
    }

    void leavesOutWhatWasCancelledRefundedOrDisputed()
    {
        Ledger ledger;
        ledger.add({ adsRow(ledger, "2026-03-09", 5, EarningStatus::Cancelled),
                     adsRow(ledger, "2026-03-09", 6, EarningStatus::Refunded),
                     adsRow(ledger, "2026-03-09", 7, EarningStatus::Disputed) });

        const auto answer = Income::ask(ledger.reader(), question("2026-03-01", "2026-03-31", usd));

        QVERIFY(answer->total.byCurrency.isEmpty());
        QCOMPARE(answer->excluded.home.net(), 18 * microsPerUnit);
        QCOMPARE(answer->excludedByStatus.value(EarningStatus::Refunded).home.net(),
                 6 * microsPerUnit);
        QVERIFY(answer->groups.isEmpty());
    }

    void sumsRowsAsRollupsDo_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("source") << static_cast<int>(IncomeGrouping::Source);
        QTest::newRow("month") << static_cast<int>(IncomeGrouping::Month);
        QTest::newRow("status") << static_cast<int>(IncomeGrouping::Status);
        QTest::newRow("platform") << static_cast<int>(IncomeGrouping::Platform);
        QTest::newRow("currency") << static_cast<int>(IncomeGrouping::Currency);
    }

    void sumsRowsAsRollupsDo()
    {
        QFETCH(int, grouping);
        Ledger ledger;
        ledger.add(manyRows(ledger, 4000), manyRates());
        for (const DateBasis basis : { DateBasis::Earned, DateBasis::Paid }) {
            IncomeQuestion scope = question("2026-02-11", "2026-11-20");
            scope.basis = basis;
            const auto reading = IncomeReading::load(ledger.reader(), scope);
            QVERIFY(reading);

            const IncomeAnswer rolled = reading->answer(static_cast<IncomeGrouping>(grouping));
            const auto raw
                = reading->answerByRows(ledger.reader(), static_cast<IncomeGrouping>(grouping));

            QVERIFY(raw);
            QVERIFY(rolled.total.rows() > 100);
            QCOMPARE(raw->total.byCurrency, rolled.total.byCurrency);
            QCOMPARE(raw->silenced.byCurrency, rolled.silenced.byCurrency);
            QCOMPARE(raw->excluded.byCurrency, rolled.excluded.byCurrency);
            QCOMPARE(raw->total.withoutRate, rolled.total.withoutRate);
            QCOMPARE(raw->groups.size(), rolled.groups.size());
            for (qsizetype i = 0; i < rolled.groups.size(); ++i) {
                QCOMPARE(raw->groups.at(i).key, rolled.groups.at(i).key);
                QCOMPARE(raw->groups.at(i).total.byCurrency, rolled.groups.at(i).total.byCurrency);
                QCOMPARE(raw->groups.at(i).pending.byCurrency,
                         rolled.groups.at(i).pending.byCurrency);
            }
            // A conversion rounds to a millionth, once per row here and once per day there.
            const Micros apart = raw->total.home.net() - rolled.total.home.net();
            QVERIFY(std::abs(apart) <= rolled.total.rows());
        }
    }

    void addsItsGroupsUpToItsTotal()
    {
        Ledger ledger;
        ledger.add(manyRows(ledger, 3000), manyRates());
        const auto reading
            = IncomeReading::load(ledger.reader(), question("2026-01-01", "2026-12-31"));
        for (const auto &answer :
             { reading->answer(IncomeGrouping::Month, IncomeGrouping::Source),
               *reading->answerByRows(ledger.reader(), IncomeGrouping::Payer) }) {
            IncomeTotal sum;
            IncomeTotal estimated;
            IncomeTotal pending;
            for (const IncomeGroup &group : answer.groups) {
                sum.add(group.total);
                estimated.add(group.estimated);
                pending.add(group.pending);
            }
            QCOMPARE(sum, answer.total);
            QCOMPARE(estimated, answer.estimated);
            QCOMPARE(pending, answer.pending);
        }
    }

    void sumsWhatTheRowsThemselvesSay()
    {
        Ledger ledger;
        const QList<Earning> rows = manyRows(ledger, 2500);
        ledger.add(rows);
        QMap<Currency, Micros> expected;
        for (const Earning &row : rows) {
            if (row.status == EarningStatus::Pending || row.status == EarningStatus::Paid)
                expected[row.amount.currency] += row.amount.micros;
        }

        const auto answer = Income::ask(ledger.reader(), question("2026-01-01", "2026-12-31"));

        QCOMPARE(netsOf(answer->total.without(answer->estimated).byCurrency), expected);
    }

    void namesGroupsOfGroups()
    {
        Ledger ledger;
        ledger.add({ adsRow(ledger, "2026-03-09", 5, EarningStatus::Paid) });
        IncomeQuestion q = question("2026-01-01", "2026-12-31", usd);
        q.subGrouping = IncomeGrouping::Source;

        const auto answer = Income::ask(ledger.reader(), q);

        QCOMPARE(answer->groups.size(), 1);
        QCOMPARE(answer->groups.first().key,
                 u"2026-03\x1f"_s
                 u"ads"_s);
    }

    void answersAboutOneChannelAlone()
    {
        Ledger ledger;
        ledger.add({ adsRow(ledger, "2026-03-09", 5, EarningStatus::Paid) });
        IncomeQuestion q = question("2026-01-01", "2026-12-31", usd);
        q.channel = ChannelId(Uuid::v8("another channel"));

        QCOMPARE(Income::ask(ledger.reader(), q)->total.rows(), 0);
    }

    void countsByTheDayPaid()
    {
        Ledger ledger;
        Earning december = adsRow(ledger, "2025-12-20", 8, EarningStatus::Paid);
        december.paidAt = QDate(2026, 1, 9);
        ledger.add({ december, adsRow(ledger, "2026-01-05", 3, EarningStatus::Pending) });
        IncomeQuestion q = question("2026-01-01", "2026-01-31", usd);

        QCOMPARE(Income::ask(ledger.reader(), q)->total.home.net(), 3 * microsPerUnit);
        q.basis = DateBasis::Paid;
        QCOMPARE(Income::ask(ledger.reader(), q)->total.home.net(), 8 * microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_Income)
#include "tst_income.moc"
