#include "analytics/dashboardplan.h"

#include "storage/contentmetrics.h"
#include "storage/contentrepository.h"
#include "storage/resourcerepository.h"

#include <QHash>

#include <algorithm>

namespace Creator::DashboardPlan {

namespace {

using Contents = QHash<ContentId, Content>;
using Sums = QHash<ContentId, Micros>;

bool fits(const Content &content, const DashboardQuestion &question)
{
    return !question.channel || content.profileId == question.channel;
}

void addComingUp(const QList<Content> &contents, const DashboardQuestion &question,
                 Dashboard &dashboard)
{
    for (const Content &content : contents) {
        if (content.isOut() || !content.plannedAt.isValid() || content.plannedAt < question.nowUtc
            || !fits(content, question))
            continue;
        dashboard.comingUp.append({ content.id, content.title, content.plannedAt, content.status });
    }
    std::stable_sort(dashboard.comingUp.begin(), dashboard.comingUp.end(),
                     [](const ComingUp &a, const ComingUp &b) { return a.at < b.at; });
    dashboard.comingUp.resize(std::min<qsizetype>(dashboard.comingUp.size(), Dashboard::shownRows));
}

Result<Sums> viewsBefore(Connection &connection, const FigureRange &range)
{
    const int days = static_cast<int>(range.from.daysTo(range.to)) + 1;
    const auto rows = ContentMetrics::inRange(connection, *findMetric("views"),
                                              range.from.addDays(-days), range.from.addDays(-1));
    if (!rows)
        return failure(rows.error());
    Sums sums;
    for (const ContentMetric &row : *rows)
        sums[row.content] += row.sum;
    return sums;
}

Status addTop(Connection &connection, const Contents &contents, const DashboardQuestion &question,
              Dashboard &dashboard)
{
    const FigureRange range = question.range();
    const auto rows
        = ContentMetrics::inRange(connection, *findMetric("views"), range.from, range.to);
    const Result<Sums> before = viewsBefore(connection, range);
    if (!rows || !before)
        return failure(rows ? before.error() : rows.error());
    QHash<ContentId, TopContent> found;
    for (const ContentMetric &row : *rows) {
        const auto content = contents.constFind(row.content);
        if (content == contents.cend() || !fits(*content, question))
            continue;
        TopContent &top = found[row.content];
        top.id = row.content;
        top.title = content->title;
        top.platform = row.platform;
        top.views += row.sum;
        if (before->contains(row.content))
            top.viewsBefore = before->value(row.content);
    }
    dashboard.top = found.values();
    std::sort(dashboard.top.begin(), dashboard.top.end(),
              [](const TopContent &a, const TopContent &b) {
                  return a.views != b.views ? a.views > b.views : a.title < b.title;
              });
    dashboard.top.resize(std::min<qsizetype>(dashboard.top.size(), Dashboard::shownRows));
    return {};
}

bool isFor(const Licence &licence, const DashboardQuestion &question)
{
    return !question.channel || licence.channels.isEmpty()
        || licence.channels.contains(*question.channel);
}

Status addLicences(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto resources = ResourceRepository::list(connection);
    const auto uses = ResourceRepository::usedIn(connection);
    if (!resources || !uses)
        return failure(resources ? uses.error() : resources.error());
    const QDate last = question.today.addDays(Dashboard::licenceDays);
    for (const Resource &resource : *resources) {
        const QDate end = resource.licence.validTo;
        const int used = uses->value(resource.id);
        if (!end.isValid() || end > last || (end < question.today && used == 0)
            || !isFor(resource.licence, question))
            continue;
        dashboard.licences.append({ resource.id, resource.name, end, used });
    }
    std::stable_sort(
        dashboard.licences.begin(), dashboard.licences.end(),
        [](const EndingLicence &a, const EndingLicence &b) { return a.lastDay < b.lastDay; });
    dashboard.licences.resize(std::min<qsizetype>(dashboard.licences.size(), Dashboard::shownRows));
    return {};
}

} // namespace

Status read(Connection &connection, const DashboardQuestion &question, Dashboard &dashboard)
{
    const auto contents = ContentRepository::all(connection);
    if (!contents)
        return failure(contents.error());
    Contents byId;
    for (const Content &content : *contents)
        byId.insert(content.id, content);
    dashboard.isBlank = dashboard.isBlank && contents->isEmpty();
    addComingUp(*contents, question, dashboard);
    if (Status status = addTop(connection, byId, question, dashboard); !status)
        return status;
    return addLicences(connection, question, dashboard);
}

} // namespace Creator::DashboardPlan
