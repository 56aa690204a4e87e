#pragma once

#include "core/result.h"
#include "domain/contentenums.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Creator {

/// One event or to-do of a calendar file. Instants are UTC.
struct IcsItem
{
    enum class Kind { Event, ToDo };
    enum class Progress { Open, InProcess, Completed };

    Kind kind = Kind::Event;
    QString uid; // may be empty
    QDateTime occurrence; // of what repeats: the start that the rule names; null otherwise
    QString title;
    QString description;
    QStringList categories;
    QDateTime start; // null: a to-do without a date
    bool isAllDay = false; // `start` is the day's beginning in the person's zone
    QDateTime due; // a day without a time: its last minute
    int durationSeconds = 0;
    Progress progress = Progress::Open;
    int line = 0; // where it begins in the file, from 1; 0 if unknown
    QDateTime changedAt; // null if the file does not say
    // What only our own files say.
    std::optional<ContentStatus> ownStatus;
    std::optional<ContentType> ownType;
    QDateTime ownPlannedAt;

    friend bool operator==(const IcsItem &, const IcsItem &) = default;
};

/// An entry that cannot be used, and why, in a sentence for people.
struct IcsReject
{
    int line = 0;
    QString title;
    QString reason;
};

/// What was read, and what was not, in sentences for people.
struct IcsReading
{
    QList<IcsItem> items; // in the order of the file
    QList<IcsReject> rejected;
    QStringList warnings;
};

/// How a file is read. What repeats becomes single items, up to 366 of each, between the two.
struct IcsWishes
{
    QTimeZone zone; // of the person: for times without a zone
    QDateTime repeatFrom; // UTC
    QDateTime repeatUntil;
};

/// Reads an iCalendar file (RFC 5545) as other programs write it. Pure; survives any bytes.
///
/// Of entries with the same UID the one with the highest SEQUENCE, else the last counts. Cancelled
/// ones are left out. Single changed occurrences (RECURRENCE-ID) stand in the place of theirs.
/// Fails with Error::Code::InvalidData for what is no calendar or too large for one.
[[nodiscard]] Result<IcsReading> readIcs(const QByteArray &bytes, const IcsWishes &wishes);

} // namespace Creator
