#include "core/latestreading.h"

#include <QTest>

using namespace Creator;

using Answer = LatestReading::Answer;

class tst_LatestReading final : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsCurrentIfNothingHappened()
    {
        LatestReading readings;
        readings.noteChange();
        const int reading = readings.begin();
        QCOMPARE(readings.end(reading), Answer::Current);
    }

    void aNewerReadingOvertakes()
    {
        LatestReading readings;
        const int first = readings.begin();
        const int second = readings.begin();
        QCOMPARE(readings.end(second), Answer::Current);
        QCOMPARE(readings.end(first), Answer::Overtaken);
    }

    void aChangeMeanwhileMakesItStaleOnce()
    {
        LatestReading readings;
        const int first = readings.begin();
        readings.noteChange();
        QCOMPARE(readings.end(first), Answer::Stale);
        readings.noteChange();
        const int second = readings.begin();
        QCOMPARE(readings.end(second), Answer::Current);
    }
};

QTEST_GUILESS_MAIN(tst_LatestReading)
#include "tst_latestreading.moc"
