#include "import/importplan.h"

#include "import/fileanalysis.h"
#include "import/summarysink.h"

#include <algorithm>

namespace Creator {

/// Decides the fate of every row while the file is read, and adds the file up beside it.
class ImportPlan::Sink final : public ImportSink
{
public:
    Sink(ImportPlan &plan, quint16 table, DraftRecords &records, ImportLookup *lookup,
         SummarySink &summary)
        : m_plan(plan)
        , m_table(table)
        , m_records(records)
        , m_lookup(lookup)
        , m_summary(summary)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void beginRecord(const CsvRecord &record) override
    {
        m_offset = record.offset();
        m_record = static_cast<quint32>(record.number());
        m_summary.beginRecord(record);
    }

    void earning(const EarningDraft &draft) override
    {
        const EarningRecord *record = m_records.record(draft);
        if (!record) {
            skip(SkipReason::Duplicate);
            return;
        }
        m_summary.earning(draft);
        const RowFate fate = fateOf(*record);
        count(fate, { draft.amount, draft.currency });
        append(RowKind::Earning, fate, 0);
    }

    void withdrawn(const EarningDraft &draft) override
    {
        const EarningRecord *record = m_records.record(draft);
        if (!record) {
            skip(SkipReason::Duplicate);
            return;
        }
        const RowFate fate = fateOf(*record);
        if (fate != RowFate::Changed) {
            skip(SkipReason::Failed);
            return;
        }
        m_summary.skip(SkipReason::Failed);
        ++m_plan.m_counts.changedEarnings;
        append(RowKind::Earning, fate, 0);
    }

    void payout(const PayoutDraft &draft) override
    {
        const PayoutRecord *record = m_records.record(draft);
        if (!record) {
            skip(SkipReason::Duplicate);
            return;
        }
        m_summary.payout(draft);
        const RowFate fate = draft.amount == 0 ? RowFate::Same : fateOf(*record);
        if (fate == RowFate::New || fate == RowFate::Changed)
            ++m_plan.m_counts.payouts;
        append(RowKind::Payout, fate, 0);
    }

    void metrics(const MetricRow &row) override
    {
        m_summary.metrics(row);
        ++m_plan.m_counts.metricRows;
        append(RowKind::Metrics, RowFate::New, 0);
    }

    void rate(const RateDraft &draft) override
    {
        m_summary.rate(draft);
        ++m_plan.m_counts.rates;
        append(RowKind::Rate, RowFate::New, 0);
    }

    void member(MemberState state) override
    {
        m_summary.member(state);
        ++m_plan.m_counts.members;
        append(RowKind::Member, RowFate::Same, 0);
    }

    void skip(SkipReason reason) override
    {
        m_summary.skip(reason);
        ++m_plan.m_counts.skipped;
        append(RowKind::Skip, RowFate::Same, static_cast<quint8>(reason));
    }

    void reject(RejectReason reason, std::string_view column, std::string_view cell) override
    {
        m_summary.reject(reason, column, cell);
        ++m_plan.m_counts.rejected;
        append(RowKind::Reject, RowFate::Same, static_cast<quint8>(reason));
    }

    void missingRate() override { m_summary.missingRate(); }
    void statedTotal(int metric, Micros value, TotalUse use) override
    {
        m_summary.statedTotal(metric, value, use);
    }
    void leftOutRows() override { m_summary.leftOutRows(); }
    void balance(BalancePart part, Micros value) override { m_summary.balance(part, value); }

private:
    template <typename Record>
    RowFate fateOf(const Record &record)
    {
        if (!m_lookup || m_error)
            return RowFate::New;
        const Result<FoundRow> found = m_lookup->find(record);
        if (!found) {
            m_error = found.error();
            return RowFate::Same;
        }
        if (found->storedNewestDay)
            m_plan.m_revised.emplace_back(m_plan.m_rows.size(), *found->storedNewestDay);
        return found->fate;
    }

    void count(RowFate fate, const Money &money)
    {
        PlanCounts &counts = m_plan.m_counts;
        switch (fate) {
        case RowFate::New:
            ++counts.newEarnings;
            counts.newSums.add(money);
            return;
        case RowFate::Changed:
            ++counts.changedEarnings;
            counts.changedSums.add(money);
            return;
        case RowFate::Same:
            ++counts.sameEarnings;
            return;
        case RowFate::DeletedBefore:
            ++counts.deletedBefore;
            return;
        case RowFate::EditedByHand:
        case RowFate::Newer:
            ++counts.keptEarnings;
            return;
        }
    }

    void append(RowKind kind, RowFate fate, quint8 reason)
    {
        const bool writes = fate == RowFate::New || fate == RowFate::Changed;
        m_plan.m_rows.push_back({ m_offset, m_record, m_table, kind, fate, reason,
                                  writes ? RowChoice::Write : RowChoice::LeaveOut });
    }

    ImportPlan &m_plan;
    const quint16 m_table;
    DraftRecords &m_records;
    ImportLookup *m_lookup;
    SummarySink &m_summary;
    std::optional<Error> m_error;
    qint64 m_offset = 0;
    quint32 m_record = 0;
};

size_t RowTally::place(RowKind kind, RowFate fate, RowChoice choice)
{
    return (static_cast<size_t>(kind) * fates + static_cast<size_t>(fate)) * choices
        + static_cast<size_t>(choice);
}

void RowTally::count(const PlannedRow &row, int step)
{
    m_rows[place(row.kind, row.fate, row.choice)] += step;
}

qint64 RowTally::countIf(const std::function<bool(const PlannedRow &)> &matches) const
{
    qint64 rows = 0;
    PlannedRow row;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        row.kind = static_cast<RowKind>(i / choices / fates);
        row.fate = static_cast<RowFate>(i / choices % fates);
        row.choice = static_cast<RowChoice>(i % choices);
        if (matches(row))
            rows += m_rows[i];
    }
    return rows;
}

qint64 RowTally::ofKind(RowKind kind, RowChoice choice) const
{
    return countIf([=](const PlannedRow &row) { return row.kind == kind && row.choice == choice; });
}

Result<ImportPlan> ImportPlan::make(std::shared_ptr<ImportFile> file, const ImportTarget &target,
                                    Connection *connection, const ReadProgress &progress)
{
    ImportPlan plan;
    plan.m_file = std::move(file);
    plan.m_target = target;
    if (Status status = plan.read(connection, progress); !status)
        return failure(status.error());
    return plan;
}

Status ImportPlan::read(Connection *connection, const ReadProgress &progress)
{
    std::optional<ImportLookup> lookup;
    if (connection) {
        lookup.emplace(*connection);
        const Result<QDateTime> before = lookup->importedBefore(m_file->sha256());
        if (!before)
            return failure(before.error());
        m_importedBefore = *before;
    }
    DraftRecords records(m_target);
    const auto readTable = [&](ImportTable &table, SummarySink &summary) -> Accepted<void> {
        const auto index = static_cast<quint16>(&table - m_file->tables().data());
        m_rows.reserve(m_rows.size() + static_cast<size_t>(table.estimatedRecords()));
        Sink sink(*this, index, records, lookup ? &*lookup : nullptr, summary);
        Accepted<void> read = table.readAll(sink, progress);
        if (read && sink.error())
            return tl::unexpected(Refusal{ RefusalReason::Unreadable, sink.error()->message });
        return read;
    };
    const Accepted<FileAnalysis> analysis = analyse(*m_file, readTable);
    if (!analysis)
        return failure(analysis.error().toError());
    m_summary = analysis->summary;
    m_questions = analysis->questions;
    m_json = analysis->json;
    yieldToNewerExports();
    for (const PlannedRow &row : m_rows)
        m_tally.count(row, 1);
    return {};
}

void ImportPlan::yieldToNewerExports()
{
    const qint64 newest = m_summary.newestDay().value_or(0);
    for (const auto &[index, storedNewest] : m_revised) {
        if (storedNewest <= newest)
            continue;
        m_rows[index].fate = RowFate::Newer;
        m_rows[index].choice = RowChoice::LeaveOut;
        --m_counts.changedEarnings;
        ++m_counts.keptEarnings;
    }
}

void ImportPlan::setOwner(ChannelId channel, UserId owner)
{
    m_target.channel = channel;
    m_target.owner = owner;
}

void ImportPlan::setChoice(size_t row, RowChoice choice)
{
    PlannedRow &planned = m_rows[row];
    m_tally.count(planned, -1);
    planned.choice = choice;
    m_tally.count(planned, 1);
}

void ImportPlan::setBringBackDeleted(RowChoice choice)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].fate == RowFate::DeletedBefore)
            setChoice(row, choice);
    }
}

qint64 ImportPlan::earningsToWrite() const
{
    return m_tally.ofKind(RowKind::Earning, RowChoice::Write);
}

qint64 ImportPlan::earningsLeftOut() const
{
    return m_tally.ofKind(RowKind::Earning, RowChoice::LeaveOut);
}

bool ImportPlan::hasWork() const
{
    return m_tally.countIf([](const PlannedRow &row) {
        return row.choice == RowChoice::Write || row.kind == RowKind::Reject;
    }) > 0;
}

} // namespace Creator
