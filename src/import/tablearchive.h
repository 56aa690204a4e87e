#pragma once

#include "import/sourcetext.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace Creator {

/// A text in an archive. Its name is only for people: folders are cut off, and it may be rubbish.
struct ArchiveMember
{
    QString name;
    SourceText text;
};

/// How much an archive may unpack to.
struct ArchiveLimits
{
    qint64 totalSize = 512LL * 1024 * 1024;
    qint64 ratio = 200; // unpacked to packed, beyond the first megabyte
    int members = 100;
};

/// Unpacks the texts of a ZIP without touching the file system with its names. Folders, nested
/// archives and everything that is no text are passed over. Refuses workbooks, damaged and
/// encrypted archives, and those that unpack to too much.
[[nodiscard]] Accepted<std::vector<ArchiveMember>>
readTableArchive(QIODevice &device, const ArchiveLimits &limits = {});

} // namespace Creator
