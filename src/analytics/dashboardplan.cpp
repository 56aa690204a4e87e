#include "analytics/dashboardplan.h"

#include "storage/contentmetrics.h"

#include <QHash>

#include <algorithm>

namespace Creator::DashboardPlan {

namespace {

/// Views of the range by content, the most first.
Result<QList<TopContent>> viewed(Connection &connection, const FigureRange &range)
{
    const auto rows
        = ContentMetrics::inRange(connection, *findMetric("views"), range.from, range.to);
    if (!rows)
        return failure(rows.error());
    QHash<ContentId, TopContent> found;
    QHash<ContentId, Micros> largest; // of a platform
    for (const ContentMetric &row : *rows) {
        TopContent &top = found[row.content];
        top.id = row.content;
        top.views += row.sum;
        const auto most = largest.find(row.content);
        if (most != largest.end() && *most >= row.sum)
            continue;
        largest.insert(row.content, row.sum);
        top.platform = row.platform;
    }
    QList<TopContent> list = found.values();
    std::sort(list.begin(), list.end(), [](const TopContent &a, const TopContent &b) {
        return a.views != b.views ? a.views > b.views : a.id < b.id;
    });
    return list;
}

/// The first few that fit, and all that have as many views as the last of them.
Result<QList<TopContent>> firstThatFit(Connection &connection, const QList<TopContent> &viewed,
                                       const DashboardQuestion &question)
{
    QList<TopContent> list;
    for (TopContent top : viewed) {
        if (list.size() >= Dashboard::shownRows && top.views < list.constLast().views)
            break;
        const auto content = Glance::content(connection, top.id);
        if (!content)
            return failure(content.error());
        if (!*content || (question.channel && (*content)->channel != question.channel))
            continue;
        top.title = (*content)->title;
        list.append(top);
    }
    std::sort(list.begin(), list.end(), [](const TopContent &a, const TopContent &b) {
        if (a.views != b.views)
            return a.views > b.views;
        return a.title != b.title ? a.title < b.title : a.id < b.id;
    });
    list.resize(std::min<qsizetype>(list.size(), Dashboard::shownRows));
    return list;
}

Status addViewsBefore(Connection &connection, const DashboardQuestion &question, TopContent &top)
{
    const DaySpan before = comparedRange({ question.range().from, question.range().to },
                                         ComparedWith::PreviousPeriod);
    const auto rows = ContentMetrics::ofContent(connection, top.id, *findMetric("views"),
                                                before.from, before.to);
    if (!rows)
        return failure(rows.error());
    for (const ContentMetric &row : *rows)
        top.viewsBefore = top.viewsBefore.value_or(0) + row.sum;
    return {};
}

Status addTop(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto all = viewed(connection, question.range());
    if (!all)
        return failure(all.error());
    auto top = firstThatFit(connection, *all, question);
    if (!top)
        return failure(top.error());
    for (TopContent &one : *top) {
        if (Status status = addViewsBefore(connection, question, one); !status)
            return status;
    }
    dashboard.top = *top;
    return {};
}

} // namespace

Status read(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto hasContents = Glance::hasContents(connection);
    const auto coming
        = Glance::comingUp(connection, question.nowUtc, question.channel, Dashboard::shownRows);
    if (!hasContents || !coming)
        return failure(hasContents ? coming.error() : hasContents.error());
    dashboard.isBlank = dashboard.isBlank && !*hasContents;
    dashboard.comingUp = *coming;
    return {};
}

Status readRest(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto ending = Glance::licencesEnding(connection, question.today,
                                               question.today.addDays(Dashboard::licenceDays),
                                               question.channel, Dashboard::shownRows);
    if (!ending)
        return failure(ending.error());
    dashboard.licences = *ending;
    return addTop(connection, question, dashboard);
}

} // namespace Creator::DashboardPlan
