#include "pages/imports/mappingsource.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int sampledRecords = 3;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

/// Keeps the cells of the first few records.
class FirstRecordsSink final : public ImportSink
{
public:
    void beginRecord(const CsvRecord &record) override
    {
        if (samples.size() >= sampledRecords)
            return;
        QStringList cells;
        for (int i = 0; i < record.cellCount(); ++i)
            cells.append(toText(record.cell(i)));
        samples.append(cells);
    }
    void earning(const EarningDraft &) override { }
    void payout(const PayoutDraft &) override { }
    void metrics(const MetricRow &) override { }
    void rate(const RateDraft &) override { }
    void member(MemberState) override { }
    void skip(SkipReason) override { }
    void reject(RejectReason, std::string_view, std::string_view) override { }

    QList<QStringList> samples;
};

} // namespace

MappingSource MappingSource::of(ImportTable &table)
{
    MappingSource source;
    const HeaderIndex &header = table.context().header;
    FirstRecordsSink sink;
    // A refusal is the reading that stops early, or one that the plan tells about.
    (void)table.readAll(sink, [&sink](qint64, qint64) {
        return sink.samples.size() < sampledRecords ? ReadControl::GoOn : ReadControl::Stop;
    });
    for (int i = 0; i < header.columnCount(); ++i) {
        source.columns.append(QString::fromStdString(header.title(i)));
        QStringList cells;
        for (const QStringList &cellsOfRecord : sink.samples) {
            if (!cellsOfRecord.value(i).isEmpty())
                cells.append(cellsOfRecord.value(i));
        }
        source.samples.append(cells);
    }
    source.signature = headerFingerprint(header);
    source.suggested = ColumnMapping::suggestedFor(header);
    return source;
}

int MappingSource::find(const QString &column) const
{
    return static_cast<int>(columns.indexOf(column));
}

} // namespace Creator
