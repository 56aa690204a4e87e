#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

namespace Creator::Test {

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qUtf8Printable(path));
    return path;
}

/// A picture of two colours, whatever its name claims to be.
inline QString writeImage(const QString &path, QSize size, const char *format = "png",
                          QColor colour = Qt::darkGreen)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    image.setPixelColor(0, 0, Qt::white);
    QImageWriter writer(path, format);
    if (!writer.write(image))
        qFatal("not written: %s", qUtf8Printable(path));
    return path;
}

/// `edge` by `edge` pixels of one bit.
inline QString writeHugeImage(const QString &path, int edge)
{
    QImage image(edge, edge, QImage::Format_Mono);
    image.fill(1);
    QImageWriter writer(path, "png");
    writer.setCompression(1);
    if (!writer.write(image))
        qFatal("not written: %s", qUtf8Printable(path));
    return path;
}

/// Silence of `ms`: 8,000 samples a second of one byte.
inline QByteArray wave(int ms)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray samples(ms * 8, '\x80');
    return "RIFF" + number(36 + quint32(samples.size())) + "WAVEfmt " + number(16)
        + QByteArray::fromHex("01000100") + number(8000) + number(8000)
        + QByteArray::fromHex("01000800") + "data" + number(quint32(samples.size())) + samples;
}

} // namespace Creator::Test
