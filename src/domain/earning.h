#pragma once

#include "domain/earningenums.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Creator {

/// One event of money: a sale, a refund, a fee, a tax withheld. `amount` is its signed effect on
/// the creator's balance. Days are calendar days as the source wrote them and are never shifted.
struct Earning
{
    EarningId id;
    ChannelId creatorId;
    Money amount;
    EarningSource source = EarningSource::Other;
    EarningStatus status = EarningStatus::Pending;
    EarningKind kind = EarningKind::Earning;
    QDate earnedAt;
    QDate paidAt; // null while unpaid
    QDate dueAt; // null if there is no due date
    QDateTime occurredAt; // the source's instant, UTC; null if it gave only a day
    std::optional<Micros> gross; // before fees, same currency
    std::optional<Micros> fee; // as a positive cost
    QString payer;
    QString description;
    QString platform; // "youtube", "stripe" …; empty for rows by hand without one
    QString accountId; // the account's own id on the platform; empty if unknown
    QString externalId; // the platform's id of the row; empty if it has none
    Origin origin = Origin::Manual;
    std::optional<ImportBatchId> batchId;
    std::optional<ContentId> contentId;
    std::optional<PayoutId> payoutId;
    std::optional<CollaborationId> collaborationId;
    QJsonObject metadata;
    QDateTime createdAt; // set by the storage layer
    QDateTime updatedAt; // set by the storage layer
    QDateTime editedAt; // null until a person changed it; imports then leave it alone
    QDateTime deletedAt; // null unless in the trash

    friend bool operator==(const Earning &, const Earning &) = default;
};

/// Makes the day paid fit the status that a person chose: a paid earning has one, `today` if
/// nothing else is known; one still to be paid has none.
void settleDayPaid(Earning &earning, QDate today);

} // namespace Creator

Q_DECLARE_METATYPE(Creator::Earning)
