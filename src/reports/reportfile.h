#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Creator {

/// Writes a whole file or nothing: what was there before stays until the new one is complete.
/// Fails with Error::Code::File and a sentence that names the file.
[[nodiscard]] Status writeReportFile(const QString &path, const QByteArray &bytes);

} // namespace Creator
