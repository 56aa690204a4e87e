#include "reports/reportcsv.h"

#include "reports/reportdocument.h"

#include <algorithm>

namespace Creator {

namespace {

void writeCell(CsvText &csv, const ReportCell &cell)
{
    switch (cell.kind()) {
    case ReportCell::Kind::Text:
        csv.addText(cell.text());
        return;
    case ReportCell::Kind::Amount:
        csv.addNumber(decimalText(cell.money().micros));
        return;
    case ReportCell::Kind::Count:
        csv.addNumber(QString::number(cell.count()));
        return;
    case ReportCell::Kind::Day:
        csv.addNumber(cell.day().toString(Qt::ISODate));
        return;
    case ReportCell::Kind::Number:
        csv.addNumber(cell.text());
        return;
    case ReportCell::Kind::Decimal:
        csv.addNumber(decimalText(cell.decimal()));
        return;
    }
}

class RecordWriter
{
public:
    RecordWriter(CsvText &csv, qsizetype width)
        : m_csv(csv)
        , m_width(width)
    {
    }

    void write(const QString &section, const QList<ReportCell> &cells)
    {
        m_csv.addText(section);
        for (const ReportCell &cell : cells)
            writeCell(m_csv, cell);
        for (qsizetype i = cells.size(); i < m_width; ++i)
            m_csv.addText(QString());
        m_csv.endRecord();
    }

private:
    CsvText &m_csv;
    const qsizetype m_width;
};

} // namespace

QByteArray toCsv(const ReportDocument &document, CsvText::Mark mark)
{
    qsizetype width = 2;
    for (const ReportTable &table : document.tables)
        width = std::max(width, table.columns.size());
    CsvText csv(mark);
    RecordWriter records(csv, width);
    records.write(document.title, { document.subtitle });
    for (const auto &[name, value] : document.facts)
        records.write(document.title, { name, value });
    for (const ReportTable &table : document.tables) {
        if (table.place == ReportTable::Place::Paper)
            continue;
        QList<ReportCell> titles;
        for (const ReportColumn &column : table.columns)
            titles.append(column.title);
        records.write(table.title, titles);
        for (const ReportRow &row : table.rows)
            records.write(table.title, row.cells);
    }
    return csv.take();
}

} // namespace Creator
