#include "platforms/youtube/youtubevideo.h"

#include "platforms/isotime.h"
#include "platforms/pagereading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::YouTube {

namespace {

ContentType typeOf(JsonValue item, const RemoteContent &content)
{
    const QString broadcast = item["snippet"]["liveBroadcastContent"].text();
    const bool isLive = !item["liveStreamingDetails"].isNull()
        || (!broadcast.isEmpty() && broadcast != "none"_L1);
    if (isLive)
        return ContentType::Live;
    return typeOfLength(content.durationSeconds, content.title + u'\n' + content.description);
}

/// When it is or will be out.
void setStatus(JsonValue item, RemoteContent &content)
{
    const JsonValue status = item["status"];
    const QString upload = status["uploadStatus"].text();
    const QString privacy = status["privacyStatus"].text();
    const QDateTime planned = status["publishAt"].instant();
    const QDateTime start = item["liveStreamingDetails"]["scheduledStartTime"].instant();
    content.isGone = upload == "deleted"_L1;
    if (privacy == "private"_L1 && planned.isValid()) {
        content.status = ContentStatus::Scheduled;
        content.plannedAt = planned;
    } else if (item["snippet"]["liveBroadcastContent"].text() == "upcoming"_L1 && start.isValid()) {
        content.status = ContentStatus::Scheduled;
        content.plannedAt = start;
    } else if (upload == "failed"_L1 || upload == "rejected"_L1) {
        content.status = ContentStatus::Draft;
    } else {
        content.publishedAt = item["snippet"]["publishedAt"].instant();
    }
}

QJsonObject metadataOf(JsonValue item, const QString &id)
{
    const JsonValue snippet = item["snippet"];
    const JsonValue status = item["status"];
    QJsonObject metadata{ { u"url"_s, u"https://www.youtube.com/watch?v="_s + id } };
    insertText(metadata, u"category"_s, snippet["categoryId"].text());
    insertText(metadata, u"language"_s, snippet["defaultAudioLanguage"].text());
    insertText(metadata, u"thumbnail"_s, snippet["thumbnails"]["high"]["url"].text());
    if (const QString privacy = status["privacyStatus"].text(); privacy != "public"_L1)
        insertText(metadata, u"visibility"_s, privacy);
    if (const QString upload = status["uploadStatus"].text(); upload != "processed"_L1)
        insertText(metadata, u"upload"_s, upload);
    insertText(metadata, u"upload_reason"_s, status["rejectionReason"].text());
    insertText(metadata, u"upload_reason"_s, status["failureReason"].text());
    if (status["madeForKids"].isTrue())
        metadata.insert(u"made_for_kids"_s, true);
    QJsonArray tags;
    for (const JsonValue &tag : snippet["tags"].items())
        tags.append(tag.text());
    if (!tags.isEmpty())
        metadata.insert(u"tags"_s, tags);
    return metadata;
}

} // namespace

ContentType typeOfLength(int seconds, const QString &words)
{
    constexpr int surely = 60;
    constexpr int atMost = 180;
    if (seconds <= 0 || seconds > atMost)
        return ContentType::Video;
    const bool isCalledShort = words.contains("#shorts"_L1, Qt::CaseInsensitive);
    return seconds <= surely || isCalledShort ? ContentType::Short : ContentType::Video;
}

std::optional<RemoteContent> videoOf(JsonValue item)
{
    RemoteContent content;
    content.externalId = item["id"].text();
    if (content.externalId.isEmpty() || !item["snippet"].isObject())
        return std::nullopt;
    content.title = item["snippet"]["title"].text();
    if (content.title.isEmpty())
        content.title = content.externalId;
    content.description = item["snippet"]["description"].text();
    content.durationSeconds
        = secondsFromIsoDuration(item["contentDetails"]["duration"].view()).value_or(0);
    content.type = typeOf(item, content);
    setStatus(item, content);
    content.metadata = metadataOf(item, content.externalId);
    return content;
}

} // namespace Creator::YouTube
