#pragma once

#include "sync/accountdesk.h"

namespace Creator {

class PlatformClient;

/// What a connector offers, in words for people and in the language of this moment.
[[nodiscard]] PlatformOffer offerOf(const PlatformClient &client);

} // namespace Creator
