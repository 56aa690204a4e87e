#include "analytics/dashboardmoney.h"

#include "storage/outstanding.h"
#include "storage/payoutrepository.h"
#include "storage/rollupquery.h"

#include <algorithm>

namespace Creator::DashboardMoney {

namespace {

Status addPayouts(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto payouts = PayoutRepository::list(connection, question.today, {});
    if (!payouts)
        return failure(payouts.error());
    for (const Payout &payout : *payouts) {
        const bool isComing
            = payout.status == PayoutStatus::Scheduled || payout.status == PayoutStatus::InTransit;
        if (!isComing || payout.reversed
            || (question.channel && payout.creatorId != *question.channel))
            continue;
        dashboard.payouts.append({ NextPayout::Kind::Payout, payout.paidAt, payout.amount,
                                   payout.platform, payout.status });
    }
    return {};
}

Status addDues(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto dues = Outstanding::byDay(connection, question.channel);
    if (!dues)
        return failure(dues.error());
    for (const Outstanding::Due &due : *dues) {
        if (due.day.isValid() && due.day >= question.today)
            dashboard.payouts.append(
                { NextPayout::Kind::Due, due.day, due.amount, {}, {}, due.rows });
    }
    return {};
}

} // namespace

Status read(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto overview
        = EarningsOverview::ask(connection, question.today, question.home, question.channel);
    const auto currencies = RollupQuery::currencies(connection);
    if (!overview || !currencies)
        return failure(overview ? currencies.error() : overview.error());
    dashboard.money = *overview;
    dashboard.isBlank = dashboard.isBlank && currencies->isEmpty();
    for (const auto &part : { addPayouts, addDues }) {
        if (Status status = part(connection, question, dashboard); !status)
            return status;
    }
    std::stable_sort(dashboard.payouts.begin(), dashboard.payouts.end(),
                     [](const NextPayout &a, const NextPayout &b) { return a.day < b.day; });
    dashboard.payouts.resize(std::min<qsizetype>(dashboard.payouts.size(), Dashboard::shownRows));
    return {};
}

} // namespace Creator::DashboardMoney
