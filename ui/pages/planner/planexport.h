#pragma once

#include <QObject>

namespace Creator {

/// The ways in which the plan leaves the program.
enum class PlanExport { Calendar, Folder, Table, MonthPdf, WeekPdf, Print };

} // namespace Creator
