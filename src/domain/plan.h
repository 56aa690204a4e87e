#pragma once

#include "core/wallclock.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Creator {

/// content_series: a rule that makes independent contents. `fields` are those of a content, as
/// content_templates has them.
struct ContentSeries
{
    SeriesId id;
    UserId creatorId;
    QString rrule; // RFC 5545
    WallClock startsAt;
    QByteArray zone; // IANA name
    QJsonObject fields;
    QDateTime madeUntil; // UTC; occurrences before it exist, or were deleted; null: none yet

    friend bool operator==(const ContentSeries &, const ContentSeries &) = default;
};

/// content_templates: a content to begin from.
struct ContentTemplate
{
    TemplateId id;
    QString name;
    QJsonObject fields;

    friend bool operator==(const ContentTemplate &, const ContentTemplate &) = default;
};

/// Where something goes out: one account, or a platform at large.
struct PostingTarget
{
    QString platform; // "youtube"
    std::optional<SocialAccountId> accountId; // null: whichever account

    friend bool operator==(const PostingTarget &, const PostingTarget &) = default;
};

/// posting_slots: a weekly time at which to post, by the clock on the wall.
struct PostingSlot
{
    SlotId id;
    QString platform;
    std::optional<SocialAccountId> accountId; // null: of every account there
    int weekday = 1; // ISO 8601: Monday is 1
    int minute = 0; // of the day, 0 to 1439

    friend bool operator==(const PostingSlot &, const PostingSlot &) = default;
};

/// reminders: tells of a row's own date some time before it. A content's own date is the planned
/// one, else its deadline.
struct Reminder
{
    ReminderId id;
    QString table; // "contents", "resources", "earnings"
    QByteArray rowId; // 16 bytes
    int minutesBefore = 0; // neverRemind: the person wants none for this row
    QDateTime shownFor; // UTC; in the program's notes: the date that it was last shown for

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// saved_searches: a question under a name.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString page; // "planner", "resources", "earnings"
    QJsonObject question;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace Creator
