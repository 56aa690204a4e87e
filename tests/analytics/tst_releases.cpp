#include "analytics/releases.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

PublishedContent made(const QString &title, const char *at, const QString &platform = u"youtube"_s)
{
    return { ContentId(Uuid::v8(title.toUtf8())), title, platform,
             QDateTime::fromString(QLatin1String(at), Qt::ISODate).toMSecsSinceEpoch() };
}

QStringList titles(const QList<Release> &found)
{
    QStringList all;
    for (const Release &one : found)
        all.append(one.day.toString(u"MMdd "_s) + one.title);
    return all;
}

const DaySpan week{ QDate(2026, 3, 2), QDate(2026, 3, 8) };

} // namespace

class tst_Releases final : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheDaysInTheZone()
    {
        const QList<PublishedContent> contents{ made(u"too early"_s, "2026-03-01T14:59:59Z"),
                                                made(u"first minute"_s, "2026-03-01T15:00:00Z"),
                                                made(u"last minute"_s, "2026-03-08T14:59:59Z"),
                                                made(u"too late"_s, "2026-03-08T15:00:00Z") };

        const auto found = releases(contents, week, {}, QTimeZone("Asia/Seoul"));

        QCOMPARE(titles(found), (QStringList{ u"0302 first minute"_s, u"0308 last minute"_s }));
        QCOMPARE(found[0].content, contents[1].id);
    }

    void followTheClockWhenItChanges()
    {
        // In New York the day ends an hour earlier, by UTC, from 8 March 2026 07:00 UTC on.
        const QList<PublishedContent> contents{ made(u"winter"_s, "2026-03-08T04:30:00Z"),
                                                made(u"winter too"_s, "2026-03-08T05:30:00Z"),
                                                made(u"summer"_s, "2026-03-09T03:30:00Z"),
                                                made(u"summer too"_s, "2026-03-09T04:30:00Z") };

        const auto found = releases(contents, { QDate(2026, 3, 1), QDate(2026, 3, 31) }, {},
                                    QTimeZone("America/New_York"));

        QCOMPARE(titles(found),
                 (QStringList{ u"0307 winter"_s, u"0308 winter too"_s, u"0308 summer"_s,
                               u"0309 summer too"_s }));
    }

    void canBeThoseOfOnePlatform()
    {
        const QList<PublishedContent> contents{ made(u"video"_s, "2026-03-03T10:00:00Z"),
                                                made(u"clip"_s, "2026-03-04T10:00:00Z",
                                                     u"tiktok"_s) };

        QCOMPARE(titles(releases(contents, week, { u"tiktok"_s }, QTimeZone::utc())),
                 QStringList{ u"0304 clip"_s });
    }

    void areReadFromOneInstantUpToAnother()
    {
        MetricLedger ledger;
        const QDateTime from(week.from, QTime(9, 0), Qt::UTC);
        for (const char *title : { "before", "z", "a", "last", "after", "draft" })
            ledger.putDays(u"youtube"_s, "views", week.from, { 1 }, title);
        ledger.publish("before", from.addMSecs(-1));
        ledger.publish("z", from);
        ledger.publish("a", from.addSecs(60));
        ledger.publish("last", from.addSecs(60));
        ledger.publish("after", from.addDays(1));
        const qint64 first = from.toMSecsSinceEpoch();

        const auto found = publishedContents(ledger.database->reader(), first, first + 86'400'000);

        QVERIFY(found);
        QStringList order;
        for (const PublishedContent &one : *found)
            order.append(one.title);
        QCOMPARE(order, (QStringList{ u"z"_s, u"a"_s, u"last"_s }));
        QCOMPARE(found->constFirst().id, ledger.contentOf("z"));
        QCOMPARE(found->constFirst().at, first);
        QCOMPARE(found->constFirst().platform, u"youtube"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Releases)
#include "tst_releases.moc"
