#include "media/factsjob.h"

#include <QDirIterator>
#include <QFileInfo>

namespace Creator {

FactsJob::FactsJob(const QStringList &paths, QObject *parent)
    : MediaJob(tr("Reading files"), parent)
    , m_paths(paths)
{
}

FactsJob::~FactsJob()
{
    abandonWork();
}

QStringList FactsJob::expanded() const
{
    QStringList files;
    for (const QString &path : m_paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        QDirIterator it(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (it.hasNext() && files.size() < mostFiles && !isCancelRequested())
            files.append(QFileInfo(it.next()).absoluteFilePath());
    }
    files.removeDuplicates();
    return files.mid(0, mostFiles);
}

Status FactsJob::work()
{
    const QStringList files = expanded();
    for (qsizetype i = 0; i < files.size(); ++i) {
        reportProgress(i, files.size());
        const Result<MediaFacts> facts
            = readFacts(files.at(i), [this] { return isCancelRequested(); });
        if (isCancelRequested())
            return cancelled();
        if (facts)
            m_files.append({ files.at(i), *facts });
        else
            m_unreadable.append(files.at(i));
    }
    return isCancelRequested() ? Status(cancelled()) : Status();
}

} // namespace Creator
