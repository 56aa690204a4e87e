#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QList>

namespace Creator {

struct WriteContext;

struct ImportUndoOutcome
{
    qint64 removed = 0; // earnings that the import had added
    QList<EarningId> kept; // changed since, by a person or a later import: left as they are
};

/// Takes an import back: removes exactly the earnings it added and restores what it changed. What a
/// later import had changed goes with the last of the two to be undone.
namespace ImportUndo {

/// Fails with Error::Code::Conflict if the batch was undone already.
[[nodiscard]] Result<ImportUndoOutcome> run(WriteContext &context, ImportBatchId id);

} // namespace ImportUndo

} // namespace Creator
