#include "identity/signinthrottle.h"

#include <QTest>

using namespace Creator;
using namespace Creator::SignInThrottle;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

Counters afterFailures(int count)
{
    Counters counters;
    for (int i = 0; i < count; ++i)
        counters = afterFailure(counters, noon);
    return counters;
}

} // namespace

class tst_SignInThrottle : public QObject
{
    Q_OBJECT

private slots:
    void locksLongerAndLonger_data();
    void locksLongerAndLonger();
    void opensWhenTheTimeIsOver();
    void countsOnAfterALock();
    void aClockSetBackDoesNotLockForEver();
};

void tst_SignInThrottle::locksLongerAndLonger_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("none") << 0 << qint64(0);
    QTest::newRow("four are free") << 4 << qint64(0);
    QTest::newRow("the fifth locks") << 5 << qint64(30);
    QTest::newRow("the sixth doubles") << 6 << qint64(60);
    QTest::newRow("the seventh doubles again") << 7 << qint64(120);
    QTest::newRow("the ninth") << 9 << qint64(480);
    QTest::newRow("the tenth reaches the end") << 10 << qint64(900);
    QTest::newRow("no further") << 1000 << qint64(900);
}

void tst_SignInThrottle::locksLongerAndLonger()
{
    QFETCH(int, failures);
    QFETCH(qint64, seconds);

    const Counters counters = afterFailures(failures);

    QCOMPARE(counters.failed, failures);
    QCOMPARE(remaining(counters, noon).count(), seconds);
}

void tst_SignInThrottle::opensWhenTheTimeIsOver()
{
    const Counters counters = afterFailures(5);

    QCOMPARE(remaining(counters, noon.addMSecs(29'001)), 1s);
    QCOMPARE(remaining(counters, noon.addSecs(30)), 0s);
    QCOMPARE(remaining(counters, noon.addDays(1)), 0s);
}

void tst_SignInThrottle::countsOnAfterALock()
{
    const Counters again = afterFailure(afterFailures(5), noon.addSecs(31));

    QCOMPARE(remaining(again, noon.addSecs(31)), 60s);
}

void tst_SignInThrottle::aClockSetBackDoesNotLockForEver()
{
    QCOMPARE(remaining(afterFailures(10), noon.addYears(-1)), 0s);
}

QTEST_GUILESS_MAIN(tst_SignInThrottle)
#include "tst_signinthrottle.moc"
