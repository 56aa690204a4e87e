#include "reports/earningsreport.h"

#include "storage/connection.h"
#include "storage/contenttitles.h"
#include "storage/payoutrepository.h"
#include "storage/trashsums.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

void addLines(QList<LeftOut> &lines, LeftOut::Reason reason, const IncomeTotal &total)
{
    for (auto it = total.byCurrency.cbegin(); it != total.byCurrency.cend(); ++it)
        lines.append({ reason, { it->net(), it.key() }, it->rows });
}

LeftOut::Reason reasonOf(EarningStatus status)
{
    switch (status) {
    case EarningStatus::Cancelled:
        return LeftOut::Reason::Cancelled;
    case EarningStatus::Refunded:
        return LeftOut::Reason::Refunded;
    case EarningStatus::Disputed:
        return LeftOut::Reason::Disputed;
    case EarningStatus::Estimated:
    case EarningStatus::Pending:
    case EarningStatus::Paid:
        break;
    }
    Q_UNREACHABLE();
}

void addWithoutRate(QList<LeftOut> &lines, LeftOut::Reason reason, const IncomeTotal &total)
{
    for (auto it = total.withoutRate.cbegin(); it != total.withoutRate.cend(); ++it)
        lines.append({ reason, { it->net(), it.key() }, it->rows });
}

Status addLeftOut(Connection &connection, const IncomeAnswer &answer, EarningsReport &report)
{
    addWithoutRate(report.leftOut, LeftOut::Reason::NoRate, report.earned.finalMoney);
    addWithoutRate(report.leftOut, LeftOut::Reason::NoRateEstimate, report.earned.estimated);
    addWithoutRate(report.leftOut, LeftOut::Reason::NoRateReceived, report.cash.finalMoney);
    addLines(report.leftOut, LeftOut::Reason::ReplacedEstimate, answer.silenced);
    for (auto it = answer.excludedByStatus.cbegin(); it != answer.excludedByStatus.cend(); ++it)
        addLines(report.leftOut, reasonOf(it.key()), it.value());
    const auto trash = TrashSums::earnings(connection, report.request.from, report.request.to);
    if (!trash)
        return failure(trash.error());
    for (const TrashSums::Sum &sum : *trash)
        report.leftOut.append({ LeftOut::Reason::InTrash, sum.amount, sum.rows });
    return {};
}

Status addGroups(Connection &connection, const IncomeAnswer &answer, EarningsReport &report)
{
    QHash<QString, QString> titles;
    if (report.request.grouping == IncomeGrouping::Content) {
        const Result<ContentTitles::List> contents = ContentTitles::all(connection);
        if (!contents)
            return failure(contents.error());
        for (const auto &[id, title] : *contents)
            titles.insert(id.toText(), title);
    }
    report.groups.reserve(answer.groups.size());
    for (const IncomeGroup &group : answer.groups) {
        report.groups.append(
            { group.key,
              titles.value(group.key, group.key),
              { group.total.without(group.estimated), group.pending, group.estimated } });
    }
    return {};
}

void addSources(const IncomeAnswer &bySource, EarningsReport &report)
{
    for (const IncomeGroup &group : bySource.groups) {
        const EarningSource source
            = sourceFromWord(group.key.toStdString()).value_or(EarningSource::Other);
        const IncomeTotal sure = group.total.without(group.estimated);
        const QMap<Currency, IncomeFigures> &all = group.total.byCurrency;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            report.sources.append({ source, it.key(), sure.byCurrency.value(it.key()),
                                    group.pending.byCurrency.value(it.key()).net(),
                                    group.estimated.byCurrency.value(it.key()).net() });
        }
    }
    std::stable_sort(
        report.sources.begin(), report.sources.end(),
        [](const ReportSource &a, const ReportSource &b) { return a.source < b.source; });
}

void addRates(const QList<UsedRate> &rates, QList<UsedRate> &all)
{
    all.append(rates);
    const auto place = [](const UsedRate &rate) { return std::tie(rate.date, rate.from); };
    std::sort(all.begin(), all.end(),
              [&](const UsedRate &a, const UsedRate &b) { return place(a) < place(b); });
    all.erase(
        std::unique(all.begin(), all.end(),
                    [&](const UsedRate &a, const UsedRate &b) { return place(a) == place(b); }),
        all.end());
}

/// What is in the ledger beside earnings.
Status addSurroundings(Connection &connection, EarningsReport &report)
{
    const auto dues = Outstanding::byDay(connection);
    if (!dues)
        return failure(dues.error());
    report.outstanding = *dues;
    Result<QList<Payout>> payouts
        = PayoutRepository::list(connection, report.request.from, report.request.to);
    if (!payouts)
        return failure(payouts.error());
    report.payouts = std::move(*payouts);
    return {};
}

Result<IncomeReading> readLedger(Connection &connection, const ReportRequest &request,
                                 DateBasis basis)
{
    IncomeQuestion scope;
    scope.from = request.from;
    scope.to = request.to;
    scope.home = request.home;
    scope.basis = basis;
    return IncomeReading::load(connection, scope);
}

Result<IncomeAnswer> groupedAnswer(Connection &connection, const IncomeReading &reading,
                                   IncomeGrouping grouping)
{
    if (IncomeReading::isInRollups(grouping))
        return reading.answer(grouping);
    return reading.answerByRows(connection, grouping);
}

} // namespace

QString wordText(LeftOut::Reason reason)
{
    switch (reason) {
    case LeftOut::Reason::NoRate:
        return u"no_rate"_s;
    case LeftOut::Reason::NoRateEstimate:
        return u"no_rate_estimate"_s;
    case LeftOut::Reason::NoRateReceived:
        return u"no_rate_received"_s;
    case LeftOut::Reason::ReplacedEstimate:
        return u"replaced_estimate"_s;
    case LeftOut::Reason::Cancelled:
        return u"cancelled"_s;
    case LeftOut::Reason::Refunded:
        return u"refunded"_s;
    case LeftOut::Reason::Disputed:
        return u"disputed"_s;
    case LeftOut::Reason::InTrash:
        return u"in_trash"_s;
    }
    Q_UNREACHABLE();
}

ReportTotals ReportTotals::of(const IncomeAnswer &answer)
{
    return { answer.total.without(answer.estimated), answer.pending, answer.estimated };
}

QList<Currency> ReportTotals::currencies() const
{
    QList<Currency> all = finalMoney.byCurrency.keys();
    for (const Currency currency : estimated.byCurrency.keys()) {
        if (!all.contains(currency))
            all.append(currency);
    }
    std::sort(all.begin(), all.end());
    return all;
}

Result<EarningsReport> EarningsReport::make(Connection &connection, const ReportRequest &request)
{
    EarningsReport report;
    report.request = request;
    if (request.layout == ReportLayout::Korean)
        report.request.home = Currencies::krw();
    const auto earned = readLedger(connection, report.request, DateBasis::Earned);
    const auto paid = readLedger(connection, report.request, DateBasis::Paid);
    if (!earned || !paid)
        return failure(earned ? paid.error() : earned.error());
    const auto answer = groupedAnswer(connection, *earned, request.grouping);
    if (!answer)
        return failure(answer.error());
    const IncomeAnswer cash = paid->answer(IncomeGrouping::Status);
    report.earned = ReportTotals::of(*answer);
    report.cash = ReportTotals::of(cash);
    report.monthsBySource = earned->answer(IncomeGrouping::Month, IncomeGrouping::Source);
    report.estimates = earned->estimates();
    addSources(earned->answer(IncomeGrouping::Source), report);
    addRates(answer->rates, report.rates);
    addRates(cash.rates, report.rates);
    if (Status status = addGroups(connection, *answer, report); !status)
        return failure(status.error());
    if (Status status = addLeftOut(connection, *answer, report); !status)
        return failure(status.error());
    if (Status status = addSurroundings(connection, report); !status)
        return failure(status.error());
    if (request.layout == ReportLayout::Korean) {
        Result<KoreanReport> korean
            = KoreanReport::make(connection, request.from, request.to, *earned, *paid);
        if (!korean)
            return failure(korean.error());
        report.korean = std::move(*korean);
    }
    return report;
}

} // namespace Creator
