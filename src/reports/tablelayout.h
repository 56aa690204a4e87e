#pragma once

#include "reports/reporttable.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace Creator {

/// A table fitted to the width of a page: which columns it has there, how wide they are, how high
/// its rows are. Long texts wrap; nothing is cut.
class TableLayout
{
public:
    /// More rows than this do not help on paper: the rest is counted in remark().
    static constexpr qsizetype mostRows = 400;

    explicit TableLayout(const ReportTable &table);

    [[nodiscard]] const QString &remark() const { return m_remark; }
    [[nodiscard]] double headerHeight() const { return m_headerHeight; }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] double rowHeight(qsizetype row) const { return m_rows.at(row).height; }

    void paintHeader(QPainter &painter, double y) const;
    void paintRow(QPainter &painter, double y, qsizetype index) const;

private:
    struct Column
    {
        QString title;
        bool isText = false;
        bool alignsLeft = false;
        double natural = 0; // without wrapping
        double heading = 0; // with the title in two lines
        double width = 0;
        double x = 0;
    };
    struct Row
    {
        QStringList texts;
        ReportRow::Weight weight = ReportRow::Weight::Normal;
        double height = 0;
    };

    void choose(const ReportTable &table);
    void measure();
    void fit();
    void setHeights();
    [[nodiscard]] QFont rowFont(ReportRow::Weight weight) const;
    [[nodiscard]] int flags(const Column &column) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    QString m_remark;
    double m_scale = 1;
    double m_headerHeight = 0;
};

} // namespace Creator
