#pragma once

#include "pages/planner/plannercontroller.h"

#include <QStringList>

#include <optional>

namespace Creator {

/// The same change for many contents; what is not set stays as it is.
struct BulkPlan
{
    enum class When { Keep, Shift, Clear };

    std::optional<ContentStatus> status;
    std::optional<std::optional<ChannelId>> channel; // inner nothing: none
    std::optional<ContentType> type;
    QStringList addedTags;
    QStringList removedTags; // whatever their case
    When when = When::Keep;
    int days = 0; // of When::Shift; the time of day stays

    [[nodiscard]] bool isNothing() const;

    friend bool operator==(const BulkPlan &, const BulkPlan &) = default;
};

/// What would become of each, and why some stay as they are.
struct BulkOutcome
{
    struct Refusal
    {
        QString title;
        QString reason; // a sentence

        friend bool operator==(const Refusal &, const Refusal &) = default;
    };

    QList<ContentEdit> edits; // only those that change
    QList<Refusal> refused; // the whole content stays as it is
    QStringList questions; // what asks before it is done; one sentence each
};

/// Pure. The rules are those of StatusMachine: dates first, then the state.
[[nodiscard]] BulkOutcome bulkOutcome(const QList<Content> &contents, const BulkPlan &plan,
                                      const QDateTime &nowUtc, const QTimeZone &zone);

} // namespace Creator
