#include "sync/platformoffers.h"

#include "domain/sourcename.h"
#include "platforms/platformclient.h"
#include "sync/syncwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AccountDesk)

public:
    /// Scopes are long addresses at Google and short words elsewhere: the end tells them apart.
    static QString scope(const QString &scope)
    {
        struct Known
        {
            QStringView ending;
            const char *what;
        };
        static constexpr Known all[] = {
            { u"yt-analytics-monetary.readonly",
              QT_TR_NOOP("Read estimated revenue, to put it into the ledger as estimated") },
            { u"yt-analytics.readonly",
              QT_TR_NOOP("Read daily views, watch time and subscribers") },
            { u"youtube.force-ssl",
              QT_TR_NOOP("Read and answer comments; YouTube gives this only with the right to "
                         "change things, of which only answers are used") },
            { u"youtube.readonly", QT_TR_NOOP("Read the channel and its videos") },
            { u"read:accounts", QT_TR_NOOP("Read who the account is") },
            { u"profile", QT_TR_NOOP("Read who the account is") },
            { u"read:statuses", QT_TR_NOOP("Read your posts and the answers to them") },
            { u"read:notifications", QT_TR_NOOP("Read who mentions you") },
            { u"write:statuses", QT_TR_NOOP("Answer comments when you press Send") },
            { u"moderator:read:followers", QT_TR_NOOP("Read how many follow you") },
            { u"channel:read:subscriptions", QT_TR_NOOP("Read how many subscribe") },
            { u"bits:read", QT_TR_NOOP("Read the list of Bits") },
            { u"campaigns.members", QT_TR_NOOP("Read memberships and payments") },
            { u"campaigns.posts", QT_TR_NOOP("Read your posts") },
            { u"campaigns", QT_TR_NOOP("Read your page and its tiers") },
            { u"identity", QT_TR_NOOP("Read who the account is") },
            { u"user.info.basic", QT_TR_NOOP("Read who the account is") },
            { u"user.info.profile", QT_TR_NOOP("Read the address of your profile") },
            { u"user.info.stats", QT_TR_NOOP("Read how many follow you") },
            { u"video.list", QT_TR_NOOP("Read your videos and their counts") },
            { u"instagram_business_basic", QT_TR_NOOP("Read your profile and your posts") },
            { u"instagram_business_manage_insights", QT_TR_NOOP("Read numbers about your posts") },
            { u"instagram_business_manage_comments", QT_TR_NOOP("Read and answer comments") },
        };
        for (const Known &known : all) {
            if (scope == known.ending || scope.endsWith(u'/' + known.ending.toString()))
                return tr(known.what);
        }
        return scope;
    }

    /// Where the person finds what is asked for.
    static QString help(const QString &platform)
    {
        if (platform == u"bluesky"_s)
            return tr("Use an app password, which Bluesky makes under Settings, Privacy and "
                      "security, App passwords. Never your main password.");
        if (platform == u"ghost"_s)
            return tr("In Ghost, open Settings, Integrations, add a custom integration and copy "
                      "its Admin API key.");
        if (platform == u"stripe"_s)
            return tr("Make a restricted key in Stripe that may only read balance, balance "
                      "transactions, payouts and account.");
        if (platform == u"patreon"_s)
            return tr("In Patreon’s developer portal, copy the creator’s access token; the "
                      "refresh token may follow after a space.");
        if (platform == u"peertube"_s)
            return tr("Your name and password are sent to your server once and are not kept.");
        if (platform == u"mastodon"_s)
            return tr("Name your server; you sign in there, in your browser.");
        if (platform == u"twitch"_s)
            return tr("Register an app of your own with Twitch as “public” and copy its client "
                      "id.");
        if (platform == u"youtube"_s)
            return tr("Make a project of your own at Google with the two YouTube APIs and a "
                      "desktop client, and copy its client id and secret.");
        if (platform == u"tiktok"_s || platform == u"instagram"_s)
            return tr("%1 lets only reviewed apps in: bring the client id and secret of your own, "
                      "and paste its token.")
                .arg(platformName(platform));
        return {};
    }
};

PlatformOffer::Way wayOf(SignIn::Kind kind)
{
    switch (kind) {
    case SignIn::Kind::Browser:
        return PlatformOffer::Way::Browser;
    case SignIn::Kind::DeviceCode:
        return PlatformOffer::Way::DeviceCode;
    case SignIn::Kind::Password:
        return PlatformOffer::Way::Password;
    case SignIn::Kind::Key:
        return PlatformOffer::Way::Key;
    }
    return PlatformOffer::Way::Key;
}

bool bringsOwnApp(const QString &platform)
{
    return platform == u"youtube"_s || platform == u"twitch"_s || platform == u"tiktok"_s
        || platform == u"instagram"_s;
}

} // namespace

PlatformOffer offerOf(const PlatformClient &client)
{
    PlatformOffer offer;
    offer.platform = client.platform();
    offer.name = platformName(offer.platform);
    offer.way = wayOf(client.signIn().kind());
    offer.defaultServer = client.signIn().defaultServer();
    offer.needsOwnApp = bringsOwnApp(offer.platform);
    offer.help = Words::help(offer.platform);
    ConnectedAccount wished;
    wished.platform = offer.platform;
    wished.server = offer.defaultServer;
    wished.scopes = client.signIn().scopes();
    const QList<Reading> readings = client.readings(wished);
    for (const Reading &reading : readings) {
        const QString what = SyncWords::subject(reading.subject);
        if (!offer.reads.contains(what))
            offer.reads.append(what);
    }
    for (qsizetype i = 0; i < wished.scopes.size(); ++i) {
        const QString &scope = wished.scopes.at(i);
        // Without the first nothing works; each other one only opens readings of its own.
        offer.scopes.append({ scope, Words::scope(scope), i == 0 });
    }
    const QList<NotOffered> missing = client.notOffered(wished);
    for (const NotOffered &one : missing)
        offer.notOffered.append(one.why);
    return offer;
}

} // namespace Creator
