#include "reports/xlsxbook.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int longestSheetName = 31;
constexpr int longestText = 32'767;
constexpr lxw_color_t faint = 0x5A6371;
constexpr lxw_color_t ruleColor = 0xC8CDD5;
constexpr lxw_color_t headerFill = 0xF1F3F6;

auto rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

auto columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString name;
    for (const QChar c : wanted)
        name += u"[]:*?/\\'"_s.contains(c) ? u' ' : c;
    name = name.left(longestSheetName).trimmed();
    QString free = name;
    for (int n = 2; free.isEmpty() || taken.contains(free, Qt::CaseInsensitive); ++n)
        free = name.left(longestSheetName - 4) + u' ' + QString::number(n);
    return free;
}

} // namespace

XlsxBook::XlsxBook(const QString &path, const QString &title)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book) {
        m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    QByteArray name = title.toUtf8();
    QByteArray program = QCoreApplication::applicationName().toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = program.data();
    check(workbook_set_properties(m_book, &properties));
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        check(workbook_close(m_book));
}

void XlsxBook::check(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

void XlsxBook::addSheet(const QString &name)
{
    if (m_error != LXW_NO_ERROR)
        return;
    m_names.append(sheetName(name, m_names));
    m_sheet = workbook_add_worksheet(m_book, m_names.last().toUtf8().constData());
    if (!m_sheet) {
        check(LXW_ERROR_PARAMETER_VALIDATION);
        return;
    }
    constexpr int a4 = 9;
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void XlsxBook::setColumnWidth(int column, double characters)
{
    if (m_error == LXW_NO_ERROR)
        check(
            worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr));
}

void XlsxBook::freezeAbove(int row)
{
    if (m_error != LXW_NO_ERROR)
        return;
    worksheet_freeze_panes(m_sheet, rowOf(row), 0);
    check(worksheet_repeat_rows(m_sheet, 0, rowOf(row - 1)));
}

void XlsxBook::addFilter(int headerRow, int lastRow, int lastColumn)
{
    if (m_error == LXW_NO_ERROR)
        check(worksheet_autofilter(m_sheet, rowOf(headerRow), 0, rowOf(lastRow),
                                   columnOf(lastColumn)));
}

lxw_format *XlsxBook::format(Look look)
{
    lxw_format *&known = m_formats[QByteArray::number(static_cast<int>(look))];
    if (known)
        return known;
    known = workbook_add_format(m_book);
    switch (look) {
    case Look::Title:
        format_set_bold(known);
        format_set_font_size(known, 14);
        break;
    case Look::Note:
        format_set_font_color(known, faint);
        break;
    case Look::Header:
    case Look::HeaderRight:
        format_set_bold(known);
        format_set_bg_color(known, headerFill);
        format_set_bottom(known, LXW_BORDER_THIN);
        format_set_bottom_color(known, ruleColor);
        format_set_align(known, look == Look::Header ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        break;
    case Look::Name:
        format_set_bold(known);
        break;
    }
    return known;
}

QByteArray XlsxBook::numberFormat(const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Amount: {
        const Currency currency = cell.money().currency;
        QString digits = u"#,##0"_s;
        if (currency.decimals() > 0)
            digits += u'.' + QString(currency.decimals(), u'0');
        const QString symbol = u'"' + currency.symbol() + u'"';
        return u"%1%2;-%1%2"_s.arg(symbol, digits).toUtf8();
    }
    case ReportCell::Kind::Count:
        return "#,##0";
    case ReportCell::Kind::Decimal:
        return "#,##0.0";
    case ReportCell::Kind::Day:
        return "yyyy-mm-dd";
    case ReportCell::Kind::Number:
        return "0.0#########";
    case ReportCell::Kind::Text:
        break;
    }
    return {};
}

lxw_format *XlsxBook::format(const ReportCell &cell, ReportRow::Weight weight)
{
    const QByteArray digits = numberFormat(cell);
    lxw_format *&known = m_formats["cell" + QByteArray::number(static_cast<int>(weight)) + digits];
    if (known)
        return known;
    known = workbook_add_format(m_book);
    if (!digits.isEmpty())
        format_set_num_format(known, digits.constData());
    if (cell.kind() == ReportCell::Kind::Day)
        format_set_align(known, LXW_ALIGN_LEFT);
    if (weight != ReportRow::Weight::Normal)
        format_set_bold(known);
    if (weight == ReportRow::Weight::Total) {
        format_set_top(known, LXW_BORDER_THIN);
        format_set_top_color(known, ruleColor);
    }
    return known;
}

void XlsxBook::writeText(int row, int column, const QString &text, Look look)
{
    if (m_error == LXW_NO_ERROR)
        check(worksheet_write_string(m_sheet, rowOf(row), columnOf(column),
                                     text.left(longestText).toUtf8().constData(), format(look)));
}

void XlsxBook::writeCell(int row, int column, const ReportCell &cell, ReportRow::Weight weight)
{
    if (m_error != LXW_NO_ERROR)
        return;
    const auto number = [&](double value) {
        check(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value,
                                     format(cell, weight)));
    };
    switch (cell.kind()) {
    case ReportCell::Kind::Text: {
        const QByteArray text = cell.text().left(longestText).toUtf8();
        // The library writes an empty text as a blank cell, which keeps the rule of a total.
        check(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.constData(),
                                     format(cell, weight)));
        return;
    }
    case ReportCell::Kind::Amount:
        // A workbook knows only doubles: the one nearest to the exact decimal.
        number(decimalText(cell.money().micros).toDouble());
        return;
    case ReportCell::Kind::Count:
        number(static_cast<double>(cell.count()));
        return;
    case ReportCell::Kind::Number:
        number(cell.text().toDouble());
        return;
    case ReportCell::Kind::Decimal:
        number(decimalText(cell.decimal()).toDouble());
        return;
    case ReportCell::Kind::Day: {
        const QDate day = cell.day();
        lxw_datetime when{ day.year(), day.month(), day.day(), 0, 0, 0 };
        check(worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &when,
                                       format(cell, weight)));
        return;
    }
    }
}

Status XlsxBook::close()
{
    if (m_book)
        check(workbook_close(m_book));
    m_book = nullptr;
    if (m_error == LXW_NO_ERROR)
        return {};
    const QString reason = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
    return failure(
        Error::Code::File,
        QCoreApplication::translate("Creator::XlsxBook", "The workbook could not be made: %1")
            .arg(reason));
}

} // namespace Creator
