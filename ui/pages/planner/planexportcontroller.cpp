#include "pages/planner/planexportcontroller.h"

#include "models/contentfilter.h"
#include "models/planpapers.h"
#include "models/roles.h"
#include "pages/planner/plannerpage.h"
#include "pages/planner/planprinting.h"
#include "reports/icswriter.h"
#include "reports/plancsv.h"
#include "reports/planpdf.h"
#include "reports/reportfile.h"
#include "widgets/openlink.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct FileKind
{
    QString name;
    QString filter;
};

/// "plan.ics", "plan-2026-11.pdf"
FileKind kindOf(PlanExport what, QDate day)
{
    const QString plan = PlanExportController::tr("plan");
    switch (what) {
    case PlanExport::Calendar:
        return { plan + u".ics"_s, PlanExportController::tr("Calendars (*.ics)") };
    case PlanExport::Table:
        return { plan + u".csv"_s, PlanExportController::tr("Tables (*.csv)") };
    case PlanExport::MonthPdf:
        return { plan + day.toString(u"'-'yyyy-MM'.pdf'"_s),
                 PlanExportController::tr("PDF (*.pdf)") };
    case PlanExport::WeekPdf:
        return { plan + day.toString(u"'-'yyyy-MM-dd'.pdf'"_s),
                 PlanExportController::tr("PDF (*.pdf)") };
    case PlanExport::Folder:
    case PlanExport::Print:
        break;
    }
    return {};
}

Result<QStringList> only(const QString &path, const Status &written)
{
    if (!written)
        return failure(written.error());
    return QStringList{ path };
}

} // namespace

PlanExportController::PlanExportController(const Plan &plan, const Clock &clock, Prompter &prompter,
                                           QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_prompter(prompter)
{
}

PlanExportController::~PlanExportController() = default;

void PlanExportController::attach(PlannerPage &page)
{
    m_page = &page;
    connect(&page, &PlannerPage::exportRequested, this,
            [this](PlanExport what) { begin(what, m_page->day()); });
}

void PlanExportController::begin(PlanExport what, QDate day)
{
    if (what == PlanExport::Folder)
        askForFolder();
    else if (what == PlanExport::Print)
        openPrintDialog(day);
    else
        askForFile(what, day);
}

void PlanExportController::askForFile(PlanExport what, QDate day)
{
    const FileKind kind = kindOf(what, day);
    m_prompter.saveFile({ tr("Export the plan"), QDir::homePath(), kind.name, { kind.filter } },
                        this, [this, what, day](const QString &path) {
                            if (!path.isEmpty())
                                run(tr("Exporting %1").arg(QFileInfo(path).fileName()),
                                    writerOf(what, path, day));
                        });
}

void PlanExportController::askForFolder()
{
    Prompter::FileQuestion question;
    question.title = tr("Folder for calendars");
    question.folder = QDir::homePath();
    question.pick = Prompter::Pick::Folder;
    m_prompter.openFiles(question, this, [this](const QStringList &folders) {
        if (!folders.isEmpty())
            run(tr("Exporting calendars"), writerOf(PlanExport::Folder, folders.first(), {}));
    });
}

PlanExportJob::Write PlanExportController::writerOf(PlanExport what, const QString &path,
                                                    QDate day) const
{
    const QTimeZone zone = m_plan.zone;
    switch (what) {
    case PlanExport::Calendar:
        return [path, zone, name = tr("Plan")](const ExportedPlan &plan) {
            return only(path, IcsWriter::writeFile(path, plan.contents, name, zone));
        };
    case PlanExport::Folder:
        return [path, zone](const ExportedPlan &plan) {
            return IcsWriter::writeFolder(path, plan.contents, plan.channels, zone);
        };
    case PlanExport::Table:
        return [path, zone, language = QLocale().language()](const ExportedPlan &plan) {
            const PlanCsvWishes wishes{ zone, plan.names(), language };
            return only(path, writeReportFile(path, planCsv(plan.contents, wishes)));
        };
    case PlanExport::MonthPdf:
    case PlanExport::WeekPdf:
    case PlanExport::Print:
        break;
    }
    return [path, what, day, wishes = wishes()](const ExportedPlan &plan) -> Result<QStringList> {
        const Result<QByteArray> pdf = toPdf(PlanPrinting::paperOf(plan, what, day, wishes));
        return pdf ? only(path, writeReportFile(path, *pdf)) : failure(pdf.error());
    };
}

void PlanExportController::openPrintDialog(QDate day)
{
    if (m_dialog)
        return;
    const auto printer = PlanPrinting::printer();
    m_dialog = new QPrintDialog(printer.get(), m_page ? m_page->window() : nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Print the plan"));
    const bool isWeek = m_page && m_page->currentView() == PlannerPage::View::Week;
    // Not QPrintDialog's own signal, which the platforms send at different times.
    connect(m_dialog, &QDialog::finished, this, [this, printer, day, isWeek](int result) {
        if (result == QDialog::Accepted)
            print(printer, isWeek ? PlanExport::WeekPdf : PlanExport::MonthPdf, day);
    });
    m_dialog->open();
}

void PlanExportController::print(const std::shared_ptr<QPrinter> &printer, PlanExport pages,
                                 QDate day)
{
    const auto write = [printer, pages, day,
                        wishes = wishes()](const ExportedPlan &plan) -> Result<QStringList> {
        const Status printed
            = Creator::print(PlanPrinting::paperOf(plan, pages, day, wishes), *printer);
        return printed ? Result<QStringList>(QStringList()) : failure(printed.error());
    };
    run(tr("Printing"), write);
}

PlanPaperWishes PlanExportController::wishes() const
{
    PlanPaperWishes wishes;
    wishes.zone = m_plan.zone;
    wishes.now = m_clock.nowUtc();
    wishes.weekStart = QLocale().firstDayOfWeek();
    wishes.subtitle = isFiltered() ? tr("Only what the filter shows") : QString();
    return wishes;
}

bool PlanExportController::isFiltered() const
{
    return m_plan.filter.question() != ContentFilter::Question();
}

std::optional<QSet<ContentId>> PlanExportController::shown() const
{
    if (!isFiltered())
        return std::nullopt;
    QSet<ContentId> ids;
    for (int row = 0; row < m_plan.filter.rowCount(); ++row) {
        const QString id = m_plan.filter.index(row, 0).data(IdRole).toString();
        if (const std::optional<Uuid> uuid = Uuid::fromText(id))
            ids.insert(ContentId(*uuid));
    }
    return ids;
}

void PlanExportController::run(const QString &title, const PlanExportJob::Write &write)
{
    auto *job = new PlanExportJob(title, shown(), write, m_plan.database, this);
    const Extent extent = isFiltered() ? Extent::Filtered : Extent::Everything;
    connect(job, &Job::finished, this, [this, job, extent] {
        finish(*job, extent);
        job->deleteLater();
    });
    emit jobStarted(job);
    job->start();
}

void PlanExportController::finish(const PlanExportJob &job, Extent extent)
{
    if (job.error()) {
        if (job.error()->code != Error::Code::Cancelled)
            emit noticeRequested({ Tone::Negative, tr("That did not work"), job.error()->message });
        return;
    }
    const auto count = static_cast<int>(job.count());
    Notice notice{ Tone::Positive,
                   job.files().isEmpty() ? tr("Sent to the printer") : tr("Plan exported") };
    if (extent == Extent::Filtered)
        notice.text = tr("Only what the filter shows: %Ln content(s).", nullptr, count);
    if (!job.files().isEmpty()) {
        const QString first = job.files().first();
        const QString folder = QFileInfo(first).absolutePath();
        const bool isOne = job.files().size() == 1;
        const QString where = isOne
            ? QDir::toNativeSeparators(first)
            : tr("%Ln calendar(s) in %1", nullptr, static_cast<int>(job.files().size()))
                  .arg(QDir::toNativeSeparators(folder));
        notice.text = notice.text.isEmpty() ? where : notice.text + u' ' + where;
        notice.actionText = tr("Open folder");
        notice.action = [folder] { (void)openFolder(folder); };
        if (isOne) {
            notice.moreText = tr("Open");
            notice.more = [first] { (void)openFile(first); };
        }
    }
    emit noticeRequested(notice);
}

} // namespace Creator
