#include "analytics/earningcharts.h"

#include "domain/moneyformat.h"
#include "storage/outstanding.h"
#include "storage/raterepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr QChar keySeparator = u'\x1f';
constexpr int mostSeries = 6;

QList<QDate> monthsBetween(QDate from, QDate to)
{
    QList<QDate> months;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        months.append(month);
    return months;
}

int monthIndex(const QString &key, QDate first)
{
    const int year = key.left(4).toInt();
    const int month = key.mid(5, 2).toInt();
    return (year - first.year()) * 12 + month - first.month();
}

/// Collects values by name and category, then keeps the largest series and sums the rest.
class SeriesTable
{
public:
    explicit SeriesTable(qsizetype categories)
        : m_categories(categories)
    {
    }

    void add(const QString &key, qsizetype category, Micros sure, Micros estimated)
    {
        if (category < 0 || category >= m_categories)
            return;
        Row &row = m_rows[key];
        row.values.resize(m_categories);
        row.estimates.resize(m_categories);
        row.values[category] += sure;
        row.estimates[category] += estimated;
        row.weight += (sure < 0 ? -sure : sure) + (estimated < 0 ? -estimated : estimated);
    }

    QList<ChartData::Series> take(const std::function<QString(const QString &)> &name,
                                  const QString &otherName) const
    {
        QList<QString> keys = m_rows.keys();
        std::stable_sort(keys.begin(), keys.end(), [this](const QString &a, const QString &b) {
            return m_rows[a].weight > m_rows[b].weight;
        });
        QList<ChartData::Series> list;
        Row rest;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const Row row = m_rows.value(keys.at(i));
            if (i < mostSeries - 1 || keys.size() == mostSeries)
                list.append(seriesOf(row, name(keys.at(i)), static_cast<int>(list.size())));
            else
                rest = sumOf(rest, row);
        }
        if (!rest.values.isEmpty())
            list.append(seriesOf(rest, otherName, mostSeries - 1));
        return list;
    }

private:
    struct Row
    {
        QList<Micros> values;
        QList<Micros> estimates;
        Micros weight = 0;
    };

    Row sumOf(Row a, const Row &b) const
    {
        a.values.resize(m_categories);
        a.estimates.resize(m_categories);
        for (qsizetype i = 0; i < m_categories; ++i) {
            a.values[i] += b.values.at(i);
            a.estimates[i] += b.estimates.at(i);
        }
        return a;
    }

    static ChartData::Series seriesOf(const Row &row, const QString &name, int tone)
    {
        ChartData::Series series{ name, {}, {}, tone, ChartData::Dash::Solid };
        for (const Micros value : row.values)
            series.values.append(value == 0 ? std::nullopt : std::optional(value));
        for (const Micros value : row.estimates)
            series.estimates.append(value == 0 ? std::nullopt : std::optional(value));
        return series;
    }

    qsizetype m_categories;
    QMap<QString, Row> m_rows;
};

void addGroup(SeriesTable &table, const QString &key, qsizetype category, const IncomeGroup &group)
{
    const Micros estimated = group.estimated.home.net();
    table.add(key, category, group.total.home.net() - estimated, estimated);
}

ChartData monthly(QDate from, QDate to, Currency home, const ChartWords &words)
{
    ChartData chart;
    chart.kind = ChartData::Kind::StackedBars;
    chart.currency = home;
    chart.language = words.language;
    for (const QDate month : monthsBetween(from, to))
        chart.categories.append(words.month(month));
    return chart;
}

} // namespace

ChartData EarningCharts::stackedBySource(const IncomeAnswer &answer, QDate from, QDate to,
                                         Currency home, const ChartWords &words)
{
    ChartData chart = monthly(from, to, home, words);
    chart.title = tr("Income by month");
    chart.subtitle = tr("by source · %1 · estimates faded").arg(home.code());
    SeriesTable table(chart.categories.size());
    for (const IncomeGroup &group : answer.groups) {
        addGroup(table, group.key.section(keySeparator, 1), monthIndex(group.key, from), group);
    }
    chart.series = table.take(
        [&](const QString &key) {
            return words.source(sourceFromWord(key.toStdString()).value_or(EarningSource::Other));
        },
        tr("Others"));
    chart.summary = tr("Income of %Ln month(s): %1 in all, of which %2 is estimated.", nullptr,
                       static_cast<int>(chart.categories.size()))
                        .arg(formatMoney({ answer.total.home.net(), home }),
                             formatMoney({ answer.estimated.home.net(), home }));
    return chart;
}

Result<ChartData> EarningCharts::byMonth(Connection &connection, QDate from, QDate to,
                                         Currency home, const ChartWords &words)
{
    IncomeQuestion question{
        from,        to, home, IncomeGrouping::Month, IncomeGrouping::Source, DateBasis::Earned,
        std::nullopt
    };
    const Result<IncomeAnswer> answer = Income::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    return stackedBySource(*answer, from, to, home, words);
}

Result<ChartData> EarningCharts::byCurrency(Connection &connection, QDate from, QDate to,
                                            Currency home, const ChartWords &words)
{
    IncomeQuestion question{
        from,        to, home, IncomeGrouping::Month, IncomeGrouping::Currency, DateBasis::Earned,
        std::nullopt
    };
    const Result<IncomeAnswer> answer = Income::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    ChartData chart = monthly(from, to, home, words);
    chart.title = tr("Income by currency");
    chart.subtitle = tr("by month · %1 · estimates faded").arg(home.code());
    SeriesTable table(chart.categories.size());
    for (const IncomeGroup &group : answer->groups)
        addGroup(table, group.key.section(keySeparator, 1), monthIndex(group.key, from), group);
    chart.series = table.take([](const QString &key) { return key; }, tr("Others"));
    chart.summary
        = tr("Income in the original currencies: %1.").arg(formatSums(answer->total.netSums()));
    return chart;
}

Result<ChartData> EarningCharts::outstanding(Connection &connection, QDate today, Currency home,
                                             const ChartWords &words)
{
    const Result<QList<Outstanding::Due>> dues = Outstanding::byDay(connection);
    if (!dues)
        return failure(dues.error());
    ChartData chart;
    chart.kind = ChartData::Kind::Bars;
    chart.currency = home;
    chart.language = words.language;
    chart.title = tr("Outstanding by due date");
    chart.subtitle = tr("in %1").arg(home.code());
    constexpr int monthsAhead = 6;
    const QDate first(today.year(), today.month(), 1);
    chart.categories.append(tr("Overdue"));
    for (int i = 0; i < monthsAhead; ++i)
        chart.categories.append(words.month(first.addMonths(i)));
    chart.categories.append(tr("Later"));
    const auto undated = static_cast<int>(chart.categories.size());
    chart.categories.append(tr("No date"));
    const Result<RateTable> rates
        = RateRepository::load(connection, today, today, Currencies::all());
    if (!rates)
        return failure(rates.error());
    SeriesTable table(chart.categories.size());
    Micros whole = 0;
    for (const Outstanding::Due &due : *dues) {
        const std::optional<UsedRate> rate = rates->rate(due.amount.currency, home, today);
        if (!rate || due.amount.micros == 0)
            continue;
        const Micros amount = rate->convert(due.amount.micros);
        const int month = (due.day.year() - first.year()) * 12 + due.day.month() - first.month();
        int place = 0;
        if (!due.day.isValid())
            place = undated;
        else if (due.day >= today)
            place = 1 + std::min(month, monthsAhead);
        table.add(u"due"_s, place, amount, 0);
        whole += amount;
    }
    chart.series = table.take([](const QString &) { return tr("Outstanding"); }, tr("Others"));
    chart.summary = tr("%1 is still to be paid.").arg(formatMoney({ whole, home }));
    return chart;
}

Result<ChartData> EarningCharts::cumulative(Connection &connection, QDate today, Currency home,
                                            const ChartWords &words)
{
    constexpr int years = 4;
    const QDate from(today.year() - years + 1, 1, 1);
    IncomeQuestion question{ from,         QDate(today.year(), 12, 31),
                             home,         IncomeGrouping::Month,
                             std::nullopt, DateBasis::Earned,
                             std::nullopt };
    const Result<IncomeAnswer> answer = Income::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.currency = home;
    chart.language = words.language;
    chart.title = tr("Year against year");
    chart.subtitle
        = tr("income added up from January · in %1 · without estimates").arg(home.code());
    for (int month = 1; month <= 12; ++month)
        chart.categories.append(words.month(QDate(today.year(), month, 1)));
    QList<QList<Micros>> sums(years, QList<Micros>(12, 0));
    for (const IncomeGroup &group : answer->groups) {
        const int index = monthIndex(group.key, from);
        if (index >= 0 && index < years * 12)
            sums[index / 12][index % 12] += group.total.home.net() - group.estimated.home.net();
    }
    for (int year = years - 1; year >= 0; --year) {
        const bool current = year == years - 1;
        ChartData::Series series{ QString::number(from.year() + year),
                                  {},
                                  {},
                                  years - 1 - year,
                                  current ? ChartData::Dash::Solid : ChartData::Dash::Dashed };
        Micros sum = 0;
        bool any = false;
        for (int month = 0; month < 12; ++month) {
            sum += sums.at(year).at(month);
            any = any || sums.at(year).at(month) != 0;
            const bool future = current && month + 1 > today.month();
            series.values.append(future ? std::nullopt : std::optional(sum));
        }
        if (any)
            chart.series.append(series);
    }
    chart.summary
        = tr("Income without estimates, added up month by month, this year and the three before.");
    return chart;
}

} // namespace Creator
