#include "reports/reportcsv.h"

#include "reports/reportdocument.h"

#include <algorithm>

namespace Creator {

namespace {

class CellWriter
{
public:
    explicit CellWriter(CsvText &csv)
        : m_csv(csv)
    {
    }

    void operator()(const QString &text) { m_csv.addText(text); }
    void operator()(const Money &money) { m_csv.addNumber(decimalText(money.micros)); }
    void operator()(qint64 count) { m_csv.addNumber(QString::number(count)); }
    void operator()(QDate day) { m_csv.addNumber(day.toString(Qt::ISODate)); }
    void operator()(const ReportNumber &number) { m_csv.addNumber(number.text); }

private:
    CsvText &m_csv;
};

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
        CellWriter writer(m_csv);
        for (const ReportCell &cell : cells)
            std::visit(writer, cell);
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
