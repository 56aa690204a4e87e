#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace Creator {

/// A number that is not money: an exchange rate as exact decimal text.
struct ReportNumber
{
    QString text;
};

/// What one cell holds: the value, not its look. An empty text is an empty cell.
using ReportCell = std::variant<QString, Money, qint64, QDate, ReportNumber>;

struct ReportColumn
{
    enum class Kind { Text, Amount, Count, Day, Number };
    /// Left away on paper where every value is zero; files keep their columns.
    enum class Need { Always, UnlessZero };

    QString title;
    Kind kind = Kind::Text;
    Need need = Need::Always;
};

struct ReportRow
{
    enum class Weight { Normal, Subtotal, Total };

    QList<ReportCell> cells;
    Weight weight = Weight::Normal;
};

/// One section of a report, the same on paper and in files.
struct ReportTable
{
    QString sheet; // tables with the same name share a sheet of a workbook
    QString title;
    QString note; // a sentence below the title; may be empty
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString emptyText; // said in place of a table without rows
};

} // namespace Creator
