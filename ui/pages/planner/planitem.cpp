#include "pages/planner/planitem.h"

#include "models/planwords.h"

namespace Creator {

int PlanItem::drawnMinutes() const
{
    constexpr int unknown = 30;
    return minutes > 0 ? minutes : unknown;
}

Tone PlanItem::tone() const
{
    return isOverdue ? Tone::Negative : toneOf(status);
}

QString PlanItem::badge() const
{
    if (!warning.isEmpty())
        return warning;
    return note.isEmpty() ? contentStatusText(status) : note;
}

Tone PlanItem::badgeTone() const
{
    return warning.isEmpty() ? tone() : Tone::Negative;
}

} // namespace Creator
