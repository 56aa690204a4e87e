#include "storage/bigrams.h"
#include "storage/earningquery.h"
#include "storage/earningchange.h"
#include "storage/searchindex.h"
#include "temporaryprofile.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList words{ u"수익 정산"_s, u"가을 캠핑"_s, u"Course sale"_s, u"광고·협찬"_s,
                         u"PREMIUM 후원"_s, u"a"_s,         u"커피☕정원"_s,  u"Ünïcode"_s };

/// A ledger of random rows, and the same rows in memory to compare with.
struct Fixture
{
    Fixture()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 700; ++i) {
            Earning e = anEarning(profile.channel, "2026-01-01", random.bounded(1, 900),
                                  i % 3 ? "KRW" : "USD");
            e.earnedAt = QDate(2026, 1, 1).addDays(random.bounded(200));
            e.source = allSources[static_cast<size_t>(random.bounded(10))];
            e.status = allStatuses[static_cast<size_t>(random.bounded(6))];
            if (i % 2)
                e.dueAt = e.earnedAt.addDays(random.bounded(60));
            e.payer = words.at(random.bounded(static_cast<int>(words.size())));
            e.description = words.at(random.bounded(static_cast<int>(words.size()))) + QString::number(i);
            e.id = EarningId(Uuid::v8(QByteArray::number(i)));
            all.append(e);
        }
        const Status stored = profile.database->writer()
                                  .write<void>([this](WriteContext &context) -> Status {
                                      EarningChange changes(context);
                                      for (const Earning &e : all) {
                                          if (Status status = changes.insert(e); !status)
                                              return status;
                                      }
                                      return changes.finish();
                                  })
                                  .result();
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        // What storage sets itself is not compared.
        for (Earning &e : all) {
            e.createdAt = profile.clock.nowUtc();
            e.updatedAt = e.createdAt;
        }
    }

    Connection &reader() { return profile.database->reader(); }

    TemporaryProfile profile;
    QList<Earning> all;
};

bool matches(const Earning &e, const EarningFilter &f)
{
    const QString needle = searchForm(f.text);
    return (!f.from.isValid() || e.earnedAt >= f.from) && (!f.to.isValid() || e.earnedAt <= f.to)
        && (f.sources.isEmpty() || f.sources.contains(e.source))
        && (f.statuses.isEmpty() || f.statuses.contains(e.status))
        && (f.currencies.isEmpty() || f.currencies.contains(e.amount.currency))
        && (needle.isEmpty() || searchForm(e.payer).contains(needle)
            || searchForm(e.description).contains(needle));
}

QList<Earning> walk(const EarningQuery &query, Connection &reader, int page)
{
    QList<Earning> found;
    Result<QList<EarningRow>> rows = query.first(reader, page);
    while (rows && !rows->isEmpty()) {
        for (const EarningRow &row : *rows)
            found.append(row.earning);
        rows = query.after(reader, rows->last().seq, 0, page);
    }
    return rows ? found : QList<Earning>();
}

} // namespace

class tst_EarningQuery : public QObject
{
    Q_OBJECT

private slots:
    void windowsGiveEveryRowOnceInOrder_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("order");
        for (const int by : { 0, 1, 2, 3, 4 }) {
            for (const int order : { Qt::AscendingOrder, Qt::DescendingOrder })
                QTest::addRow("sort %d order %d", by, order) << by << order;
        }
    }

    void windowsGiveEveryRowOnceInOrder()
    {
        QFETCH(int, by);
        QFETCH(int, order);
        Fixture f;
        const EarningSort sort{ static_cast<EarningSort::By>(by), static_cast<Qt::SortOrder>(order) };
        const EarningQuery query({}, sort);

        const QList<Earning> found = walk(query, f.reader(), 64);

        QCOMPARE(found.size(), f.all.size());
        const auto key = [&](const Earning &e) {
            switch (sort.by) {
            case EarningSort::By::Source:
                return std::tuple(wordText(e.source), e.earnedAt.toJulianDay());
            case EarningSort::By::Status:
                return std::tuple(wordText(e.status), e.earnedAt.toJulianDay());
            case EarningSort::By::Amount:
                return std::tuple(e.amount.currency.code(), qint64{ e.amount.micros });
            case EarningSort::By::Due: // without a day they come after all others
                return std::tuple(e.dueAt.isValid() ? u"day"_s : u"none"_s,
                                  e.dueAt.toJulianDay());
            case EarningSort::By::Day:
                break;
            }
            return std::tuple(QString(), e.earnedAt.toJulianDay());
        };
        const auto before = [&](const Earning &a, const Earning &b) {
            return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
        };
        QVERIFY(std::is_sorted(found.cbegin(), found.cend(), before));
        QCOMPARE(query.isIndexed(), sort.by != EarningSort::By::Due);
    }

    void theLastWindowIsTheEnd()
    {
        Fixture f;
        const EarningQuery query({}, {});

        const auto last = query.last(f.reader(), 10);
        const QList<Earning> whole = walk(query, f.reader(), 256);

        QCOMPARE(last->size(), 10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(last->at(i).earning, whole.at(whole.size() - 10 + i));
    }

    void anchorsAreEveryNthRow()
    {
        Fixture f;
        const EarningQuery query({}, {});

        const auto anchors = query.anchors(f.reader(), 100);
        const QList<Earning> whole = walk(query, f.reader(), 256);

        QCOMPARE(anchors->size(), 7);
        const auto behind = query.after(f.reader(), anchors->at(2), 5, 1);
        QCOMPARE(behind->first().earning, whole.at(305));
    }

    void filtersAgreeWithLookingAtEveryRow()
    {
        Fixture f;
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            EarningFilter filter;
            if (random.bounded(2)) {
                filter.from = QDate(2026, 1, 1).addDays(random.bounded(150));
                filter.to = filter.from.addDays(random.bounded(80));
            }
            if (random.bounded(3) == 0)
                filter.sources = { allSources[static_cast<size_t>(random.bounded(10))] };
            if (random.bounded(3) == 0)
                filter.statuses = { allStatuses[static_cast<size_t>(random.bounded(6))] };
            if (random.bounded(3) == 0)
                filter.currencies = { Currencies::usd() };
            if (random.bounded(3) == 0)
                filter.text = u"캠핑"_s;
            const auto expected = std::count_if(f.all.cbegin(), f.all.cend(),
                                                [&](const Earning &e) { return matches(e, filter); });
            const EarningQuery query(filter, {});

            QCOMPARE(walk(query, f.reader(), 50).size(), expected);
            QCOMPARE(*query.count(f.reader()), expected);
        }
    }

    void searchMissesNothing()
    {
        Fixture f;
        QRandomGenerator random(5);
        int hits = 0;
        for (int round = 0; round < 400; ++round) {
            const QString text = f.all.at(random.bounded(static_cast<int>(f.all.size()))).description;
            const int length = random.bounded(1, 7);
            const QString query = text.mid(random.bounded(static_cast<int>(text.size())), length).trimmed();
            if (query.isEmpty())
                continue;
            EarningFilter filter;
            filter.text = random.bounded(2) ? query.toUpper() : query;
            const auto expected = std::count_if(f.all.cbegin(), f.all.cend(),
                                                [&](const Earning &e) { return matches(e, filter); });
            QCOMPARE(*EarningQuery(filter, {}).count(f.reader()), expected);
            hits += static_cast<int>(expected);
        }
        QVERIFY(hits > 1000);
    }

    void searchFindsDecomposedHangulAndUnindexedRows()
    {
        Fixture f;
        EarningFilter filter;
        filter.text = u"\u1109\u116e\u110b\u1175\u11a8"_s; // 수익, decomposed
        const qint64 before = *EarningQuery(filter, {}).count(f.reader());
        // Forget the index: rows that wait for it are looked through.
        QVERIFY(f.profile.database->writer()
                    .write<void>([](WriteContext &context) {
                        return context.connection.execute(
                            "INSERT INTO search_earnings (search_earnings) VALUES ('delete-all');"
                            "UPDATE search_state SET seq = 0");
                    })
                    .result());

        QVERIFY(before > 0);
        QCOMPARE(*EarningQuery(filter, {}).count(f.reader()), before);
        QVERIFY(f.profile.database->writer()
                    .write<qint64>([](WriteContext &context) {
                        return SearchIndex::indexNext(context.connection, 10'000);
                    })
                    .result());
        QCOMPARE(*SearchIndex::pendingRows(f.reader()), 0);
        QCOMPARE(*EarningQuery(filter, {}).count(f.reader()), before);
    }

    void sumsLeaveOutWhatIsNoIncome()
    {
        Fixture f;
        MoneySums expected;
        for (const Earning &e : f.all) {
            if (countsAsIncome(e.status))
                expected.add(e.amount);
        }
        QCOMPARE(*EarningQuery({}, {}).sums(f.reader()), expected);
    }

    void bigramsSplitNoSurrogates()
    {
        QCOMPARE(bigrams(u"수익금"_s), u"수익 익금 금"_s);
        QCOMPARE(bigrams(u"ABab"_s), u"ab ba b"_s);
        QCOMPARE(bigramQuery(u"수"_s), u"\"수\" *"_s);
        QCOMPARE(bigramQuery(u"%"_s), QString());
        QCOMPARE(bigrams(u"😭😭"_s), QString());
        QCOMPARE(bigramQuery(u"수익\""_s), u"\"수익\""_s);
    }
};

QTEST_GUILESS_MAIN(tst_EarningQuery)
#include "tst_earningquery.moc"
