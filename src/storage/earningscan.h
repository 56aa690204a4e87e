#pragma once

#include "core/result.h"
#include "domain/earning.h"
#include "storage/rollupquery.h"

#include <functional>

namespace Creator {

class Connection;

/// One row as a scan passes it: views that live for the call only.
struct ScannedEarning
{
    qint64 day = 0; // of the basis asked for; days since 1970-01-01
    Uuid channel;
    std::string_view platform;
    std::string_view account;
    std::string_view payer;
    std::string_view description;
    Uuid content; // null if none
    EarningSource source = EarningSource::Other;
    EarningKind kind = EarningKind::Earning;
    EarningStatus status = EarningStatus::Pending;
    Currency currency;
    Micros amount = 0;
    Micros gross = 0; // before fees: the row's gross, else its amount and fee
    std::string_view metadataJson;
};

/// What a scan reads of each row: texts make it slower.
enum class ScanParts {
    Figures, // no description, no metadata
    All
};

/// Passes every row of a period in the order of days: for what rollups do not know (payer,
/// content). A year of a hundred thousand rows takes about a tenth of a second.
[[nodiscard]] Status scanEarnings(Connection &connection, ScanParts parts, DateBasis basis,
                                  QDate from, QDate to,
                                  const std::function<void(const ScannedEarning &)> &visit);
/// Figures of the rows of one content, by the day earned, in that order. Null days: no limit.
[[nodiscard]] Status scanContent(Connection &connection, ContentId content, QDate from, QDate to,
                                 const std::function<void(const ScannedEarning &)> &visit);

/// What the row shares with the others of its rollup cell.
[[nodiscard]] EarningFacet facetOf(const ScannedEarning &row);

} // namespace Creator
