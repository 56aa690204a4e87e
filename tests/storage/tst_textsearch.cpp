#include "importledger.h"
#include "storage/bigrams.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/textsearch.h"

#include <QRandomGenerator>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList words = { u"가을 캠핑"_s, u"Preset PACK"_s, u"라온미디어"_s, u"café 후원"_s,
                            u"수"_s,        u"STRAẞE"_s,      u"100% 환불"_s,  u"under_score"_s };

/// More rows than are looked through, so that the index is asked, too.
struct Fixture : ImportLedger
{
    static constexpr int rows = 3000;

    Fixture()
    {
        QRandomGenerator random(3);
        const auto word = [&random] {
            return words.at(random.bounded(static_cast<int>(words.size()))).toStdString();
        };
        std::vector<std::pair<std::string, std::string>> kept; // records only point at texts
        kept.reserve(rows);
        QList<EarningRecord> records;
        for (int i = 0; i < rows; ++i) {
            kept.emplace_back(std::to_string(i), i == 7 ? "희귀 zebra" : word() + ' ' + word());
            EarningRecord record = sale(kept.back().first.c_str(), "2026-03-01", 10);
            record.description = kept.back().second;
            records.append(record);
        }
        import(records);
    }

    void indexAll()
    {
        while (*database->writer()
                    .write<qint64>(
                        [](WriteContext &c) { return SearchIndex::indexNext(c.connection, 500); })
                    .result()
               > 0) { }
    }
    QList<Uuid> found(const QString &query, int limit = 50)
    {
        QList<Uuid> ids;
        const auto rows = TextSearch::find(database->reader(), Searched::Earnings, query, limit);
        if (!rows)
            qFatal("%s", qUtf8Printable(rows.error().message));
        for (const FoundText &row : *rows)
            ids.append(row.id);
        return ids;
    }
    /// What looking at every row in turn finds, the newest first.
    QList<Uuid> expected(const QString &query, int limit = 50)
    {
        auto rows = database->reader().prepare(
            "SELECT id, coalesce(payer, '') || char(10) || coalesce(description, '') FROM earnings "
            "WHERE deleted_at IS NULL ORDER BY seq DESC");
        QList<Uuid> ids;
        while (*rows->step() && ids.size() < limit) {
            if (searchForm(rows->text(1)).contains(searchForm(query.trimmed())))
                ids.append(rows->uuid(0));
        }
        return ids;
    }
};

} // namespace

class tst_TextSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatLookingThroughEveryRowFinds()
    {
        Fixture f;
        f.indexAll();
        QRandomGenerator random(5);
        for (int i = 0; i < 100; ++i) {
            const QString &word = words.at(random.bounded(static_cast<int>(words.size())));
            const QString piece = word.mid(random.bounded(6), random.bounded(1, 7)).trimmed();
            if (piece.isEmpty())
                continue;
            const int limit = i % 2 == 0 ? 50 : Fixture::rows; // most ask the index as well
            QVERIFY2(f.found(piece, limit) == f.expected(piece, limit), qUtf8Printable(piece));
        }
    }

    void findsAnOldRowByItsIndex()
    {
        Fixture f;
        f.indexAll();
        for (const QString &query : { u"zebra"_s, u"ZEB"_s, u"z"_s, u"희"_s, u"귀 ze"_s })
            QCOMPARE(f.found(query), f.expected(query));
        QCOMPARE(f.found(u"zebra"_s).size(), 1);
    }

    void findsWhatWaitsForTheIndex()
    {
        Fixture f;
        QCOMPARE(*SearchIndex::pendingRows(f.database->reader(), Searched::Earnings),
                 qint64{ Fixture::rows });
        QCOMPARE(f.found(u"zebra"_s).size(), 1);
        QCOMPARE(f.found(u"캠핑"_s, 3000), f.expected(u"캠핑"_s, 3000));
    }

    void findsNothingInTheTrash()
    {
        Fixture f;
        f.indexAll();
        EarningRepository earnings(*f.database);
        const QList<Uuid> zebra = f.found(u"zebra"_s);
        QVERIFY(earnings.moveToTrash({ EarningId(zebra.constFirst()) }).result());
        QVERIFY(f.found(u"zebra"_s).isEmpty());
    }

    void asksTheIndexInItsOwnOrder()
    {
        Fixture f;
        f.indexAll();
        auto plan
            = f.database->reader().prepare("EXPLAIN QUERY PLAN SELECT t.id FROM search_earnings f "
                                           "CROSS JOIN earnings t ON t.seq = "
                                           "f.rowid WHERE f.search_earnings MATCH '\"ze\"' AND "
                                           "f.rowid <= 9 ORDER BY f.rowid DESC");
        while (*plan->step())
            QVERIFY2(!plan->text(3).contains(u"TEMP B-TREE"_s), qUtf8Printable(plan->text(3)));
    }
};

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
