#include "media/thumbnailfile.h"

#include "media/thumbnail.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace Creator::ThumbnailFile {

namespace {

QString keyOf(const QFileInfo &info, QSize room)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(info.absoluteFilePath().toUtf8());
    hash.addData(QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '/');
    hash.addData(QByteArray::number(info.size()) + '/');
    hash.addData(QByteArray::number(room.width()) + 'x' + QByteArray::number(room.height()));
    return QString::fromLatin1(hash.result().toHex());
}

void keep(const QImage &image, const QString &target)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool clear = image.hasAlphaChannel();
    if (!image.save(&buffer, clear ? "png" : "jpg", clear ? 100 : 88))
        return;
    // Whole or not at all, but without waiting for the disk: what a power cut leaves half written
    // is made again.
    QTemporaryFile file(target + u".XXXXXX"_s);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    const QString made = file.fileName();
    file.close();
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(made).toStdString(),
                            QFile::encodeName(target).toStdString(), failed);
    file.setAutoRemove(bool(failed));
}

bool isWhole(const QString &target)
{
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - 4))
        return false;
    const QByteArray end = file.read(4);
    return end.endsWith("\xff\xd9") || end == "\xae\x42\x60\x82"; // of a JPEG, of a PNG
}

} // namespace

Result<QImage> load(const QString &folder, const QString &path, QSize room)
{
    const QFileInfo info(path);
    const QString target = folder + u'/' + keyOf(info, room);
    if (info.isFile() && isWhole(target)) {
        const Result<QImage> kept = thumbnail(target, room);
        if (kept)
            return kept;
    }
    const Result<QImage> made = thumbnail(path, room);
    if (made && QDir().mkpath(folder))
        keep(*made, target);
    return made;
}

qint64 sweep(const QString &folder, qint64 maxBytes)
{
    const QFileInfoList newestFirst = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 left = 0;
    for (const QFileInfo &file : newestFirst) {
        if (left + file.size() > maxBytes)
            QFile::remove(file.absoluteFilePath());
        else
            left += file.size();
    }
    return left;
}

} // namespace Creator::ThumbnailFile
