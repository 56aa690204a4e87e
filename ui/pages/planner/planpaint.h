#pragma once

#include "pages/planner/planitem.h"

#include <QPixmap>
#include <QRect>

class QPainter;

namespace Creator {

class Theme;

/// What happens to an item while it is painted; any of them together.
enum class PlanMark { None = 0, Selected = 1, Current = 2, Hovered = 4, Dragged = 8, Preview = 16 };
Q_DECLARE_FLAGS(PlanMarks, PlanMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(PlanMarks)

[[nodiscard]] int chipHeight(const Theme &theme);
[[nodiscard]] int cardHeight(const Theme &theme);

/// A dot and the title in the colour of the state.
void paintChip(QPainter &painter, const QRect &rect, const Theme &theme, const PlanItem &item,
               PlanMarks marks);
/// Title, detail and badge on a surface with a line around it.
void paintPlanCard(QPainter &painter, const QRect &rect, const Theme &theme, const PlanItem &item,
                   PlanMarks marks);
/// Where a drag would land.
void paintDropTarget(QPainter &painter, const QRect &rect, const Theme &theme);

/// What follows the pointer: the item that is held, and how many with it.
[[nodiscard]] QPixmap dragPicture(const Theme &theme, const PlanItem &item, int count, int width,
                                  qreal devicePixelRatio);

} // namespace Creator
