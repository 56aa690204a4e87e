#pragma once

#include "core/result.h"
#include "import/plantable.h"

namespace Creator {

/// What a person who says what the columns of a plan are is shown of it.
struct PlanSource
{
    QStringList columns;
    QList<QStringList> samples; // per column, a few cells
    PlanColumnNames suggested; // the columns that are understood by their names

    /// Enough is understood to take the table for a plan without asking.
    [[nodiscard]] bool isPlan() const;
    /// So much of it that nothing else it might be counts.
    [[nodiscard]] bool isCertain() const;

    /// Fails (Error::Code::InvalidData) for what is no table.
    [[nodiscard]] static Result<PlanSource> of(const QByteArray &bytes);
};

} // namespace Creator
