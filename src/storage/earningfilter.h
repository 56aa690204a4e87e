#pragma once

#include "domain/earning.h"

#include <QList>
#include <QString>

#include <optional>

namespace Creator {

/// Which earnings a list shows. Empty lists and null days mean "all"; rows in the trash never show.
struct EarningFilter
{
    QString text; // in payer or description, any case, NFC
    QDate from; // earned on or after
    QDate to; // earned on or before
    QList<EarningSource> sources;
    QList<EarningStatus> statuses;
    QList<Currency> currencies;
    QList<QString> platforms;
    std::optional<ContentId> content;
    std::optional<ChannelId> channel;
    std::optional<ImportBatchId> batch;
    std::optional<PayoutId> payout;
    bool outstandingOnly = false; // pending, with or without a due day

    friend bool operator==(const EarningFilter &, const EarningFilter &) = default;

    /// Can counts and sums be read from the rollups?
    [[nodiscard]] bool isAnsweredByRollups() const
    {
        return text.isEmpty() && !content && !batch && !payout;
    }
};

/// The orders that an index can give. Amounts sort within their currency.
struct EarningSort
{
    enum class By { Day, Source, Status, Amount, Due };
    By by = By::Day;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const EarningSort &, const EarningSort &) = default;
};

} // namespace Creator
