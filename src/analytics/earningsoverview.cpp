#include "analytics/earningsoverview.h"

#include "storage/outstanding.h"
#include "storage/raterepository.h"

#include <algorithm>

namespace Creator {

namespace {

MoneySums unconverted(const IncomeTotal &total)
{
    MoneySums sums;
    for (auto it = total.withoutRate.cbegin(); it != total.withoutRate.cend(); ++it)
        sums.add({ it->net(), it.key() });
    return sums;
}

using MaybeChannel = std::optional<ChannelId>;

Status addMonths(Connection &connection, QDate today, const MaybeChannel &channel,
                 EarningsOverview &overview)
{
    const QDate first(today.year(), today.month(), 1);
    const QDate before = first.addMonths(-1);
    const QDate sameDay = before.addDays(std::min(today.day(), before.daysInMonth()) - 1);
    IncomeQuestion question;
    question.home = overview.home;
    question.channel = channel;
    question.from = first;
    question.to = first.addMonths(1).addDays(-1);
    const Result<IncomeAnswer> now = Income::ask(connection, question);
    question.from = before;
    question.to = sameDay;
    const Result<IncomeAnswer> earlier = Income::ask(connection, question);
    if (!now || !earlier)
        return failure(now ? earlier.error() : now.error());
    overview.thisMonth = now->total.home.net();
    overview.thisMonthEstimated = now->estimated.home.net();
    overview.lastMonthToDate = earlier->total.home.net();
    overview.thisMonthUnconverted = unconverted(now->total);
    return {};
}

Status addPaid(Connection &connection, QDate today, const MaybeChannel &channel,
               EarningsOverview &overview)
{
    IncomeQuestion question;
    question.home = overview.home;
    question.channel = channel;
    question.from = QDate(today.year(), 1, 1);
    question.to = today;
    question.basis = DateBasis::Paid;
    const Result<IncomeAnswer> paid = Income::ask(connection, question);
    if (!paid)
        return failure(paid.error());
    overview.paidThisYear = paid->total.home.net();
    overview.paidThisYearUnconverted = unconverted(paid->total);
    const QMap<Currency, IncomeFigures> &sums = paid->total.byCurrency;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const Micros converted = it->net() - paid->total.withoutRate.value(it.key()).net();
        if (it.key() != overview.home && converted != 0)
            overview.paidThisYearForeign.add({ converted, it.key() });
    }
    return {};
}

Status addOutstanding(Connection &connection, QDate today, const MaybeChannel &channel,
                      EarningsOverview &overview)
{
    const Result<QList<Outstanding::Due>> dues = Outstanding::byDay(connection, channel);
    const Result<RateTable> rates
        = RateRepository::load(connection, today, today, Currencies::all());
    if (!dues || !rates)
        return failure(dues ? rates.error() : dues.error());
    for (const Outstanding::Due &due : *dues) {
        const std::optional<UsedRate> rate = rates->rate(due.amount.currency, overview.home, today);
        const Micros amount = rate ? rate->convert(due.amount.micros) : 0;
        overview.outstanding += amount;
        if (!rate)
            overview.outstandingUnconverted.add(due.amount);
        overview.outstandingRows += due.rows;
        if (!due.day.isValid())
            continue;
        if (due.day < today) {
            overview.overdue += amount;
            if (!rate)
                overview.overdueUnconverted.add(due.amount);
            overview.overdueRows += due.rows;
            if (!overview.oldestOverdue.isValid())
                overview.oldestOverdue = due.day;
        } else if (!overview.earliestDue.isValid()) {
            overview.earliestDue = due.day;
        }
    }
    return {};
}

} // namespace

Result<EarningsOverview> EarningsOverview::ask(Connection &connection, QDate today, Currency home,
                                               std::optional<ChannelId> channel)
{
    EarningsOverview overview;
    overview.home = home;
    for (const auto &part : { addMonths, addPaid, addOutstanding }) {
        if (Status status = part(connection, today, channel, overview); !status)
            return failure(status.error());
    }
    const Result<QDate> newest = RateRepository::newestDay(connection);
    if (!newest)
        return failure(newest.error());
    overview.newestRate = *newest;
    return overview;
}

} // namespace Creator
