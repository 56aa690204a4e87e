#pragma once

#include "core/clock.h"
#include "pages/planner/planexport.h"
#include "pages/planner/planexportjob.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QPrintDialog>
#include <QTimeZone>

#include <memory>

class QPrinter;

namespace Creator {

class ContentFilter;
class PlannerPage;
struct PlanPaperWishes;

/// Exports and prints the plan: asks where to, writes what the filter shows on a worker, and says
/// what was written.
class PlanExportController final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Database &database;
        ContentFilter &filter;
        QTimeZone zone;
    };

    PlanExportController(const Plan &plan, const Clock &clock, Prompter &prompter,
                         QObject *parent = nullptr);
    ~PlanExportController() override;

    /// Does what the page's menu asks for.
    void attach(PlannerPage &page);
    /// Asks where to, then exports. `day` is in the month or week that is meant.
    void begin(PlanExport what, QDate day);
    /// Paints on the printer, on a worker.
    void print(const std::shared_ptr<QPrinter> &printer, PlanExport pages, QDate day);
    /// Null while it is not open.
    [[nodiscard]] QPrintDialog *dialog() const { return m_dialog; }

signals:
    void jobStarted(Creator::Job *job);
    void noticeRequested(const Creator::Notice &notice);

private:
    void askForFile(PlanExport what, QDate day);
    void askForFolder();
    void openPrintDialog(QDate day);
    void run(const QString &title, const PlanExportJob::Write &write);
    enum class Extent { Everything, Filtered };
    void finish(const PlanExportJob &job, Extent extent);
    [[nodiscard]] PlanExportJob::Write writerOf(PlanExport what, const QString &path,
                                                QDate day) const;
    [[nodiscard]] PlanPaperWishes wishes() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] std::optional<QSet<ContentId>> shown() const;

    const Plan m_plan;
    const Clock &m_clock;
    Prompter &m_prompter;
    QPointer<PlannerPage> m_page;
    QPointer<QPrintDialog> m_dialog;
};

} // namespace Creator
