#pragma once

#include "app/demo/demodata.h"

namespace Creator {

struct WriteContext;

/// A month of plans and the things they are made of: in every state, with deadlines, variants,
/// licences that end soon and one that stands in the way.
namespace DemoPlanning {

/// Small tells a story; the others add resources up to 20,000.
[[nodiscard]] Status write(WriteContext &context, const Channel &channel, DemoSize size,
                           QDate today);

} // namespace DemoPlanning

} // namespace Creator
