#pragma once

#include "models/planpapers.h"
#include "pages/planner/planexport.h"
#include "pages/planner/planexportjob.h"

#include <memory>

class QPrinter;

namespace Creator::PlanPrinting {

/// The pages of a month, or of a week for PlanExport::WeekPdf. For any thread.
[[nodiscard]] PlanPaper paperOf(const ExportedPlan &plan, PlanExport what, QDate day,
                                const PlanPaperWishes &wishes);
/// The usual printer, set to one sheet across without margins of its own.
[[nodiscard]] std::shared_ptr<QPrinter> printer();

} // namespace Creator::PlanPrinting
