#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace Creator {

class Connection;

/// The course of one content in a few points; nothing where nothing is known.
using Sparkline = QList<std::optional<Micros>>;

struct SparklineQuestion
{
    QList<ContentId> contents = {};
    const Metric *metric = nullptr; // never null
    QDate from = {};
    QDate to = {}; // included
    Currency home = {}; // money of other currencies is left out
    int points = 24; // at most; no more than days
};

/// Days are added up in each point; of a state or a running total it is the last one.
[[nodiscard]] Result<QHash<ContentId, Sparkline>> sparklines(Connection &connection,
                                                             const SparklineQuestion &question);

} // namespace Creator
