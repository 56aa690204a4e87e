#pragma once

#include "sourcetext.h"

#include <QHash>

namespace Creator::Architecture {

/// The layer of a file: "src/storage/database.h" → "storage", "ui/pages/x/y.h" → "ui/pages",
/// "app/main.cpp" → "app".
[[nodiscard]] QString layerOf(const QString &path);

/// Includes of our own headers go downward only, by the table in ARCHITECTURE.md.
[[nodiscard]] Offences layerOffences(const SourceFile &file);

/// Headers of Qt's modules and of other libraries only where the table allows them.
/// `moduleOfHeader` says which Qt module a header belongs to ("QSqlQuery" → "QtSql").
[[nodiscard]] Offences libraryOffences(const SourceFile &file,
                                       const QHash<QString, QString> &moduleOfHeader);

/// Pages meet in the main window: no page includes another page's folder.
[[nodiscard]] Offences pageOffences(const SourceFile &file);

/// Header → module for the Qt that this test was built with.
[[nodiscard]] QHash<QString, QString> installedQtHeaders();

} // namespace Creator::Architecture
