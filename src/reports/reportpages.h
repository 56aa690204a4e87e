#pragma once

#include "reports/reportdocument.h"
#include "reports/tablelayout.h"

#include <QSizeF>

class QPainter;

namespace Creator {

class ChartRenderer;

/// A report laid out on A4 pages. Screen and PDF paint the same pages.
///
/// Measures and paints in tenths of a point; the painter must be scaled accordingly. Needs fonts,
/// so a QGuiApplication; may be used on any one thread.
class ReportPages
{
public:
    explicit ReportPages(ReportDocument document);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] static QSizeF pageSize();
    [[nodiscard]] const ReportDocument &document() const { return m_document; }
    /// Where the chart is painted; its size decides what a picture made beforehand needs.
    [[nodiscard]] static QSizeF chartSize();

    void paint(QPainter &painter, int page, const ChartRenderer &charts) const;

private:
    enum class What { Head, Figures, Section, Continued, Header, Row, Text, Chart };
    struct Item
    {
        What what = What::Row;
        double y = 0;
        qsizetype table = 0;
        qsizetype row = 0;
    };
    using Page = QList<Item>;

    void addPage();
    void add(What what, double height, qsizetype table = 0, qsizetype row = 0);
    [[nodiscard]] bool fits(double height) const;
    void layOut();
    void layOutCharts(qsizetype section);
    void layOutTable(qsizetype index);
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double sectionHeight(qsizetype table) const;

    void paintHead(QPainter &painter, double y) const;
    void paintFigures(QPainter &painter, double y) const;
    void paintSection(QPainter &painter, const Item &item) const;
    void paintText(QPainter &painter, const Item &item) const;
    void paintFrame(QPainter &painter, int page) const;
    void paintItem(QPainter &painter, const Item &item, const ChartRenderer &charts) const;

    ReportDocument m_document;
    QList<TableLayout> m_tables; // those of paper
    QList<ReportTable> m_sections;
    QList<qsizetype> m_chartSections; // before which the charts stand
    QList<Page> m_pages;
    double m_y = 0;
};

} // namespace Creator
