#include "import/watchfolder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isText(const QFileInfo &info)
{
    static const QStringList suffixes{ u"csv"_s, u"tsv"_s, u"txt"_s, u"ics"_s };
    return suffixes.contains(info.suffix().toLower());
}

/// In UTF-16 the end of a line takes two bytes.
bool endsOpen(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() == 0 || !isText(info) || !file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - 2));
    const QByteArray end = file.read(2);
    const QByteArray last = end.endsWith('\0') ? end.first(1) : end.last(1);
    return !last.endsWith('\n') && !last.endsWith('\r');
}

} // namespace

qint64 WatchFolder::neededMs(const SeenFile &file)
{
    return file.size == 0 ? emptyMs : file.endsOpen ? openMs : restMs;
}

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
        if (!now.isHandedOut && nowMs - now.since >= neededMs(file)) {
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
        const qint64 rest = one.file.size == 0
            ? restMs
            : std::max<qint64>(0, one.since + neededMs(one.file) - nowMs);
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
        files.append({ info.fileName(), info.size(), info.lastModified().toMSecsSinceEpoch(),
                       endsOpen(info) });
    }
    return files;
}

} // namespace Creator
