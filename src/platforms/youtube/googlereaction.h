#pragma once

#include "platforms/platformclient.h"

namespace Creator {

/// What an answer of one of Google's APIs means, by the reasons in its error. Quotas end at
/// midnight in Los Angeles.
[[nodiscard]] Reaction googleReaction(const HttpReply &reply, const QDateTime &nowUtc);

} // namespace Creator
