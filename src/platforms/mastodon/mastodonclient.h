#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// A Mastodon server, in the browser, with an app registered there on the way. An account's id is
/// "id@server", since every server counts from one.
[[nodiscard]] const PlatformClient &mastodonClient();

} // namespace Creator
