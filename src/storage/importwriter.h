#pragma once

#include "domain/exchangerate.h"
#include "storage/importstore.h"
#include "storage/metricwriter.h"
#include "storage/undorecording.h"
#include "storage/writer.h"

#include <functional>

namespace Creator {

/// Writes one import: everything in the transaction of its WriteContext, as one batch.
///
/// New earnings are found again by their place (seq first…last); whatever else the import touches
/// is recorded as a changeset. Together they are what ImportUndo takes back.
class ImportWriter
{
public:
    struct Target
    {
        ImportBatchId batch; // of a sync: none
        ChannelId channel;
        UserId owner; // whose contents new ones become
        QString platform;
        QString account;
    };

    [[nodiscard]] static Result<ImportWriter> begin(WriteContext &context, const ImportBatch &batch,
                                                    const Target &target);
    /// For a page of a sync: rows of origin `api`, without a batch and without undo. Metric values
    /// count as of `today`. finishPage() ends it, not finish().
    [[nodiscard]] static ImportWriter forSync(WriteContext &context, const Target &target,
                                              QDate today);

    [[nodiscard]] Status insert(const EarningRecord &record);
    [[nodiscard]] Status update(const EarningRecord &record);
    [[nodiscard]] Status insert(const PayoutRecord &record);
    /// A payout that failed after all closes nothing: its entries are pending again, except those
    /// that a person edited.
    [[nodiscard]] Status update(const PayoutRecord &record);
    /// True if the stored value changed or is new.
    [[nodiscard]] Result<bool> put(const MetricRecord &metric);
    /// True if the stored rate changed or is new.
    [[nodiscard]] Result<bool> put(const ExchangeRate &rate);
    [[nodiscard]] Status reject(const QString &member, qint64 record, std::string_view reason,
                                const QString &column, const QString &raw);

    /// For what is told in another way; not part of undo.
    [[nodiscard]] MetricWriter &metrics() { return m_metrics; }

    /// Rollups, batch row, history line and, with a label, undo entry. `batch` carries the final
    /// counts.
    [[nodiscard]] Status finish(const ImportBatch &batch, const QString &undoLabel);
    /// Rollups only; those of metrics by day come back.
    [[nodiscard]] Result<MetricDays> finishPage();

private:
    ImportWriter(WriteContext &context, Target target, Origin origin);

    [[nodiscard]] Status record();
    [[nodiscard]] Status reopenEntriesOf(const Uuid &payout);
    [[nodiscard]] Status reopenRowsOf(const Uuid &payout);
    [[nodiscard]] Result<QList<Uuid>> entriesOf(const char *sql, const Uuid &payout);
    [[nodiscard]] Result<bool> isOfFailedPayout(const EarningRecord &record);
    [[nodiscard]] Status insertRow(const EarningRecord &record);
    [[nodiscard]] Status updateRow(const EarningRecord &record);
    [[nodiscard]] Result<bool> isPaired(EarningId row);
    [[nodiscard]] Status withoutPairs(const QList<Uuid> &rows,
                                      const std::function<Status()> &change);
    [[nodiscard]] std::string_view origin() const
    {
        return word(m_isSync ? Origin::Api : Origin::File);
    }
    void bindBatch(Statement &statement, int index) const;
    [[nodiscard]] Status writePayout(const char *sql, const PayoutRecord &record);
    [[nodiscard]] Status bindEarning(Statement &statement, const EarningRecord &record);

    WriteContext &m_context;
    Target m_target;
    bool m_isSync = false;
    EarningRollup m_rollup;
    std::optional<bool> m_hasFailedPayouts;
    std::optional<bool> m_hasPairs;
    std::optional<UndoRecording> m_recording;
    std::optional<qint64> m_firstSeq;
    qint64 m_lastSeq = 0;
    MetricWriter m_metrics;
};

} // namespace Creator
