#pragma once

#include "domain/contentenums.h"
#include "domain/earningenums.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Creator {

/// One step of the work on a content.
struct ChecklistItem
{
    QString text;
    bool isDone = false;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// How a content appears in one place: what differs from the content itself. Empty texts and null
/// instants mean "as the content".
struct ContentVariant
{
    VariantId id;
    QString platform; // "youtube", "instagram" …
    std::optional<SocialAccountId> accountId; // null while no account is connected
    QString title;
    QString description;
    QDateTime plannedAt; // UTC
    ContentStatus status = ContentStatus::Draft;

    friend bool operator==(const ContentVariant &, const ContentVariant &) = default;
};

/// Which resource a content uses, and as what ("music", "thumbnail"; may be empty).
struct ResourceUse
{
    ResourceId resource;
    QString role;

    friend bool operator==(const ResourceUse &, const ResourceUse &) = default;
};

/// Something the creator makes: planned, made, published. Instants are UTC and shown in the
/// person's zone.
struct Content
{
    ContentId id;
    UserId creatorId;
    std::optional<ChannelId> profileId; // the channel on which it appears
    QString title;
    QString description;
    ContentType type = ContentType::Video;
    ContentStatus status = ContentStatus::Idea;
    QDateTime plannedAt; // null: not planned, in the backlog
    QDateTime deadlineAt; // when the work must be done; null if nobody waits
    QDateTime publishedAt; // null until published
    int durationSeconds = 0; // 0: unknown
    QStringList tags;
    QList<ChecklistItem> checklist;
    QString notes;
    int effortMinutes = 0; // spent so far
    std::optional<Money> cost;
    QList<ContentVariant> variants;
    QList<ResourceUse> resources;
    std::optional<SeriesId> seriesId; // the recurrence that made it
    QString platform; // where it came from; empty if made here
    QString accountId;
    QString externalId;
    Origin origin = Origin::Manual;
    QJsonObject metadata; // what a platform says beyond these fields
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    /// The instant at which it stands in a calendar; null for the backlog.
    [[nodiscard]] QDateTime calendarAt() const
    {
        return publishedAt.isNull() ? plannedAt : publishedAt;
    }
    /// Has gone out: no view may move it.
    [[nodiscard]] bool isOut() const
    {
        return status == ContentStatus::Published || status == ContentStatus::Archived;
    }

    friend bool operator==(const Content &, const Content &) = default;
};

} // namespace Creator
