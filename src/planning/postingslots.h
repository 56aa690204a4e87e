#pragma once

#include "domain/plan.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace Creator {

/// When there is room. Pure; instants are UTC.
///
/// A slot that the clocks jump over in spring is as much later that day; one that they show twice
/// in autumn is the first of the two. Two slots that meet because of that are one.
namespace PostingSlots {

/// A content this close to a slot takes it.
inline constexpr int takenWithinMinutes = 30;
/// Nobody plans further ahead.
inline constexpr int daysAhead = 366;

/// Error-free: slots outside of their ranges are passed over.
[[nodiscard]] QList<QDateTime> between(const QList<PostingSlot> &weekly, const QDateTime &from,
                                       const QDateTime &until, const QTimeZone &zone);
/// The first slot at or after `from` that nothing in `taken` stands on or close to; null if there
/// is none within a year. `taken` is sorted.
[[nodiscard]] QDateTime nextFree(const QList<PostingSlot> &weekly, const QList<QDateTime> &taken,
                                 const QDateTime &from, const QTimeZone &zone);

} // namespace PostingSlots

} // namespace Creator
