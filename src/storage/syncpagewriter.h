#pragma once

#include "core/result.h"
#include "storage/metricdays.h"
#include "storage/synctally.h"
#include "storage/synctarget.h"

namespace Creator {

struct WriteContext;

/// Writes one page and the cursor behind it, inside the caller's transaction.
namespace SyncPageWriter {

struct Written
{
    SyncTally tally;
    MetricDays days; // still to be added to the rollups
};

[[nodiscard]] Result<Written> write(WriteContext &context, const SyncTarget &target,
                                    const SyncStep &step);
/// Only if it differs.
[[nodiscard]] Status writeCursor(WriteContext &context, SocialAccountId account,
                                 const QByteArray &reading, const QJsonObject &cursor);

} // namespace SyncPageWriter

} // namespace Creator
