#pragma once

#include "domain/earning.h"
#include "import/importplan.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Creator {

/// What one draft of a record looks like in the preview.
struct PreviewRow
{
    QDate day; // null where the record has none
    QString description;
    QString amount; // with its currency; of a rejected row the cell as written
    QString status;
    std::optional<EarningStatus> earningStatus; // of earnings only
    EarningId earning; // null for what is no earning
    QString column; // of a rejected row
    QString cell;
};

/// Reads the record at `row` again: one entry per draft, in the order of the plan's rows.
[[nodiscard]] QList<PreviewRow> readPreviewRows(ImportTable &table, const PlannedRow &row,
                                                const ImportTarget &target);

} // namespace Creator
