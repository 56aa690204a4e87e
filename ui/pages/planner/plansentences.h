#pragma once

#include <QString>

class QDate;
class QDateTime;

namespace Creator {

class PlanItems;
struct PlanItem;

// What the views say about an item, in the language that the app speaks.

/// "20:00", "오후 8:00"
[[nodiscard]] QString clockText(const PlanItems &items, const QDateTime &instant);
/// "25 Nov, 20:00" in the plan's zone
[[nodiscard]] QString instantText(const PlanItems &items, const QDateTime &instant);
/// "Wednesday, 25 November 2026", and the holiday's name
[[nodiscard]] QString dayText(const PlanItems &items, QDate day);
/// Everything in one sentence, for a screen reader: title, state, date, trouble.
[[nodiscard]] QString itemSentence(const PlanItems &items, const PlanItem &item);
/// The same on lines, for a tooltip.
[[nodiscard]] QString itemToolTip(const PlanItems &items, const PlanItem &item);
/// Why the item keeps its date.
[[nodiscard]] QString immovableText(const PlanItem &item);
[[nodiscard]] QString movingText(const PlanItem &item, const QString &where);

} // namespace Creator
