#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QHash>

#include <optional>

namespace Creator {

class Connection;

/// What a content took to make, as the person noted it.
struct ContentWork
{
    int effortMinutes = 0; // 0: not noted
    std::optional<Money> cost;
};

/// Of the contents of which anything was noted, the trash left out.
[[nodiscard]] Result<QHash<ContentId, ContentWork>> contentWork(Connection &connection);

} // namespace Creator
