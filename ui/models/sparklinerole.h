#pragma once

#include "models/roles.h"

namespace Creator {

/// A list of numbers, the course of something; an invalid one is not known.
inline constexpr int SparklineRole = FirstOwnRole + 96;

} // namespace Creator
