#include "media/relinkjob.h"

#include "media/mediafacts.h"

#include <QDirIterator>
#include <QFileInfo>

namespace Creator {

RelinkJob::RelinkJob(const QList<Resource> &missing, const QString &folder, QObject *parent)
    : MediaJob(tr("Looking for moved files"), parent)
    , m_missing(missing)
    , m_folder(folder)
{
}

RelinkJob::~RelinkJob()
{
    abandonWork();
}

Status RelinkJob::compare(const QString &path, const QList<const Resource *> &candidates)
{
    const Result<QByteArray> hash = contentHash(path, [this] { return isCancelRequested(); });
    if (isCancelRequested())
        return cancelled();
    for (const Resource *resource : candidates) {
        if (hash && resource->contentHash == *hash && !m_found.contains(resource->id))
            m_found.insert(resource->id, path);
    }
    return {};
}

Status RelinkJob::work()
{
    QHash<qint64, QList<const Resource *>> bySize;
    qsizetype wanted = 0;
    for (const Resource &resource : m_missing) {
        if (resource.contentHash.isEmpty())
            continue;
        bySize[resource.fileSize].append(&resource);
        ++wanted;
    }
    QDirIterator it(m_folder, QDir::Files | QDir::Readable | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (m_found.size() < wanted && it.hasNext()) {
        if (isCancelRequested())
            return cancelled();
        const QFileInfo info(it.next());
        const auto candidates = bySize.constFind(info.size());
        if (candidates == bySize.cend())
            continue;
        if (Status status = compare(info.absoluteFilePath(), *candidates); !status)
            return status;
        reportProgress(m_found.size(), wanted);
    }
    return {};
}

} // namespace Creator
