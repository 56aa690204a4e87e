#include "media/filestate.h"

#include <QDir>
#include <QFileInfo>

namespace Creator {

bool isFileLocation(const QString &location)
{
    return QDir::isAbsolutePath(location);
}

FileState fileState(const Resource &resource)
{
    if (!isFileLocation(resource.location))
        return FileState::NoFile;
    const QFileInfo info(resource.location);
    if (!info.isFile())
        return FileState::Missing;
    return resource.fileSize > 0 && info.size() != resource.fileSize ? FileState::Changed
                                                                     : FileState::Present;
}

} // namespace Creator
