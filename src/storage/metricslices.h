#pragma once

#include "core/result.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Creator {

class Connection;

struct SliceQuestion
{
    const Metric *metric = nullptr; // never null
    QString dimension = {};
    QDate from = {};
    QDate to = {}; // included
    QStringList platforms = {}; // empty: all
};

/// What one part of an audience came to: a country, a device, a place where viewers come from.
struct MetricSlice
{
    QString value; // the platform's own word, a country's two letters
    Micros sum = 0;
    qint64 n = 0; // values in it
};

struct MetricSlices
{
    QList<MetricSlice> slices; // in no order, each value once
    /// The days they are about; null: the range that was asked for.
    QDate from;
    QDate to;
};

/// Metrics by the parts of an audience. What platforms tell of days is added up; of what they tell
/// of a whole period only, the newest period is meant, since periods overlap.
/// Money is not among it: its currency is not known.
namespace AudienceQuery {

/// The parts that any platform tells a metric by, in the order of their words.
[[nodiscard]] Result<QStringList> dimensions(Connection &connection, const Metric &metric);
[[nodiscard]] Result<MetricSlices> slices(Connection &connection, const SliceQuestion &question);

} // namespace AudienceQuery

} // namespace Creator
