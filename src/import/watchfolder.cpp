#include "import/watchfolder.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

QList<SeenFile> WatchFolder::look(const QList<SeenFile> &files, qint64 nowMs)
{
    QHash<QString, Waiting> present;
    present.reserve(files.size());
    QList<SeenFile> rested;
    for (const SeenFile &file : files) {
        const auto before = m_files.constFind(file.name);
        Waiting now = before != m_files.constEnd() && before->file == file
            ? *before
            : Waiting{ file, nowMs, false };
        const qint64 needed = file.size == 0 ? emptyMs : restMs;
        if (!now.isHandedOut && nowMs - now.since >= needed) {
            now.isHandedOut = true;
            if (file.size > 0)
                rested.append(file);
        }
        present.insert(file.name, now);
    }
    // What is gone is forgotten: the same name may come again.
    m_files = std::move(present);
    std::sort(rested.begin(), rested.end(),
              [](const SeenFile &a, const SeenFile &b) { return a.name < b.name; });
    return rested;
}

std::optional<qint64> WatchFolder::waitMs(qint64 nowMs) const
{
    std::optional<qint64> soonest;
    for (const Waiting &one : m_files) {
        if (one.isHandedOut)
            continue;
        // Nobody tells when an empty file is filled.
        const qint64 rest
            = one.file.size == 0 ? restMs : std::max<qint64>(0, one.since + restMs - nowMs);
        soonest = soonest ? std::min(*soonest, rest) : rest;
    }
    return soonest;
}

QList<SeenFile> importableFilesIn(const QString &folder)
{
    static const QStringList patterns{ u"*.csv"_s,  u"*.tsv"_s, u"*.txt"_s,
                                       u"*.xlsx"_s, u"*.zip"_s, u"*.ics"_s };
    QList<SeenFile> files;
    QDirIterator it(folder, patterns, QDir::Files | QDir::Readable | QDir::NoSymLinks);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        files.append({ info.fileName(), info.size(), info.lastModified().toMSecsSinceEpoch() });
    }
    return files;
}

} // namespace Creator
