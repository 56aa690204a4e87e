#include "import/summarysink.h"

#include "core/text.h"

#include <QByteArrayView>

namespace Creator {

namespace {

// Tells the keys of different tables apart.
constexpr char earningSpace = 'e';
constexpr char payoutSpace = 'p';
constexpr char metricSpace = 'm';
constexpr char rateSpace = 'r';
constexpr char rateDaySpace = 'd';

void appendNumber(std::string &key, std::int64_t number)
{
    key += '\x1f';
    key += std::to_string(number);
}

QString shown(std::string_view text)
{
    constexpr size_t longest = 200;
    return canonicalText(
        QByteArrayView(text.data(), static_cast<qsizetype>(std::min(text.size(), longest))));
}

} // namespace

SummarySink::SummarySink(qint64 estimatedRecords, Duplicates duplicates)
    : m_duplicates(duplicates)
{
    if (estimatedRecords > 0 && duplicates == Duplicates::Counted)
        m_keys.reserve(estimatedRecords);
}

void SummarySink::beginRecord(const CsvRecord &record)
{
    ++m_summary.records;
    m_record = record.number();
}

bool SummarySink::isNew(char space, std::string_view key)
{
    if (m_keys.count(space, key) == 1)
        return true;
    if (m_duplicate != m_record)
        skip(SkipReason::Duplicate);
    m_duplicate = m_record;
    return false;
}

void SummarySink::earning(const EarningDraft &draft)
{
    if (m_duplicates == Duplicates::DecidedBefore || draft.keyKind == KeyKind::StableColumns
        || isNew(earningSpace, draft.naturalKey))
        m_summary.addEarning(draft);
}

void SummarySink::payout(const PayoutDraft &draft)
{
    if (m_duplicates == Duplicates::DecidedBefore || draft.keyKind == KeyKind::StableColumns
        || isNew(payoutSpace, draft.naturalKey))
        m_summary.addPayout(draft);
}

void SummarySink::metrics(const MetricRow &row)
{
    m_key.assign(row.contentId);
    appendNumber(m_key, row.day.value_or(row.from.value_or(0)));
    m_key.append(row.dimensionValue);
    if (!isNew(metricSpace, m_key))
        return;
    ++m_summary.metricRows;
    if (row.day)
        m_summary.metricDays.add(*row.day);
    if (!row.contentId.empty() && m_contents.count(row.contentId) == 1)
        ++m_summary.contents;
    for (const MetricValue &value : row.values) {
        ImportSummary::MetricSum &sum = m_summary.metrics[value.number];
        sum.sum += value.micros;
        ++sum.values;
    }
}

void SummarySink::rate(const RateDraft &draft)
{
    m_key.assign(draft.base.codeView());
    m_key += draft.quote.codeView();
    appendNumber(m_key, draft.day);
    if (!isNew(rateSpace, m_key))
        return;
    ++m_summary.rateValues;
    m_summary.rateRange.add(draft.day);
    if (m_keys.count(rateDaySpace, std::to_string(draft.day)) == 1)
        ++m_summary.rateDays;
}

void SummarySink::missingRate()
{
    ++m_summary.missingRates;
}

void SummarySink::member(MemberState state)
{
    ++m_summary.members;
    m_summary.activeMembers += state == MemberState::Active ? 1 : 0;
}

void SummarySink::skip(SkipReason reason)
{
    ++m_summary.skipped[reason];
}

void SummarySink::reject(RejectReason reason, std::string_view column, std::string_view cell)
{
    ++m_summary.rejectedCount;
    if (m_summary.rejected.size() < ImportSummary::keptRejections)
        m_summary.rejected.push_back({ m_record, reason, shown(column), shown(cell) });
}

void SummarySink::statedTotal(int metric, Micros value, TotalUse use)
{
    m_summary.statedTotals[metric] = { value, use };
}

void SummarySink::leftOutRows()
{
    m_summary.leavesRowsOut = true;
}

void SummarySink::balance(BalancePart part, Micros value)
{
    (part == BalancePart::Opening ? m_summary.opening : m_summary.closing) = value;
}

} // namespace Creator
