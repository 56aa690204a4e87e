#pragma once

#include "domain/contentenums.h"
#include "domain/ids.h"
#include "models/roles.h"

#include <QDateTime>
#include <QString>

namespace Creator {

/// One row of the plan as the views draw it. Texts are one line without control characters, and no
/// longer than anybody can see.
struct PlanItem
{
    ContentId id;
    QString title;
    QString detail;
    QString warning;
    QString tooltip;
    QString note; // for the badge, where a view has said the state already
    QDateTime start; // UTC; invalid: backlog
    int minutes = 0; // as the model says; 0: unknown
    ContentStatus status = ContentStatus::Idea;
    bool isMovable = true;
    bool isOverdue = false;

    /// Half an hour where nobody said how long.
    [[nodiscard]] int drawnMinutes() const;
    /// The colour that it is drawn in.
    [[nodiscard]] Tone tone() const;
    /// What the badge of its card says: the trouble, or else the state.
    [[nodiscard]] QString badge() const;
    [[nodiscard]] Tone badgeTone() const;
};

} // namespace Creator
