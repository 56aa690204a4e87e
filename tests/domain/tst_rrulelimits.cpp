#include "domain/rrulelimits.h"

#include <QTest>

using namespace Creator;

class tst_RruleLimits final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatCanBeFollowed_data()
    {
        QTest::addColumn<bool>("reasonable");
        const auto row
            = [](const char *rule, bool isReasonable) { QTest::newRow(rule) << isReasonable; };
        row("FREQ=DAILY", true);
        row("freq=weekly;byday=MO,FR", true);
        row("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", true);
        row("FREQ=MONTHLY;BYDAY=-1FR", true);
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", true);
        row("FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=30", true);
        row("FREQ=DAILY;BYHOUR=0,6,12,18;BYMINUTE=0,30", true);
        row("FREQ=HOURLY", false);
        row("FREQ=SECONDLY", false);
        row("COUNT=3", false);
        row("", false);
        row("RSCALE=CHINESE;FREQ=YEARLY", false);
        row("FREQ=DAILY;BYSECOND=0,1", false);
        row("FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,1,2,3,4", false);
        row("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", false);
        row("FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=-31", false);
        row("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", false);
    }

    void knowsWhatCanBeFollowed()
    {
        QTEST(isReasonableRule(QTest::currentDataTag()), "reasonable");
    }

    void refusesEndlessText()
    {
        QVERIFY(!isReasonableRule("FREQ=DAILY;BYDAY=" + QByteArray("MO,").repeated(1'000)));
    }
};

QTEST_APPLESS_MAIN(tst_RruleLimits)
#include "tst_rrulelimits.moc"
