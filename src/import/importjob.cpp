#include "import/importjob.h"

#include "import/importexecution.h"
#include "storage/writer.h"

namespace Creator {

ImportJob::ImportJob(std::shared_ptr<ImportPlan> plan, Writer &writer, QObject *parent)
    : Job(tr("Importing %1").arg(plan->file().fileName()), parent)
    , m_plan(std::move(plan))
    , m_writer(writer)
{
}

void ImportJob::doStart()
{
    const auto progress = [this](qint64 done, qint64 total) {
        reportProgress(done, total);
        return isCancelRequested() ? ReadControl::Stop : ReadControl::GoOn;
    };
    m_writer
        .write<ImportBatch>([plan = m_plan, progress](WriteContext &context) {
            return ImportExecution::run(context, *plan, progress);
        })
        .then(this, [this](const Result<ImportBatch> &batch) {
            if (!batch) {
                fail(batch.error());
                return;
            }
            m_batch = *batch;
            succeed();
        });
}

} // namespace Creator
