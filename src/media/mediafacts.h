#pragma once

#include "core/result.h"
#include "domain/resource.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

namespace Creator {

/// What a file tells of itself.
struct MediaFacts
{
    ResourceType type = ResourceType::Other;
    qint64 size = 0; // bytes
    QSize pixels; // of an image, as it is shown; empty: none
    qint64 durationMs = 0; // of sound; 0: none
    QByteArray hash; // SHA-256

    friend bool operator==(const MediaFacts &, const MediaFacts &) = default;
};

/// Asked between two blocks; true ends the reading with Error::Code::Cancelled.
using StopQuestion = std::function<bool()>;

/// By what the file holds; only where that says nothing (texts, archives) by its name.
[[nodiscard]] ResourceType mediaType(const QString &path);
/// Without decoding; Error::Code::InvalidData if it is no image that can be shown.
[[nodiscard]] Result<QSize> imageSize(const QString &path);
/// SHA-256, read block by block.
[[nodiscard]] Result<QByteArray> contentHash(const QString &path, const StopQuestion &stop = {});
/// All of it. A file that is damaged has no pixels or length, but a size and a hash.
[[nodiscard]] Result<MediaFacts> readFacts(const QString &path, const StopQuestion &stop = {});

/// Puts what was read into a resource; its name and licence are its own.
void applyFacts(Resource &resource, const MediaFacts &facts);

} // namespace Creator
