#include "charts/chartbuilder.h"

#include "charts/axisticks.h"
#include "charts/barsitem.h"
#include "charts/chartscale.h"
#include "charts/decimate.h"
#include "charts/legendkey.h"
#include "charts/marksitem.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>

#include <cmath>

namespace Creator {

namespace {

/// Qt Charts reads labels as HTML, and drops one that it has already.
QString uniqueLabel(const QString &text, const QStringList &taken)
{
    QString label = text.toHtmlEscaped();
    while (taken.contains(label))
        label += QChar(0x200B);
    return label;
}

void style(QCategoryAxis &axis, const Theme &theme)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setLabelsFont(theme.font(TextStyle::Axis));
    axis.setLabelsColor(theme.colors().muted);
    axis.setTruncateLabels(false);
}

QColor rightColor(const ChartData &data, const Theme &theme)
{
    for (const ChartData::Series &series : data.series) {
        if (series.axis == ChartData::Axis::Right)
            return seriesColor(series, theme);
    }
    return theme.colors().muted;
}

QCategoryAxis *makeValueAxis(const ChartData &data, ChartData::Axis side, const Theme &theme,
                             double height, QObject *parent)
{
    auto *axis = new QCategoryAxis(parent);
    style(*axis, theme);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(theme.colors().line, 1));
    if (side == ChartData::Axis::Right) {
        // Two grids would be none; the colour says whose labels these are.
        axis->setGridLineVisible(false);
        axis->setLabelsColor(rightColor(data, theme));
    }
    const auto [lowest, highest] = data.range(side);
    const double labelHeight = QFontMetricsF(theme.font(TextStyle::Axis)).height();
    const int most = std::clamp(static_cast<int>(height / (2 * labelHeight)) + 1, 2, 6);
    const Currency currency = data.scale(side).currency;
    const Micros smallest
        = currency.isNull() || currency.decimals() == 0 ? microsPerUnit : microsPerUnit / 100;
    const QList<Micros> ticks = niceTicks(lowest, highest, most, smallest);
    axis->setStartValue(plotValue(ticks.first()) - 1);
    for (const Micros tick : ticks)
        axis->append(uniqueLabel(data.shortText(tick, side), axis->categoriesLabels()),
                     plotValue(tick));
    axis->setRange(plotValue(ticks.first()), plotValue(ticks.last()));
    return axis;
}

QCategoryAxis *makeCategoryAxis(const ChartData &data, const Theme &theme, double width,
                                QObject *parent)
{
    auto *axis = new QCategoryAxis(parent);
    style(*axis, theme);
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(theme.colors().line, 1));
    const QFontMetricsF metrics(theme.font(TextStyle::Axis));
    double widest = 0;
    // Labels of one axis are alike; a look at the first few is enough of a long one.
    for (const QString &category :
         data.categories.first(qMin<qsizetype>(64, data.categories.size())))
        widest = std::max(widest, metrics.horizontalAdvance(category));
    const auto count = static_cast<int>(data.categories.size());
    const int stride = labelStride(count, width, widest + theme.sizes().padding);
    axis->setStartValue(-1);
    for (int i = 0; i < count; i += stride)
        axis->append(uniqueLabel(data.categories.at(i), axis->categoriesLabels()), i);
    const bool lines = data.kind == ChartData::Kind::Lines && count > 1;
    axis->setRange(lines ? 0 : -0.5, lines ? count - 1 : count - 0.5);
    return axis;
}

/// A series without points: it ties axes to the plot even where everything else is bars.
void addFrame(QChart &chart, const QList<QAbstractAxis *> &axes)
{
    auto *frame = new QLineSeries(&chart);
    chart.addSeries(frame);
    for (QAbstractAxis *axis : axes)
        frame->attachAxis(axis);
}

struct LineMaker
{
    QChart &chart;
    const Theme &theme;
    int columns;
    ChartData::Axis side = ChartData::Axis::Left;

    void addRun(const QList<QPointF> &run, const QPen &pen) const
    {
        if (run.isEmpty())
            return;
        auto *line = new QLineSeries(&chart);
        line->setPen(pen);
        // A single known value between two gaps would have no length.
        line->setPointsVisible(run.size() == 1);
        line->replace(decimated(run, columns));
        chart.addSeries(line);
        const auto axes = chart.series().at(side == ChartData::Axis::Right ? 1 : 0)->attachedAxes();
        for (QAbstractAxis *axis : axes)
            line->attachAxis(axis);
    }

    /// A line for each stretch without a gap: what is unknown is not drawn, least of all as zero.
    void addSeries(const QList<std::optional<Micros>> &values, const QPen &pen) const
    {
        QList<QPointF> run;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values.at(i)) {
                run.append({ double(i), plotValue(*values.at(i)) });
                continue;
            }
            addRun(run, pen);
            run.clear();
        }
        addRun(run, pen);
    }
};

QPen penOf(const ChartData::Series &series, const Theme &theme)
{
    QPen pen = theme.seriesPen(series.tone);
    if (series.dash == ChartData::Dash::Dashed) {
        pen.setColor(seriesColor(series, theme));
        pen.setDashPattern({ 2.5, 2 });
    }
    return pen;
}

void addLines(QChart &chart, const ChartData &data, const Theme &theme, double width)
{
    for (const ChartData::Series &series : data.series) {
        const LineMaker maker{ chart, theme, qMax(1, static_cast<int>(width)), series.axis };
        const QPen pen = penOf(series, theme);
        maker.addSeries(series.values, pen);
        QPen faded = pen;
        faded.setColor(theme.faded(pen.color()));
        maker.addSeries(series.estimates, faded);
    }
}

/// Labels stand around their tick: half of the outermost ones lies outside the plot, where those of
/// the values may leave room for them.
QMargins marginsOf(const ChartData &data, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextStyle::Axis));
    const int above = static_cast<int>(std::ceil(metrics.height() / 2));
    if (data.kind != ChartData::Kind::Lines || data.categories.isEmpty())
        return { 0, above, 0, 0 };
    const auto beside = [&](const QString &category, ChartData::Axis side) {
        const bool hasValues = side == ChartData::Axis::Left || data.right;
        const double room = hasValues
            ? metrics.horizontalAdvance(data.shortText(data.range(side).second, side))
            : 0;
        const double half = metrics.horizontalAdvance(category) / 2;
        return static_cast<int>(std::ceil(std::max(0.0, half - room)));
    };
    return { beside(data.categories.first(), ChartData::Axis::Left), above,
             beside(data.categories.last(), ChartData::Axis::Right), 0 };
}

} // namespace

std::unique_ptr<QChart> buildChart(const ChartData &data, const Theme &theme, const QSizeF &size)
{
    auto chart = std::make_unique<QChart>();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(marginsOf(data, theme));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    QAbstractAxis *categories = makeCategoryAxis(data, theme, size.width(), chart.get());
    chart->addAxis(categories, Qt::AlignBottom);
    const auto addSide = [&](ChartData::Axis side, Qt::Alignment where) {
        QAbstractAxis *axis = makeValueAxis(data, side, theme, size.height(), chart.get());
        chart->addAxis(axis, where);
        addFrame(*chart, { categories, axis });
    };
    addSide(ChartData::Axis::Left, Qt::AlignLeft);
    if (data.right)
        addSide(ChartData::Axis::Right, Qt::AlignRight);
    if (data.kind == ChartData::Kind::Lines)
        addLines(*chart, data, theme, size.width());
    else
        new BarsItem(*chart, data, theme); // child of the chart
    if (!data.marks.isEmpty())
        new MarksItem(*chart, data, theme); // child of the chart
    chart->resize(size);
    return chart;
}

} // namespace Creator
