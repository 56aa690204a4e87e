#include "analytics/silencedestimates.h"

#include "storage/connection.h"
#include "storage/earningrollup.h"

#include <vector>

namespace Creator {

QString sameMoneyKey(const EarningFacet &facet)
{
    constexpr QChar separator = u'\x1f';
    return facet.channel.toText() + separator + facet.platform + separator + facet.account
        + separator + wordText(facet.source);
}

Result<SilencedEstimates> SilencedEstimates::load(Connection &connection, DateBasis basis,
                                                  QDate from, QDate to)
{
    const Result<EarningRollupData> data = RollupQuery::monthly(connection, basis, from, to);
    if (!data)
        return failure(data.error());
    SilencedEstimates silenced;
    std::vector<int> fours; // by facet; -1 for those that silence nothing
    for (const EarningFacet &facet : data->facets) {
        const bool isFinal = facet.status != EarningStatus::Estimated
            && countsAsIncome(facet.status) && facet.kind == EarningKind::Earning;
        if (!isFinal) {
            fours.push_back(-1);
            continue;
        }
        const QString key = sameMoneyKey(facet);
        const auto known = silenced.m_fours.constFind(key);
        fours.push_back(
            known != silenced.m_fours.cend() ? *known : static_cast<int>(silenced.m_fours.size()));
        silenced.m_fours.insert(key, fours.back());
    }
    for (const RollupCell &cell : data->cells) {
        if (const int four = fours[static_cast<size_t>(cell.facet)]; four >= 0)
            silenced.m_months.insert(cell.period << 32 | four);
    }
    return silenced;
}

int SilencedEstimates::fourOf(const EarningFacet &facet) const
{
    return m_fours.isEmpty() ? -1 : m_fours.value(sameMoneyKey(facet), -1);
}

} // namespace Creator
