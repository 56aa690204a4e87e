#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace Creator {

/// The most that decoding one image may take.
inline constexpr int decodeLimitMiB = 256;

/// Formats of plain pixels only: a drawing (SVG) may refer to other files.
[[nodiscard]] bool isShownFormat(const QByteArray &format);

/// The image of a file, turned as its camera says, to fit into `room` (device pixels), never
/// enlarged. What the file is, is decided by its content.
///
/// Decodes small where the format can (JPEG, PNG with true colours): an image of any size then
/// costs little. One that cannot and would take more than the limit at four bytes a pixel is
/// refused with Error::Code::InvalidData, as is what is damaged or no image.
[[nodiscard]] Result<QImage> thumbnail(const QString &path, QSize room);

} // namespace Creator
