#pragma once

#include "import/importfile.h"
#include "import/importsummary.h"

#include <QJsonObject>

#include <functional>

namespace Creator {

class SummarySink;

/// What a file holds, without writing anything: the preview's sums and `import --dry-run --json`.
struct FileAnalysis
{
    ImportSummary summary; // of an archive: the sums over its tables
    QList<OpenQuestion> questions;
    QStringList warnings;
    QJsonObject json; // one object with every key of its kind
};

/// How one table is read while it is added up: the plan of an import looks at the same pass.
using TableReading = std::function<Accepted<void>(ImportTable &table, SummarySink &sums)>;

/// Reads the whole file once, in flat memory.
[[nodiscard]] Accepted<FileAnalysis> analyse(ImportFile &file, const ReadProgress &progress = {});
/// The same through `reading`, which decides itself what is a duplicate in the file.
[[nodiscard]] Accepted<FileAnalysis> analyse(ImportFile &file, const TableReading &reading);
[[nodiscard]] Accepted<FileAnalysis> analyseFile(const QString &path,
                                                 const ImportWishes &wishes = {},
                                                 const ReadProgress &progress = {});
[[nodiscard]] Accepted<FileAnalysis> analyseBytes(const QByteArray &bytes,
                                                  const ImportWishes &wishes = {});

} // namespace Creator
