#include "platforms/youtube/youtubeparser.h"

#include "platforms/isotime.h"
#include "platforms/turn.h"
#include "platforms/youtube/youtubevideo.h"

using namespace Qt::StringLiterals;

namespace Creator::YouTube {

namespace {

void addVideos(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QDate day = pacificDay(context.position.now);
    for (const JsonValue &item : root["items"].items()) {
        const std::optional<RemoteContent> content = videoOf(item);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        const JsonValue counts = item["statistics"];
        const MetricAdder counters = MetricAdder::lifetime(page, content->externalId, day);
        counters.add("views"_ba, counts["viewCount"].integer());
        counters.add("likes"_ba, counts["likeCount"].integer());
        counters.add("comments"_ba, counts["commentCount"].integer());
    }
}

std::optional<RemoteComment> commentOf(JsonValue item, const QString &channel)
{
    const JsonValue snippet = item["snippet"];
    RemoteComment comment;
    comment.externalId = item["id"].text();
    comment.publishedAt = snippet["publishedAt"].instant();
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull())
        return std::nullopt;
    comment.contentExternalId = snippet["videoId"].text();
    comment.parentExternalId = snippet["parentId"].text();
    comment.authorName = snippet["authorDisplayName"].text();
    if (comment.authorName.startsWith(u'@'))
        comment.authorHandle = comment.authorName;
    comment.body = snippet["textDisplay"].text();
    comment.isOwn = snippet["authorChannelId"]["value"].text() == channel;
    const QDateTime updated = snippet["updatedAt"].instant();
    if (updated.isValid() && updated != comment.publishedAt)
        comment.updatedAt = updated;
    comment.isHidden = snippet["moderationStatus"].text() == "heldForReview"_L1
        || snippet["moderationStatus"].text() == "rejected"_L1;
    return comment;
}

void addComment(JsonValue item, const PageContext &context, PlatformPage &page)
{
    if (const auto comment = commentOf(item, context.account.accountId))
        page.comments.append(*comment);
    else
        ++page.skipped;
}

/// Threads bring a few of their replies; says which have more.
QStringList addThreads(const PageContext &context, JsonValue root, PlatformPage &page)
{
    QStringList unfinished;
    for (const JsonValue &thread : root["items"].items()) {
        addComment(thread["snippet"]["topLevelComment"], context, page);
        const QList<JsonValue> replies = thread["replies"]["comments"].items();
        for (const JsonValue &reply : replies)
            addComment(reply, context, page);
        const qint64 total = thread["snippet"]["totalReplyCount"].integer().value_or(0);
        if (total > replies.size() && !thread["id"].text().isEmpty())
            unfinished.append(thread["id"].text());
    }
    return unfinished;
}

void readReplies(Turn turn, const PageContext &context, JsonValue root, PlatformPage &page)
{
    for (const JsonValue &item : root["items"].items())
        addComment(item, context, page);
    turn.detailToken = root["nextPageToken"].text();
    if (turn.detailToken.isEmpty() && !turn.ids.isEmpty())
        turn.ids.removeFirst();
    page.nextPage = turn.ids.isEmpty() ? Turn::afterDetails(turn.listToken) : turn.toText();
}

} // namespace

bool readChannel(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QList<JsonValue> items = root["items"].items();
    if (items.isEmpty() || items.first()["id"].text().isEmpty())
        return false;
    const JsonValue channel = items.first();
    const JsonValue snippet = channel["snippet"];
    RemoteProfile profile;
    profile.accountId = channel["id"].text();
    profile.handle = snippet["customUrl"].text();
    profile.displayName = snippet["title"].text();
    profile.url = QUrl(u"https://www.youtube.com/channel/"_s + profile.accountId);
    insertText(profile.settings, u"uploads_playlist"_s,
               channel["contentDetails"]["relatedPlaylists"]["uploads"].text());
    page.profile = profile;

    const QDate day = pacificDay(context.position.now);
    const JsonValue counts = channel["statistics"];
    const MetricAdder states = MetricAdder::snapshot(page, day);
    if (!counts["hiddenSubscriberCount"].isTrue())
        states.add("followers"_ba, counts["subscriberCount"].integer());
    states.add("posts_count"_ba, counts["videoCount"].integer());
    MetricAdder::lifetime(page, {}, day).add("views"_ba, counts["viewCount"].integer());
    return true;
}

bool readUploads(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["items"].isArray())
        return false;
    const Turn turn = Turn::fromText(context.position.page);
    if (turn.kind == Turn::Kind::Details) {
        addVideos(context, root, page);
        page.nextPage = Turn::afterDetails(turn.listToken);
        return true;
    }
    QStringList ids;
    for (const JsonValue &item : root["items"].items()) {
        const QString id = item["contentDetails"]["videoId"].text();
        if (id.isEmpty())
            ++page.skipped;
        else
            ids.append(id);
    }
    page.nextPage = Turn::next(root["nextPageToken"].text(), ids);
    return true;
}

bool readVideos(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["items"].isArray())
        return false;
    addVideos(context, root, page);
    return true;
}

bool readComments(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["items"].isArray())
        return false;
    const Turn turn = Turn::fromText(context.position.page);
    if (turn.kind == Turn::Kind::Details) {
        readReplies(turn, context, root, page);
        return true;
    }
    const QStringList unfinished = addThreads(context, root, page);
    page.nextPage = Turn::next(root["nextPageToken"].text(), unfinished);
    return true;
}

bool readSuperChats(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["items"].isArray())
        return false;
    constexpr int microDecimals = 6;
    for (const JsonValue &item : root["items"].items()) {
        const JsonValue snippet = item["snippet"];
        const std::optional<Money> amount = moneyOfMinor(snippet["amountMicros"].integer(),
                                                         snippet["currency"].text(), microDecimals);
        RemoteEarning earning;
        earning.externalId = item["id"].text();
        earning.occurredAt = snippet["createdAt"].instant();
        if (!amount || earning.externalId.isEmpty() || earning.occurredAt.isNull()) {
            ++page.skipped;
            continue;
        }
        earning.source = EarningSource::Donation;
        earning.amount = *amount;
        earning.gross = amount->micros; // what YouTube keeps is not told
        earning.earnedOn = pacificDay(earning.occurredAt);
        earning.payer = snippet["supporterDetails"]["displayName"].text();
        earning.description = snippet["commentText"].text();
        earning.metadata.insert(u"kind"_s,
                                snippet["isSuperStickerEvent"].isTrue() ? u"youtube_supersticker"_s
                                                                        : u"youtube_superchat"_s);
        page.earnings.append(earning);
    }
    page.nextPage = root["nextPageToken"].text();
    return true;
}

} // namespace Creator::YouTube
