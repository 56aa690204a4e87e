#pragma once

#include "core/result.h"
#include "storage/rollupquery.h"

#include <QHash>
#include <QSet>

namespace Creator {

class Connection;

/// Which estimates do not count, because final rows of the same platform, account, source and month
/// are there. SCHEMA, "The same money once".
class SilencedEstimates
{
public:
    [[nodiscard]] static Result<SilencedEstimates> load(Connection &connection, DateBasis basis,
                                                        QDate from, QDate to);

    /// `day` as days since 1970-01-01; `facet` of an estimate.
    [[nodiscard]] bool contains(const EarningFacet &facet, qint64 day) const;

private:
    QSet<QString> m_months;
};

} // namespace Creator
