#include "domain/sourcename.h"

namespace Creator {

QString platformName(QStringView platform)
{
    struct Name
    {
        QStringView word;
        QStringView name;
    };
    static constexpr Name names[] = {
        { u"youtube", u"YouTube" },
        { u"google", u"Google" },
        { u"adsense", u"AdSense" },
        { u"admob", u"AdMob" },
        { u"stripe", u"Stripe" },
        { u"patreon", u"Patreon" },
        { u"paypal", u"PayPal" },
        { u"twitch", u"Twitch" },
        { u"tiktok", u"TikTok" },
        { u"instagram", u"Instagram" },
        { u"facebook", u"Facebook" },
        { u"meta", u"Instagram / Facebook" },
        { u"x", u"X" },
        { u"bluesky", u"Bluesky" },
        { u"mastodon", u"Mastodon" },
        { u"peertube", u"PeerTube" },
        { u"ghost", u"Ghost" },
        { u"kofi", u"Ko-fi" },
        { u"bmc", u"Buy Me a Coffee" },
        { u"gumroad", u"Gumroad" },
        { u"payoneer", u"Payoneer" },
        { u"wise", u"Wise" },
        { u"shopify", u"Shopify" },
        { u"amazon", u"Amazon" },
        { u"bandcamp", u"Bandcamp" },
        { u"ecb", u"ECB" },
        { u"bok", u"Bank of Korea" },
        { u"coupang", u"Coupang Partners" },
        { u"generic", u"—" },
    };
    for (const Name &name : names) {
        if (name.word == platform)
            return name.name.toString();
    }
    return platform.toString();
}

} // namespace Creator
