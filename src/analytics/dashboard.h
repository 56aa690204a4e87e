#pragma once

#include "analytics/comparison.h"
#include "analytics/earningsoverview.h"
#include "analytics/metricfigure.h"
#include "domain/account.h"
#include "domain/contentenums.h"
#include "domain/payout.h"
#include "storage/glance.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Creator {

struct DashboardQuestion
{
    QDate today; // the person's; the range ends the day before
    QDateTime nowUtc;
    Currency home;
    std::optional<ChannelId> channel = {}; // nothing: all of them
    int days = 28; // in the range

    [[nodiscard]] FigureRange range() const
    {
        const DaySpan range = lastDays(today, days);
        return { range.from, range.to, channel };
    }
};

struct TopContent
{
    ContentId id;
    QString title;
    QString platform;
    Micros views = 0;
    std::optional<Micros> viewsBefore; // in the equal range before; nothing: none known
};

/// Money that is on its way, or due by then.
struct NextPayout
{
    enum class Kind { Payout, Due };

    Kind kind = Kind::Due;
    QDate day;
    Money amount;
    QString platform; // of a payout
    PayoutStatus status = PayoutStatus::Scheduled; // of a payout
    qint64 rows = 1; // of what is due
};

/// How new the metrics of a platform are.
struct PlatformFreshness
{
    QString platform;
    QDate newestDay;
};

/// What one look in the morning shows, of one state of the file.
struct Dashboard
{
    static constexpr int shownRows = 5;
    static constexpr int licenceDays = 60;

    bool isBlank = false; // nothing at all is here yet
    MetricFigure views;
    MetricFigure watchTime;
    MetricFigure followers;
    MetricFigure engagement;
    EarningsOverview money;
    /// The most views first; nothing until readRest().
    std::optional<QList<TopContent>> top;
    QList<Glance::Coming> comingUp; // the next first
    QList<NextPayout> payouts; // the next first
    /// The next first, also those that ended while in use; nothing until readRest().
    std::optional<QList<Glance::Ending>> licences;
    QList<PlatformFreshness> freshness; // by platform
    QList<SocialAccount> accounts;
    QList<const Metric *> offered; // by any account, in the catalogue's order; never null
    int unreadThreads = 0;
    int openThreads = 0;

    [[nodiscard]] static Result<Dashboard> ask(Connection &connection,
                                               const DashboardQuestion &question);
    /// What takes a look at every content and every resource, so that nothing else waits for it.
    [[nodiscard]] Status readRest(Connection &connection, const DashboardQuestion &question);
};

} // namespace Creator
