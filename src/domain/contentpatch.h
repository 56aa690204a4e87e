#pragma once

#include "domain/content.h"

namespace Creator {

/// `now` with what a person changed from `before` to `after`: whatever else has changed meanwhile
/// stays. Ids, origin and times are the storage's.
[[nodiscard]] inline Content patched(const Content &before, const Content &after, Content now)
{
    const auto take = [&](auto field) {
        if (after.*field != before.*field)
            now.*field = after.*field;
    };
    take(&Content::creatorId);
    take(&Content::profileId);
    take(&Content::title);
    take(&Content::description);
    take(&Content::type);
    take(&Content::status);
    take(&Content::plannedAt);
    take(&Content::deadlineAt);
    take(&Content::publishedAt);
    take(&Content::durationSeconds);
    take(&Content::tags);
    take(&Content::checklist);
    take(&Content::notes);
    take(&Content::effortMinutes);
    take(&Content::cost);
    take(&Content::variants);
    take(&Content::resources);
    take(&Content::seriesId);
    take(&Content::metadata);
    return now;
}

} // namespace Creator
