#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// Patreon, by the tokens that a creator finds in the client portal, or by an app of one's own in
/// the browser. What patrons paid is gross: fees and payouts are in Patreon's files only.
[[nodiscard]] const PlatformClient &patreonClient();

} // namespace Creator
