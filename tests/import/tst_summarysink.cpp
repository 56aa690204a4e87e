#include "import/csvreader.h"
#include "import/summarysink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

/// A sink with one record after the other, as a reader would announce them.
struct Fixture
{
    SummarySink sink;
    std::string text = "x\nx\nx\nx\nx\nx\nx\nx\n";
    CsvReader reader{ text, {} };
    CsvRecord record;

    void next()
    {
        QVERIFY(reader.next(record) == CsvReader::Read::Record);
        sink.beginRecord(record);
    }

    void earning(Micros amount, const char *code, EarningKind kind, EarningStatus status,
                 std::string_view key, KeyKind keyKind = KeyKind::UniqueId)
    {
        next();
        EarningDraft draft;
        draft.amount = amount;
        draft.currency = Currency::fromCode(std::string_view(code)).value_or(Currency());
        draft.kind = kind;
        draft.status = status;
        draft.earnedDay = dayNumber(2026, 3, static_cast<int>(record.number()));
        if (status == EarningStatus::Paid)
            draft.paidDay = draft.earnedDay + 30;
        draft.naturalKey = key;
        draft.keyKind = keyKind;
        sink.earning(draft);
    }

    void metrics(std::string_view content, int day, std::initializer_list<MetricValue> values)
    {
        next();
        MetricRow row;
        row.contentId = content;
        if (day > 0)
            row.day = dayNumber(2026, 3, day);
        row.values = { values.begin(), values.size() };
        sink.metrics(row);
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject object;
        sink.summary().writeTo(object);
        return object;
    }
};

QJsonValue parsed(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().first();
}

constexpr int viewsMetric = 1;
constexpr int revenueMetric = 5;
constexpr int averageDurationMetric = 9;

} // namespace

class tst_SummarySink : public QObject
{
    Q_OBJECT

private slots:
    void addsEarningsUpByCurrencyKindAndStatus();
    void saysLittleAboutAnEmptyFile();
    void countsARepeatedIdOnce();
    void keepsRepeatedLinesWithoutAnId();
    void keepsIdsOfPayoutsAndEarningsApart();
    void addsPayoutsUpWithTheirSigns();
    void countsMetricRowsNotValues();
    void leavesAveragesOutOfTheSums();
    void countsRatesAndMissingOnes();
    void countsMembers();
    void countsSkips();
    void listsRejectedRecords();
    void cutsLongCells();
    void stopsListingRejectionsAtALimit();
    void comparesStatedTotalsWithTheRows();
    void checksBalances();
    void showsTheDifferenceOfBalances();
    void marksSumsWithoutACurrency();
    void addsUpBeyondTheRangeOfOneAmount();
    void addsTheTablesOfAnArchiveUp();
    void knowsTheNewestDay();
};

void tst_SummarySink::addsEarningsUpByCurrencyKindAndStatus()
{
    Fixture f;

    f.earning(1'500'000, "USD", EarningKind::Earning, EarningStatus::Paid, "a");
    f.earning(2'000'000, "EUR", EarningKind::Earning, EarningStatus::Pending, "b");
    f.earning(-500'000, "USD", EarningKind::Refund, EarningStatus::Paid, "c");

    QCOMPARE(f.json().value("earnings"_L1),
             parsed(R"({"rows": 3, "sum_by_currency": {"EUR": "2", "USD": "1"},
                        "by_kind": {"earning": {"rows": 2, "sum_by_currency": {"EUR": "2", "USD": "1.5"}},
                                    "refund": {"rows": 1, "sum_by_currency": {"USD": "-0.5"}}},
                        "by_status": {"paid": {"rows": 2, "sum_by_currency": {"USD": "1"}},
                                      "pending": {"rows": 1, "sum_by_currency": {"EUR": "2"}}},
                        "earned_at_min": "2026-03-01", "earned_at_max": "2026-03-03",
                        "with_paid_at": 2, "paid_at_min": "2026-03-31", "paid_at_max": "2026-04-02"})"));
    QCOMPARE(f.json().value("data_records"_L1).toInt(), 3);
    QCOMPARE(f.sink.summary().earningRows(), 3);
}

void tst_SummarySink::saysLittleAboutAnEmptyFile()
{
    Fixture f;

    QCOMPARE(f.json(),
             parsed(R"({"data_records": 0, "earnings": {"rows": 0, "sum_by_currency": {}},
                                  "skipped": {}, "rejected": []})")
                 .toObject());
}

void tst_SummarySink::countsARepeatedIdOnce()
{
    Fixture f;

    for (int i = 0; i < 3; ++i)
        f.earning(1'000'000, "USD", EarningKind::Earning, EarningStatus::Pending, "txn_1");

    QCOMPARE(f.sink.summary().earningRows(), 1);
    QCOMPARE(f.json().value("skipped"_L1), parsed(R"({"duplicate": 2})"));
}

void tst_SummarySink::keepsRepeatedLinesWithoutAnId()
{
    Fixture f;

    for (int i = 0; i < 3; ++i)
        f.earning(1'000'000, "USD", EarningKind::Earning, EarningStatus::Pending, "line",
                  KeyKind::StableColumns);

    QCOMPARE(f.sink.summary().earningRows(), 3);
    QCOMPARE(f.json().value("skipped"_L1), parsed("{}"));
}

void tst_SummarySink::keepsIdsOfPayoutsAndEarningsApart()
{
    Fixture f;
    f.earning(1'000'000, "USD", EarningKind::Earning, EarningStatus::Pending, "1");
    PayoutDraft payout;
    payout.currency = Currencies::usd();
    payout.naturalKey = "1";

    f.sink.payout(payout);

    QCOMPARE(f.sink.summary().payoutRows(), 1);
}

void tst_SummarySink::addsPayoutsUpWithTheirSigns()
{
    Fixture f;
    PayoutDraft payout;
    payout.currency = Currencies::usd();

    payout.amount = -5'000'000;
    payout.naturalKey = "a";
    f.next();
    f.sink.payout(payout);
    f.sink.payout(payout);
    payout.amount = 2'000'000;
    payout.naturalKey = "b";
    payout.status = PayoutStatus::Failed;
    f.next();
    f.sink.payout(payout);

    QCOMPARE(f.json().value("payouts"_L1), parsed(R"({"rows": 2, "sum_by_currency": {"USD": "-3"},
                        "by_status": {"failed": {"rows": 1, "sum_by_currency": {"USD": "2"}},
                                      "paid": {"rows": 1, "sum_by_currency": {"USD": "-5"}}}})"));
    QCOMPARE(f.json().value("skipped"_L1), parsed(R"({"duplicate": 1})"));
}

void tst_SummarySink::countsMetricRowsNotValues()
{
    Fixture f;

    f.metrics("a", 1, { { viewsMetric, 5'000'000 }, { revenueMetric, 123 } });
    f.metrics("b", 2, { { viewsMetric, 7'000'000 } });
    f.metrics("a", 2, {});
    f.metrics("a", 2, { { viewsMetric, 1'000'000 } });

    QCOMPARE(
        f.json().value("analytics"_L1),
        parsed(
            R"({"rows": 3, "distinct_content": 2, "date_min": "2026-03-01", "date_max": "2026-03-02",
                        "metrics": {"views": {"sum": "12", "non_null": 2},
                                    "est_revenue": {"sum": "0.000123", "non_null": 1}}})"));
    QCOMPARE(f.json().value("skipped"_L1), parsed(R"({"duplicate": 1})"));
}

void tst_SummarySink::leavesAveragesOutOfTheSums()
{
    Fixture f;

    f.metrics({}, 0, { { averageDurationMetric, 5'000'000 } });

    QCOMPARE(f.json().value("analytics"_L1),
             parsed(R"({"rows": 1, "distinct_content": 0, "metrics": {}})"));
}

void tst_SummarySink::countsRatesAndMissingOnes()
{
    Fixture f;
    RateDraft rate;
    rate.base = Currencies::eur();

    f.next();
    for (const int day : { 1, 2 }) {
        rate.day = dayNumber(2026, 3, day);
        rate.quote = Currencies::usd();
        f.sink.rate(rate);
        rate.quote = Currencies::krw();
        f.sink.rate(rate);
        f.sink.missingRate();
    }
    f.sink.rate(rate);

    QCOMPARE(f.json().value("rates"_L1), parsed(R"({"days": 2, "values": 4, "missing": 2,
                                                    "date_min": "2026-03-01", "date_max": "2026-03-02"})"));
    QCOMPARE(f.json().value("skipped"_L1), parsed(R"({"duplicate": 1})"));
}

void tst_SummarySink::countsMembers()
{
    Fixture f;

    f.sink.member(MemberState::Active);
    f.sink.member(MemberState::Inactive);

    QCOMPARE(f.json().value("members"_L1), parsed(R"({"rows": 2, "active": 1})"));
}

void tst_SummarySink::countsSkips()
{
    Fixture f;

    f.sink.skip(SkipReason::Zero);
    f.sink.skip(SkipReason::Zero);
    f.sink.skip(SkipReason::TransferIn);

    QCOMPARE(f.json().value("skipped"_L1), parsed(R"({"zero": 2, "transfer_in": 1})"));
}

void tst_SummarySink::listsRejectedRecords()
{
    Fixture f;
    f.next();
    f.next();

    f.sink.reject(RejectReason::BadDate, "Date", "soon");

    QCOMPARE(f.json().value("rejected"_L1),
             parsed(R"([{"record": 2, "reason": "bad_date", "column": "Date", "cell": "soon"}])"));
}

void tst_SummarySink::cutsLongCells()
{
    Fixture f;
    f.next();

    f.sink.reject(RejectReason::BadDate, "Date", std::string(5000, 'x'));

    QCOMPARE(f.sink.summary().rejected.front().cell.size(), 200);
}

void tst_SummarySink::stopsListingRejectionsAtALimit()
{
    Fixture f;
    f.next();

    for (size_t i = 0; i < ImportSummary::keptRejections + 5; ++i)
        f.sink.reject(RejectReason::BadAmount, "a", "b");

    QCOMPARE(f.sink.summary().rejected.size(), ImportSummary::keptRejections);
    QCOMPARE(f.json().value("rejected_rows"_L1).toInt(),
             static_cast<int>(ImportSummary::keptRejections) + 5);
}

void tst_SummarySink::comparesStatedTotalsWithTheRows()
{
    Fixture f;

    f.metrics("a", 0, { { viewsMetric, 5'000'000 }, { revenueMetric, 1'000'000 } });
    f.sink.statedTotal(viewsMetric, 7'000'000, TotalUse::ComparedWithRows);
    f.sink.statedTotal(revenueMetric, 1'500'000, TotalUse::Stated);
    f.sink.leftOutRows();

    QCOMPARE(f.json().value("reported_total"_L1),
             parsed(R"({"views": "7", "est_revenue": "1.5"})"));
    QCOMPARE(f.json().value("unattributed"_L1), parsed(R"({"views": "2"})"));
    QCOMPARE(f.json().value("truncated"_L1), QJsonValue(true));
}

void tst_SummarySink::checksBalances()
{
    Fixture f;

    f.sink.balance(BalancePart::Opening, 1'000'000);
    QVERIFY(!f.json().contains("balance_check"_L1));
    f.earning(2'000'000, "USD", EarningKind::Earning, EarningStatus::Pending, "a");
    f.sink.balance(BalancePart::Closing, 3'000'000);

    QCOMPARE(f.json().value("balance_check"_L1),
             parsed(R"({"opening": "1", "earnings": "2", "payouts": "0", "closing": "3"})"));
}

void tst_SummarySink::showsTheDifferenceOfBalances()
{
    Fixture f;

    f.sink.balance(BalancePart::Opening, 1'000'000);
    f.sink.balance(BalancePart::Closing, 900'000);

    QCOMPARE(f.json().value("balance_check"_L1).toObject().value("difference"_L1).toString(),
             u"-0.1"_s);
}

void tst_SummarySink::marksSumsWithoutACurrency()
{
    Fixture f;

    f.earning(1'000'000, "", EarningKind::Earning, EarningStatus::Pending, "a");

    QCOMPARE(f.json().value("earnings"_L1).toObject().value("sum_by_currency"_L1),
             parsed(R"({"XXX": "1"})"));
}

void tst_SummarySink::addsUpBeyondTheRangeOfOneAmount()
{
    Fixture f;
    constexpr Micros most = 9'000'000'000'000'000'000;

    f.earning(most, "KRW", EarningKind::Earning, EarningStatus::Pending, "a");
    f.earning(most, "KRW", EarningKind::Earning, EarningStatus::Pending, "b");

    QCOMPARE(f.json().value("earnings"_L1).toObject().value("sum_by_currency"_L1),
             parsed(R"({"KRW": "18000000000000"})"));
}

void tst_SummarySink::addsTheTablesOfAnArchiveUp()
{
    Fixture first;
    Fixture second;
    first.metrics("a", 1, { { viewsMetric, 5'000'000 } });
    first.earning(1'000'000, "USD", EarningKind::Earning, EarningStatus::Pending, "a");
    second.metrics("a", 2, { { viewsMetric, 1'000'000 } });
    second.sink.skip(SkipReason::Footer);
    second.sink.reject(RejectReason::MissingId, "Content", "");

    ImportSummary all = first.sink.summary();
    all.add(second.sink.summary());
    QJsonObject json;
    all.writeSumsTo(json);

    QCOMPARE(json.value("analytics"_L1),
             parsed(R"({"rows": 2, "metrics": {"views": {"sum": "6", "non_null": 2}}})"));
    QCOMPARE(json.value("earnings"_L1).toObject().value("rows"_L1).toInt(), 1);
    QCOMPARE(json.value("rejected"_L1).toArray().size(), 1);
    QCOMPARE(all.skipped.at(SkipReason::Footer), 1);
    QCOMPARE(all.records, 3);
}

void tst_SummarySink::knowsTheNewestDay()
{
    Fixture f;
    QVERIFY(!f.sink.summary().newestDay().has_value());

    f.metrics("a", 20, {});
    QCOMPARE(f.sink.summary().newestDay().value_or(0), dayNumber(2026, 3, 20));
    f.earning(1, "USD", EarningKind::Earning, EarningStatus::Paid, "a");
    QCOMPARE(f.sink.summary().newestDay().value_or(0), dayNumber(2026, 4, 1));
}

QTEST_APPLESS_MAIN(tst_SummarySink)
#include "tst_summarysink.moc"
