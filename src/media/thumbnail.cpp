#include "media/thumbnail.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace Creator {

namespace {

constexpr qint64 wholeFileBytes = 32LL * 1024 * 1024;

tl::unexpected<Error> noImage(const char *sentence)
{
    return failure(Error::Code::InvalidData, QCoreApplication::translate("Media", sentence));
}

/// Whether the decoder itself can make this image smaller while it reads.
bool scalesWhileReading(const QImageReader &reader)
{
    if (reader.format() == "jpeg")
        return true;
    const QImage::Format format = reader.imageFormat();
    return reader.format() == "png"
        && (format == QImage::Format_RGB32 || format == QImage::Format_ARGB32);
}

/// Every n-th pixel, `target` large. Smooth scaling would first convert the whole image, which
/// doubles what it takes, and more where it has few colours.
QImage sampled(const QImage &image, QSize target)
{
    QImage small(target, QImage::Format_ARGB32);
    for (int y = 0; y < target.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(small.scanLine(y));
        const int sourceY = static_cast<int>(qint64{ y } * image.height() / target.height());
        for (int x = 0; x < target.width(); ++x) {
            const auto sourceX = static_cast<int>(qint64{ x } * image.width() / target.width());
            line[x] = image.pixel(sourceX, sourceY);
        }
    }
    return small;
}

/// Fits `image` into `target` with little more memory than it has already.
QImage shrunk(const QImage &image, QSize target)
{
    const QSize between = target * 4;
    if (image.width() > between.width() * 2 || image.height() > between.height() * 2)
        return sampled(image, between)
            .scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The whole file at once as far as that is cheap: from memory a JPEG is decoded in half the time,
/// since the decoder need not ask for more all the while. Not mapped: a file that is cut off
/// meanwhile would take the program with it.
QIODevice *wholeOf(QFile &file, QBuffer &bytes)
{
    if (file.size() > wholeFileBytes)
        return &file;
    bytes.setData(file.readAll());
    bytes.open(QIODevice::ReadOnly);
    return &bytes;
}

QSize fitted(QSize size, QSize room)
{
    const QSize fit = size.scaled(room, Qt::KeepAspectRatio);
    return fit.width() >= size.width() ? size : fit.expandedTo(QSize(1, 1));
}

} // namespace

bool isShownFormat(const QByteArray &format)
{
    static const QList<QByteArray> formats{ "png",  "jpeg", "jpg", "gif", "bmp", "webp",
                                            "tiff", "ico",  "ppm", "pgm", "pbm", "avif" };
    return formats.contains(format);
}

Result<QImage> thumbnail(const QString &path, QSize room)
{
    static const bool limited = [] {
        QImageReader::setAllocationLimit(decodeLimitMiB);
        return true;
    }();
    Q_UNUSED(limited)
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::File,
                       QCoreApplication::translate("Media", "The file cannot be read."));
    QBuffer bytes;
    QImageReader reader(wholeOf(file, bytes));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = isShownFormat(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty())
        return noImage(QT_TRANSLATE_NOOP("Media", "This is no image that can be shown."));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize target = fitted(size, turned ? room.transposed() : room);
    if (scalesWhileReading(reader) && target != size) {
        reader.setQuality(40); // the fast transform; nobody sees the difference at this size
        reader.setScaledSize(target);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return noImage(QT_TRANSLATE_NOOP("Media", "The image is damaged or too large."));
    const QSize wanted = turned ? target.transposed() : target;
    return image.size() == wanted ? image : shrunk(image, wanted);
}

} // namespace Creator
