#pragma once

#include "core/job.h"
#include "domain/importbatch.h"
#include "import/importplan.h"

#include <memory>

namespace Creator {

class Writer;

/// Executes a plan on the writer thread: all or nothing, as one undoable batch. Cancelling leaves
/// nothing.
class ImportJob final : public Job
{
    Q_OBJECT

public:
    ImportJob(std::shared_ptr<ImportPlan> plan, Writer &writer, QObject *parent = nullptr);

    /// What was written; only after a success.
    [[nodiscard]] const ImportBatch &batch() const { return m_batch; }

protected:
    void doStart() override;

private:
    std::shared_ptr<ImportPlan> m_plan;
    Writer &m_writer;
    ImportBatch m_batch;
};

} // namespace Creator
