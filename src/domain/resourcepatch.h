#pragma once

#include "domain/resource.h"

namespace Creator {

/// `now` with what a person changed from `before` to `after`: whatever else has changed meanwhile,
/// like what was read from the file, stays.
[[nodiscard]] inline Resource patched(const Resource &before, const Resource &after, Resource now)
{
    const auto take = [&](auto field) {
        if (after.*field != before.*field)
            now.*field = after.*field;
    };
    take(&Resource::categoryId);
    take(&Resource::name);
    take(&Resource::type);
    take(&Resource::location);
    take(&Resource::licence);
    take(&Resource::tags);
    take(&Resource::notes);
    take(&Resource::contentHash);
    take(&Resource::fileSize);
    take(&Resource::pixels);
    take(&Resource::durationMs);
    take(&Resource::metadata);
    return now;
}

} // namespace Creator
