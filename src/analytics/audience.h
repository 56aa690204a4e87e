#pragma once

#include "core/result.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Creator {

class Connection;

/// One part of an audience.
struct AudienceRow
{
    enum class Kind { Part, Others, Total };

    Kind kind = Kind::Part;
    QString value; // the platform's own word; of Others how many they are
    Micros sum = 0;
    /// Of all parts, in per cent; nothing where parts do not add up.
    std::optional<double> share;
};

struct AudienceQuestion
{
    const Metric *metric = nullptr; // never null
    QString dimension = {}; // one that nobody tells: the first that is told
    QDate from = {};
    QDate to = {}; // included
    QStringList platforms = {}; // empty: all
    int most = 50; // parts; the smaller ones are one row
};

/// Who watched: a metric by country, device or whatever a platform tells it by.
struct Audience
{
    QStringList dimensions; // that are told; none: nothing to show
    QString dimension;
    QList<AudienceRow> rows; // the largest first, then others, then the total
    QDate from; // what the rows are about
    QDate to;

    [[nodiscard]] static Result<Audience> ask(Connection &connection,
                                              const AudienceQuestion &question);
};

} // namespace Creator
