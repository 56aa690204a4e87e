#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"
#include "storage/contentfacts.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace Creator {

class Connection;

/// One content with what it came to in a range of days.
struct RankedContent
{
    ContentId id;
    ContentFacts facts;
    Micros value = 0;
    /// Its part of all that contents came to, in per cent; nothing where parts do not add up.
    std::optional<double> share;
};

struct RankingQuestion
{
    const Metric *metric = nullptr; // never null
    QDate from = {};
    QDate to = {}; // included
    Currency home = {}; // for metrics of money
    QStringList platforms = {}; // empty: all
};

struct ContentRanking
{
    QList<RankedContent> rows; // the highest first; equal ones by title
    std::optional<Micros> total; // of metrics that add up
    MoneySums unconverted; // money without a rate: in no row

    /// Contents without a value in the range are absent. Money is converted at the rate of the last
    /// day.
    [[nodiscard]] static Result<ContentRanking> ask(Connection &connection,
                                                    const RankingQuestion &question);
};

} // namespace Creator
