#pragma once

#include "core/result.h"
#include "storage/rollupquery.h"

#include <QHash>
#include <QSet>

namespace Creator {

class Connection;

/// Which estimates do not count, because final rows of the same channel, platform, account, source
/// and month are there. SCHEMA, "The same money once".
class SilencedEstimates
{
public:
    [[nodiscard]] static Result<SilencedEstimates> load(Connection &connection, DateBasis basis,
                                                        QDate from, QDate to);

    /// The number of the facet's four; -1 if no final row has them in any month.
    [[nodiscard]] int fourOf(const EarningFacet &facet) const;
    /// `month` as monthNumber() gives it.
    [[nodiscard]] bool contains(int four, qint64 month) const
    {
        return four >= 0 && m_months.contains(month << 32 | four);
    }

private:
    QHash<QString, int> m_fours;
    QSet<qint64> m_months;
};

/// Names the four that estimates and final rows must share, and their channel.
[[nodiscard]] QString sameMoneyKey(const EarningFacet &facet);

} // namespace Creator
