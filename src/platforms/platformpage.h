#pragma once

#include "domain/remotepage.h"

namespace Creator {

/// What a reading makes of one answer. The values lie in the domain, since storage writes them and
/// knows no platform.
using PlatformPage = RemotePage;

} // namespace Creator
