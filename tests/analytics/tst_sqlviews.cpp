#include "analytics/incomereading.h"
#include "analytics/metricseries.h"
#include "ledger.h"
#include "metricledger.h"
#include "storage/contentmetrics.h"
#include "storage/freequery.h"
#include "storage/metricquery.h"
#include "storage/outstanding.h"
#include "storage/payoutrepository.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(Connection &connection, const QString &sql)
{
    FreeQuery query;
    QStringList rows;
    const Status done = query.run(connection, sql, [&](const QVariantList &values) {
        QStringList row;
        for (const QVariant &value : values)
            row.append(FreeQuery::text(value));
        rows.append(row.join(u'|'));
        return FreeQuery::Go::On;
    });
    return done ? rows : QStringList{ done.error().message };
}

QList<Earning> manyRows(const Ledger &ledger, int count)
{
    QRandomGenerator random(11);
    static const char *const currencies[] = { "USD", "KRW", "EUR" };
    static const char *const platforms[] = { "youtube", "stripe", "" };
    QList<Earning> rows;
    for (int i = 0; i < count; ++i) {
        Earning row = anEarning(ledger.channel, "2026-01-01", 1, currencies[random.bounded(3)]);
        row.earnedAt = row.earnedAt.addDays(random.bounded(365));
        row.amount.micros = random.bounded(1, 900'000) * Micros{ 10'001 } - 1'000'000'000;
        row.source = allSources[static_cast<size_t>(random.bounded(4))];
        row.status = allStatuses[static_cast<size_t>(random.bounded(6))];
        row.kind = allKinds[static_cast<size_t>(random.bounded(6))];
        row.platform = QString::fromLatin1(platforms[random.bounded(3)]);
        row.accountId = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
        if (random.bounded(3) == 0)
            row.fee = random.bounded(500) * Micros{ 1'003 };
        if (row.status == EarningStatus::Pending && random.bounded(2) == 0)
            row.dueAt = row.earnedAt.addDays(30);
        rows.append(row);
    }
    return rows;
}

QString line(const QString &key, Currency currency, const IncomeFigures &f)
{
    QStringList cells{ key, currency.code() };
    for (const qint64 figure :
         { f.gross, f.refunds, f.fees, f.tax, f.adjustments, f.net(), f.rows })
        cells.append(QString::number(figure));
    return cells.join(u'|');
}

} // namespace

/// The views say what the program says, to the last digit.
class tst_SqlViews : public QObject
{
    Q_OBJECT

private slots:
    void incomeByMonth_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few rows, few replaced") << 200;
        QTest::newRow("many") << 3000;
    }

    void incomeByMonth()
    {
        QFETCH(int, rows);
        Ledger ledger;
        ledger.add(manyRows(ledger, rows));
        IncomeQuestion question;
        question.home = Currencies::krw();
        const auto reading = IncomeReading::load(ledger.reader(), question);
        const IncomeAnswer bySource
            = reading->answer(IncomeGrouping::Month, IncomeGrouping::Source);
        const IncomeAnswer byPlatform
            = reading->answer(IncomeGrouping::Month, IncomeGrouping::Platform);
        const auto expected = [](const IncomeAnswer &answer) {
            QStringList lines;
            for (const IncomeGroup &group : answer.groups) {
                const auto &sums = group.total.byCurrency;
                for (auto it = sums.cbegin(); it != sums.cend(); ++it)
                    lines.append(
                        line(QString(group.key).replace(u'\x1f', u'|'), it.key(), it.value()));
            }
            lines.sort();
            return lines;
        };
        const QString sums = u"sum(gross), sum(refunds), sum(fees), sum(tax), sum(adjustments), "
                             "sum(net), sum(rows) FROM v_income_by_month GROUP BY 1, 2, 3"_s;
        QStringList sources = rowsOf(ledger.reader(), u"SELECT month, source, currency, "_s + sums);
        QStringList platforms
            = rowsOf(ledger.reader(), u"SELECT month, platform, currency, "_s + sums);
        sources.sort();
        platforms.sort();

        QVERIFY(!reading->answer(IncomeGrouping::Month).silenced.byCurrency.isEmpty());
        QVERIFY(sources.size() > 50);
        QCOMPARE(sources, expected(bySource));
        QCOMPARE(platforms, expected(byPlatform));
        QCOMPARE(rowsOf(ledger.reader(),
                        u"SELECT count(*) FROM v_income_by_month WHERE net <> "
                        "gross + refunds + fees + tax + adjustments"_s),
                 QStringList{ u"0"_s });
    }

    void payouts()
    {
        Ledger ledger;
        Payout came;
        came.amount = { 1'234'567, Currencies::usd() };
        came.paidAt = QDate(2026, 3, 21);
        came.platform = u"stripe"_s;
        came.externalId = u"po_1"_s;
        came.reversed = true;
        ledger.add({}, {}, { came });
        const QList<Payout> stored = *PayoutRepository::list(ledger.reader(), {}, {});

        QCOMPARE(rowsOf(ledger.reader(), u"SELECT * FROM v_payouts"_s),
                 QStringList{ stored.first().id.toText()
                              + u"|stripe||out|paid|2026-03-21|USD|-1234567|po_1|"_s });
    }

    void outstanding()
    {
        Ledger ledger;
        ledger.add(manyRows(ledger, 500));
        QStringList expected;
        const auto dues = Outstanding::byDay(ledger.reader());
        for (const Outstanding::Due &due : *dues) {
            expected.append(QStringList{ due.day.toString(Qt::ISODate), due.amount.currency.code(),
                                         QString::number(due.amount.micros),
                                         QString::number(due.rows) }
                                .join(u'|'));
        }
        expected.sort();

        QStringList rows = rowsOf(ledger.reader(),
                                  u"SELECT due, currency, sum(amount), sum(rows) "
                                  "FROM v_outstanding GROUP BY 1, 2"_s);
        rows.sort();

        QVERIFY(rows.size() > 20);
        QCOMPARE(rows, expected);
    }

    void contentPerformance()
    {
        MetricLedger ledger;
        const QDate first(2026, 1, 3);
        QList<int> days;
        for (int i = 0; i < 100; ++i)
            days.append(i * 37 % 91);
        ledger.putDays(u"youtube"_s, "views", first, days, "a");
        ledger.putDays(u"youtube"_s, "views", first, { 1, 2, 3 }, "b");
        ledger.put(u"youtube"_s, u"me"_s,
                   { { "watch_hours", first, 0.1, "a" },
                     { "watch_hours", first.addDays(40), 0.2, "a" },
                     { "est_revenue", first, 0.333333, "a", MetricSpan::Daily, "USD" },
                     { "likes", first, 10, "a", MetricSpan::Lifetime },
                     { "likes", first.addDays(9), 25, "a", MetricSpan::Lifetime } });

        QStringList rows;
        for (const char *name : { "views", "watch_hours", "est_revenue" }) {
            const auto list = ContentMetrics::inRange(ledger.database->reader(),
                                                      *findMetric(std::string_view(name)),
                                                      QDate(2000, 1, 1), QDate(2100, 1, 1));
            for (const ContentMetric &one : *list)
                rows.append(QStringList{ one.content.toText(), QLatin1String(name), one.currency,
                                         QString::number(one.sum) }
                                .join(u'|'));
        }
        rows.sort();
        QStringList told = rowsOf(ledger.database->reader(),
                                  u"SELECT content, metric, currency, "
                                  "CAST(round(total * 1000000) AS INTEGER) "
                                  "FROM v_content_performance WHERE metric <> 'likes'"_s);
        told.sort();

        QCOMPARE(rows.size(), 4);
        QCOMPARE(told, rows);
        QCOMPARE(rowsOf(ledger.database->reader(),
                        u"SELECT title, n FROM v_content_performance WHERE metric = 'views' "
                        "ORDER BY title"_s),
                 (QStringList{ u"a|100"_s, u"b|3"_s }));
        QCOMPARE(rowsOf(ledger.database->reader(),
                        u"SELECT title, platform, total FROM v_content_performance "
                        "WHERE metric IN ('likes', 'watch_hours') ORDER BY metric"_s),
                 (QStringList{ u"a|youtube|25"_s, u"a|youtube|0.3"_s }));
    }

    void aContentInTheTrashHasNoPerformance()
    {
        MetricLedger ledger;
        ledger.putDays(u"youtube"_s, "views", QDate(2026, 1, 3), { 5 }, "a");
        QVERIFY(ledger.database->writer()
                    .write<void>([](WriteContext &context) {
                        return context.connection.execute("UPDATE contents SET deleted_at = 1");
                    })
                    .result());

        QCOMPARE(rowsOf(ledger.database->reader(), u"SELECT * FROM v_content_performance"_s),
                 QStringList());
    }

    void metricsDaily()
    {
        MetricLedger ledger;
        const QDate first(2026, 1, 3);
        ledger.putDays(u"youtube"_s, "views", first, { 5, 0, 7 });
        ledger.putDays(u"youtube"_s, "views", first, { 100, 100, 100, 9 }, "a");
        ledger.putDays(u"youtube"_s, "views", first, { 1, 1, 1, 2 }, "b");
        ledger.putDays(u"youtube"_s, "followers", first, { 1000, 1010 });
        const auto views = MetricSeries::ask(ledger.database->reader(), [&] {
            MetricQuestion question;
            question.metric = findMetric("views");
            question.from = first;
            question.to = first.addDays(3);
            return question;
        }());
        QStringList expected;
        for (const MetricPoint &point : views->lines.first().points)
            expected.append(QString::number(static_cast<double>(*point.value) / 1e6));

        const QStringList values
            = rowsOf(ledger.database->reader(),
                     u"SELECT value FROM v_metrics_daily WHERE metric = 'views' ORDER BY day"_s);

        QCOMPARE(values, expected);
        QCOMPARE(values, (QStringList{ u"5"_s, u"0"_s, u"7"_s, u"11"_s }));
        QCOMPARE(rowsOf(ledger.database->reader(),
                        u"SELECT platform, account, day, value, n FROM v_metrics_daily "
                        "WHERE metric = 'followers' OR day = '2026-01-06' ORDER BY day"_s),
                 (QStringList{ u"youtube|me|2026-01-03|1000|1"_s, u"youtube|me|2026-01-04|1010|1"_s,
                               u"youtube|me|2026-01-06|11|2"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_SqlViews)
#include "tst_sqlviews.moc"
