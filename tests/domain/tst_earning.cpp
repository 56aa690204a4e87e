#include "domain/earning.h"

#include <QTest>

using namespace Creator;

class tst_Earning : public QObject
{
    Q_OBJECT

private slots:
    void theDayPaidFitsTheStatus_data()
    {
        QTest::addColumn<EarningStatus>("status");
        QTest::addColumn<QDate>("before");
        QTest::addColumn<QDate>("after");
        const QDate today(2026, 11, 22);
        const QDate known(2026, 3, 1);
        const auto row = [](const char *name, EarningStatus status, QDate before, QDate after) {
            QTest::newRow(name) << status << before << after;
        };
        row("paid without a day", EarningStatus::Paid, {}, today);
        row("paid on a known day", EarningStatus::Paid, known, known);
        row("pending again", EarningStatus::Pending, known, {});
        row("an estimate", EarningStatus::Estimated, known, {});
        row("refunded after it was paid", EarningStatus::Refunded, known, known);
        row("disputed after it was paid", EarningStatus::Disputed, known, known);
        row("cancelled before it was paid", EarningStatus::Cancelled, {}, {});
    }

    void theDayPaidFitsTheStatus()
    {
        QFETCH(EarningStatus, status);
        QFETCH(QDate, before);
        Earning earning;
        earning.status = status;
        earning.paidAt = before;

        settleDayPaid(earning, QDate(2026, 11, 22));

        QTEST(earning.paidAt, "after");
    }
};

QTEST_GUILESS_MAIN(tst_Earning)
#include "tst_earning.moc"
