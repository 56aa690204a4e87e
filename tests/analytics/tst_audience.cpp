#include "analytics/audience.h"
#include "metricledger.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    AudienceQuestion question{ findMetric("views"), u"country"_s, first, first.addDays(6) };

    void putCountry(const char *country, int value, QDate from = first, int days = 28,
                    const QString &platform = u"youtube"_s)
    {
        put(platform, u"me"_s,
            { { "views", from, double(value), "", MetricSpan::Period, "", "country", country,
                days } });
    }
    void putSite(const char *site, QDate day, int value, const char *content = "")
    {
        put(u"adsense"_s, u"me"_s,
            { { "views", day, double(value), content, MetricSpan::Daily, "", "site", site } });
    }
    Audience ask() { return *Audience::ask(database->reader(), question); }
    static QStringList told(const Audience &audience)
    {
        QStringList rows;
        for (const AudienceRow &row : audience.rows)
            rows.append(
                u"%1 %2 %3"_s.arg(row.value, QString::number(row.sum / microsPerUnit),
                                  row.share ? QString::number(*row.share, 'f', 1) : u"-"_s));
        return rows;
    }
};

} // namespace

class tst_Audience final : public QObject
{
    Q_OBJECT

private slots:
    void withoutPartsThereIsNothing()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 100 });

        QVERIFY(f.ask().dimensions.isEmpty());
        QVERIFY(f.ask().rows.isEmpty());
    }

    void theLargestComeFirstAndATotalLast()
    {
        Fixture f;
        f.putCountry("US", 30);
        f.putCountry("KR", 60);
        f.putCountry("JP", 10);

        const Audience audience = f.ask();

        QCOMPARE(audience.dimension, u"country"_s);
        QCOMPARE(
            f.told(audience),
            (QStringList{ u"KR 60 60.0"_s, u"US 30 30.0"_s, u"JP 10 10.0"_s, u" 100 100.0"_s }));
        QCOMPARE(audience.rows.constLast().kind, AudienceRow::Kind::Total);
        QCOMPARE(audience.from, first);
        QCOMPARE(audience.to, first.addDays(27));
    }

    void ofPeriodsThatOverlapOnlyTheNewestCounts()
    {
        Fixture f;
        f.putCountry("KR", 60);
        f.putCountry("FR", 5);
        f.putCountry("KR", 70, first.addDays(2));
        f.putCountry("KR", 999, first.addDays(30)); // begins after the range

        const Audience audience = f.ask();

        QCOMPARE(f.told(audience), (QStringList{ u"KR 70 100.0"_s, u" 70 100.0"_s }));
        QCOMPARE(audience.from, first.addDays(2));
    }

    void daysAreAddedUp()
    {
        Fixture f;
        f.question.dimension = u"site"_s;
        f.putSite("a.kr", first.addDays(-1), 1000);
        f.putSite("a.kr", first, 3);
        f.putSite("a.kr", first.addDays(6), 4);
        f.putSite("b.kr", first.addDays(2), 1);

        const Audience audience = f.ask();

        QCOMPARE(f.told(audience),
                 (QStringList{ u"a.kr 7 87.5"_s, u"b.kr 1 12.5"_s, u" 8 100.0"_s }));
        QCOMPARE(audience.from, first);
        QCOMPARE(audience.to, first.addDays(6));
    }

    void contentsStandBackBehindTheirChannel()
    {
        Fixture f;
        f.question.dimension = u"site"_s;
        f.putSite("a.kr", first, 3, "one");
        f.putSite("a.kr", first, 4, "two");
        QCOMPARE(f.told(f.ask()).constFirst(), u"a.kr 7 100.0"_s);

        f.putSite("a.kr", first, 9);

        QCOMPARE(f.told(f.ask()).constFirst(), u"a.kr 9 100.0"_s);
    }

    void contentsOfAnotherAccountStayThere()
    {
        Fixture f;
        f.question.dimension = u"site"_s;
        f.putSite("a.kr", first, 3, "one");
        f.put(u"youtube"_s, u"me"_s,
              { { "views", first, 5, "", MetricSpan::Daily, "", "site", "a.kr" } });
        f.put(u"adsense"_s, u"another"_s,
              { { "views", first, 7, "", MetricSpan::Daily, "", "site", "a.kr" } });

        QCOMPARE(f.told(f.ask()).constFirst(), u"a.kr 15 100.0"_s);
    }

    void theSmallOnesAreOneRow()
    {
        Fixture f;
        f.question.most = 1;
        f.putCountry("KR", 60);
        f.putCountry("US", 30);
        f.putCountry("JP", 10);

        const Audience audience = f.ask();

        QCOMPARE(f.told(audience),
                 (QStringList{ u"KR 60 60.0"_s, u"2 40 40.0"_s, u" 100 100.0"_s }));
        QCOMPARE(audience.rows[1].kind, AudienceRow::Kind::Others);
    }

    void canBeOfOnePlatform()
    {
        Fixture f;
        f.putCountry("KR", 60);
        f.putCountry("KR", 5, first, 28, u"tiktok"_s);
        QCOMPARE(f.told(f.ask()).constFirst(), u"KR 65 100.0"_s);

        f.question.platforms = QStringList{ u"tiktok"_s };

        QCOMPARE(f.told(f.ask()).constFirst(), u"KR 5 100.0"_s);
    }

    void anUnknownDimensionGivesWayToOneThatIsTold()
    {
        Fixture f;
        f.question.dimension = u"device"_s;
        f.putSite("a.kr", first, 3);
        f.putCountry("KR", 60);

        QCOMPARE(f.ask().dimensions, (QStringList{ u"country"_s, u"site"_s }));
        QCOMPARE(f.ask().dimension, u"country"_s);
    }

    void meansHaveNeitherShareNorTotal()
    {
        Fixture f;
        f.question.metric = findMetric("avg_view_duration_sec");
        f.put(u"youtube"_s, u"me"_s,
              { { "avg_view_duration_sec", first, 90, "", MetricSpan::Period, "", "country", "KR",
                  28 } });

        QCOMPARE(f.told(f.ask()), QStringList{ u"KR 90 -"_s });
    }
};

QTEST_GUILESS_MAIN(tst_Audience)
#include "tst_audience.moc"
