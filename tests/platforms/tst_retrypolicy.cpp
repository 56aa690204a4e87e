#include "platforms/retrypolicy.h"

#include <QTest>

using namespace Creator;
using namespace std::chrono_literals;
using Kind = RetryDecision::Kind;
using Method = HttpRequest::Method;

namespace {

const QDateTime now(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

} // namespace

class tst_RetryPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("repeats");
        QTest::addColumn<int>("most"); // ms
        for (int i = 0; i < 4; ++i)
            QTest::addRow("%d", i) << i << (1'000 << i);
    }
    void waitsLongerEachTime()
    {
        QFETCH(const int, repeats);
        QFETCH(const int, most);
        const RetryPolicy policy;
        const auto delay = [&](double random) {
            const RetryDecision decision = policy.decide(Method::Get, repeats, {}, now, random);
            return decision.kind == Kind::Again ? int(decision.delay.count()) : -1;
        };
        QCOMPARE(delay(0), 0);
        QCOMPARE(delay(0.5), most / 2);
        QCOMPARE(delay(0.999999), most - 1);
    }

    void givesUp()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.decide(Method::Get, 4, {}, now, 0).kind, Kind::GiveUp);
        QCOMPARE(policy.decide(Method::Post, 0, {}, now, 0).kind, Kind::GiveUp);
        QCOMPARE(policy.decide(Method::Delete, 0, {}, now, 0).kind, Kind::GiveUp);
    }

    void doesWhatTheServerAsks()
    {
        const RetryPolicy policy;
        const auto asked = policy.decide(Method::Get, 0, now.addSecs(30), now, 0.5);
        QCOMPARE(asked.kind, Kind::Again);
        QVERIFY(asked.delay == 30'500ms);
        const auto past = policy.decide(Method::Get, 0, now.addSecs(-30), now, 0.5);
        QVERIFY(past.delay == 500ms);
        QCOMPARE(policy.decide(Method::Get, 0, now.addSecs(900), now, 0).kind, Kind::Again);
        QCOMPARE(policy.decide(Method::Get, 0, now.addSecs(901), now, 0).kind, Kind::EndRun);
        QCOMPARE(policy.decide(Method::Post, 9, now.addSecs(901), now, 0).kind, Kind::EndRun);
    }
};

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
