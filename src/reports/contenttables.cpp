#include "reports/contenttables.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "reports/analyticstables.h"
#include "reports/forecastwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = ReportColumn::Kind;
using Need = ReportColumn::Need;
using Weight = ReportRow::Weight;

MoneySums unconverted(const IncomeTotal &total)
{
    MoneySums sums;
    for (auto it = total.withoutRate.cbegin(); it != total.withoutRate.cend(); ++it)
        sums.add({ it->net(), it.key() });
    return sums;
}

std::optional<Micros> hoursOf(int minutes)
{
    if (minutes <= 0)
        return std::nullopt;
    return static_cast<Micros>(divideHalfEven(Int128(minutes) * microsPerUnit, 60));
}

} // namespace

ReportTable ContentTables::top() const
{
    ReportTable table;
    table.sheet = tr("Contents");
    table.title = tr("Contents with the most views");
    table.columns = { { tr("Content") },
                      { tr("Platform") },
                      { tr("Published"), Kind::Day },
                      { tr("Views"), Kind::Count },
                      { tr("Share, %"), Kind::Decimal } };
    for (const RankedContent &row : m_report.top) {
        const QDate day = row.facts.publishedAt.toTimeZone(m_report.request.zone).date();
        table.rows.append(
            { { row.facts.title, platformName(row.facts.platform),
                day.isValid() ? ReportCell(day) : ReportCell(), countCell(row.value),
                row.share ? ReportCell::decimal(std::llround(*row.share * microsPerUnit))
                          : ReportCell() },
              Weight::Normal });
    }
    table.emptyText = tr("No content has views in this period.");
    return table;
}

ReportCell ContentTables::paybackCell(ContentId id) const
{
    const auto payback = m_report.paybacks.constFind(id);
    if (payback == m_report.paybacks.cend())
        return {};
    if (payback->isReached())
        return payback->day;
    if (const auto percent = payback->percent())
        return tr("not yet, %1% so far").arg(*percent);
    return tr("not known: %1 without a rate").arg(formatSums(payback->unconverted));
}

ReportTable ContentTables::money() const
{
    const Currency home = m_report.request.home;
    ReportTable table;
    table.sheet = tr("Money");
    table.title = tr("Money by content, in %1").arg(home.code());
    table.note = tr("Income of this period, estimates included. Per 1,000 views: of the views of "
                    "the same days. Per hour: of all work noted so far. Paid back: the day since "
                    "which all income so far has covered the cost. Empty where views, hours, cost "
                    "or an exchange rate are not known.");
    table.columns = { { tr("Content") },
                      { tr("Income"), Kind::Amount },
                      { tr("of it estimated"), Kind::Amount, Need::UnlessZero },
                      { tr("Without a rate"), Kind::Text, Need::UnlessZero },
                      { tr("Views"), Kind::Count },
                      { tr("Per 1,000 views"), Kind::Amount },
                      { tr("Hours"), Kind::Decimal, Need::UnlessZero },
                      { tr("Per hour"), Kind::Amount, Need::UnlessZero },
                      { tr("Paid back"), Kind::Day, Need::UnlessZero } };
    for (const ContentIncome &row : m_report.money) {
        table.rows.append(
            { { row.facts.title, moneyCell(row.income, home), Money{ row.estimated, home },
                row.unconverted.isEmpty() ? ReportCell() : formatSums(row.unconverted),
                countCell(row.views), moneyCell(row.rpm(), home),
                decimalCell(hoursOf(row.effortMinutes)), moneyCell(row.perHour(), home),
                paybackCell(row.id) },
              Weight::Normal });
    }
    table.emptyText = tr("No entry of this period belongs to a content.");
    return table;
}

ReportTable ContentTables::forecast() const
{
    const Currency home = m_report.request.home;
    const auto &income = m_report.incomeForecast;
    const auto &views = m_report.viewsForecast;
    ReportTable table;
    table.sheet = tr("Forecast");
    table.title = tr("What may come");
    table.note = tr("The same month a year ago, moved by what a year has changed on average. Four "
                    "of five months should fall between the lower and the upper bound.");
    table.columns = { { tr("Month") },
                      { tr("Income, %1").arg(home.code()), Kind::Amount, Need::UnlessZero },
                      { tr("Income from"), Kind::Amount, Need::UnlessZero },
                      { tr("Income to"), Kind::Amount, Need::UnlessZero },
                      { tr("Views"), Kind::Count, Need::UnlessZero },
                      { tr("Views from"), Kind::Count, Need::UnlessZero },
                      { tr("Views to"), Kind::Count, Need::UnlessZero } };
    QMap<QDate, QList<ReportCell>> rows;
    const auto put = [&rows](const Result<Forecast> &forecast, qsizetype first, auto cell) {
        if (!forecast)
            return;
        for (const Forecast::Month &month : forecast->months) {
            QList<ReportCell> &cells = rows[month.month];
            cells.resize(7);
            for (const Micros value : { month.value, month.low, month.high })
                cells[first++] = cell(value);
            first -= 3;
        }
    };
    put(income, 1, [home](Micros value) { return ReportCell(Money{ value, home }); });
    put(views, 4, [](Micros value) { return countCell(roundedToDecimals(value, 0)); });
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        (*it)[0] = m_words.month(it.key());
        table.rows.append({ *it, Weight::Normal });
    }
    if (!income)
        table.emptyText = income.error().message;
    return table;
}

ReportTable ContentTables::releases() const
{
    ReportTable table;
    table.sheet = tr("Releases");
    table.title = tr("Releases and new followers by week");
    table.place = ReportTable::Place::Files;
    table.columns = { { tr("Week from"), Kind::Day },
                      { tr("Releases"), Kind::Count },
                      { tr("New followers"), Kind::Count } };
    for (const ReleaseCorrelation::Week &week : m_report.releases.weeks)
        table.rows.append(
            { { week.start, static_cast<qint64>(week.releases), countCell(week.gained) },
              Weight::Normal });
    return table;
}

ReportTable ContentTables::sentences() const
{
    ReportTable table;
    table.sheet = tr("Summary");
    table.title = tr("In words");
    table.columns = { { tr("About") }, { tr("What can be said") } };
    const auto say = [&table](const QString &about, const QString &sentence) {
        table.rows.append({ { about, sentence }, Weight::Normal });
    };
    say(tr("Releases and followers"), ForecastWords::ofReleases(m_report.releases.correlation));
    for (const auto &[about, forecast] :
         { std::pair(tr("Forecast of income"), &m_report.incomeForecast),
           std::pair(tr("Forecast of views"), &m_report.viewsForecast) })
        say(about,
            *forecast ? ForecastWords::howItDid((*forecast)->backTest) : forecast->error().message);
    const IncomeFigure &income = m_report.income;
    if (income.estimated.rows() > 0)
        say(tr("Estimates"),
            tr("%1 of the income is estimated by platforms and may still change.")
                .arg(formatMoney({ income.estimated.home.net(), m_report.request.home })));
    if (const MoneySums sums = unconverted(income.now); !sums.isEmpty())
        say(tr("Without a rate"),
            tr("%1 could not be converted and is in no sum.").arg(formatSums(sums)));
    if (const IncomeTotal &rest = m_report.moneyElsewhere; rest.rows() > 0)
        say(tr("Money of no content"),
            tr("%1 of the income belongs to no content.")
                .arg(formatMoney({ rest.home.net(), m_report.request.home })));
    return table;
}

} // namespace Creator
