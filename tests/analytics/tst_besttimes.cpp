#include "analytics/besttimes.h"

#include <QTest>

using namespace Creator;

namespace {

/// 2026-03-02 is a Monday.
PublishedValue post(int day, int hourUtc, Micros value)
{
    return { QDateTime(QDate(2026, 3, day), QTime(hourUtc, 30), Qt::UTC), value };
}

} // namespace

class tst_BestTimes final : public QObject
{
    Q_OBJECT

private slots:
    void countsInLocalTime()
    {
        const BestTimes times({ post(1, 22, 10), post(8, 22, 20) }, QTimeZone("Asia/Seoul"));

        QCOMPARE(times.at(1, 7).posts, 2); // Sunday 22:30 UTC is Monday 07:30
        QCOMPARE(times.at(1, 7).mean, Micros(15));
        QCOMPARE(times.at(7, 22).posts, 0);
        QCOMPARE(times.posts(), 2);
    }

    void fewPostsInACellAreNotSure()
    {
        QList<PublishedValue> posts{ post(2, 9, 1'000), post(9, 9, 1'000) };
        for (int day : { 3, 10, 17 })
            posts.append(post(day, 20, 30));
        const BestTimes times(posts, QTimeZone::utc());

        QVERIFY(!times.at(1, 9).isSure());
        QVERIFY(times.at(2, 20).isSure());
        QCOMPARE(times.highest(), Micros(30));
    }

    void underTenPostsThereIsNothing()
    {
        QList<PublishedValue> posts;
        for (int i = 0; i < 9; ++i)
            posts.append(post(2, 9, 5));
        QVERIFY(BestTimes(posts, QTimeZone::utc()).isEmpty());
        posts.append(post(8, 23, 5));
        const BestTimes times(posts, QTimeZone::utc());
        QVERIFY(!times.isEmpty());
        QCOMPARE(times.at(7, 23).posts, 1);
        QVERIFY(BestTimes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_BestTimes)
#include "tst_besttimes.moc"
