#pragma once

#include <QJsonObject>
#include <QMetaType>

namespace Creator {

/// What became of rows of one kind.
struct SyncCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; // or a person's, and left alone

    [[nodiscard]] qint64 written() const { return added + updated; }
    SyncCounts &operator+=(const SyncCounts &other);
    friend bool operator==(const SyncCounts &, const SyncCounts &) = default;
};

/// What a sync wrote.
struct SyncTally
{
    SyncCounts contents;
    SyncCounts comments;
    SyncCounts metrics;
    SyncCounts earnings;
    SyncCounts payouts;
    SyncCounts rates;
    qint64 gone = 0; // contents moved to the trash, since the platform has them no more
    qint64 skipped = 0; // that could not be held
    qint64 unread = 0; // new comments that nobody read
    bool isAllKnown = false; // of one page: the cursor for nothing new was taken

    /// Of all kinds.
    [[nodiscard]] qint64 written() const;
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 added() const;
    /// For the run log; kinds without a row are absent.
    [[nodiscard]] QJsonObject toJson() const;
    SyncTally &operator+=(const SyncTally &other);
    friend bool operator==(const SyncTally &, const SyncTally &) = default;
};

} // namespace Creator

Q_DECLARE_METATYPE(Creator::SyncTally)
