#pragma once

#include "domain/earning.h"
#include "fakeclock.h"
#include "storage/channelrepository.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace Creator::Test {

/// A real data folder that goes away with the test, open for writing, with one channel in it.
struct TemporaryProfile
{
    TemporaryProfile()
    {
        clock.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        auto opened = Database::open(dir.path(), Database::Access::ReadWrite, clock);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        database = std::move(*opened);
        channel = *ChannelRepository(*database).ensureOne().result();
    }

    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<Database> database;
    Channel channel;
};

/// An earning of `amount` units on a day; the rest is what most tests want.
inline Earning anEarning(const Channel &channel, const char *day, qint64 units,
                         const char *currency = "KRW")
{
    Earning earning;
    earning.creatorId = channel.id;
    earning.amount = { units * microsPerUnit, *Currency::fromCode(std::string_view(currency)) };
    earning.source = EarningSource::Sponsorship;
    earning.status = EarningStatus::Pending;
    earning.earnedAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
    earning.payer = QStringLiteral("라온미디어");
    earning.description = QStringLiteral("가을 캠핑 브랜디드");
    return earning;
}

} // namespace Creator::Test
