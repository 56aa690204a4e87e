#include "pages/planner/planexportmenu.h"

#include <QEvent>

namespace Creator {

namespace {

constexpr PlanExport all[] = { PlanExport::Calendar, PlanExport::Folder,  PlanExport::Table,
                               PlanExport::MonthPdf, PlanExport::WeekPdf, PlanExport::Print };

QString textOf(PlanExport what)
{
    switch (what) {
    case PlanExport::Calendar:
        return PlanExportMenu::tr("Calendar file (ICS)…");
    case PlanExport::Folder:
        return PlanExportMenu::tr("Calendar folder that others can subscribe to…");
    case PlanExport::Table:
        return PlanExportMenu::tr("Table (CSV)…");
    case PlanExport::MonthPdf:
        return PlanExportMenu::tr("PDF of this month…");
    case PlanExport::WeekPdf:
        return PlanExportMenu::tr("PDF of this week…");
    case PlanExport::Print:
        return PlanExportMenu::tr("Print…");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanExportMenu::PlanExportMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const PlanExport what : all) {
        if (what == PlanExport::MonthPdf)
            addSeparator();
        QAction *entry = addAction(QString());
        m_entries.append(entry);
        connect(entry, &QAction::triggered, this, [this, what] { emit chosen(what); });
    }
    retranslate();
}

PlanExportMenu::~PlanExportMenu() = default;

QAction *PlanExportMenu::action(PlanExport what) const
{
    return m_entries.at(static_cast<int>(what));
}

void PlanExportMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void PlanExportMenu::retranslate()
{
    for (const PlanExport what : all)
        action(what)->setText(textOf(what));
}

} // namespace Creator
