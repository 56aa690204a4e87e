#pragma once

#include "platforms/platformclient.h"

namespace Creator::YouTube {

/// What happened, per day, video or country: metrics.
[[nodiscard]] Result<PlatformPage> readActivity(const ConnectedAccount &account,
                                                const ReadingPosition &position,
                                                const HttpReply &reply);
/// Estimated money per day: metrics, and a row of earnings per day and kind of money.
[[nodiscard]] Result<PlatformPage>
readMoney(const ConnectedAccount &account, const ReadingPosition &position, const HttpReply &reply);

/// The last whole weeks that reports without days are about.
struct Period
{
    QDate from;
    QDate to;
};
[[nodiscard]] Period reportPeriod(const QDateTime &nowUtc);
/// The currency in which money is asked for; as the account's settings say.
[[nodiscard]] QString reportCurrency(const ConnectedAccount &account);

} // namespace Creator::YouTube
