#include "media/mediafacts.h"

#include "media/audiolength.h"
#include "media/thumbnail.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

tl::unexpected<Error> unreadable()
{
    return failure(Error::Code::File,
                   QCoreApplication::translate("Media", "The file cannot be read."));
}

bool saysNothing(const QMimeType &type)
{
    static const QStringList vague{ u"application/octet-stream"_s,  u"application/zip"_s,
                                    u"application/x-ole-storage"_s, u"text/plain"_s,
                                    u"application/xml"_s,           u"application/x-zerosize"_s };
    return vague.contains(type.name());
}

bool isDocument(const QString &name)
{
    return name.startsWith("text/"_L1) || name == "application/pdf"_L1
        || name == "application/rtf"_L1 || name.contains("opendocument"_L1)
        || name.contains("officedocument"_L1) || name.contains("msword"_L1)
        || name.contains("ms-excel"_L1) || name.contains("ms-powerpoint"_L1)
        || name.contains("hwp"_L1) || name.contains("epub"_L1);
}

} // namespace

ResourceType mediaType(const QString &path)
{
    const QMimeDatabase database;
    QMimeType type = database.mimeTypeForFile(path, QMimeDatabase::MatchContent);
    if (saysNothing(type)) {
        const QMimeType named = database.mimeTypeForFile(path, QMimeDatabase::MatchExtension);
        // A picture or a sound is known by its first bytes: without them the name is a lie.
        const QString name = named.name();
        if (!name.startsWith("image/"_L1) && !name.startsWith("audio/"_L1)
            && !name.startsWith("video/"_L1))
            type = named;
    }
    const QString name = type.name();
    if (name.contains("template"_L1))
        return ResourceType::Template;
    if (name.startsWith("image/"_L1))
        return ResourceType::Image;
    if (name.startsWith("audio/"_L1))
        return ResourceType::Audio;
    if (name.startsWith("video/"_L1))
        return ResourceType::Video;
    if (name.startsWith("font/"_L1) || name.contains("font"_L1))
        return ResourceType::Font;
    return isDocument(name) ? ResourceType::Document : ResourceType::Other;
}

Result<QSize> imageSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QSize size = isShownFormat(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty()) {
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("Media", "This is no image that can be shown."));
    }
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed()
                                                                             : size;
}

Result<QByteArray> contentHash(const QString &path, const StopQuestion &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        if (stop && stop())
            return failure(Error::Code::Cancelled,
                           QCoreApplication::translate("Media", "Cancelled."));
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return unreadable();
        if (read == 0)
            return hash.result();
        hash.addData(QByteArrayView(block.constData(), read));
    }
}

Result<MediaFacts> readFacts(const QString &path, const StopQuestion &stop)
{
    const QFileInfo info(path);
    // A pipe or a device never ends.
    if (!info.isFile())
        return unreadable();
    const Result<QByteArray> hash = contentHash(path, stop);
    if (!hash)
        return failure(hash.error());
    MediaFacts facts;
    facts.hash = *hash;
    facts.size = info.size();
    facts.type = mediaType(path);
    if (facts.type == ResourceType::Image)
        facts.pixels = imageSize(path).value_or(QSize());
    if (facts.type == ResourceType::Audio || facts.type == ResourceType::Video)
        facts.durationMs = audioLength(path).value_or(0);
    return facts;
}

void applyFacts(Resource &resource, const MediaFacts &facts)
{
    resource.type = facts.type;
    resource.fileSize = facts.size;
    resource.pixels = facts.pixels;
    resource.durationMs = facts.durationMs;
    resource.contentHash = facts.hash;
}

} // namespace Creator
