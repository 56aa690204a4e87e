#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Creator {

/// What one cell holds: the value, not its look.
class ReportCell
{
public:
    /// Number: not money, an exchange rate as exact decimal text. Decimal: millionths of hours, of
    /// per cent …; exact in files, one decimal on paper.
    enum class Kind { Text, Amount, Count, Day, Number, Decimal };

    ReportCell() = default; // empty
    ReportCell(const QString &text)
        : m_text(text)
    {
    }
    ReportCell(const Money &money)
        : m_kind(Kind::Amount)
        , m_value(money.micros)
        , m_currency(money.currency)
    {
    }
    ReportCell(qint64 count)
        : m_kind(Kind::Count)
        , m_value(count)
    {
    }
    ReportCell(QDate day)
        : m_kind(Kind::Day)
        , m_value(day.toJulianDay())
    {
    }
    [[nodiscard]] static ReportCell number(const QString &exact)
    {
        ReportCell cell(exact);
        cell.m_kind = Kind::Number;
        return cell;
    }

    [[nodiscard]] static ReportCell decimal(Micros value)
    {
        ReportCell cell(value);
        cell.m_kind = Kind::Decimal;
        return cell;
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::Text && m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Money money() const { return { m_value, m_currency }; }
    [[nodiscard]] qint64 count() const { return m_value; }
    [[nodiscard]] Micros decimal() const { return m_value; }
    [[nodiscard]] QDate day() const { return QDate::fromJulianDay(m_value); }

private:
    Kind m_kind = Kind::Text;
    QString m_text;
    qint64 m_value = 0;
    Currency m_currency;
};

struct ReportColumn
{
    using Kind = ReportCell::Kind;
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
    /// A long list of small values has one shape for pages and one for spreadsheets.
    enum class Place { Everywhere, Paper, Files };

    QString sheet; // tables with the same name share a sheet of a workbook
    QString title;
    QString note; // a sentence below the title; may be empty
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString emptyText; // said in place of a table without rows
    Place place = Place::Everywhere;
};

} // namespace Creator
