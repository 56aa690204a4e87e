#include "app/demo/demodata.h"

#include "app/demo/demochannel.h"
#include "app/demo/democomments.h"
#include "app/demo/demoledger.h"
#include "app/demo/demometrics.h"
#include "app/demo/demoplanning.h"
#include "storage/importwriter.h"
#include "storage/metricrollup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

namespace Creator {

std::optional<DemoSize> demoSizeFromWord(std::string_view text)
{
    if (text == "small")
        return DemoSize::Small;
    if (text == "large")
        return DemoSize::Large;
    if (text == "huge")
        return DemoSize::Huge;
    return std::nullopt;
}

namespace DemoData {

namespace {

DemoPlan planOf(DemoSize size)
{
    switch (size) {
    case DemoSize::Small:
        return { 3, 0, 48, 60 };
    case DemoSize::Large:
        return { 5, 100'000, 1'000, 1'000 };
    case DemoSize::Huge:
        return { 10, 1'000'000, 5'000, 2'000 };
    }
    Q_UNREACHABLE();
}

ImportBatch batchOf(WriteContext &context, const Channel &channel)
{
    ImportBatch batch;
    batch.id = ImportBatchId(context.newId());
    batch.channelId = channel.id;
    batch.fileName = QCoreApplication::translate("DemoData", "Sample data");
    batch.fileHash = QCryptographicHash::hash("sample data", QCryptographicHash::Sha256);
    batch.format = QStringLiteral("demo");
    return batch;
}

} // namespace

Result<DemoCounts> write(Writer &writer, const Channel &channel, DemoSize size, QDate today)
{
    return writer
        .write<DemoCounts>([=](WriteContext &context) -> Result<DemoCounts> {
            ImportBatch batch = batchOf(context, channel);
            Result<ImportWriter> import = ImportWriter::begin(
                context, batch,
                { batch.id, channel.id, channel.userId, QStringLiteral("youtube"), QString() });
            if (!import)
                return failure(import.error());
            DemoCounts counts;
            const DemoPlan plan = planOf(size);
            const Result<QList<Uuid>> contents = DemoMetrics::write(*import, plan, today, counts);
            if (!contents)
                return failure(contents.error());
            if (Status told = DemoChannel::write(context, batch, channel.userId, plan, today, counts);
                !told)
                return failure(told.error());
            if (Status rolled = MetricRollup::rebuild(context.connection); !rolled)
                return failure(rolled.error());
            DemoLedger ledger(*import, channel.id, *contents, today);
            const Status status = plan.earnings > 0 ? ledger.writeMany(plan) : ledger.writeStory(plan);
            if (!status)
                return failure(status.error());
            counts.earnings = ledger.written();
            counts.rates = ledger.writtenRates();
            if (Status planned = DemoPlanning::write(context, channel, size, today); !planned)
                return failure(planned.error());
            if (Status said = DemoComments::write(context, *contents, today); !said)
                return failure(said.error());
            batch.inserted = counts.earnings;
            if (Status finished = import->finish(batch, QString()); !finished)
                return failure(finished.error());
            return counts;
        })
        .result();
}

} // namespace DemoData

} // namespace Creator
