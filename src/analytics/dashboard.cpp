#include "analytics/dashboard.h"

#include "analytics/dashboardmoney.h"
#include "analytics/dashboardplan.h"
#include "analytics/metricseries.h"
#include "storage/accountrows.h"
#include "storage/commentrepository.h"
#include "storage/metricquery.h"

#include <QMap>

#include <algorithm>

namespace Creator {

namespace {

Status addFigures(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    struct Part
    {
        MetricFigure &figure;
        Result<MetricFigure> (*ask)(Connection &, const FigureRange &);
    };
    for (const Part &part : { Part{ dashboard.views, MetricFigures::views },
                              Part{ dashboard.watchTime, MetricFigures::watchTime },
                              Part{ dashboard.followers, MetricFigures::followers },
                              Part{ dashboard.engagement, MetricFigures::engagement } }) {
        const Result<MetricFigure> figure = part.ask(connection, question.range());
        if (!figure)
            return failure(figure.error());
        part.figure = *figure;
    }
    return {};
}

Status addFreshness(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto places = MetricQuery::places(connection);
    if (!places)
        return failure(places.error());
    QMap<QString, QDate> newest;
    for (const MetricPlace &place : *places) {
        if (question.channel && place.channel != *question.channel)
            continue;
        const auto reach = MetricQuery::reach(connection, place.place);
        if (!reach)
            return failure(reach.error());
        QDate &day = newest[place.platform];
        day = std::max(day, reach->last);
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        dashboard.freshness.append({ it.key(), it.value() });
    dashboard.isBlank = dashboard.isBlank && places->isEmpty();
    const auto offered = MetricSeries::offered(connection);
    if (!offered)
        return failure(offered.error());
    dashboard.offered = *offered;
    return {};
}

Status addAccounts(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto accounts = AccountRows::all(connection);
    if (!accounts)
        return failure(accounts.error());
    dashboard.isBlank = dashboard.isBlank && accounts->isEmpty();
    for (const SocialAccount &account : *accounts) {
        if (!question.channel || account.profileId == question.channel)
            dashboard.accounts.append(account);
    }
    return {};
}

Result<int> threadsIn(Connection &connection, const DashboardQuestion &question,
                      const Dashboard &dashboard, CommentState state)
{
    CommentFilter filter;
    filter.state = state;
    if (!question.channel)
        return CommentRepository::countThreads(connection, filter);
    int sum = 0;
    for (const SocialAccount &account : dashboard.accounts) {
        filter.platform = account.platform;
        filter.accountId = account.accountId;
        const Result<int> count = CommentRepository::countThreads(connection, filter);
        if (!count)
            return count;
        sum += *count;
    }
    return sum;
}

Status addComments(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto unread = threadsIn(connection, question, dashboard, CommentState::Unread);
    const auto open = threadsIn(connection, question, dashboard, CommentState::Open);
    if (!unread || !open)
        return failure(unread ? open.error() : unread.error());
    dashboard.unreadThreads = *unread;
    dashboard.openThreads = *open;
    return {};
}

} // namespace

Result<Dashboard> Dashboard::ask(Connection &connection, const DashboardQuestion &question)
{
    Dashboard dashboard;
    dashboard.isBlank = true; // until a part has found something
    for (const auto &part : { addFigures, addFreshness, addAccounts, addComments,
                              DashboardMoney::read, DashboardPlan::read }) {
        if (Status status = part(connection, question, dashboard); !status)
            return failure(status.error());
    }
    return dashboard;
}

Status Dashboard::readRest(Connection &connection, const DashboardQuestion &question)
{
    return DashboardPlan::readRest(connection, question, *this);
}

} // namespace Creator
