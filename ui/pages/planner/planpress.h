#pragma once

#include "domain/ids.h"

#include <QList>
#include <QPoint>
#include <QRect>

class QMimeData;

namespace Creator {

enum class PlanEdge { None, Left, Right, Top, Bottom };

/// Where a row is painted, in the coordinates of the view's content.
struct PlanBox
{
    int row = -1;
    QRect rect;
};

/// The mouse button that is down on a view.
struct PlanPress
{
    QPoint pos;
    int row = -1;
    ContentId id; // of the row: its number may change while the button is down
    bool isOwn = false; // the view took it for something else than a drag
    bool wasRefused = false;
    bool selectsOnRelease = false;
};

/// A drag that is over a view.
struct PlanIncoming
{
    QList<int> rows;
    QPoint pos;
    PlanEdge edge = PlanEdge::None;
    const QMimeData *mime = nullptr;
};

} // namespace Creator
