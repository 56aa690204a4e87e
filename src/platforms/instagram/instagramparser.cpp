#include "platforms/instagram/instagramparser.h"

#include "platforms/isotime.h"
#include "platforms/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator::Instagram {

namespace {

/// The address of the next page holds the token: only its cursor is taken.
QString nextOf(JsonValue root)
{
    return root["paging"]["next"].isNull() ? QString() : root["paging"]["cursors"]["after"].text();
}

ContentType typeOf(const QString &media, const QString &product)
{
    if (media == "VIDEO"_L1)
        return product == "REELS"_L1 ? ContentType::Short : ContentType::Video;
    return media == "IMAGE"_L1 || media == "CAROUSEL_ALBUM"_L1 ? ContentType::Image
                                                               : ContentType::Post;
}

std::optional<RemoteContent> mediaOf(JsonValue item)
{
    RemoteContent content;
    content.externalId = item["id"].id();
    content.publishedAt = item["timestamp"].instant();
    if (content.externalId.isEmpty() || content.publishedAt.isNull())
        return std::nullopt;
    const QString media = item["media_type"].text();
    const QString product = item["media_product_type"].text();
    content.description = item["caption"].text();
    content.title = titleOf(content.description);
    if (content.title.isEmpty())
        content.title
            = QCoreApplication::translate("Creator::PlatformClient", "(media without words)");
    content.type = typeOf(media, product);
    insertText(content.metadata, u"url"_s, item["permalink"].text());
    insertText(content.metadata, u"product"_s, product);
    if (media == "CAROUSEL_ALBUM"_L1 || product == "STORY"_L1)
        content.metadata.insert(u"kind"_s, product == "STORY"_L1 ? u"story"_s : u"carousel"_s);
    return content;
}

void addComment(const PageContext &context, JsonValue item, const QString &parent,
                PlatformPage &page)
{
    RemoteComment comment;
    comment.externalId = item["id"].id();
    comment.publishedAt = item["timestamp"].instant();
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull()) {
        ++page.skipped;
        return;
    }
    comment.contentExternalId = context.position.ids.value(0);
    comment.parentExternalId = parent;
    comment.authorHandle = item["username"].text();
    comment.authorName = comment.authorHandle;
    comment.body = item["text"].text();
    comment.isHidden = item["hidden"].isTrue();
    comment.isOwn = item["from"]["id"].id() == context.account.accountId;
    page.comments.append(comment);
    if (!parent.isEmpty())
        return; // there are two levels
    for (const JsonValue &reply : item["replies"]["data"].items())
        addComment(context, reply, comment.externalId, page);
}

QByteArray metricOf(std::string_view name)
{
    struct Word
    {
        std::string_view theirs;
        const char *ours;
    };
    static constexpr Word words[]
        = { { "reach", "reach" },     { "views", "views" },
            { "likes", "likes" },     { "comments", "comments" },
            { "saved", "saves" },     { "saves", "saves" },
            { "shares", "shares" },   { "total_interactions", "interactions" },
            { "replies", "replies" }, { "accounts_engaged", "accounts_engaged" },
            { "follows", "follows" } };
    for (const Word &word : words) {
        if (word.theirs == name)
            return word.ours;
    }
    return {};
}

void addInsight(const PageContext &context, JsonValue insight, PlatformPage &page)
{
    const QByteArray name = metricOf(insight["name"].view());
    if (name.isEmpty())
        return; // one that is new to us
    const QString media = context.position.ids.value(0);
    if (const auto total = insight["total_value"]["value"].number()) {
        MetricAdder::daily(page, {}, context.position.from).add(name, total);
        return;
    }
    for (const JsonValue &point : insight["values"].items()) {
        const QDateTime end = point["end_time"].instant();
        const std::optional<double> value = point["value"].number();
        if (end.isValid()) // the day that ended then
            MetricAdder::daily(page, media, pacificDay(end.addSecs(-1))).add(name, value);
        else
            MetricAdder::lifetime(page, media, context.position.now.date()).add(name, value);
    }
}

} // namespace

bool readMe(const PageContext &context, JsonValue root, PlatformPage &page)
{
    RemoteProfile profile;
    profile.accountId = root["user_id"].id(); // "id" is another one, of the app
    if (profile.accountId.isEmpty())
        return false;
    profile.handle = root["username"].text();
    profile.displayName = root["name"].text();
    if (profile.displayName.isEmpty())
        profile.displayName = profile.handle;
    profile.url = QUrl(u"https://www.instagram.com/%1/"_s.arg(profile.handle));
    page.profile = profile;
    const MetricAdder states = MetricAdder::snapshot(page, context.position.now.date());
    states.add("followers"_ba, root["followers_count"].integer());
    states.add("following"_ba, root["follows_count"].integer());
    states.add("posts_count"_ba, root["media_count"].integer());
    return true;
}

bool readMedia(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &item : root["data"].items()) {
        const std::optional<RemoteContent> content = mediaOf(item);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        const MetricAdder counters
            = MetricAdder::lifetime(page, content->externalId, context.position.now.date());
        counters.add("likes"_ba, item["like_count"].integer());
        counters.add("comments"_ba, item["comments_count"].integer());
    }
    page.nextPage = nextOf(root);
    return true;
}

bool readComments(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &item : root["data"].items())
        addComment(context, item, {}, page);
    page.nextPage = nextOf(root);
    return true;
}

bool readInsights(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &insight : root["data"].items())
        addInsight(context, insight, page);
    return true;
}

} // namespace Creator::Instagram
