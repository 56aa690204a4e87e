#include "analytics/silencedestimates.h"

#include "storage/connection.h"
#include "storage/earningrollup.h"

namespace Creator {

namespace {

QString keyOf(const EarningFacet &facet, qint64 month)
{
    constexpr QChar separator = u'\x1f';
    return facet.channel.toText() + separator + facet.platform + separator + facet.account + separator
        + wordText(facet.source) + separator + QString::number(month);
}

} // namespace

Result<SilencedEstimates> SilencedEstimates::load(Connection &connection, DateBasis basis, QDate from,
                                                  QDate to)
{
    const Result<EarningRollupData> data = RollupQuery::monthly(connection, basis, from, to);
    if (!data)
        return failure(data.error());
    SilencedEstimates silenced;
    for (const RollupCell &cell : data->cells) {
        const EarningFacet &facet = data->facets.at(cell.facet);
        if (facet.status != EarningStatus::Estimated && countsAsIncome(facet.status)
            && facet.kind == EarningKind::Earning)
            silenced.m_months.insert(keyOf(facet, cell.period));
    }
    return silenced;
}

bool SilencedEstimates::contains(const EarningFacet &facet, qint64 day) const
{
    return !m_months.isEmpty() && m_months.contains(keyOf(facet, monthNumber(day)));
}

} // namespace Creator
