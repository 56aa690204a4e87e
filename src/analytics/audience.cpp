#include "analytics/audience.h"

#include "storage/metricslices.h"

#include <algorithm>

namespace Creator {

namespace {

double percentOf(Micros part, Micros all)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(all);
}

/// Those beyond `most` become one row, and a total comes last.
void sumUp(QList<AudienceRow> &rows, int most)
{
    Micros total = 0;
    for (const AudienceRow &row : std::as_const(rows))
        total += row.sum;
    if (rows.size() > most) {
        AudienceRow others{ AudienceRow::Kind::Others, QString::number(rows.size() - most), 0, {} };
        for (qsizetype i = most; i < rows.size(); ++i)
            others.sum += rows.at(i).sum;
        rows.resize(most);
        rows.append(others);
    }
    rows.append({ AudienceRow::Kind::Total, {}, total, {} });
    for (AudienceRow &row : rows) {
        if (total > 0)
            row.share = percentOf(row.sum, total);
    }
}

} // namespace

Result<Audience> Audience::ask(Connection &connection, const AudienceQuestion &question)
{
    const auto dimensions = AudienceQuery::dimensions(connection, *question.metric);
    if (!dimensions)
        return failure(dimensions.error());
    Audience audience{ *dimensions, {}, {}, question.from, question.to };
    if (dimensions->isEmpty())
        return audience;
    audience.dimension
        = dimensions->contains(question.dimension) ? question.dimension : dimensions->constFirst();
    const auto told = AudienceQuery::slices(
        connection,
        { question.metric, audience.dimension, question.from, question.to, question.platforms });
    if (!told)
        return failure(told.error());
    if (told->from.isValid()) {
        audience.from = told->from;
        audience.to = told->to;
    }
    const bool isMean = question.metric->aggregation == MetricAggregation::Average;
    for (const MetricSlice &slice : told->slices) {
        const Micros value = isMean && slice.n > 0 ? slice.sum / slice.n : slice.sum;
        audience.rows.append({ AudienceRow::Kind::Part, slice.value, value, {} });
    }
    std::sort(audience.rows.begin(), audience.rows.end(),
              [](const AudienceRow &a, const AudienceRow &b) {
                  return a.sum != b.sum ? a.sum > b.sum : a.value < b.value;
              });
    if (!isMean && !audience.rows.isEmpty())
        sumUp(audience.rows, question.most);
    else if (audience.rows.size() > question.most)
        audience.rows.resize(question.most);
    return audience;
}

} // namespace Creator
