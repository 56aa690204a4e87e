#pragma once

#include "import/xlsxnumbers.h"
#include "import/xlsxpart.h"

#include <QString>

#include <string>
#include <vector>

namespace Creator {

/// A sheet of cells, and in which part of the workbook it is.
struct XlsxSheetPlace
{
    QString name;
    QString part; // "xl/worksheets/sheet1.xml"
    bool isHidden = false;
};

/// What all sheets of a workbook share. Holds texts and formats, not the cells.
struct XlsxWorkbook
{
    std::vector<XlsxSheetPlace> sheets; // in the order of their tabs; no charts
    XlsxDays days = XlsxDays::From1900;
    std::vector<XlsxShow> shows; // by the style of a cell
    std::vector<std::string> strings; // shared texts, UTF-8

    /// Refuses what is no workbook, is damaged, has a password or holds too much.
    [[nodiscard]] static Accepted<XlsxWorkbook> open(QIODevice &workbook, const XlsxLimits &limits);
    /// The sheet of that name, else the first visible one, else the first; null if there is none.
    [[nodiscard]] const XlsxSheetPlace *sheet(QStringView preferred) const;
};

} // namespace Creator
