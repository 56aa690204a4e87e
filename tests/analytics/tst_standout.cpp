#include "analytics/standout.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

QList<MetricPoint> days(const QHash<int, Micros> &special)
{
    QList<MetricPoint> points;
    for (int i = 0; i < 30; ++i)
        points.append({ first.addDays(i), DayKind::Value, special.value(i, 100 + i % 5), false });
    return points;
}

Release went(const QString &title, int day)
{
    return { first.addDays(day), {}, title };
}

} // namespace

class tst_Standout final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatWentOutThen()
    {
        const QList<Release> out{ went(u"b"_s, 7), went(u"a"_s, 7), went(u"c"_s, 8) };

        QCOMPARE(
            standouts(days({ { 7, 900 }, { 20, 800 } }), out),
            (QList<Standout>{ { first.addDays(7), 900, u"a"_s }, { first.addDays(20), 800, {} } }));
    }

    void theHighestAreNamed()
    {
        const auto found = standouts(days({ { 1, 700 }, { 5, 900 }, { 9, 800 } }), {}, 2);

        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].day, first.addDays(5));
        QCOMPARE(found[1].day, first.addDays(9));
        QVERIFY(standouts(days({}), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Standout)
#include "tst_standout.moc"
