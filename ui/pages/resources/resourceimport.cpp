#include "core/text.h"
#include "media/relinkjob.h"
#include "pages/resources/resourcescontroller.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Names that a notice lists; more are counted.
constexpr qsizetype mostNamed = 3;

QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.mid(0, mostNamed))
        names.append(QFileInfo(path).fileName());
    if (paths.size() > mostNamed)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

/// What files turned out to be.
struct ResourcesController::Sorted
{
    QList<Resource> fresh;
    QList<Resource> found; // known and missing, at their new place
    QStringList duplicates;
};

void ResourcesController::chooseFiles()
{
    m_prompter.openFiles({ tr("Add files"), {}, {}, {} }, this,
                         [this](const QStringList &files) { addFiles(files); });
}

void ResourcesController::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !m_editable.testFlag(Qt::ItemIsEditable))
        return;
    auto *job = new FactsJob(paths);
    run(job, [this, job] { takeFacts(*job); });
}

ResourcesController::Sorted ResourcesController::sortFacts(const FactsJob &job) const
{
    QHash<QByteArray, Resource> known;
    const QList<Resource> all = m_model.all();
    for (const Resource &resource : all) {
        if (!resource.contentHash.isEmpty())
            known.insert(resource.contentHash, resource);
    }
    Sorted sorted;
    for (const FactsJob::Read &file : job.files()) {
        const auto same = known.constFind(file.facts.hash);
        if (same == known.cend()) {
            Resource resource;
            resource.name = canonicalText(QFileInfo(file.path).completeBaseName());
            resource.location = file.path;
            applyFacts(resource, file.facts);
            known.insert(file.facts.hash, resource);
            sorted.fresh.append(resource);
            continue;
        }
        const ResourceRow *row = m_model.find(same->id);
        if (row && row->file == FileState::Missing) {
            Resource moved = row->resource;
            moved.location = file.path;
            sorted.found.append(moved);
        } else {
            sorted.duplicates.append(file.path);
        }
    }
    return sorted;
}

void ResourcesController::takeFacts(const FactsJob &job)
{
    const Sorted sorted = sortFacts(job);
    const QList<Resource> wanted = sorted.fresh + sorted.found;
    if (wanted.isEmpty()) {
        reportImport(sorted, job.unreadable());
        return;
    }
    m_stores.resources.saveAll(wanted).then(
        this, [this, sorted, unreadable = job.unreadable()](const Result<QList<Resource>> &saved) {
            if (!saved) {
                report(failure(saved.error()), {});
                return;
            }
            reportImport(sorted, unreadable);
            reveal(saved->first().id);
        });
}

void ResourcesController::reportImport(const Sorted &sorted, const QStringList &unreadable)
{
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    QStringList lines;
    if (!sorted.found.isEmpty())
        lines.append(tr("%Ln missing file(s) found again", nullptr, count(sorted.found)));
    if (!sorted.duplicates.isEmpty()) {
        lines.append(
            tr("%Ln file(s) were in the library already: %1", nullptr, count(sorted.duplicates))
                .arg(namesOf(sorted.duplicates)));
    }
    if (!unreadable.isEmpty()) {
        lines.append(tr("%Ln file(s) could not be read: %1", nullptr, count(unreadable))
                         .arg(namesOf(unreadable)));
    }
    Notice notice{ Tone::Positive, tr("%Ln resource(s) added", nullptr, count(sorted.fresh)),
                   lines.join(u'\n') };
    if (sorted.fresh.isEmpty() && sorted.found.isEmpty()) {
        notice.tone = Tone::Warning;
        notice.title = tr("Nothing was added");
    } else {
        notice.actionText = tr("Undo");
        notice.action = [this] { emit undoRequested(); };
    }
    emit noticeRequested(notice);
}

void ResourcesController::chooseRelinkFolder()
{
    Prompter::FileQuestion question;
    question.title = tr("Where are the files now?");
    question.pick = Prompter::Pick::Folder;
    m_prompter.openFiles(question, this, [this](const QStringList &folders) {
        if (!folders.isEmpty())
            relink(folders.first());
    });
}

void ResourcesController::relink(const QString &folder)
{
    QList<Resource> missing;
    const QList<Resource> all = m_model.all();
    for (const Resource &resource : all) {
        const ResourceRow *row = m_model.find(resource.id);
        if (row->file == FileState::Missing)
            missing.append(resource);
    }
    auto *job = new RelinkJob(missing, folder);
    run(job, [this, job, sought = static_cast<int>(missing.size())] {
        const QHash<ResourceId, QString> found = job->found();
        if (found.isEmpty()) {
            emit noticeRequested({ Tone::Warning, tr("None of the files is there"),
                                   tr("Files are found by their content, so that a file that was "
                                      "changed is another one.") });
            return;
        }
        const auto count = static_cast<int>(found.size());
        m_stores.resources
            .change(found.keys(), tr("Find %Ln moved file(s)", nullptr, count),
                    [found](Resource &resource) { resource.location = found.value(resource.id); })
            .then(this, [this, count, sought](const Status &status) {
                report(status, tr("%Ln of %1 missing file(s) found", nullptr, count).arg(sought));
            });
    });
}

} // namespace Creator
