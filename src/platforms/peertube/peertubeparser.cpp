#include "platforms/peertube/peertubeparser.h"

#include "platforms/plaintext.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::PeerTube {

namespace {

/// Lists go on by a number of things; a full page that says more is not the last one.
QString nextOf(const PageContext &context, JsonValue root)
{
    const qint64 start = context.position.page.toLongLong();
    const qint64 end = start + root["data"].items().size();
    return end > start && end < root["total"].integer().value_or(0) ? QString::number(end)
                                                                    : QString();
}

// Labels are translated, so that only the numbers say something.
QString visibilityOf(qint64 privacy)
{
    switch (privacy) {
    case 2:
        return u"unlisted"_s;
    case 3:
        return u"private"_s;
    case 4:
        return u"internal"_s;
    case 5:
        return u"password"_s;
    }
    return {};
}

void setStatus(JsonValue video, RemoteContent &content)
{
    constexpr qint64 failed[] = { 7, 8 };
    const qint64 state = video["state"]["id"].integer().value_or(1);
    const QDateTime planned = video["scheduledUpdate"]["updateAt"].instant();
    if (planned.isValid()) {
        content.status = ContentStatus::Scheduled;
        content.plannedAt = planned;
    } else if (state == failed[0] || state == failed[1]) {
        content.status = ContentStatus::Draft;
    } else {
        content.publishedAt = video["publishedAt"].instant();
    }
}

QJsonObject metadataOf(JsonValue video, const QUrl &server)
{
    QJsonObject metadata;
    const auto address = [&](const QString &path) {
        return path.isEmpty() ? QString()
                              : getRequest(server, path).url.toString(QUrl::FullyEncoded);
    };
    insertText(metadata, u"url"_s, address(u"/videos/watch/"_s + video["uuid"].text()));
    insertText(metadata, u"thumbnail"_s, address(video["thumbnailPath"].text()));
    insertText(metadata, u"language"_s, video["language"]["id"].id());
    insertText(metadata, u"category"_s, video["category"]["label"].text());
    insertText(metadata, u"licence"_s, video["licence"]["label"].text());
    insertText(metadata, u"channel"_s, video["channel"]["name"].text());
    insertText(metadata, u"visibility"_s,
               visibilityOf(video["privacy"]["id"].integer().value_or(1)));
    if (video["blacklisted"].isTrue())
        metadata.insert(u"visibility"_s, u"blocked"_s);
    if (video["nsfw"].isTrue())
        metadata.insert(u"nsfw"_s, true);
    metadata.insert(u"local_id"_s, video["id"].id());
    QJsonArray tags;
    for (const JsonValue &tag : video["tags"].items())
        tags.append(tag.text());
    if (!tags.isEmpty())
        metadata.insert(u"tags"_s, tags);
    return metadata;
}

bool addVideo(const PageContext &context, JsonValue video, PlatformPage &page)
{
    RemoteContent content;
    content.externalId = video["uuid"].text();
    content.title = video["name"].text();
    if (content.externalId.isEmpty() || content.title.isEmpty())
        return false;
    content.description = video["description"].text();
    if (content.description.isEmpty())
        content.description = video["truncatedDescription"].text();
    content.type = video["isLive"].isTrue() ? ContentType::Live : ContentType::Video;
    content.durationSeconds
        = static_cast<int>(std::clamp<qint64>(video["duration"].integer().value_or(0), 0, 1 << 24));
    setStatus(video, content);
    content.metadata = metadataOf(video, context.account.server);
    page.contents.append(content);
    const MetricAdder counters
        = MetricAdder::lifetime(page, content.externalId, context.position.now.date());
    counters.add("views"_ba, video["views"].integer());
    counters.add("likes"_ba, video["likes"].integer());
    counters.add("dislikes"_ba, video["dislikes"].integer());
    counters.add("comments"_ba, video["comments"].integer());
    return true;
}

std::optional<RemoteComment> commentOf(const PageContext &context, JsonValue item)
{
    RemoteComment comment;
    comment.externalId = item["id"].id();
    comment.publishedAt = item["createdAt"].instant();
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull())
        return std::nullopt;
    comment.contentExternalId = item["video"]["uuid"].text();
    comment.parentExternalId = item["inReplyToCommentId"].id();
    const JsonValue author = item["account"];
    comment.authorName = author["displayName"].text();
    if (!author.isNull())
        comment.authorHandle = author["name"].text() + u'@' + author["host"].text();
    comment.body = plainText(item["text"].text());
    const QDateTime updated = item["updatedAt"].instant();
    if (updated.isValid() && updated != comment.publishedAt)
        comment.updatedAt = updated;
    comment.isOwn = comment.authorHandle == context.account.settings[u"handle"].toString()
        && !comment.authorHandle.isEmpty();
    comment.isHidden = item["heldForReview"].isTrue();
    comment.isGone = item["isDeleted"].isTrue();
    return comment;
}

} // namespace

QString watchTimePage()
{
    return u"aggregateWatchTime"_s;
}

bool readMe(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const JsonValue me = root.isArray() ? root.items().value(0) : root;
    const JsonValue account = me["account"];
    const QString id = me["id"].id();
    if (id.isEmpty() || !account.isObject())
        return false;
    RemoteProfile profile;
    profile.handle = account["name"].text() + u'@' + account["host"].text();
    profile.accountId = id + u'@' + context.account.server.host();
    profile.displayName = account["displayName"].text();
    profile.url = QUrl(account["url"].text(), QUrl::StrictMode);
    profile.settings.insert(u"handle"_s, profile.handle);
    page.profile = profile;
    qint64 followers = 0;
    bool isKnown = false;
    for (const JsonValue &channel : me["videoChannels"].items()) {
        const std::optional<qint64> count = channel["followersCount"].integer();
        isKnown = isKnown || count;
        followers += std::clamp<qint64>(count.value_or(0), 0, qint64(1) << 40);
    }
    if (isKnown)
        MetricAdder::snapshot(page, context.position.now.date())
            .add("followers"_ba, std::optional(followers));
    return true;
}

bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &video : root["data"].items()) {
        if (!addVideo(context, video, page))
            ++page.skipped;
    }
    page.nextPage = nextOf(context, root);
    return true;
}

bool readVideo(const PageContext &context, JsonValue root, PlatformPage &page)
{
    return addVideo(context, root, page);
}

bool readComments(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &item : root["data"].items()) {
        if (const auto comment = commentOf(context, item))
            page.comments.append(*comment);
        else
            ++page.skipped;
    }
    page.nextPage = nextOf(context, root);
    return true;
}

bool readSeries(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray() || context.position.ids.isEmpty())
        return false;
    // Short ranges come in hours or minutes.
    QMap<QDate, double> days;
    for (const JsonValue &point : root["data"].items()) {
        const QDateTime at = point["date"].instant();
        const std::optional<double> value = point["value"].number();
        if (at.isValid() && value)
            days[at.date()] += *value;
        else
            ++page.skipped;
    }
    const bool isWatchTime = context.position.page == watchTimePage();
    constexpr double secondsPerMinute = 60;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const MetricAdder adder = MetricAdder::daily(page, context.position.ids.first(), it.key());
        if (isWatchTime)
            adder.add("watch_minutes"_ba, std::optional(it.value() / secondsPerMinute));
        else
            adder.add("viewers"_ba, std::optional(it.value()));
    }
    if (!isWatchTime)
        page.nextPage = watchTimePage();
    return true;
}

} // namespace Creator::PeerTube
