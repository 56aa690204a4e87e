#include "importledger.h"
#include "sqldump.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/rollupquery.h"
#include "storage/undojournal.h"

#include <QRandomGenerator>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

#define FACETS                                                                                     \
    "hex(e.creator_id), e.platform, coalesce(e.account_id, ''), e.source, e.currency, e.kind, "    \
    "e.status"
#define SUMS                                                                                       \
    "count(*), sum(e.amount), sum(coalesce(e.gross, e.amount + coalesce(e.fee, 0))) "              \
    "FROM earnings e WHERE e.deleted_at IS NULL"
#define STORED_FACETS                                                                              \
    "hex(f.creator_id), f.platform, f.account_id, f.source, f.currency, f.kind, f.status"

/// Rollups and raw rows of all facets and both bases, as lines that must be equal.
struct Fixture : ImportLedger
{
    EarningRepository earnings{ *database };
    UndoJournal journal{ *database };
    QRandomGenerator random{ 20'261'122 };
    QList<EarningId> ids;

    QStringList dailyRollup()
    {
        return dump(database->reader(),
                    "SELECT d.basis, d.day, " STORED_FACETS ", d.rows, d.amount, d.gross "
                    "FROM earnings_daily d JOIN earning_facets f USING (facet) "
                    "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9",
                    12);
    }
    QStringList dailyRows()
    {
        return dump(database->reader(),
                    "SELECT 0, e.earned_at / 86400000, " FACETS ", " SUMS
                    " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 "
                    "UNION ALL SELECT 1, e.paid_at / 86400000, " FACETS ", " SUMS
                    " AND e.paid_at IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 "
                    "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9",
                    12);
    }
    QStringList monthlyRollup()
    {
        return dump(database->reader(),
                    "SELECT m.basis, m.month, " STORED_FACETS ", m.rows, m.amount, m.gross "
                    "FROM earnings_monthly m JOIN earning_facets f USING (facet) "
                    "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9",
                    12);
    }
    QStringList monthlyRows()
    {
#define MONTH(column)                                                                              \
    "strftime('%Y', e." column " / 1000, 'unixepoch') * 12 + strftime('%m', e." column             \
    " / 1000, 'unixepoch') - 1"
        return dump(
            database->reader(),
            "SELECT 0, " MONTH(
                "earned_at") ", " FACETS ", " SUMS " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 UNION ALL "
                             "SELECT 1, " MONTH("paid_at") ", " FACETS ", " SUMS
                                                           " AND e.paid_at IS NOT NULL GROUP BY 1, "
                                                           "2, 3, 4, 5, 6, 7, 8, 9 "
                                                           "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9",
            12);
    }
    void verify()
    {
        QCOMPARE(dailyRollup(), dailyRows());
        QCOMPARE(monthlyRollup(), monthlyRows());
    }

    template <typename Values>
    auto any(const Values &values)
    {
        return values[static_cast<size_t>(random.bounded(static_cast<int>(std::size(values))))];
    }
    void vary(Earning &e)
    {
        static constexpr const char *platforms[] = { "youtube", "stripe", "" };
        e.source = any(allSources);
        e.status = any(allStatuses);
        e.kind = any(allKinds);
        e.platform = QString::fromLatin1(any(platforms));
        e.accountId = random.bounded(2) ? u"acct"_s : QString();
        e.amount = { random.bounded(-5'000, 9'000) * Micros{ 12'345 },
                     random.bounded(2) ? Currencies::usd() : Currencies::krw() };
        e.earnedAt = QDate(2024, 12, 20).addDays(random.bounded(60));
        e.paidAt = random.bounded(2) ? e.earnedAt.addDays(random.bounded(40)) : QDate();
        e.gross = random.bounded(3) ? std::nullopt : std::optional<Micros>(random.bounded(9'000));
        e.fee = random.bounded(3) ? std::nullopt : std::optional<Micros>(random.bounded(900));
    }
    void stepOfAnyKind()
    {
        clock.now = clock.now.addMSecs(1);
        const EarningId id
            = ids.isEmpty() ? EarningId() : ids.at(random.bounded(static_cast<int>(ids.size())));
        switch (random.bounded(9)) {
        case 0:
        case 1: {
            Earning earning = anEarning(channel, "2026-01-01", 1);
            vary(earning);
            ids.append(earnings.add(earning).result()->id);
            break;
        }
        case 2:
        case 3:
            (void)earnings.edit({ id }, u"x"_s, [this](Earning &e) { vary(e); }).result();
            break;
        case 4:
            (void)earnings.moveToTrash({ id }).result();
            break;
        case 5:
            (void)earnings.restore({ id }).result();
            break;
        case 6:
            (void)earnings.purge({ id }).result();
            break;
        case 7:
            (void)journal.undo().result();
            break;
        default:
            (void)journal.redo().result();
        }
    }
};

} // namespace

class tst_EarningRollup final : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheRowsWhateverHappens()
    {
        Fixture f;
        for (int i = 0; i < 300; ++i) {
            f.stepOfAnyKind();
            if (i % 30 == 29)
                f.verify();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(f.dailyRows().size() > 20);
    }

    void equalsTheRowsAfterImportsAndTheirUndo()
    {
        Fixture f;
        QList<ImportBatch> batches;
        for (int round = 0; round < 6; ++round) {
            QList<EarningRecord> records;
            static constexpr const char *keys[] = { "a", "b", "c", "d", "e", "f", "g", "h" };
            static constexpr const char *days[] = { "2025-12-31", "2026-01-01", "2026-02-28" };
            for (const char *key : keys) {
                if (f.random.bounded(2))
                    continue;
                EarningRecord record
                    = f.sale(key, f.any(days), f.random.bounded(1, 900), f.any(allStatuses));
                if (f.random.bounded(2))
                    record.facts.paidDay = record.facts.earnedDay + 5;
                if (f.random.bounded(2))
                    record.facts.fee = f.random.bounded(100);
                records.append(record);
            }
            batches.append(f.import(records).batch);
            f.clock.now = f.clock.now.addSecs(1);
            f.verify();
        }
        while (!batches.isEmpty()) {
            QVERIFY(f.undo(batches.takeLast()));
            f.verify();
        }
        QCOMPARE(f.dailyRollup(), QStringList());
        QCOMPARE(f.monthlyRollup(), QStringList());
    }

    void makesItselfAnewFromTheRows()
    {
        Fixture f;
        for (int i = 0; i < 60; ++i)
            f.stepOfAnyKind();
        const QStringList before = f.dailyRollup();
        QVERIFY(!before.isEmpty());
        const auto rebuilt = f.database->writer().write<void>([](WriteContext &c) -> Status {
            if (Status s
                = c.connection.execute("DELETE FROM earnings_daily; UPDATE earnings_monthly "
                                       "SET amount = 1, rows = 99");
                !s)
                return s;
            return EarningRollup::rebuild(c.connection);
        });

        QVERIFY(rebuilt.result());
        QCOMPARE(f.dailyRollup(), before);
        f.verify();
    }

    void monthsAreNumberedAcrossYears_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("month");
        QTest::newRow("epoch") << QDate(1970, 1, 1) << qint64{ 1970 * 12 };
        QTest::newRow("before it") << QDate(1969, 12, 31) << qint64{ 1969 * 12 + 11 };
        QTest::newRow("leap day") << QDate(2024, 2, 29) << qint64{ 2024 * 12 + 1 };
        QTest::newRow("last day of a year") << QDate(2026, 12, 31) << qint64{ 2026 * 12 + 11 };
    }

    void monthsAreNumberedAcrossYears()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, month);
        QCOMPARE(monthNumber(QDate(1970, 1, 1).daysTo(day)), month);
    }

    void questionsReadTheSameSums()
    {
        Fixture f;
        const auto add
            = [&f](const char *day, qint64 units, EarningStatus status, QDate paid = {}) {
                  Earning e = anEarning(f.channel, day, units);
                  e.status = status;
                  e.paidAt = paid;
                  QVERIFY(f.earnings.add(e).result());
              };
        add("2026-01-31", 1, EarningStatus::Pending);
        add("2026-02-01", 10, EarningStatus::Paid, QDate(2026, 3, 5));
        add("2026-02-28", 100, EarningStatus::Cancelled);
        add("2026-03-01", 1000, EarningStatus::Pending);
        Connection &reader = f.database->reader();
        const auto sumOf = [](const Result<EarningRollupData> &data) {
            Micros sum = 0;
            for (const RollupCell &cell : data->cells)
                sum += cell.amount;
            return sum / microsPerUnit;
        };
        const QDate first(2026, 2, 1);
        const QDate last(2026, 2, 28);

        QCOMPARE(sumOf(RollupQuery::daily(reader, DateBasis::Earned, first, last)), 110);
        QCOMPARE(sumOf(RollupQuery::daily(reader, DateBasis::Earned, {}, first)), 11);
        QCOMPARE(sumOf(RollupQuery::daily(reader, DateBasis::Paid, {}, {})), 10);
        QCOMPARE(sumOf(RollupQuery::daily(reader, DateBasis::Paid, first, last)), 0);
        QCOMPARE(sumOf(RollupQuery::monthly(reader, DateBasis::Earned, QDate(2026, 2, 14),
                                            QDate(2026, 2, 15))),
                 110);
        QCOMPARE(sumOf(RollupQuery::monthly(reader, DateBasis::Earned, last, {})), 1110);
    }

    void filtersByPeriodAsTheRowsDo()
    {
        Fixture f;
        for (int i = 0; i < 60; ++i) {
            Earning e = anEarning(f.channel, "2026-01-01", 1);
            f.vary(e);
            QVERIFY(f.earnings.add(e).result());
        }
        const QDate start(2024, 12, 15);
        for (int i = 0; i < 200; ++i) {
            EarningFilter filter;
            filter.from = f.random.bounded(4) ? start.addDays(f.random.bounded(70)) : QDate();
            filter.to = f.random.bounded(4) ? start.addDays(f.random.bounded(70)) : QDate();
            filter.outstandingOnly = f.random.bounded(3) == 0;
            if (f.random.bounded(3) == 0)
                filter.platforms = { u"stripe"_s, QString() };
            if (f.random.bounded(3) == 0)
                filter.sources = { f.any(allSources), f.any(allSources) };
            const auto rows = EarningQuery(filter, {}).first(f.database->reader(), 1000);
            MoneySums sums;
            for (const EarningRow &row : *rows) {
                if (countsAsIncome(row.earning.status))
                    sums.add(row.earning.amount);
            }
            QCOMPARE(*RollupQuery::count(f.database->reader(), filter), rows->size());
            const auto answered = RollupQuery::sums(f.database->reader(), filter);
            for (const Currency currency : { Currencies::usd(), Currencies::krw() })
                QCOMPARE(answered->of(currency), sums.of(currency));
        }
    }
};

QTEST_GUILESS_MAIN(tst_EarningRollup)
#include "tst_earningrollup.moc"
