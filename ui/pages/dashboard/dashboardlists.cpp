#include "pages/dashboard/dashboardlists.h"

#include "core/daytext.h"
#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/accountwords.h"
#include "models/earningwords.h"
#include "models/planwords.h"
#include "pages/dashboard/dashboardwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator::DashboardLists {

namespace {

class DashboardLists
{
    Q_DECLARE_TR_FUNCTIONS(DashboardLists)
};
using Words = DashboardLists;

bool isTroubled(const SocialAccount &account)
{
    return account.state == AccountState::NeedsSignIn || account.state == AccountState::Error
        || account.state == AccountState::ExpiringSoon;
}

const SocialAccount *accountOf(const Dashboard &dashboard, SocialAccountId id)
{
    for (const SocialAccount &account : dashboard.accounts) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

Tone freshnessTone(qint64 daysOld)
{
    return daysOld <= 3 ? Tone::Positive : daysOld <= 7 ? Tone::Neutral : Tone::Warning;
}

} // namespace

QList<DashboardLine> comingUp(const Dashboard &dashboard, const DashboardWays &ways,
                              const DashboardMoment &moment)
{
    QList<DashboardLine> lines;
    for (const Glance::Coming &next : dashboard.comingUp)
        lines.append({ .lead = soonText(next.at, moment.now, moment.zone),
                       .title = next.title,
                       .badge = contentStatusText(next.status),
                       .tone = toneOf(next.status),
                       .open = [open = ways.content, id = next.id] { open(id); } });
    return lines;
}

QList<DashboardLine> topContents(const Dashboard &dashboard, const DashboardWays &ways)
{
    QList<DashboardLine> lines;
    for (const TopContent &top : *dashboard.top) {
        MetricFigure figure;
        figure.now = top.views;
        figure.before = top.viewsBefore;
        const auto change = figure.changePermille();
        lines.append({ .title = top.title,
                       .detail = platformName(top.platform),
                       .value = formatCount(top.views / microsPerUnit),
                       .change = change ? changeText(change) : Words::tr("new"),
                       .changeEmphasis = !change ? Emphasis::Secondary
                           : *change < 0         ? Emphasis::Negative
                                                 : Emphasis::Positive,
                       .open = [open = ways.content, id = top.id] { open(id); } });
    }
    return lines;
}

QList<DashboardLine> waiting(const Dashboard &dashboard, const DashboardWays &ways)
{
    QList<DashboardLine> lines;
    if (dashboard.unreadThreads > 0)
        lines.append(
            { .title = Words::tr("%Ln unread comment(s)", nullptr, dashboard.unreadThreads),
              .badge = Words::tr("Inbox"),
              .tone = Tone::Accent,
              .open = ways.inbox });
    if (dashboard.openThreads > 0)
        lines.append({ .title = Words::tr("%Ln open thread(s)", nullptr, dashboard.openThreads),
                       .badge = Words::tr("Inbox"),
                       .tone = Tone::Neutral,
                       .open = ways.inbox });
    if (dashboard.money.overdueRows > 0)
        lines.append({ .title = Words::tr("%Ln payment(s) overdue", nullptr,
                                          static_cast<int>(dashboard.money.overdueRows)),
                       .badge = Words::tr("Money"),
                       .tone = Tone::Negative,
                       .open = [open = ways.earnings] { open({}); } });
    for (const SocialAccount &account : dashboard.accounts) {
        if (isTroubled(account))
            lines.append({ .title = account.name() + u" · "_s + platformName(account.platform),
                           .badge = account.state == AccountState::Error ? Words::tr("Stopped")
                                                                         : Words::tr("Sign in"),
                           .tone = accountStateTone(account.state),
                           .open = ways.accounts });
    }
    return lines;
}

QList<DashboardLine> payouts(const Dashboard &dashboard, const DashboardWays &ways,
                             const DashboardMoment &moment)
{
    QList<DashboardLine> lines;
    for (const NextPayout &next : dashboard.payouts) {
        const bool isPayout = next.kind == NextPayout::Kind::Payout;
        lines.append({ .lead = shortDay(next.day, moment.today),
                       .title = isPayout
                           ? platformName(next.platform) + u" · "_s + payoutStatusText(next.status)
                           : Words::tr("%Ln payment(s) due", nullptr, static_cast<int>(next.rows)),
                       .value = formatMoney(next.amount),
                       .open = [open = ways.earnings, day = next.day] { open(day); } });
    }
    return lines;
}

QList<DashboardLine> licences(const Dashboard &dashboard, const DashboardWays &ways,
                              const DashboardMoment &moment)
{
    QList<DashboardLine> lines;
    for (const Glance::Ending &licence : *dashboard.licences) {
        const bool isOver = licence.lastDay < moment.today;
        const QString used = licence.contents == 0
            ? Words::tr("unused")
            : Words::tr("used by %Ln content(s)", nullptr, licence.contents);
        lines.append({ .lead = shortDay(licence.lastDay, moment.today),
                       .title = licence.name,
                       .detail = used,
                       .badge = isOver ? Words::tr("Ended") : Words::tr("Ends soon"),
                       .tone = isOver ? Tone::Negative : Tone::Warning,
                       .open = [open = ways.resource, id = licence.id] { open(id); } });
    }
    return lines;
}

QList<DashboardLine> freshness(const Dashboard &dashboard, const QList<RunReport> &runs,
                               const DashboardWays &ways, const DashboardMoment &moment)
{
    QList<DashboardLine> lines;
    for (const RunReport &run : runs) {
        const SocialAccount *account = accountOf(dashboard, run.account);
        if (account)
            lines.append({ .lead = momentText(run.startedAt, moment.now, moment.zone),
                           .title = account->name() + u": "_s + broughtText(run),
                           .badge = outcomeText(run.outcome),
                           .tone = outcomeTone(run.outcome),
                           .open = ways.accounts });
    }
    for (const PlatformFreshness &fresh : dashboard.freshness) {
        const bool isKnown = fresh.newestDay.isValid();
        const qint64 age = isKnown ? fresh.newestDay.daysTo(moment.today) : 0;
        lines.append({ .title = platformName(fresh.platform),
                       .badge = isKnown
                           ? Words::tr("until %1").arg(shortDay(fresh.newestDay, moment.today))
                           : Words::tr("not fetched yet"),
                       .tone = isKnown ? freshnessTone(age) : Tone::Warning,
                       .open = ways.accounts });
    }
    if (!lines.isEmpty() && ways.enterFigure)
        lines.append({ .title = Words::tr("Enter a figure by hand…"), .open = ways.enterFigure });
    return lines;
}

} // namespace Creator::DashboardLists
