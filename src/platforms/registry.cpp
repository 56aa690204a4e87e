#include "platforms/bluesky/blueskyclient.h"
#include "platforms/platformclient.h"

#include <algorithm>

namespace Creator {

QList<const PlatformClient *> allPlatforms()
{
    return { &blueskyClient() };
}

const PlatformClient *findPlatform(const QString &platform)
{
    const QList<const PlatformClient *> all = allPlatforms();
    const auto it = std::find_if(all.begin(), all.end(), [&](const PlatformClient *client) {
        return client->platform() == platform;
    });
    return it == all.end() ? nullptr : *it;
}

} // namespace Creator
