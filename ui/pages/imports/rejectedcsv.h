#pragma once

#include "core/result.h"
#include "storage/batchrepository.h"

#include <QMap>

namespace Creator {

/// Rows that an import refused, as a table for people: record number, reason, column, and the row
/// as it stands in the file. Cells that a spreadsheet would run as a formula are defused with an
/// apostrophe.
namespace RejectedCsv {

/// UTF-8 with a byte order mark, CRLF.
[[nodiscard]] QByteArray bytes(const QList<RejectedRow> &rows);
/// Reads the file once more; for a worker.
[[nodiscard]] Result<QList<RejectedRow>> readFrom(const QString &path,
                                                  const QMap<QString, QString> &answers);
/// All or nothing.
[[nodiscard]] Status save(const QList<RejectedRow> &rows, const QString &path);

} // namespace RejectedCsv

} // namespace Creator
