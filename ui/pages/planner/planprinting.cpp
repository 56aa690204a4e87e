#include "pages/planner/planprinting.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Creator::PlanPrinting {

PlanPaper paperOf(const ExportedPlan &plan, PlanExport what, QDate day,
                  const PlanPaperWishes &wishes)
{
    PlanPaperWishes own = wishes;
    own.channels = plan.names();
    const QString whose = plan.channels.size() == 1
        ? plan.channels.first().name
        : QCoreApplication::translate("Creator::PlanPrinting", "All channels");
    own.subtitle = wishes.subtitle.isEmpty() ? whose : whose + u" · "_s + wishes.subtitle;
    return what == PlanExport::WeekPdf ? weekPaper(plan.contents, day, own)
                                       : monthPaper(plan.contents, day, own);
}

std::shared_ptr<QPrinter> printer()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    return printer;
}

} // namespace Creator::PlanPrinting
