#include "platforms/bluesky/blueskyclient.h"
#include "platforms/ecb/ecbclient.h"
#include "platforms/ghost/ghostclient.h"
#include "platforms/instagram/instagramclient.h"
#include "platforms/mastodon/mastodonclient.h"
#include "platforms/patreon/patreonclient.h"
#include "platforms/peertube/peertubeclient.h"
#include "platforms/platformclient.h"
#include "platforms/stripe/stripeclient.h"
#include "platforms/tiktok/tiktokclient.h"
#include "platforms/twitch/twitchclient.h"
#include "platforms/youtube/youtubeclient.h"

#include <algorithm>

namespace Creator {

QList<const PlatformClient *> allPlatforms()
{
    return { &blueskyClient(), &youTubeClient(), &ghostClient(),    &mastodonClient(),
             &stripeClient(),  &ecbClient(),     &patreonClient(),  &peerTubeClient(),
             &twitchClient(),  &tikTokClient(),  &instagramClient() };
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
