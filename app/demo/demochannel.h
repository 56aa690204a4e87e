#pragma once

#include "app/demo/demometrics.h"
#include "domain/importbatch.h"

namespace Creator {

struct WriteContext;

namespace DemoChannel {

/// What three platforms tell of the whole channel by the day, for a year or, with much of
/// everything, for all its years. Some days were never fetched.
[[nodiscard]] Status write(WriteContext &context, const ImportBatch &batch, UserId owner,
                           const DemoPlan &plan, QDate today, DemoCounts &counts);

} // namespace DemoChannel

} // namespace Creator
