#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QList>

namespace Creator {

class ImportWriter;

/// What a platform owes for one month.
struct DemoMonth
{
    const char *platform;
    const char *currency;
    QDate payday;
    Micros amount = 0;
};

namespace DemoPayouts {

/// Payouts of these months, and where they arrived: most with their name, some only by the amount,
/// one never. What is due later is not there yet.
[[nodiscard]] Status write(ImportWriter &writer, ChannelId channel, const QList<DemoMonth> &months,
                           QDate today);

} // namespace DemoPayouts

} // namespace Creator
