#pragma once

#include "sourcetext.h"

namespace Creator::Architecture {

/// Nothing stands at the top but what belongs there. `entries` are names without dotfiles.
[[nodiscard]] Offences topLevelOffences(const QStringList &entries);

/// The folders that a document names: `src/core/` in backticks or in a code block, always with the
/// slash.
[[nodiscard]] QStringList foldersNamedIn(const QString &document);

/// Every folder that exists is named, and every folder that is named exists.
[[nodiscard]] Offences folderOffences(const QStringList &named, const QStringList &existing);

/// The folders of the project that the document must name: the top level, those of src, ui, tests
/// and packaging.
[[nodiscard]] QStringList existingFolders(const QString &projectRoot);

} // namespace Creator::Architecture
