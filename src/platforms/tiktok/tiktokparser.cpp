#include "platforms/tiktok/tiktokparser.h"

#include "platforms/isotime.h"
#include "platforms/plaintext.h"

using namespace Qt::StringLiterals;

namespace Creator::TikTok {

namespace {

std::optional<RemoteContent> videoOf(JsonValue video)
{
    constexpr qint64 longestShort = 180;
    RemoteContent content;
    content.externalId = video["id"].id();
    content.publishedAt = instantFromSeconds(video["create_time"].integer());
    if (content.externalId.isEmpty() || content.publishedAt.isNull())
        return std::nullopt;
    content.description = video["video_description"].text();
    content.title = video["title"].text();
    if (content.title.isEmpty())
        content.title = titleOf(content.description);
    if (content.title.isEmpty())
        content.title = content.externalId;
    const qint64 seconds = video["duration"].integer().value_or(0);
    content.type = seconds > longestShort ? ContentType::Video : ContentType::Short;
    content.durationSeconds = static_cast<int>(std::clamp<qint64>(seconds, 0, 1 << 24));
    insertText(content.metadata, u"url"_s, video["share_url"].text());
    if (video["is_aigc"].isTrue())
        content.metadata.insert(u"is_generated"_s, true);
    return content;
}

} // namespace

bool readUser(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const JsonValue user = root["data"]["user"];
    RemoteProfile profile;
    profile.accountId = user["open_id"].text();
    if (profile.accountId.isEmpty())
        return false;
    profile.handle = user["username"].text();
    profile.displayName = user["display_name"].text();
    profile.url = QUrl(user["profile_deep_link"].text(), QUrl::StrictMode);
    page.profile = profile;
    const QDate day = context.position.now.date();
    const MetricAdder states = MetricAdder::snapshot(page, day);
    states.add("followers"_ba, user["follower_count"].integer());
    states.add("following"_ba, user["following_count"].integer());
    states.add("posts_count"_ba, user["video_count"].integer());
    MetricAdder::lifetime(page, {}, day).add("likes"_ba, user["likes_count"].integer());
    return true;
}

bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const JsonValue data = root["data"];
    if (!data["videos"].isArray())
        return false;
    for (const JsonValue &video : data["videos"].items()) {
        const std::optional<RemoteContent> content = videoOf(video);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        const MetricAdder counters
            = MetricAdder::lifetime(page, content->externalId, context.position.now.date());
        counters.add("views"_ba, video["view_count"].integer());
        counters.add("likes"_ba, video["like_count"].integer());
        counters.add("comments"_ba, video["comment_count"].integer());
        counters.add("shares"_ba, video["share_count"].integer());
    }
    if (data["has_more"].isTrue())
        page.nextPage = data["cursor"].id();
    return true;
}

} // namespace Creator::TikTok
