#include "pages/imports/planimporter.h"

#include "pages/imports/planimportwords.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Where the person is taken: the earliest that stands in the calendar, else any.
ContentId firstOf(const QList<Content> &contents)
{
    const auto earlier = [](const Content &a, const Content &b) {
        const QDateTime first = a.calendarAt();
        const QDateTime second = b.calendarAt();
        return first.isValid() && (!second.isValid() || first < second);
    };
    const auto first = std::min_element(contents.begin(), contents.end(), earlier);
    return first == contents.end() ? ContentId() : first->id;
}

} // namespace

PlanImporter::PlanImporter(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_model(clock)
{
}

PlanImporter::~PlanImporter() = default;

void PlanImporter::setPreview(const std::shared_ptr<const PlanPreview> &preview)
{
    m_preview = preview;
    if (preview)
        m_model.setMerge(preview->merge, preview->file->wishes.zone);
    else
        m_model.clear();
}

bool PlanImporter::hasWork() const
{
    return m_preview && !m_preview->trouble && m_model.chosenCount() > 0;
}

QString PlanImporter::buttonText() const
{
    if (!hasWork())
        return tr("Nothing to import");
    return tr("Import %Ln content(s)", nullptr, m_model.chosenCount());
}

QString PlanImporter::subtitle() const
{
    if (!m_preview)
        return {};
    const auto count = static_cast<int>(m_preview->merge.rows.size());
    return m_preview->source ? tr("Table of contents · %Ln row(s)", nullptr, count)
                             : tr("Calendar · %Ln entry(s)", nullptr, count);
}

void PlanImporter::execute()
{
    if (!hasWork() || m_writing)
        return;
    const QList<Content> chosen = m_model.chosen();
    m_violations = static_cast<int>(
        std::count_if(m_preview->violations.cbegin(), m_preview->violations.cend(),
                      [&chosen](const LicenceViolation &violation) {
                          return std::any_of(chosen.begin(), chosen.end(), [&](const Content &c) {
                              return c.id == violation.content;
                          });
                      }));
    auto *job = new PlanImportJob(m_preview->file, m_model.leftOut(), m_database.writer(), this);
    m_writing = job;
    connect(job, &Job::finished, this, [this, job] { finish(*job); });
    setPreview({});
    emit jobStarted(job);
    job->start();
}

void PlanImporter::finish(PlanImportJob &job)
{
    m_writing.clear();
    job.deleteLater();
    if (job.error()) {
        const bool isCancelled = job.error()->code == Error::Code::Cancelled;
        emit noticeRequested(
            isCancelled
                ? Notice{ Tone::Neutral, tr("Import cancelled"), tr("Nothing was written.") }
                : Notice{ Tone::Negative, tr("Nothing was imported"), job.error()->message });
        emit finished();
        return;
    }
    Notice notice{ m_violations > 0 ? Tone::Warning : Tone::Positive,
                   tr("Imported %1").arg(job.file().name),
                   planImportSentence(job.outcome(), m_violations) };
    if (const ContentId first = firstOf(job.outcome().written); !first.isNull()) {
        notice.actionText = tr("Undo");
        notice.action = [this] { emit undoRequested(); };
        notice.moreText = tr("Show in planner");
        notice.more = [this, first] { emit showRequested(first); };
    }
    emit imported();
    emit fileImported(job.file().bytes);
    emit noticeRequested(notice);
    emit finished();
}

} // namespace Creator
