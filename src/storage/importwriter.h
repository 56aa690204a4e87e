#pragma once

#include "domain/exchangerate.h"
#include "storage/importstore.h"
#include "storage/undorecording.h"
#include "storage/writer.h"

#include <QHash>

namespace Creator {

/// A value of a metric as a file gives it.
struct MetricRecord
{
    std::string_view contentExternalId; // empty: about the whole channel
    std::string_view contentTitle; // for a content that is not known yet
    std::optional<qint64> contentPublishedDay;
    std::string_view metric;
    std::string_view type; // of the metric catalogue
    std::string_view span;
    std::string_view currency; // for metrics of type currency, else empty
    std::string_view dimension; // "country", "device"; empty: none
    std::string_view dimensionValue;
    qint64 day = 0; // first day of the period
    qint64 days = 1; // 1: that day; 0: a state on that day; else the period's length
    double value = 0;
};

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

    /// For a series that has no values yet, by the day: many times faster than put(), and not part
    /// of undo.
    [[nodiscard]] Result<qint64> series(const MetricRecord &metric);
    [[nodiscard]] Status append(qint64 series, qint64 day, double value);
    /// The id of the content that a metric record names; the content is made if it is new.
    [[nodiscard]] Result<Uuid> content(const MetricRecord &record) { return contentOf(record); }

    /// Rollups, batch row, history line and, with a label, undo entry. `batch` carries the final
    /// counts.
    [[nodiscard]] Status finish(const ImportBatch &batch, const QString &undoLabel);
    /// Rollups only.
    [[nodiscard]] Status finishPage();

private:
    [[nodiscard]] Status reopenEntriesOf(const Uuid &payout);
    ImportWriter(WriteContext &context, Target target);

    [[nodiscard]] Status record();
    [[nodiscard]] std::string_view origin() const
    {
        return word(m_isSync ? Origin::Api : Origin::File);
    }
    void bindBatch(Statement &statement, int index) const;
    [[nodiscard]] Result<bool> isStored(const MetricRecord &metric, qint64 series);
    [[nodiscard]] Status writePayout(const char *sql, const PayoutRecord &record);
    [[nodiscard]] Status bindEarning(Statement &statement, const EarningRecord &record);
    [[nodiscard]] Result<qint64> ownerOf(const MetricRecord &metric);
    [[nodiscard]] Result<qint64> seriesOf(const MetricRecord &metric, qint64 owner);
    [[nodiscard]] Result<Uuid> contentOf(const MetricRecord &metric);
    [[nodiscard]] Result<qint64> metricRun();

    WriteContext &m_context;
    Target m_target;
    std::string m_platform; // of the target, in UTF-8
    std::string m_account;
    bool m_isSync = false;
    EarningRollup m_rollup;
    std::optional<UndoRecording> m_recording;
    std::optional<qint64> m_firstSeq;
    qint64 m_lastSeq = 0;
    std::optional<qint64> m_newestDay;
    std::optional<qint64> m_run;
    struct MetricDay
    {
        qint64 owner = 0;
        qint64 day = 0;
        qint64 days = 0;
        friend bool operator==(const MetricDay &, const MetricDay &) = default;
    };
    std::optional<MetricDay> m_lastDay; // is in metric_days already
    QHash<QByteArray, qint64> m_owners;
    QHash<QByteArray, qint64> m_series;
};

} // namespace Creator
