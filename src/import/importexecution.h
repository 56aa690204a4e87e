#pragma once

#include "domain/importbatch.h"
#include "import/importplan.h"

namespace Creator {

struct WriteContext;

/// Executes a plan, inside the transaction of its caller: reads the file a second time and does
/// with each row what the plan says. Fails, and thereby changes nothing, if the rows are not those
/// of the plan.
namespace ImportExecution {

[[nodiscard]] Result<ImportBatch> run(WriteContext &context, ImportPlan &plan,
                                      const ReadProgress &progress = {});

} // namespace ImportExecution

} // namespace Creator
