#pragma once

#include "import/importfile.h"
#include "import/importsummary.h"

#include <QJsonObject>

namespace Creator {

/// What a file holds, without writing anything: the preview's sums and `import --dry-run --json`.
struct FileAnalysis
{
    ImportSummary summary; // of an archive: the sums over its tables
    QList<OpenQuestion> questions;
    QStringList warnings;
    QJsonObject json; // one object with every key of its kind
};

/// Reads the whole file once, in flat memory.
[[nodiscard]] Accepted<FileAnalysis> analyse(ImportFile &file, const ReadProgress &progress = {});
[[nodiscard]] Accepted<FileAnalysis> analyseFile(const QString &path,
                                                 const ImportWishes &wishes = {},
                                                 const ReadProgress &progress = {});
[[nodiscard]] Accepted<FileAnalysis> analyseBytes(const QByteArray &bytes,
                                                  const ImportWishes &wishes = {});

} // namespace Creator
