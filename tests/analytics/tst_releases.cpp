#include "analytics/releases.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

ContentId made(QHash<ContentId, ContentFacts> &contents, const QString &title, const char *at,
               const QString &platform = u"youtube"_s)
{
    const auto id = ContentId(Uuid::v8(title.toUtf8()));
    contents.insert(
        id, { title, platform, QDateTime::fromString(QLatin1String(at), Qt::ISODate).toUTC() });
    return id;
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
        QHash<ContentId, ContentFacts> contents;
        made(contents, u"too early"_s, "2026-03-01T14:59:59Z");
        made(contents, u"first minute"_s, "2026-03-01T15:00:00Z");
        made(contents, u"last minute"_s, "2026-03-08T14:59:59Z");
        made(contents, u"too late"_s, "2026-03-08T15:00:00Z");
        contents.insert(ContentId(Uuid::v7(1)), { u"not yet"_s, u"youtube"_s, {} });

        const auto found = releases(contents, week, {}, QTimeZone("Asia/Seoul"));

        QCOMPARE(titles(found), (QStringList{ u"0302 first minute"_s, u"0308 last minute"_s }));
    }

    void comeInTheOrderOfTimeThenOfTitles()
    {
        QHash<ContentId, ContentFacts> contents;
        made(contents, u"b"_s, "2026-03-03T10:00:00Z");
        made(contents, u"a"_s, "2026-03-03T10:00:00Z");
        const ContentId first = made(contents, u"z"_s, "2026-03-03T09:00:00Z");

        const auto found = releases(contents, week, {}, QTimeZone::utc());

        QCOMPARE(titles(found), (QStringList{ u"0303 z"_s, u"0303 a"_s, u"0303 b"_s }));
        QCOMPARE(found.constFirst().content, first);
    }

    void areReadFromOneInstantUpToAnother()
    {
        MetricLedger ledger;
        const QDateTime from(week.from, QTime(9, 0), Qt::UTC);
        for (const char *title : { "before", "first", "last", "after", "draft" })
            ledger.putDays(u"youtube"_s, "views", week.from, { 1 }, title);
        ledger.publish("before", from.addMSecs(-1));
        ledger.publish("first", from);
        ledger.publish("last", from.addDays(1).addMSecs(-1));
        ledger.publish("after", from.addDays(1));

        const auto found = publishedFacts(ledger.database->reader(), from, from.addDays(1));

        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->value(ledger.contentOf("first")).publishedAt, from);
        QVERIFY(found->contains(ledger.contentOf("last")));
    }

    void canBeThoseOfOnePlatform()
    {
        QHash<ContentId, ContentFacts> contents;
        made(contents, u"video"_s, "2026-03-03T10:00:00Z");
        made(contents, u"clip"_s, "2026-03-04T10:00:00Z", u"tiktok"_s);

        QCOMPARE(titles(releases(contents, week, { u"tiktok"_s }, QTimeZone::utc())),
                 QStringList{ u"0304 clip"_s });
    }
};

QTEST_GUILESS_MAIN(tst_Releases)
#include "tst_releases.moc"
