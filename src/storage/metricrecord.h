#pragma once

#include "domain/earningenums.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <string_view>

namespace Creator {

/// A value of a metric as a file gives it.
struct MetricRecord
{
    std::string_view contentExternalId; // empty: about the whole channel
    std::string_view contentTitle; // for a content that is not known yet
    std::optional<qint64> contentPublishedDay;
    std::string_view metric;
    std::string_view type; // of the metric catalogue
    std::string_view span;
    std::string_view currency; // for metrics of type currency, else empty
    std::string_view dimension; // "country", "device"; empty: none
    std::string_view dimensionValue;
    qint64 day = 0; // first day of the period
    qint64 days = 1; // 1: that day; 0: a state on that day; else the period's length
    double value = 0;
};

/// Whose values they are, and who brings them.
struct MetricTarget
{
    std::optional<ImportBatchId> batch;
    Origin origin = Origin::File;
    ChannelId channel;
    UserId owner; // whose contents new ones become
    QString platform;
    QString account;
};

} // namespace Creator
