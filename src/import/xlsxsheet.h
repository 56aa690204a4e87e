#pragma once

#include "import/sourcetext.h"
#include "import/xlsxpart.h"

#include <QIODevice>
#include <QStringList>

namespace Creator {

/// A sheet of a workbook as text: one line a row, comma and quotes as in CSV, UTF-8.
struct XlsxTable
{
    SourceText text;
    QString sheet; // its name
    QStringList others; // the sheets that were not read
};

/// Reads one sheet of an Excel workbook: "Combined Sales" (Amazon KDP) where there is one, else the
/// first visible one; `wanted` names another. Formulas give their last value, days stand in ISO
/// form. Rows without a value are left out. Refuses workbooks that are damaged, empty, have a
/// password or hold too much.
[[nodiscard]] Accepted<XlsxTable> readWorkbook(QIODevice &workbook, const QString &wanted = {},
                                               const XlsxLimits &limits = {});

} // namespace Creator
