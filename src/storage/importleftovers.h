#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QByteArray>

#include <array>

namespace Creator {

struct WriteContext;

/// What an import made and others may use by now: the contents that it met first, and what their
/// values hang on. Undoing the import must not take it away from an import that came later.
namespace ImportLeftovers {

/// Left out when the inverse of an import's changeset is applied.
inline constexpr std::array tables{ "contents", "metric_owners", "metric_series", "metric_runs",
                                    "metric_days" };

/// Of what the import had made in those tables, removes what nothing uses any more and nobody
/// worked on. To be called behind the inverse of its `changeset`, in the same transaction.
[[nodiscard]] Status remove(WriteContext &context, ImportBatchId batch,
                            const QByteArray &changeset);

} // namespace ImportLeftovers

} // namespace Creator
