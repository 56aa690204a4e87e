#include "reports/reportxlsx.h"

#include "reports/reportdocument.h"
#include "reports/xlsxbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qsizetype mostRows = 1'048'000;
constexpr double narrowest = 9;
constexpr double widest = 48;

/// Hangul takes about two digits' room.
double roomOf(const QString &text)
{
    double room = 0;
    for (const QChar c : text)
        room += c.unicode() < 0x1100 ? 1.0 : 1.9;
    return room;
}

double roomOf(const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Text:
    case ReportCell::Kind::Number:
        return roomOf(cell.text());
    case ReportCell::Kind::Amount: {
        const QString digits = QString::number(cell.money().micros / microsPerUnit);
        const auto size = static_cast<double>(digits.size());
        return size + size / 3 + cell.money().currency.decimals() + 4;
    }
    case ReportCell::Kind::Count:
        return roomOf(QString::number(cell.count())) + 2;
    case ReportCell::Kind::Day:
    case ReportCell::Kind::Decimal:
        return 10;
    }
    Q_UNREACHABLE();
}

/// Fills one sheet after the other from top to bottom, as the library asks.
class SheetFiller
{
public:
    explicit SheetFiller(XlsxBook &book)
        : m_book(book)
    {
    }

    void beginSheet(const QString &name, const QList<ReportTable> &tables)
    {
        m_book.addSheet(name);
        m_row = 0;
        QList<double> widths;
        for (const ReportTable &table : tables)
            measure(table, widths);
        for (int i = 0; i < widths.size(); ++i)
            m_book.setColumnWidth(i, std::clamp(widths.at(i) + 2, narrowest, widest));
    }

    void addHead(const ReportDocument &document)
    {
        m_book.writeText(m_row++, 0, document.title, XlsxBook::Look::Title);
        m_book.writeText(m_row++, 0, document.subtitle, XlsxBook::Look::Note);
        m_book.freezeAbove(m_row);
        for (const auto &[name, value] : document.facts) {
            m_book.writeText(m_row, 0, name, XlsxBook::Look::Name);
            m_book.writeText(m_row++, 1, value, XlsxBook::Look::Note);
        }
        ++m_row;
    }

    void addTable(const ReportTable &table)
    {
        m_book.writeText(m_row++, 0, table.title, XlsxBook::Look::Title);
        if (!table.note.isEmpty())
            m_book.writeText(m_row++, 0, table.note, XlsxBook::Look::Note);
        const int header = m_row++;
        for (int i = 0; i < table.columns.size(); ++i) {
            const bool left = table.columns.at(i).kind == ReportColumn::Kind::Text
                || table.columns.at(i).kind == ReportColumn::Kind::Day;
            m_book.writeText(header, i, table.columns.at(i).title,
                             left ? XlsxBook::Look::Header : XlsxBook::Look::HeaderRight);
        }
        if (table.rows.isEmpty())
            m_book.writeText(m_row++, 0, table.emptyText, XlsxBook::Look::Note);
        for (const ReportRow &row : table.rows) {
            for (int i = 0; i < row.cells.size(); ++i)
                m_book.writeCell(m_row, i, row.cells.at(i), row.weight);
            ++m_row;
        }
        ++m_row;
    }

    /// The only table of its sheet: its header stays in sight and filters.
    void addSingle(const ReportTable &table)
    {
        const int header = m_row + (table.note.isEmpty() ? 1 : 2);
        const auto plain
            = std::count_if(table.rows.begin(), table.rows.end(), [](const ReportRow &row) {
                  return row.weight != ReportRow::Weight::Total;
              });
        // Before any row: the library forgets the rows that it has passed.
        m_book.freezeAbove(header + 1);
        if (plain > 0)
            m_book.addFilter(header, header + static_cast<int>(plain),
                             static_cast<int>(table.columns.size()) - 1);
        addTable(table);
    }

private:
    static void measure(const ReportTable &table, QList<double> &widths)
    {
        widths.resize(std::max(widths.size(), table.columns.size()));
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            widths[i] = std::max(widths.at(i), roomOf(table.columns.at(i).title));
        for (const ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                widths[i] = std::max(widths.at(i), roomOf(row.cells.at(i)));
        }
    }

    XlsxBook &m_book;
    int m_row = 0;
};

void fill(XlsxBook &book, const ReportDocument &document)
{
    QStringList names;
    QHash<QString, QList<ReportTable>> sheets;
    for (const ReportTable &table : document.tables) {
        if (table.place == ReportTable::Place::Paper)
            continue;
        if (!names.contains(table.sheet))
            names.append(table.sheet);
        sheets[table.sheet].append(table);
    }
    SheetFiller filler(book);
    for (const QString &name : names) {
        const QList<ReportTable> tables = sheets.value(name);
        filler.beginSheet(name, tables);
        const bool isFirst = name == names.first();
        if (isFirst)
            filler.addHead(document);
        if (tables.size() == 1 && !isFirst) {
            filler.addSingle(tables.first());
            continue;
        }
        for (const ReportTable &table : tables)
            filler.addTable(table);
    }
}

} // namespace

Result<QByteArray> toXlsx(const ReportDocument &document)
{
    for (const ReportTable &table : document.tables) {
        if (table.rows.size() > mostRows) {
            return failure(
                Error::Code::InvalidData,
                QCoreApplication::translate("Creator::ReportXlsx",
                                            "The section “%1” has more rows than a sheet can hold. "
                                            "Choose a shorter period or write CSV.")
                    .arg(table.title));
        }
    }
    // The library writes to a path only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    XlsxBook book(path, document.title);
    fill(book, document);
    if (const Status status = book.close(); !status)
        return failure(status.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Code::File,
            QCoreApplication::translate("Creator::XlsxBook", "The workbook could not be made: %1")
                .arg(file.errorString()));
    }
    return file.readAll();
}

} // namespace Creator
