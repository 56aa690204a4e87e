#pragma once

#include "import/importsink.h"
#include "import/importsummary.h"
#include "import/occurrencecounter.h"

namespace Creator {

/// Adds a file up without keeping its rows: what the preview and `--dry-run --json` show.
class SummarySink final : public ImportSink
{
public:
    /// Who tells a second row of one unique id: this sink, or whoever feeds it.
    enum class Duplicates { Counted, DecidedBefore };

    /// Room for about as many records.
    explicit SummarySink(qint64 estimatedRecords = 0, Duplicates duplicates = Duplicates::Counted);

    [[nodiscard]] const ImportSummary &summary() const { return m_summary; }

    void beginRecord(const CsvRecord &record) override;
    void earning(const EarningDraft &draft) override;
    void payout(const PayoutDraft &draft) override;
    void metrics(const MetricRow &row) override;
    void rate(const RateDraft &draft) override;
    void missingRate() override;
    void member(MemberState state) override;
    void skip(SkipReason reason) override;
    void reject(RejectReason reason, std::string_view column, std::string_view cell) override;
    void statedTotal(int metric, Micros value, TotalUse use) override;
    void leftOutRows() override;
    void balance(BalancePart part, Micros value) override;

private:
    /// Is the key new in this file? If not, the record counts once as a duplicate.
    [[nodiscard]] bool isNew(char space, std::string_view key);

    const Duplicates m_duplicates;
    ImportSummary m_summary;
    OccurrenceCounter m_keys;
    OccurrenceCounter m_contents;
    std::string m_key;
    qint64 m_record = 0;
    qint64 m_duplicate = 0; // the last record that was counted as one
};

} // namespace Creator
