#include "importledger.h"
#include "storage/bigrams.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/searchindex.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList texts{ u"가을 캠핑 브랜디드"_s,
                         u"캠핑클럽 협찬 (2차)"_s,
                         u"Preset pack – Autumn 2026"_s,
                         u"강의: Lightroom 기초"_s,
                         u"라온미디어 x Studio Nine"_s,
                         u"STRAẞE Möbel"_s,
                         u"채널 멤버십 11월"_s,
                         u"수"_s,
                         u"100% 환불"_s,
                         u"café ☕ 후원"_s,
                         u"under_score"_s,
                         u""_s };

struct Fixture : ImportLedger
{
    EarningRepository earnings{ *database };

    Fixture()
    {
        for (int i = 0; i < texts.size(); ++i) {
            Earning e = anEarning(channel, "2026-03-01", i + 1);
            e.payer = texts.at((i * 5 + 1) % texts.size());
            e.description = texts.at(i);
            if (!earnings.add(e).result())
                qFatal("not added");
        }
    }

    qint64 hits(const QString &text)
    {
        EarningFilter filter;
        filter.text = text;
        return *EarningQuery(filter, {}).count(database->reader());
    }
    /// What looking through every row finds.
    qint64 expected(const QString &text)
    {
        const QString needle = searchForm(text);
        const auto rows = EarningQuery({}, {}).first(database->reader(), 10'000);
        return std::count_if(rows->cbegin(), rows->cend(), [&needle](const EarningRow &row) {
            return searchForm(row.earning.payer).contains(needle)
                || searchForm(row.earning.description).contains(needle);
        });
    }
    qint64 pending() { return *SearchIndex::pendingRows(database->reader()); }
    qint64 indexNext(int limit)
    {
        const auto done = database->writer().write<qint64>(
            [limit](WriteContext &c) { return SearchIndex::indexNext(c.connection, limit); });
        return *done.result();
    }
};

} // namespace

class tst_SearchIndex final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatLookingThroughEveryRowFinds_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query :
             { u"캠핑"_s,     u"가을 캠핑"_s,   u"을 캠"_s,   u"캠"_s,    u"수"_s,
               u"preset"_s,   u"PRESET PACK"_s, u"p"_s,       u"ar"_s,    u"lightroom 기"_s,
               u"x studio"_s, u"(2차)"_s,       u"100%"_s,    u"%"_s,     u"_"_s,
               u"under_"_s,   u"☕"_s,           u"strasse"_s, u"MÖBEL"_s, u"caf\u0065\u0301"_s,
               u"2026"_s,     u"\""_s,          u"' OR 1"_s,  u"AND"_s,   u"없는 말"_s })
            QTest::newRow(qUtf8Printable(query)) << query;
    }

    void findsWhatLookingThroughEveryRowFinds()
    {
        QFETCH(QString, query);
        Fixture f;
        QCOMPARE(f.hits(query), f.expected(query));
    }

    void findsAnyPieceOfAnyText()
    {
        Fixture f;
        QRandomGenerator random(4);
        for (int i = 0; i < 300; ++i) {
            const QString &text = texts.at(random.bounded(static_cast<int>(texts.size())));
            const QString piece = text.mid(random.bounded(20), random.bounded(1, 9)).trimmed();
            if (piece.isEmpty())
                continue;
            QVERIFY(f.expected(piece) >= 1);
            QVERIFY2(f.hits(piece) == f.expected(piece), qUtf8Printable(piece));
        }
    }

    void findsRowsThatWaitForTheIndex()
    {
        Fixture f;
        QCOMPARE(f.pending(), 0);
        EarningRecord record = f.sale("a", "2026-03-01", 10);
        record.description = "겨울 캠핑";
        const qint64 before = f.hits(u"캠핑"_s);

        f.import({ record });

        QCOMPARE(f.pending(), 1);
        QCOMPARE(f.hits(u"캠핑"_s), before + 1);
        QCOMPARE(f.indexNext(10), 1);
        QCOMPARE(f.pending(), 0);
        QCOMPARE(f.hits(u"캠핑"_s), before + 1);
    }

    void indexesInStepsAndStops()
    {
        Fixture f;
        QList<EarningRecord> records;
        static constexpr const char *keys[] = { "a", "b", "c", "d", "e" };
        for (const char *key : keys)
            records.append(f.sale(key, "2026-03-01", 10));
        f.import(records);

        QCOMPARE(f.indexNext(2), 2);
        QCOMPARE(f.pending(), 3);
        QCOMPARE(f.hits(u"preset pack"_s), f.expected(u"preset pack"_s));
        QCOMPARE(f.indexNext(100), 3);
        QCOMPARE(f.indexNext(100), 0);
    }

    void aRowByHandWaitsItsTurnBehindAnImport()
    {
        Fixture f;
        f.import({ f.sale("a", "2026-03-01", 10) });
        Earning e = anEarning(f.channel, "2026-03-02", 5);
        e.description = u"겨울 산행"_s;
        const EarningId id = f.earnings.add(e).result()->id;
        QCOMPARE(f.pending(), 2);
        QCOMPARE(f.hits(u"산행"_s), 1);
        QVERIFY(f.earnings.edit({ id }, u"x"_s, [](Earning &row) { row.description = u"여름"_s; })
                    .result());

        QCOMPARE(f.indexNext(100), 2);

        QCOMPARE(f.hits(u"산행"_s), 0);
        QCOMPARE(f.hits(u"여름"_s), 1);
    }

    void followsEditsTrashAndPurge()
    {
        Fixture f;
        Earning e = anEarning(f.channel, "2026-03-02", 5);
        e.description = u"겨울 산행"_s;
        const EarningId id = f.earnings.add(e).result()->id;
        QVERIFY(
            f.earnings.edit({ id }, u"x"_s, [](Earning &row) { row.description = u"여름 바다"_s; })
                .result());
        QCOMPARE(f.hits(u"산행"_s), 0);
        QCOMPARE(f.hits(u"바다"_s), 1);
        QVERIFY(f.earnings.moveToTrash({ id }).result());
        QCOMPARE(f.hits(u"바다"_s), 0);
        QVERIFY(f.earnings.restore({ id }).result());
        QCOMPARE(f.hits(u"바다"_s), 1);
        QVERIFY(f.earnings.moveToTrash({ id }).result());
        QVERIFY(f.earnings.purge({ id }).result());
        QCOMPARE(*f.database->reader().scalar(
                     "SELECT count(*) FROM search_earnings WHERE search_earnings MATCH '바다'"),
                 0);
    }

    void isMadeAnewWhenMostEntriesAreStale()
    {
        Fixture f;
        const auto leaveStale = [&f](qint64 rows) {
            return f.database->writer()
                .write<void>([rows](WriteContext &c) {
                    return SearchIndex::leaveStale(c.connection, Searched::Earnings, rows);
                })
                .result();
        };
        QVERIFY(leaveStale(1000));
        QCOMPARE(f.pending(), 0);

        QVERIFY(leaveStale(1));

        QCOMPARE(f.pending(), texts.size());
        QCOMPARE(f.hits(u"캠핑"_s), f.expected(u"캠핑"_s));
        QCOMPARE(f.indexNext(1000), texts.size());
        QCOMPARE(f.hits(u"캠핑"_s), f.expected(u"캠핑"_s));
        QCOMPARE(*f.database->reader().scalar("SELECT stale FROM search_state WHERE table_name = 'earnings'"), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
