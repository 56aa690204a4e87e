#pragma once

#include "core/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace Creator {

/// Thumbnails on the disk: made once for each state of a file (path, time and size).
namespace ThumbnailFile {

/// From the folder if it is there and the file is as it was, else made and kept. A folder that
/// cannot be written costs time only.
[[nodiscard]] Result<QImage> load(const QString &folder, const QString &path, QSize room);

/// Removes the oldest until at most `maxBytes` are left; how many bytes are left comes back.
qint64 sweep(const QString &folder, qint64 maxBytes);

} // namespace ThumbnailFile

} // namespace Creator
