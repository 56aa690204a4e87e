#pragma once

#include "core/result.h"
#include "reports/reporttable.h"

#include <QHash>
#include <QString>

#include <cstdint>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Creator {

/// One workbook being written, row after row. Remembers the first error of the library, which is
/// what close() reports; after one nothing more is written.
class XlsxBook
{
public:
    enum class Look { Title, Note, Header, HeaderRight, Name };

    explicit XlsxBook(const QString &path, const QString &title);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Names are cut to what spreadsheets allow; equal ones are numbered.
    void addSheet(const QString &name);
    void setColumnWidth(int column, double characters);
    /// What stays in sight while scrolling, and is repeated on every printed page.
    void freezeAbove(int row);
    void addFilter(int headerRow, int lastRow, int lastColumn);

    void writeText(int row, int column, const QString &text, Look look);
    void writeCell(int row, int column, const ReportCell &cell, ReportRow::Weight weight);

    /// Completes the file.
    [[nodiscard]] Status close();

private:
    void check(int error);
    [[nodiscard]] lxw_format *format(Look look);
    [[nodiscard]] lxw_format *format(const ReportCell &cell, ReportRow::Weight weight);
    [[nodiscard]] static QByteArray numberFormat(const ReportCell &cell);

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    QStringList m_names;
    QHash<QByteArray, lxw_format *> m_formats;
    int m_error = 0;
};

} // namespace Creator
