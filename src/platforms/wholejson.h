#pragma once

namespace simdjson {
struct padded_string;
}

namespace Creator {

/// Whether a text is JSON from its first byte to its last. Walking a text on demand does not look
/// at what it passes by, and once a bracket is missing it may walk past the end: ask this before.
[[nodiscard]] bool isWholeJson(const simdjson::padded_string &json);

} // namespace Creator
