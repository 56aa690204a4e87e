#include "domain/earningenums.h"
#include "domain/metriccatalogue.h"
#include "domain/payout.h"
#include "domain/person.h"

#include <QSet>
#include <QTest>

using namespace Creator;

class tst_EarningEnums : public QObject
{
    Q_OBJECT

private slots:
    void wordsRoundTrip()
    {
        for (const EarningSource source : allSources)
            QCOMPARE(sourceFromWord(word(source)), std::optional(source));
        for (const EarningStatus status : allStatuses)
            QCOMPARE(statusFromWord(word(status)), std::optional(status));
        for (const EarningKind kind : allKinds)
            QCOMPARE(kindFromWord(word(kind)), std::optional(kind));
        QCOMPARE(payoutStatusFromWord("in_transit"), std::optional(PayoutStatus::InTransit));
        QCOMPARE(payoutDirectionFromWord("in"), std::optional(PayoutDirection::In));
        QVERIFY(!sourceFromWord("Ads"));
        QVERIFY(!roleFromWord("owner"));
    }

    void onlyMoneyThatMayComeCounts()
    {
        QVERIFY(countsAsIncome(EarningStatus::Estimated));
        QVERIFY(countsAsIncome(EarningStatus::Paid));
        QVERIFY(!countsAsIncome(EarningStatus::Refunded));
        QVERIFY(!countsAsIncome(EarningStatus::Cancelled));
    }

    void aViewerDoesNotWrite()
    {
        QVERIFY(!canWrite(Role::Viewer));
        QVERIFY(canWrite(Role::Manager));
        QVERIFY(!canManageUsers(Role::Manager));
    }

    void metricNumbersAreUnique()
    {
        QSet<int> numbers;
        for (const Metric &metric : allMetrics()) {
            QVERIFY(!numbers.contains(metric.number));
            numbers.insert(metric.number);
            QCOMPARE(findMetric(metric.name), &metric);
            QCOMPARE(findMetric(metric.number), &metric);
        }
        QCOMPARE(findMetric("views")->number, 1);
    }
};

QTEST_GUILESS_MAIN(tst_EarningEnums)
#include "tst_earningenums.moc"
