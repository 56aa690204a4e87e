#include "analytics/milestones.h"
#include "ledger.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QStringList keys(const QList<Milestone> &milestones)
{
    QStringList list;
    for (const Milestone &one : milestones)
        list.append(one.key);
    return list;
}

/// Those of the last days, thresholds left out.
QStringList figures(MetricLedger &ledger, QDate day = today)
{
    QStringList list;
    const auto found = Milestones::find(ledger.database->reader(), day);
    for (const Milestone &one : *found) {
        if (one.kind != Milestone::Kind::Threshold)
            list.append(one.key);
    }
    return list;
}

/// Ending yesterday.
void putViews(MetricLedger &ledger, const QList<int> &values)
{
    ledger.putDays(u"youtube"_s, "views", today.addDays(-values.size()), values);
}

} // namespace

class tst_Milestones : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWhereNothingIsKnown()
    {
        MetricLedger ledger;

        const auto found = Milestones::find(ledger.database->reader(), today);

        QVERIFY(found);
        QCOMPARE(keys(*found), QStringList());
    }

    void reachesThresholds()
    {
        MetricLedger ledger;
        putViews(ledger, { 6000, 4000 });
        ledger.putDays(u"youtube"_s, "followers", today.addDays(-2), { 999, 1000 });

        const auto found = Milestones::find(ledger.database->reader(), today);

        QCOMPARE(keys(*found),
                 (QStringList{
                     u"threshold/views/youtube/me/0"_s, u"threshold/views/youtube/me/1000"_s,
                     u"threshold/views/youtube/me/10000"_s, u"threshold/followers/youtube/me/0"_s,
                     u"threshold/followers/youtube/me/1000"_s }));
        QCOMPARE(found->at(2).value, 10'000 * microsPerUnit);
        QCOMPARE(found->at(2).platform, u"youtube"_s);
        QCOMPARE(found->at(2).account, u"me"_s);
    }

    void tellsTheHighestThresholdOfThoseReachedSince()
    {
        MetricLedger ledger;
        putViews(ledger, { 6000, 4000 });
        const auto found = Milestones::find(ledger.database->reader(), today);

        const Milestones::News first = Milestones::newsOf(*found, {});
        const Milestones::News since
            = Milestones::newsOf(*found, { u"threshold/views/youtube/me/0"_s });
        const Milestones::News again
            = Milestones::newsOf(*found, QSet<QString>(first.keys.begin(), first.keys.end()));

        QCOMPARE(keys(first.tell), QStringList());
        QCOMPARE(first.keys.size(), 3);
        QCOMPARE(keys(since.tell), QStringList{ u"threshold/views/youtube/me/10000"_s });
        QCOMPARE(since.keys.size(), 2);
        QCOMPARE(keys(again.tell), QStringList());
        QCOMPARE(again.keys, QStringList());
    }

    void findsTheBestDayEver_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isRecord");
        QTest::newRow("best") << 28 << 101 << true;
        QTest::newRow("as good as one before") << 28 << 100 << false;
        QTest::newRow("too little to compare") << 27 << 101 << false;
    }

    void findsTheBestDayEver()
    {
        QFETCH(int, days);
        QFETCH(int, last);
        QFETCH(bool, isRecord);
        MetricLedger ledger;
        putViews(ledger, QList<int>(days, 100) + QList<int>{ last });

        const QStringList found = figures(ledger);

        QCOMPARE(found,
                 isRecord ? QStringList{ u"record/views/youtube/me/2026-11-21"_s } : QStringList());
        QCOMPARE(figures(ledger, today.addDays(6)), found);
        QCOMPARE(figures(ledger, today.addDays(7)), QStringList());
    }

    void findsASuddenDrop_data()
    {
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<bool>("isDrop");
        const QList<int> before(28, 100);
        QTest::newRow("below half") << before + QList<int>{ 50, 50, 50, 50, 50, 50, 49 } << true;
        QTest::newRow("half") << before + QList<int>(7, 50) << false;
        QTest::newRow("six days") << before + QList<int>(6, 0) << false;
        QTest::newRow("to nothing") << before + QList<int>(7, 0) << true;
        QTest::newRow("from nothing") << QList<int>(35, 0) << false;
    }

    void findsASuddenDrop()
    {
        QFETCH(QList<int>, values);
        QFETCH(bool, isDrop);
        MetricLedger ledger;
        putViews(ledger, values);

        QCOMPARE(figures(ledger),
                 isDrop ? QStringList{ u"drop/views/youtube/me/2026-11"_s } : QStringList());
    }

    void aDayThatWasNotFetchedIsNoDrop()
    {
        MetricLedger ledger;
        ledger.putDays(u"youtube"_s, "views", today.addDays(-40), QList<int>(30, 100));
        ledger.putDays(u"youtube"_s, "views", today.addDays(-7), QList<int>(7, 10));

        QCOMPARE(figures(ledger), QStringList());
    }

    void findsMoneyThatIsLate()
    {
        Ledger ledger;
        const auto out = [](const char *day, qint64 units) {
            Payout payout;
            payout.platform = u"youtube"_s;
            payout.paidAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
            payout.amount = { units * microsPerUnit, Currencies::usd() };
            return payout;
        };
        const auto row = [&ledger](const char *day) {
            Earning earning = anEarning(ledger.channel, day, 100, "USD");
            earning.platform = u"youtube"_s;
            return earning;
        };
        Payout arrival = out("2026-11-10", 3);
        arrival.platform = u"wise"_s;
        arrival.direction = PayoutDirection::In;
        ledger.add({ row("2026-06-30"), row("2026-07-31"), row("2026-10-31") }, {},
                   { out("2026-07-21", 100), out("2026-08-21", 30), arrival });

        const auto found = Milestones::find(ledger.reader(), today);

        QCOMPARE(keys(*found),
                 (QStringList{ u"late/youtube/USD/2026-07"_s, u"late/youtube/USD/2026-06"_s }));
        QCOMPARE(found->at(0).value, 70 * microsPerUnit);
        QCOMPARE(found->at(0).day, QDate(2026, 8, 26));
        QCOMPARE(found->at(1).value, 100 * microsPerUnit);
        QCOMPARE(keys(Milestones::newsOf(*found, { found->at(0).key }).tell),
                 QStringList{ u"late/youtube/USD/2026-06"_s });
    }

    void tellsTheMeansOfADrop()
    {
        MetricLedger ledger;
        putViews(ledger, QList<int>(28, 100) + QList<int>(7, 14));
        const auto found = Milestones::find(ledger.database->reader(), today);

        QCOMPARE(found->last().value, 14 * microsPerUnit);
        QCOMPARE(found->last().before, 100 * microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_Milestones)
#include "tst_milestones.moc"
