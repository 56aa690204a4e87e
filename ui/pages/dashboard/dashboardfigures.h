#pragma once

#include "analytics/dashboard.h"
#include "pages/dashboard/dashboardchoice.h"

namespace Creator {

class FigureTile;

/// What a tile says before anything is known.
void showWaiting(FigureTile &tile, DashboardCard card);
/// What a tile says of an answer over so many days. False if there is nothing to say at all, and
/// the tile is better hidden: a rate without anything to measure by.
[[nodiscard]] bool showFigure(FigureTile &tile, DashboardCard card, const Dashboard &dashboard,
                              int days);

} // namespace Creator
