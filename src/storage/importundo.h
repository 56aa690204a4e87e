#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QList>

namespace Creator {

struct WriteContext;

struct ImportUndoOutcome
{
    qint64 removed = 0; // earnings that the import had added
    QList<EarningId> kept; // edited by a person since, left as they are
};

/// Takes an import back: removes exactly the earnings it added and restores what it changed.
namespace ImportUndo {

/// Fails with Error::Code::Conflict if the batch was undone already.
[[nodiscard]] Result<ImportUndoOutcome> run(WriteContext &context, ImportBatchId id);

} // namespace ImportUndo

} // namespace Creator
