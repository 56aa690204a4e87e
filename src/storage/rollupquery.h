#pragma once

#include "core/result.h"
#include "storage/earningfilter.h"

#include <QList>

#include <vector>

namespace Creator {

class Connection;

/// What all rows behind one rollup cell share.
struct EarningFacet
{
    ChannelId channel;
    QString platform;
    QString account;
    EarningSource source = EarningSource::Other;
    Currency currency;
    EarningKind kind = EarningKind::Earning;
    EarningStatus status = EarningStatus::Pending;
};

/// Sums of the rows of one facet on one day, or in one month.
struct RollupCell
{
    qint64 period = 0; // days since 1970-01-01, or year * 12 + month - 1
    int facet = 0; // index into EarningRollupData::facets
    qint64 rows = 0;
    Micros amount = 0;
    Micros gross = 0; // before fees
};

struct EarningRollupData
{
    QList<EarningFacet> facets;
    std::vector<RollupCell> cells; // ordered by period
};

/// Which date of an earning a question is about: the day earned, or the day paid.
enum class DateBasis { Earned, Paid };

/// Reads the rollups: sums over any number of rows in the time of a few thousand cells.
namespace RollupQuery {

/// Null days mean "no limit".
[[nodiscard]] Result<EarningRollupData> daily(Connection &connection, DateBasis basis, QDate from,
                                              QDate to);
/// The months that contain `from` and `to`, and those between.
[[nodiscard]] Result<EarningRollupData> monthly(Connection &connection, DateBasis basis, QDate from,
                                                QDate to);

/// For filters that isAnsweredByRollups().
[[nodiscard]] Result<qint64> count(Connection &connection, const EarningFilter &filter);
[[nodiscard]] Result<MoneySums> sums(Connection &connection, const EarningFilter &filter);
/// Rows and sums per status and currency: what `earnings sum` prints.
[[nodiscard]] Result<EarningRollupData> matching(Connection &connection, const EarningFilter &filter);

/// The currencies that any earning has, by code.
[[nodiscard]] Result<QList<Currency>> currencies(Connection &connection);

} // namespace RollupQuery

} // namespace Creator
