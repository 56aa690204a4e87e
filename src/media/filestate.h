#pragma once

#include "domain/resource.h"

namespace Creator {

/// Whether a resource's file is where it was. NoFile: it is a link, or nothing was said.
enum class FileState { NoFile, Present, Missing, Changed };

/// An absolute path, not an address.
[[nodiscard]] bool isFileLocation(const QString &location);

/// Asks the disk; not for the GUI thread, since a network folder may take its time.
/// Changed: the file has another size than when it was read.
[[nodiscard]] FileState fileState(const Resource &resource);

} // namespace Creator
