#include "import/importtable.h"
#include "transcript.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr char header[]
    = "balance_transaction_id,created_utc,currency,net,reporting_category,description\n";

Accepted<ImportTable> open(const QByteArray &bytes)
{
    Accepted<SourceText> source = SourceText::fromBytes(bytes);
    if (!source)
        return tl::unexpected(source.error());
    return ImportTable::open(std::move(*source), {});
}

/// So many records of a kilobyte each.
QByteArray longRecords(qsizetype count)
{
    return ("txn_1,2026-03-01,usd,5.50,charge," + QByteArray(1000, 'x') + "\n").repeated(count);
}

/// Remembers where each record begins, as a preview does.
class OffsetSink final : public ImportSink
{
public:
    QList<std::pair<qint64, qint64>> records; // number, offset

    void beginRecord(const CsvRecord &record) override
    {
        records.append({ record.number(), record.offset() });
    }
    void earning(const EarningDraft &) override { }
    void payout(const PayoutDraft &) override { }
    void metrics(const MetricRow &) override { }
    void rate(const RateDraft &) override { }
    void member(MemberState) override { }
    void skip(SkipReason) override { }
    void reject(RejectReason, std::string_view, std::string_view) override { }
};

} // namespace

class tst_ImportTable : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryRecordAgainByItself_data();
    void readsEveryRecordAgainByItself();
    void givesTheRecordItself();
    void readsAsOftenAsAsked();
    void stopsWhenTold();
    void reportsHowFarItIs();
    void estimatesItsRecords();
    void warnsOfGuessesAndCutOffFiles();
    void warnsOfAnOpenQuote();
    void refusesALineWithoutAnEndInTheMiddle();
    void keepsItsPlaceWhenMoved();
};

void tst_ImportTable::readsEveryRecordAgainByItself_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "stripe_itemized.csv", "stripe_balance_history.csv", "stripe_payouts.csv",
           "youtube_table_en.csv", "youtube_chart_ko.csv", "youtube_table_by_date_en.csv",
           "adsense_account_activities_en.csv", "patreon_earnings_v1.csv", "patreon_members.csv",
           "paypal_activity_en.csv", "paypal_activity_de.csv", "ecb_eurofxref_hist.csv",
           "kr_mcn_settlement_cp949.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_ImportTable::readsEveryRecordAgainByItself()
{
    QFETCH(QString, name);
    auto table = open(sample(name));
    QVERIFY(table.has_value());
    TranscriptSink whole;
    OffsetSink offsets;
    QVERIFY(table->readAll(whole).has_value());
    QVERIFY(table->readAll(offsets).has_value());

    TranscriptSink single;
    for (auto it = offsets.records.crbegin(); it != offsets.records.crend(); ++it)
        table->readAt(it->second, it->first, single);

    QStringList again = single.lines();
    QStringList lines = whole.lines();
    std::stable_sort(again.begin(), again.end());
    std::stable_sort(lines.begin(), lines.end());
    QCOMPARE(again, lines);
}

void tst_ImportTable::givesTheRecordItself()
{
    auto table = open(QByteArray(header) + "txn_1,2026-03-01,usd,5,charge,\"a, \"\"b\"\"\"\n");
    CsvRecord record;

    QVERIFY(table->recordAt(table->dialect().dataOffset, 1, record));

    QVERIFY(record.cell(5) == "a, \"b\"");
    QVERIFY(record.raw() == "txn_1,2026-03-01,usd,5,charge,\"a, \"\"b\"\"\"");
    QVERIFY(!table->recordAt(1'000'000, 2, record));
}

void tst_ImportTable::readsAsOftenAsAsked()
{
    auto table = open(sample(u"adsense_account_activities_en.csv"_s));
    TranscriptSink first;
    TranscriptSink second;

    QVERIFY(table->readAll(first).has_value());
    QVERIFY(table->readAll(second).has_value());

    QCOMPARE(first.lines(), second.lines());
    QVERIFY(!first.lines().isEmpty());
}

void tst_ImportTable::stopsWhenTold()
{
    auto table = open(header + longRecords(6'000));
    QVERIFY(table.has_value());
    TranscriptSink sink;

    const auto read = table->readAll(sink, [](qint64, qint64) { return ReadControl::Stop; });

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, RefusalReason::Cancelled);
    QVERIFY(sink.lines().size() < 6'000);
}

void tst_ImportTable::reportsHowFarItIs()
{
    const QByteArray bytes = header + longRecords(15'000);
    auto table = open(bytes);
    OffsetSink sink;
    QList<qint64> steps;
    qint64 whole = 0;

    QVERIFY(table
                ->readAll(sink,
                          [&](qint64 done, qint64 total) {
                              steps.append(done);
                              whole = total;
                              return ReadControl::GoOn;
                          })
                .has_value());

    QVERIFY(steps.size() >= 2);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(whole, bytes.size());
    QCOMPARE(sink.records.size(), 15'000);
}

void tst_ImportTable::estimatesItsRecords()
{
    auto few = open(QByteArray(header)
                    + "txn_1,2026-03-01,usd,5,charge,\ntxn_2,2026-03-01,usd,5,charge,\n");
    auto many = open(header + QByteArray("txn_1,2026-03-01,usd,5,charge,\n").repeated(10'000));
    auto none = open(QByteArray(header));

    QCOMPARE(few->estimatedRecords(), 2);
    QCOMPARE(none->estimatedRecords(), 0);
    QVERIFY(many->estimatedRecords() > 9'900 && many->estimatedRecords() < 10'100);
}

void tst_ImportTable::warnsOfGuessesAndCutOffFiles()
{
    auto guessed = open(sample(u"kr_mcn_settlement_cp949.csv"_s));
    auto cut = open(QByteArray(header) + "txn_1,2026-03-01,usd,5,charge,\xea\xb0");
    auto fine = open(sample(u"stripe_itemized.csv"_s));

    QCOMPARE(guessed->warnings().size(), 1);
    QVERIFY(guessed->warnings().first().contains(u"cp949"_s));
    QCOMPARE(cut->warnings().size(), 1);
    QCOMPARE(fine->warnings(), QStringList());
}

void tst_ImportTable::warnsOfAnOpenQuote()
{
    auto table = open(QByteArray(header)
                      + "txn_1,2026-03-01,usd,5,charge,\"open\ntxn_2,2026-03-01,usd,6,charge,x\n");
    TranscriptSink sink;

    QVERIFY(table->readAll(sink).has_value());

    QCOMPARE(sink.lines().size(), 2);
    QCOMPARE(table->warnings().size(), 1);
}

void tst_ImportTable::refusesALineWithoutAnEndInTheMiddle()
{
    auto table = open(header + QByteArray("txn_1,2026-03-01,usd,5.50,charge,x\n").repeated(60)
                      + QByteArray(CsvReader::maxRecordSize + 10, 'x'));
    QVERIFY(table.has_value());
    OffsetSink sink;

    const auto read = table->readAll(sink);

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, RefusalReason::LongRecord);
}

void tst_ImportTable::keepsItsPlaceWhenMoved()
{
    auto table = open(sample(u"stripe_itemized.csv"_s));
    std::vector<ImportTable> tables;
    tables.push_back(std::move(*table));
    tables.push_back(std::move(*open(sample(u"stripe_payouts.csv"_s))));
    TranscriptSink sink;

    QVERIFY(tables.front().readAll(sink).has_value());

    QCOMPARE(sink.lines().size(), 7);
    QVERIFY(tables.front().format().id() == "stripe.itemized");
}

QTEST_GUILESS_MAIN(tst_ImportTable)
#include "tst_importtable.moc"
