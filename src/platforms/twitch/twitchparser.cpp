#include "platforms/twitch/twitchparser.h"

#include "platforms/isotime.h"

using namespace Qt::StringLiterals;

namespace Creator::Twitch {

namespace {

std::optional<RemoteContent> videoOf(JsonValue video)
{
    RemoteContent content;
    content.externalId = video["id"].id();
    content.publishedAt = video["published_at"].instant();
    if (content.externalId.isEmpty() || content.publishedAt.isNull())
        return std::nullopt;
    content.title = video["title"].text();
    if (content.title.isEmpty())
        content.title = content.externalId;
    content.description = video["description"].text();
    const QString kind = video["type"].text();
    content.type = kind == "archive"_L1 ? ContentType::Live : ContentType::Video;
    content.durationSeconds = secondsOf(video["duration"].view());
    insertText(content.metadata, u"kind"_s, kind);
    insertText(content.metadata, u"url"_s, video["url"].text());
    insertText(content.metadata, u"language"_s, video["language"].text());
    insertText(content.metadata, u"stream"_s, video["stream_id"].id());
    return content;
}

} // namespace

int secondsOf(std::string_view duration)
{
    std::string iso = "PT";
    for (const char c : duration)
        iso += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return secondsFromIsoDuration(iso).value_or(0);
}

bool readUser(const PageContext &, JsonValue root, PlatformPage &page)
{
    const JsonValue user = root["data"].items().value(0);
    RemoteProfile profile;
    profile.accountId = user["id"].id();
    if (profile.accountId.isEmpty())
        return false;
    profile.handle = user["login"].text();
    profile.displayName = user["display_name"].text();
    profile.url = QUrl(u"https://www.twitch.tv/"_s + profile.handle);
    page.profile = profile;
    return true;
}

bool readFollowers(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray() || !root["total"].integer())
        return false;
    MetricAdder::snapshot(page, context.position.now.date())
        .add("followers"_ba, root["total"].integer());
    return true;
}

bool readSubscriptions(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray() || !root["total"].integer())
        return false;
    const MetricAdder states = MetricAdder::snapshot(page, context.position.now.date());
    states.add("paid_members"_ba, root["total"].integer());
    states.add("subscription_points"_ba, root["points"].integer());
    return true;
}

bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &video : root["data"].items()) {
        const std::optional<RemoteContent> content = videoOf(video);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        MetricAdder::lifetime(page, content->externalId, context.position.now.date())
            .add("views"_ba, video["view_count"].integer());
    }
    page.nextPage = root["pagination"]["cursor"].text();
    return true;
}

} // namespace Creator::Twitch
