#include "import/importsummary.h"

#include <algorithm>

namespace Creator {

void DayRange::add(DayNumber day)
{
    min = min ? std::min(*min, day) : day;
    max = max ? std::max(*max, day) : day;
}

void DayRange::add(const DayRange &other)
{
    if (other.min)
        add(*other.min);
    if (other.max)
        add(*other.max);
}

void ImportSummary::addEarning(const EarningDraft &draft)
{
    earned.add(draft.earnedDay);
    if (draft.paidDay) {
        ++withPaidDay;
        paid.add(*draft.paidDay);
    }
    for (EarningSum &sum : earnings) {
        if (sum.currency == draft.currency && sum.kind == draft.kind
            && sum.status == draft.status) {
            ++sum.rows;
            sum.sum += draft.amount;
            return;
        }
    }
    earnings.push_back({ draft.currency, draft.kind, draft.status, 1, draft.amount });
}

void ImportSummary::addPayout(const PayoutDraft &draft)
{
    for (PayoutSum &sum : payouts) {
        if (sum.currency == draft.currency && sum.status == draft.status) {
            ++sum.rows;
            sum.sum += draft.amount;
            return;
        }
    }
    payouts.push_back({ draft.currency, draft.status, 1, draft.amount });
}

void ImportSummary::add(const ImportSummary &other)
{
    records += other.records;
    earnings.insert(earnings.end(), other.earnings.begin(), other.earnings.end());
    payouts.insert(payouts.end(), other.payouts.begin(), other.payouts.end());
    earned.add(other.earned);
    paid.add(other.paid);
    withPaidDay += other.withPaidDay;
    metricRows += other.metricRows;
    contents += other.contents;
    metricDays.add(other.metricDays);
    for (const auto &[number, sum] : other.metrics) {
        metrics[number].sum += sum.sum;
        metrics[number].values += sum.values;
    }
    members += other.members;
    activeMembers += other.activeMembers;
    rateDays += other.rateDays;
    rateValues += other.rateValues;
    missingRates += other.missingRates;
    rateRange.add(other.rateRange);
    for (const auto &[reason, count] : other.skipped)
        skipped[reason] += count;
    rejected.insert(rejected.end(), other.rejected.begin(), other.rejected.end());
    rejectedCount += other.rejectedCount;
    leavesRowsOut = leavesRowsOut || other.leavesRowsOut;
}

qint64 ImportSummary::earningRows() const
{
    qint64 rows = 0;
    for (const EarningSum &sum : earnings)
        rows += sum.rows;
    return rows;
}

qint64 ImportSummary::payoutRows() const
{
    qint64 rows = 0;
    for (const PayoutSum &sum : payouts)
        rows += sum.rows;
    return rows;
}

std::optional<DayNumber> ImportSummary::newestDay() const
{
    DayRange all = earned;
    all.add(paid);
    all.add(metricDays);
    all.add(rateRange);
    return all.max;
}

} // namespace Creator
