#include "analytics/contentranking.h"
#include "metricledger.h"
#include "storage/contentrepository.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

struct Fixture : MetricLedger
{
    RankingQuestion question{ findMetric("views"), first, first.addDays(2) };

    ContentRanking ask() { return *ContentRanking::ask(database->reader(), question); }
    static QStringList told(const ContentRanking &ranking)
    {
        QStringList words;
        for (const RankedContent &row : ranking.rows)
            words.append(row.facts.title + u' ' + decimalText(row.value));
        return words;
    }
};

} // namespace

class tst_ContentRanking final : public QObject
{
    Q_OBJECT

private slots:
    void theHighestIsFirst()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 1, 2, 3, 1000 }, "a");
        f.putDays(u"youtube"_s, "views", first, { 10, 4, 0 }, "b");
        f.putDays(u"youtube"_s, "views", first.addDays(3), { 5 }, "later");

        const ContentRanking ranking = f.ask();

        QCOMPARE(f.told(ranking), (QStringList{ u"b 14"_s, u"a 6"_s }));
        QCOMPARE(*ranking.total, 20 * microsPerUnit);
        QCOMPARE(*ranking.rows[0].share, 70.0);
        QCOMPARE(ranking.rows[0].facts.platform, u"youtube"_s);
    }

    void equalOnesAreOrderedByTitle()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 7 }, "b");
        f.putDays(u"youtube"_s, "views", first, { 7 }, "a");

        QCOMPARE(f.told(f.ask()), (QStringList{ u"a 7"_s, u"b 7"_s }));
    }

    void aMeanHasNoShare()
    {
        Fixture f;
        f.question.metric = findMetric("ctr_pct");
        f.putDays(u"youtube"_s, "ctr_pct", first, { 4, 6 }, "a");

        const ContentRanking ranking = f.ask();

        QCOMPARE(f.told(ranking), QStringList{ u"a 5"_s });
        QVERIFY(!ranking.total);
        QVERIFY(!ranking.rows[0].share);
    }

    void moneyWithoutARateIsInNoRow()
    {
        Fixture f;
        f.question.metric = findMetric("est_revenue");
        f.question.home = Currencies::krw();
        f.put(u"youtube"_s, u"me"_s,
              { { "est_revenue", first, 5000, "a", MetricSpan::Daily, "KRW" },
                { "est_revenue", first, 12, "b", MetricSpan::Daily, "USD" } });

        const ContentRanking ranking = f.ask();

        QCOMPARE(f.told(ranking), QStringList{ u"a 5000"_s });
        QCOMPARE(ranking.unconverted.of(Currencies::usd()), 12 * microsPerUnit);
    }

    void theTrashIsLeftOut()
    {
        Fixture f;
        f.putDays(u"youtube"_s, "views", first, { 7 }, "a");
        ContentRepository contents(*f.database);
        QVERIFY(contents.moveToTrash({ f.ask().rows[0].id }).result());

        QVERIFY(f.ask().rows.isEmpty());
        QVERIFY(!f.ask().total);
    }
};

QTEST_GUILESS_MAIN(tst_ContentRanking)
#include "tst_contentranking.moc"
