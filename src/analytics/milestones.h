#pragma once

#include "analytics/reconciliation.h"
#include "domain/metriccatalogue.h"

#include <QSet>
#include <QStringList>

namespace Creator {

/// Something in the figures that is worth telling, once.
struct Milestone
{
    enum class Kind {
        Threshold, // 1,000, 10,000, 100,000 or a million was reached
        Record, // the best day ever
        Drop, // the last seven days are less than half as good as the 28 before
        Late // money of a platform should be there
    };

    Kind kind = Kind::Threshold;
    QString key; // the same news has the same key for ever
    const Metric *metric = nullptr; // null for money
    QString platform;
    QString account; // empty for money
    QDate day; // of the record, the newest one of a drop; money: late since then
    Micros value = 0; // the threshold, the record, the new daily mean, what is missing
    Micros before = 0; // of a drop: the mean before it
    Currency currency; // of money
};

/// Looks for what is worth telling in views, followers and money.
///
/// A figure counts only where it is known: a day that was not fetched makes neither a record nor
/// a drop.
namespace Milestones {

/// Records and drops are news for so many days.
inline constexpr int freshDays = 7;

/// All of them, told or not. Of a drop there is one a month.
[[nodiscard]] Result<QList<Milestone>> find(Connection &connection, QDate today);

struct News
{
    QList<Milestone> tell;
    QStringList keys; // to be remembered, whether told or not
};
/// What of it was not told yet. Thresholds that an account had passed before it was first looked
/// at are no news, and of several passed at once the highest is.
[[nodiscard]] News newsOf(const QList<Milestone> &found, const QSet<QString> &told);

} // namespace Milestones

} // namespace Creator
