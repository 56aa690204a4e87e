#pragma once

#include "core/error.h"

struct sqlite3;

namespace Creator {

/// What an SQLite result code means for a person: full disk, busy, read-only, damaged …
[[nodiscard]] Error sqliteError(int code, sqlite3 *db);

} // namespace Creator
