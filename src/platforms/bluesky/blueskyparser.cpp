#include "platforms/bluesky/blueskyparser.h"

#include "platforms/plaintext.h"
#include "platforms/turn.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::Bluesky {

namespace {

/// The client's clock may be wrong or in the future, the server's is late at worst.
QDateTime publishedAt(JsonValue record, JsonValue post)
{
    const QDateTime created = record["createdAt"].instant();
    const QDateTime indexed = post["indexedAt"].instant();
    if (created.isValid() && indexed.isValid())
        return std::min(created, indexed);
    return created.isValid() ? created : indexed;
}

/// "app.bsky.embed.images#view" → "images"; "" if there is none.
QString embedWord(JsonValue post)
{
    JsonValue embed = post["embed"];
    if (embed.isNull())
        embed = post["record"]["embed"];
    if (!embed["media"].isNull())
        embed = embed["media"]; // a quote with something of one's own
    const QString type = embed["$type"].text().section(u'#', 0, 0);
    return type.section(u'.', -1);
}

ContentType typeOf(const QString &embed)
{
    if (embed == "video"_L1)
        return ContentType::Video;
    if (embed == "images"_L1 || embed == "gallery"_L1)
        return ContentType::Image;
    return ContentType::Post;
}

/// Public pages know a post by its author and the last part of its address.
QString webAddress(const QString &handle, const QString &uri)
{
    if (handle.isEmpty())
        return {};
    return u"https://bsky.app/profile/%1/post/%2"_s.arg(handle, uri.section(u'/', -1));
}

QJsonArray texts(JsonValue array)
{
    QJsonArray list;
    for (const JsonValue &item : array.items()) {
        if (item.isString())
            list.append(item.text());
    }
    return list;
}

QJsonObject metadataOf(JsonValue post, const QString &embed)
{
    const JsonValue record = post["record"];
    QJsonObject metadata;
    insertText(metadata, u"cid"_s, post["cid"].text());
    insertText(metadata, u"url"_s, webAddress(post["author"]["handle"].text(), post["uri"].text()));
    insertText(metadata, u"embed"_s, embed);
    if (!record["reply"].isNull())
        metadata.insert(u"is_reply"_s, true);
    if (const QJsonArray languages = texts(record["langs"]); !languages.isEmpty())
        metadata.insert(u"languages"_s, languages);
    if (const QJsonArray tags = texts(record["tags"]); !tags.isEmpty())
        metadata.insert(u"tags"_s, tags);
    return metadata;
}

std::optional<RemoteContent> contentOf(JsonValue post)
{
    RemoteContent content;
    content.externalId = post["uri"].text();
    content.publishedAt = publishedAt(post["record"], post);
    if (content.externalId.isEmpty() || content.publishedAt.isNull())
        return std::nullopt;
    const QString embed = embedWord(post);
    content.description = post["record"]["text"].text();
    content.title = titleOf(content.description);
    if (content.title.isEmpty())
        content.title
            = QCoreApplication::translate("Creator::PlatformClient", "(media without words)");
    content.type = typeOf(embed);
    content.metadata = metadataOf(post, embed);
    return content;
}

void addCounters(JsonValue post, QDate day, PlatformPage &page)
{
    const MetricAdder counters = MetricAdder::lifetime(page, post["uri"].text(), day);
    counters.add("likes"_ba, post["likeCount"].integer());
    counters.add("reposts"_ba, post["repostCount"].integer());
    counters.add("replies"_ba, post["replyCount"].integer());
    counters.add("quotes"_ba, post["quoteCount"].integer());
    counters.add("bookmarks"_ba, post["bookmarkCount"].integer());
}

bool isBy(const QString &did, const QString &uri)
{
    return !did.isEmpty() && uri.startsWith(u"at://"_s + did + u'/');
}

/// A post that answers under one of ours; nothing if it is no such answer.
std::optional<RemoteComment> commentOf(JsonValue post, const QString &ownDid)
{
    const JsonValue record = post["record"];
    const QString root = record["reply"]["root"]["uri"].text();
    const QString parent = record["reply"]["parent"]["uri"].text();
    RemoteComment comment;
    comment.externalId = post["uri"].text();
    comment.publishedAt = publishedAt(record, post);
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull())
        return std::nullopt;
    if (isBy(ownDid, root))
        comment.contentExternalId = root;
    if (parent != root)
        comment.parentExternalId = parent;
    const JsonValue author = post["author"];
    comment.authorHandle = author["handle"].text();
    comment.authorName = author["displayName"].text();
    if (comment.authorName.isEmpty())
        comment.authorName = comment.authorHandle;
    comment.body = record["text"].text();
    comment.isOwn = author["did"].text() == ownDid;
    insertText(comment.metadata, u"cid"_s, post["cid"].text());
    insertText(comment.metadata, u"root_uri"_s, root);
    insertText(comment.metadata, u"root_cid"_s, record["reply"]["root"]["cid"].text());
    return comment;
}

/// Our own words to somebody below one of our posts belong to that talk.
bool answersSomebodyBelowUs(JsonValue post, const QString &ownDid)
{
    const JsonValue reply = post["record"]["reply"];
    return isBy(ownDid, reply["root"]["uri"].text())
        && !isBy(ownDid, reply["parent"]["uri"].text());
}

void readPost(JsonValue post, const QString &ownDid, QDate day, PlatformPage &page)
{
    if (answersSomebodyBelowUs(post, ownDid)) {
        if (const auto comment = commentOf(post, ownDid))
            page.comments.append(*comment);
        else
            ++page.skipped;
        return;
    }
    const std::optional<RemoteContent> content = contentOf(post);
    if (!content) {
        ++page.skipped;
        return;
    }
    page.contents.append(*content);
    addCounters(post, day, page);
}

} // namespace

QUrl personalServer(JsonValue didDocument)
{
    for (const JsonValue &service : didDocument["service"].items()) {
        if (service["id"].text().endsWith("#atproto_pds"_L1)) {
            const QUrl url(service["serviceEndpoint"].text(), QUrl::StrictMode);
            return url.scheme() == "https"_L1 && !url.host().isEmpty() ? url : QUrl();
        }
    }
    return {};
}

bool readSession(const PageContext &, JsonValue root, PlatformPage &page)
{
    RemoteProfile profile;
    profile.accountId = root["did"].text();
    profile.handle = root["handle"].text();
    if (!profile.accountId.startsWith("did:"_L1))
        return false;
    const QString server = personalServer(root["didDoc"]).toString(QUrl::FullyEncoded);
    insertText(profile.settings, u"personal_server"_s, server);
    page.nextPage = profile.accountId + u' ' + server;
    page.profile = profile;
    return true;
}

bool readProfile(const PageContext &context, JsonValue root, PlatformPage &page)
{
    RemoteProfile profile;
    profile.accountId = root["did"].text();
    profile.handle = root["handle"].text();
    profile.displayName = root["displayName"].text();
    if (profile.accountId.isEmpty())
        return false;
    if (profile.displayName.isEmpty())
        profile.displayName = profile.handle;
    profile.url = QUrl(u"https://bsky.app/profile/"_s + profile.handle);
    insertText(profile.settings, u"personal_server"_s,
               context.position.page.section(QChar::Space, 1));
    page.profile = profile;
    const MetricAdder counters = MetricAdder::snapshot(page, context.position.now.date());
    counters.add("followers"_ba, root["followersCount"].integer());
    counters.add("following"_ba, root["followsCount"].integer());
    counters.add("posts_count"_ba, root["postsCount"].integer());
    return true;
}

bool readFeed(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["feed"].isArray())
        return false;
    const QString &own = context.account.accountId;
    for (const JsonValue &item : root["feed"].items()) {
        const JsonValue post = item["post"];
        if (!post.isObject())
            ++page.skipped;
        else if (item["reason"]["$type"].text() != "app.bsky.feed.defs#reasonRepost"_L1
                 && post["author"]["did"].text() == own)
            readPost(post, own, context.position.now.date(), page);
    }
    page.nextPage = root["cursor"].text();
    return true;
}

bool readPosts(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["posts"].isArray())
        return false;
    for (const JsonValue &post : root["posts"].items())
        readPost(post, context.account.accountId, context.position.now.date(), page);
    return true;
}

namespace {

/// Posts of a thread below the first one, each behind the one it answers.
QList<JsonValue> repliesIn(JsonValue thread)
{
    constexpr qsizetype most = 10'000;
    QList<JsonValue> posts;
    QList<JsonValue> open{ thread };
    while (!open.isEmpty() && posts.size() < most) {
        const JsonValue node = open.takeLast();
        posts.append(node["post"]);
        const QList<JsonValue> replies = node["replies"].items();
        for (auto it = replies.crbegin(); it != replies.crend(); ++it)
            open.append(*it);
    }
    return posts.mid(1);
}

bool readThread(const PageContext &context, const Turn &turn, JsonValue root, PlatformPage &page)
{
    page.isAside = true;
    page.nextPage = turn.afterFirst();
    const QString &own = context.account.accountId;
    const QList<JsonValue> posts = repliesIn(root["thread"]);
    for (const JsonValue &post : posts) {
        // What is gone or blocked says nothing; what we added to our own post is content.
        if (!post.isObject()
            || (post["author"]["did"].text() == own && !answersSomebodyBelowUs(post, own)))
            continue;
        if (const auto comment = commentOf(post, own))
            page.comments.append(*comment);
        else
            ++page.skipped;
    }
    return true;
}

/// The posts of ours below which something is new, in the list's order.
QStringList threadsWithNews(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QList<JsonValue> items = root["notifications"].items();
    QDateTime newest;
    for (const JsonValue &item : items) {
        if (const QDateTime at = item["indexedAt"].instant(); !newest.isValid() || at > newest)
            newest = at;
    }
    const QDateTime since = newSince(context.position, newest, page);
    QStringList threads;
    for (const JsonValue &item : items) {
        const QString thread = item["record"]["reply"]["root"]["uri"].text();
        const bool isPlain = !thread.contains(u',') && !thread.contains(u'|');
        if (item["reason"].text() == "reply"_L1 && item["indexedAt"].instant() > since && isPlain
            && isBy(context.account.accountId, thread) && !threads.contains(thread))
            threads.append(thread);
    }
    return threads;
}

} // namespace

bool readNotifications(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const Turn turn = Turn::fromText(context.position.page);
    if (turn.kind == Turn::Kind::Details)
        return readThread(context, turn, root, page);
    if (!root["notifications"].isArray())
        return false;
    for (const JsonValue &item : root["notifications"].items()) {
        const QString reason = item["reason"].text();
        if (reason != "reply"_L1 && reason != "mention"_L1 && reason != "quote"_L1)
            continue;
        std::optional<RemoteComment> comment = commentOf(item, context.account.accountId);
        if (!comment) {
            ++page.skipped;
            continue;
        }
        if (reason == "quote"_L1)
            comment->contentExternalId = item["reasonSubject"].text();
        page.comments.append(*comment);
    }
    // A server that names the page it just gave as the next one would be asked forever.
    const QString cursor = root["cursor"].text();
    page.nextPage = Turn::next(cursor == turn.listToken ? QString() : cursor,
                               threadsWithNews(context, root, page));
    return true;
}

} // namespace Creator::Bluesky
