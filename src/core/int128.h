#pragma once

namespace Creator {

/// Wide enough for a product of two money amounts, or for the sum of all of them.
__extension__ using Int128 = __int128;

} // namespace Creator
