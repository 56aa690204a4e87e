#pragma once

#include "app/demo/demodata.h"
#include "core/uuid.h"

#include <QList>

namespace Creator {

class ImportWriter;

/// How much of everything.
struct DemoPlan
{
    int years = 3;
    qint64 earnings = 0; // 0: the handful that tells a story
    int contents = 0;
    int daysPerSeries = 0; // of one metric of one content
};

namespace DemoMetrics {

/// Contents with their daily views; the ids come back, oldest first.
[[nodiscard]] Result<QList<Uuid>> write(ImportWriter &writer, const DemoPlan &plan, QDate today,
                                        DemoCounts &counts);

} // namespace DemoMetrics

} // namespace Creator
