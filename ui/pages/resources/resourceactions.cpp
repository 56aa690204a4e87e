// The part of ResourcesController that stores what a form says.

#include "domain/resourcepatch.h"
#include "media/factsjob.h"
#include "pages/resources/resourcescontroller.h"
#include "storage/attachmentstore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

QFuture<Result<Resource>> ResourcesController::store(const Resource &resource,
                                                     const Resource &before)
{
    if (resource.id.isNull())
        return m_stores.resources.save(resource);
    const auto change
        = [before, resource](Resource &stored) { stored = patched(before, resource, stored); };
    return m_stores.resources.change({ resource.id }, tr("Change resource"), change)
        .then(this, [this, id = resource.id](const Status &changed) -> Result<Resource> {
            if (!changed)
                return failure(changed.error());
            const Result<std::optional<Resource>> stored = m_stores.resources.find(id);
            if (!stored)
                return failure(stored.error());
            return (*stored).value_or(Resource());
        });
}

void ResourcesController::save(const Resource &resource, const Resource &before,
                               const std::function<void()> &done)
{
    const bool isNew = resource.id.isNull();
    store(resource, before).then(this, [this, isNew, before, done](const Result<Resource> &saved) {
        report(saved ? Status() : Status(failure(saved.error())),
               isNew ? tr("Resource added") : tr("Resource changed"));
        if (!saved)
            return;
        done();
        if (saved->location != before.location && isFileLocation(saved->location))
            readAgain({ saved->id });
        const QString proof = saved->licence.proof;
        if (proof != before.licence.proof && QFileInfo(proof).isFile()) {
            AttachmentStore::attach(m_stores.database, saved->id, proof)
                .then(this, [this](const Status &kept) {
                    if (!kept)
                        report(kept, {});
                });
        }
        if (isNew)
            reveal(saved->id);
    });
}

void ResourcesController::readAgain(const QList<ResourceId> &ids)
{
    QHash<QString, ResourceId> byPath;
    for (const ResourceId &id : ids) {
        if (const Result<std::optional<Resource>> stored = m_stores.resources.find(id);
            stored && *stored)
            byPath.insert((*stored)->location, id);
    }
    if (byPath.isEmpty())
        return;
    auto *job = new FactsJob(byPath.keys());
    run(job, [this, job, byPath] {
        QHash<ResourceId, MediaFacts> facts;
        for (const FactsJob::Read &file : job->files()) {
            m_thumbnails.forget(file.path);
            if (const ResourceId id = byPath.value(file.path); !id.isNull())
                facts.insert(id, file.facts);
        }
        if (facts.isEmpty())
            return;
        m_stores.resources.change(facts.keys(), tr("Read files"), [facts](Resource &stored) {
            const ResourceType type = stored.type;
            applyFacts(stored, facts.value(stored.id));
            stored.type = type; // the person chose it
        });
    });
}

} // namespace Creator
