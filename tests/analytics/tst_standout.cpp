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

ContentFacts went(const QString &title, int day, int hour)
{
    return { title, {}, QDateTime(first.addDays(day), QTime(hour, 0), Qt::UTC) };
}

} // namespace

class tst_Standout final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatWentOutThen()
    {
        const QHash<ContentId, ContentFacts> contents{
            { ContentId(Uuid::v8("b")), went(u"b"_s, 7, 9) },
            { ContentId(Uuid::v8("a")), went(u"a"_s, 7, 12) },
            { ContentId(Uuid::v8("c")), went(u"c"_s, 8, 9) },
            { ContentId(Uuid::v8("d")), { u"d"_s, {}, {} } }
        };

        QCOMPARE(
            standouts(days({ { 7, 900 }, { 20, 800 } }), contents, QTimeZone::utc()),
            (QList<Standout>{ { first.addDays(7), 900, u"a"_s }, { first.addDays(20), 800, {} } }));
    }

    void aDayIsOneOfTheZone()
    {
        const QHash<ContentId, ContentFacts> contents{ { ContentId(Uuid::v8("b")),
                                                         went(u"b"_s, 6, 22) } };

        QCOMPARE(standouts(days({ { 7, 900 } }), contents, QTimeZone("Asia/Seoul"))[0].title,
                 u"b"_s);
    }

    void theHighestAreNamed()
    {
        const auto found
            = standouts(days({ { 1, 700 }, { 5, 900 }, { 9, 800 } }), {}, QTimeZone::utc(), 2);

        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].day, first.addDays(5));
        QCOMPARE(found[1].day, first.addDays(9));
        QVERIFY(standouts(days({}), {}, QTimeZone::utc()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Standout)
#include "tst_standout.moc"
