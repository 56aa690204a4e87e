#include "import/importexecution.h"

#include "storage/importwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator::ImportExecution {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportExecution", text);
}

/// Writes the rows that the plan chose, in step with it.
class WritingSink final : public ImportSink
{
public:
    WritingSink(ImportPlan &plan, ImportWriter &writer, ImportBatch &batch)
        : m_plan(plan)
        , m_writer(writer)
        , m_batch(batch)
        , m_records(plan.target())
    {
    }

    void beginTable(const ImportTable &table) { m_table = &table; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool wantsDetail() const override { return true; }
    [[nodiscard]] bool isComplete() const { return m_next == m_plan.rows().size(); }

    void beginRecord(const CsvRecord &record) override { m_record = &record; }

    void earning(const EarningDraft &draft) override
    {
        const EarningRecord *record = m_records.record(draft);
        if (!record) {
            skip(SkipReason::Duplicate);
            return;
        }
        const PlannedRow *row = next(RowKind::Earning);
        if (!row)
            return;
        if (row->choice == RowChoice::LeaveOut) {
            ++m_batch.unchanged;
        } else if (row->fate == RowFate::New) {
            keep(m_writer.insert(*record));
            ++m_batch.inserted;
        } else {
            keep(m_writer.update(*record));
            ++m_batch.updated;
        }
    }

    void withdrawn(const EarningDraft &draft) override
    {
        const bool planned
            = m_next < m_plan.rows().size() && m_plan.rows()[m_next].kind == RowKind::Earning;
        if (planned) {
            earning(draft);
            return;
        }
        (void)m_records.record(draft); // counts as the plan counted
        skip(SkipReason::Failed);
    }

    void payout(const PayoutDraft &draft) override
    {
        const PayoutRecord *record = m_records.record(draft);
        if (!record) {
            skip(SkipReason::Duplicate);
            return;
        }
        const PlannedRow *row = next(RowKind::Payout);
        if (!row || row->choice == RowChoice::LeaveOut)
            return;
        keep(row->fate == RowFate::New ? m_writer.insert(*record) : m_writer.update(*record));
        ++m_batch.payouts;
    }

    void metrics(const MetricRow &row) override
    {
        const PlannedRow *planned = next(RowKind::Metrics);
        if (!planned || planned->choice == RowChoice::LeaveOut)
            return;
        MetricRecord record;
        record.contentExternalId = row.contentId;
        record.contentTitle = row.contentTitle;
        if (row.publishedDay)
            record.contentPublishedDay = *row.publishedDay;
        record.span = word(row.span);
        record.dimension = row.dimension;
        record.dimensionValue = row.dimensionValue;
        placeInTime(row, record);
        for (const MetricValue &value : row.values)
            putMetric(value, row, record);
    }

    void rate(const RateDraft &draft) override
    {
        const PlannedRow *row = next(RowKind::Rate);
        if (!row || row->choice == RowChoice::LeaveOut)
            return;
        const QString source = QString::fromUtf8(m_table->format().id()).section(u'.', 0, 0);
        const Result<bool> changed = m_writer.put(ExchangeRate{
            toDate(draft.day), draft.base, draft.quote, QString::fromUtf8(draft.rate), source });
        if (!changed)
            m_error = changed.error();
        else if (*changed)
            ++m_batch.rates;
    }

    void member(MemberState) override { (void)next(RowKind::Member); }

    void skip(SkipReason) override
    {
        (void)next(RowKind::Skip);
        ++m_batch.skipped;
    }

    void reject(RejectReason reason, std::string_view column, std::string_view) override
    {
        if (!next(RowKind::Reject))
            return;
        ++m_batch.rejected;
        keep(m_writer.reject(m_table->memberName(), m_record->number(), word(reason),
                             QString::fromUtf8(column), QString::fromUtf8(m_record->raw())));
    }

private:
    const PlannedRow *next(RowKind kind)
    {
        if (m_error)
            return nullptr;
        if (m_next >= m_plan.rows().size() || m_plan.rows()[m_next].kind != kind) {
            m_error = Error{ Error::Code::Conflict,
                             tr("The file is not the one that was looked at. Open it again.") };
            return nullptr;
        }
        return &m_plan.rows()[m_next++];
    }

    void keep(const Status &status)
    {
        if (!status && !m_error)
            m_error = status.error();
    }

    static void placeInTime(const MetricRow &row, MetricRecord &record)
    {
        if (row.from && row.to) {
            record.day = *row.from;
            record.days = *row.to - *row.from + 1;
        } else {
            record.day = row.day.value_or(0);
            record.days = row.span == MetricSpan::Daily ? 1 : 0;
        }
    }

    void putMetric(const MetricValue &value, const MetricRow &row, MetricRecord &record)
    {
        const Metric *metric = findMetric(value.number);
        if (!metric || m_error)
            return;
        record.metric = metric->name;
        record.type = word(metric->type);
        record.currency
            = metric->type == MetricType::Currency ? row.currency.codeView() : std::string_view();
        record.value = static_cast<double>(value.micros) / microsPerUnit;
        const Result<bool> changed = m_writer.put(record);
        if (!changed)
            m_error = changed.error();
        else if (*changed)
            ++m_batch.metrics;
    }

    ImportPlan &m_plan;
    ImportWriter &m_writer;
    ImportBatch &m_batch;
    DraftRecords m_records;
    const ImportTable *m_table = nullptr;
    const CsvRecord *m_record = nullptr;
    size_t m_next = 0;
    std::optional<Error> m_error;
};

ImportBatch batchOf(const WriteContext &context, const ImportPlan &plan)
{
    ImportBatch batch;
    batch.id = ImportBatchId(context.newId());
    batch.channelId = plan.target().channel;
    batch.fileName = plan.file().fileName();
    batch.fileHash = plan.file().sha256();
    batch.fileSize = plan.file().fileSize();
    batch.format = plan.file().formatId();
    batch.accountId = plan.target().account;
    if (const auto newest = plan.summary().newestDay())
        batch.newestDay = toDate(*newest);
    batch.importedAt = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    batch.summary = plan.json();
    return batch;
}

} // namespace

Result<ImportBatch> run(WriteContext &context, ImportPlan &plan, const ReadProgress &progress)
{
    if (!plan.isReady()) {
        return failure(Error::Code::InvalidData,
                       tr("Something is still to be answered before this file can be imported."));
    }
    ImportBatch batch = batchOf(context, plan);
    const QString platform = QString::fromUtf8(plan.file().tables().front().format().platform());
    const ImportTarget &target = plan.target();
    Result<ImportWriter> writer = ImportWriter::begin(
        context, batch, { batch.id, target.channel, target.owner, platform, target.account });
    if (!writer)
        return failure(writer.error());
    WritingSink sink(plan, *writer, batch);
    for (ImportTable &table : plan.file().tables()) {
        sink.beginTable(table);
        const auto watched = [&](qint64 done, qint64 total) {
            if (sink.error())
                return ReadControl::Stop;
            return progress ? progress(done, total) : ReadControl::GoOn;
        };
        const Accepted<void> read = table.readAll(sink, watched);
        if (sink.error())
            return failure(*sink.error());
        if (!read)
            return failure(read.error().toError());
    }
    if (!sink.isComplete())
        return failure(Error::Code::Conflict,
                       tr("The file is not the one that was looked at. Open it again."));
    const QString label = tr("Import %1").arg(batch.fileName);
    if (Status status = writer->finish(batch, label); !status)
        return failure(status.error());
    return batch;
}

} // namespace Creator::ImportExecution
