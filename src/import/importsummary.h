#pragma once

#include "import/importsink.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace Creator {

struct Rejection
{
    qint64 record = 0; // 1 is the first after the header
    RejectReason reason = RejectReason::BadAmount;
    QString column;
    QString cell;
};

/// The lowest and highest day seen.
struct DayRange
{
    std::optional<DayNumber> min;
    std::optional<DayNumber> max;

    void add(DayNumber day);
    void add(const DayRange &other);
};

/// What is in a file, in sums: the object that `import --json` prints.
struct ImportSummary
{
    static constexpr size_t keptRejections = 10'000;

    struct EarningSum
    {
        Currency currency;
        EarningKind kind;
        EarningStatus status;
        qint64 rows = 0;
        Int128 sum = 0;
    };
    struct PayoutSum
    {
        Currency currency;
        PayoutStatus status;
        qint64 rows = 0;
        Int128 sum = 0;
    };
    struct MetricSum
    {
        Int128 sum = 0;
        qint64 values = 0;
    };
    struct StatedTotal
    {
        Micros value = 0;
        TotalUse use = TotalUse::Stated;
    };

    qint64 records = 0;
    std::vector<EarningSum> earnings;
    DayRange earned;
    DayRange paid;
    qint64 withPaidDay = 0;
    std::vector<PayoutSum> payouts;
    qint64 metricRows = 0;
    qint64 contents = 0;
    DayRange metricDays;
    std::map<int, MetricSum> metrics; // by number
    qint64 members = 0;
    qint64 activeMembers = 0;
    qint64 rateDays = 0;
    qint64 rateValues = 0;
    qint64 missingRates = 0;
    DayRange rateRange;
    std::map<SkipReason, qint64> skipped;
    std::vector<Rejection> rejected; // the first keptRejections
    qint64 rejectedCount = 0;
    std::map<int, StatedTotal> statedTotals; // by metric
    bool leavesRowsOut = false;
    std::optional<Micros> opening;
    std::optional<Micros> closing;

    void addEarning(const EarningDraft &draft);
    void addPayout(const PayoutDraft &draft);
    /// The sums of another file of the same archive; contents are not told apart across files.
    void add(const ImportSummary &other);

    [[nodiscard]] qint64 earningRows() const;
    [[nodiscard]] qint64 payoutRows() const;
    /// The newest day of anything in the file.
    [[nodiscard]] std::optional<DayNumber> newestDay() const;

    /// The keys from data_records on; FORMATS' EXPECTED.json has examples of every kind.
    void writeTo(QJsonObject &json) const;
    /// Only the sums, for an archive.
    void writeSumsTo(QJsonObject &json) const;
};

} // namespace Creator
