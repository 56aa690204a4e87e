#include "platforms/mastodon/mastodonparser.h"

#include "platforms/plaintext.h"
#include "platforms/turn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Creator::Mastodon {

namespace {

/// "fan" on our server, "fan@other.example" elsewhere: always with the server.
QString handleOf(JsonValue account, const QUrl &server)
{
    const QString name = account["acct"].text();
    return name.isEmpty() || name.contains(u'@') ? name : name + u'@' + server.host();
}

QString nameOf(JsonValue account, const QUrl &server)
{
    const QString name = account["display_name"].text();
    return name.isEmpty() ? handleOf(account, server) : name;
}

QString mediaWord(JsonValue status)
{
    if (!status["poll"].isNull())
        return u"poll"_s;
    const QList<JsonValue> media = status["media_attachments"].items();
    return media.isEmpty() ? QString() : media.first()["type"].text();
}

ContentType typeOf(const QString &word)
{
    if (word == "video"_L1 || word == "gifv"_L1)
        return ContentType::Video;
    if (word == "image"_L1)
        return ContentType::Image;
    return word == "audio"_L1 ? ContentType::Other : ContentType::Post;
}

QJsonObject metadataOf(JsonValue status, const QString &word)
{
    QJsonObject metadata;
    insertText(metadata, u"url"_s, status["url"].text());
    insertText(metadata, u"uri"_s, status["uri"].text());
    insertText(metadata, u"kind"_s, word);
    insertText(metadata, u"language"_s, status["language"].text());
    if (const QString visibility = status["visibility"].text(); visibility != "public"_L1)
        insertText(metadata, u"visibility"_s, visibility);
    if (!status["in_reply_to_id"].isNull())
        metadata.insert(u"is_reply"_s, true);
    QJsonArray tags;
    for (const JsonValue &tag : status["tags"].items())
        tags.append(tag["name"].text());
    if (!tags.isEmpty())
        metadata.insert(u"tags"_s, tags);
    return metadata;
}

std::optional<RemoteContent> contentOf(JsonValue status)
{
    RemoteContent content;
    content.externalId = status["id"].id();
    content.publishedAt = status["created_at"].instant();
    if (content.externalId.isEmpty() || content.publishedAt.isNull())
        return std::nullopt;
    const QString word = mediaWord(status);
    content.description = plainText(status["content"].text());
    content.title = titleOf(status["spoiler_text"].text());
    if (content.title.isEmpty())
        content.title = titleOf(content.description);
    if (content.title.isEmpty())
        content.title
            = QCoreApplication::translate("Creator::PlatformClient", "(media without words)");
    content.type = typeOf(word);
    content.metadata = metadataOf(status, word);
    const JsonValue media = status["media_attachments"].items().value(0);
    content.durationSeconds
        = qBound(0, qRound(media["meta"]["original"]["duration"].number().value_or(0)), 1 << 24);
    return content;
}

std::optional<RemoteComment> commentOf(const PageContext &context, JsonValue status)
{
    const QString own = localId(context.account.accountId);
    RemoteComment comment;
    comment.externalId = status["id"].id();
    comment.publishedAt = status["created_at"].instant();
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull())
        return std::nullopt;
    if (status["in_reply_to_account_id"].id() == own)
        comment.contentExternalId = status["in_reply_to_id"].id();
    else
        comment.parentExternalId = status["in_reply_to_id"].id();
    const JsonValue author = status["account"];
    comment.authorHandle = handleOf(author, context.account.server);
    comment.authorName = nameOf(author, context.account.server);
    comment.body = plainText(status["content"].text());
    comment.updatedAt = status["edited_at"].instant();
    comment.isOwn = author["id"].id() == own;
    insertText(comment.metadata, u"visibility"_s, status["visibility"].text());
    return comment;
}

QDate today(const PageContext &context)
{
    return context.position.now.date();
}

} // namespace

QString localId(const QString &accountId)
{
    return accountId.section(u'@', 0, 0);
}

QString nextPageOf(const QByteArray &link, const QUrl &server)
{
    qsizetype at = 0;
    while ((at = link.indexOf('<', at)) >= 0) {
        const qsizetype end = link.indexOf('>', at);
        if (end < 0)
            return {};
        const qsizetype next = link.indexOf('<', end);
        const QByteArray parameters = link.mid(end + 1, next < 0 ? -1 : next - end - 1);
        const QUrl url = QUrl::fromEncoded(link.mid(at + 1, end - at - 1), QUrl::StrictMode);
        if (parameters.contains("rel=\"next\"") || parameters.contains("rel=next"))
            return url.host() == server.host() ? QUrlQuery(url).queryItemValue(u"max_id"_s)
                                               : QString();
        at = end;
    }
    return {};
}

bool readAccount(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QString id = root["id"].id();
    if (id.isEmpty())
        return false;
    const QUrl &server = context.account.server;
    RemoteProfile profile;
    profile.accountId = id + u'@' + server.host();
    profile.handle = handleOf(root, server);
    profile.displayName = nameOf(root, server);
    profile.url = QUrl(root["url"].text(), QUrl::StrictMode);
    page.profile = profile;
    const MetricAdder states = MetricAdder::snapshot(page, today(context));
    states.add("followers"_ba, root["followers_count"].integer());
    states.add("following"_ba, root["following_count"].integer());
    states.add("posts_count"_ba, root["statuses_count"].integer());
    return true;
}

bool readStatuses(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root.isArray())
        return false;
    const QList<JsonValue> statuses = root.items();
    for (const JsonValue &status : statuses) {
        // What others wrote, and what is meant for one person only, is no content of ours.
        if (!status["reblog"].isNull() || status["visibility"].text() == "direct"_L1)
            continue;
        const std::optional<RemoteContent> content = contentOf(status);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        const MetricAdder counters
            = MetricAdder::lifetime(page, content->externalId, today(context));
        counters.add("likes"_ba, status["favourites_count"].integer());
        counters.add("reposts"_ba, status["reblogs_count"].integer());
        counters.add("replies"_ba, status["replies_count"].integer());
        counters.add("quotes"_ba, status["quotes_count"].integer());
    }
    if (!statuses.isEmpty())
        page.nextPage = nextPageOf(context.reply.header("Link"), context.account.server);
    return true;
}

namespace {

/// What is below the status asked about; if that is no beginning of ours, the beginning is next.
bool readContext(const PageContext &context, const Turn &turn, JsonValue root, PlatformPage &page)
{
    page.isAside = true;
    page.nextPage = turn.afterFirst();
    const QString own = localId(context.account.accountId);
    const QList<JsonValue> ancestors = root["ancestors"].items();
    if (!ancestors.isEmpty()) {
        const JsonValue first = ancestors.first();
        const QString beginning = first["id"].id();
        if (first["account"]["id"].id() == own && !beginning.isEmpty()
            && !turn.ids.contains(beginning))
            page.nextPage = Turn::next(turn.listToken, QStringList{ beginning } + turn.ids.mid(1));
        return true;
    }
    const QString content = turn.ids.value(0);
    for (const JsonValue &status : root["descendants"].items()) {
        const bool isOwn = status["account"]["id"].id() == own;
        // What we added to our own words is content.
        if (isOwn && status["in_reply_to_account_id"].id() == own)
            continue;
        std::optional<RemoteComment> comment = commentOf(context, status);
        if (!comment) {
            ++page.skipped;
            continue;
        }
        const QString answered = status["in_reply_to_id"].id();
        comment->contentExternalId = content;
        comment->parentExternalId = answered == content ? QString() : answered;
        page.comments.append(*comment);
    }
    return true;
}

/// The statuses of ours that somebody answered newly, in the list's order.
QStringList answeredNewly(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QString own = localId(context.account.accountId);
    const QList<JsonValue> notifications = root.items();
    QDateTime newest;
    for (const JsonValue &one : notifications) {
        if (const QDateTime at = one["created_at"].instant(); !newest.isValid() || at > newest)
            newest = at;
    }
    const QDateTime since = newSince(context.position, newest, page);
    QStringList answered;
    for (const JsonValue &one : notifications) {
        const JsonValue status = one["status"];
        const QString id = status["in_reply_to_id"].id();
        if (one["type"].text() == "mention"_L1 && one["created_at"].instant() > since
            && status["in_reply_to_account_id"].id() == own && !id.isEmpty()
            && !answered.contains(id))
            answered.append(id);
    }
    return answered;
}

} // namespace

bool readMentions(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const Turn turn = Turn::fromText(context.position.page);
    if (turn.kind == Turn::Kind::Details)
        return readContext(context, turn, root, page);
    if (!root.isArray())
        return false;
    const QList<JsonValue> notifications = root.items();
    for (const JsonValue &notification : notifications) {
        if (notification["type"].text() != "mention"_L1)
            continue;
        if (const auto comment = commentOf(context, notification["status"]))
            page.comments.append(*comment);
        else
            ++page.skipped;
    }
    QString next;
    if (!notifications.isEmpty())
        next = nextPageOf(context.reply.header("Link"), context.account.server);
    if (next == turn.listToken) // else it would be asked forever
        next.clear();
    page.nextPage = Turn::next(next, answeredNewly(context, root, page));
    return true;
}

} // namespace Creator::Mastodon
