#include "reports/analyticstables.h"

#include "domain/sourcename.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = ReportColumn::Kind;
using Need = ReportColumn::Need;

constexpr QChar keySeparator = u'\x1f';
constexpr Micros percentFactor = 100; // of a rate whose 1 is everybody
constexpr Micros microsPerPermille = microsPerUnit / 10; // in per cent

QString orManual(const QString &platform, const QString &none)
{
    return platform.isEmpty() ? none : platformName(platform);
}

} // namespace

ReportCell countCell(const std::optional<Micros> &value)
{
    if (!value)
        return {};
    if (*value % microsPerUnit != 0)
        return ReportCell::decimal(*value);
    return ReportCell(static_cast<qint64>(*value / microsPerUnit));
}

ReportCell decimalCell(const std::optional<Micros> &value)
{
    return value ? ReportCell::decimal(*value) : ReportCell();
}

ReportCell moneyCell(const std::optional<Micros> &value, Currency currency)
{
    return value ? ReportCell(Money{ *value, currency }) : ReportCell();
}

QString AnalyticsTables::metricText(const Metric &metric)
{
    if (metric.name == "views")
        return tr("Views");
    return metric.name == "followers" ? tr("Followers") : tr("Watch time, hours");
}

ReportRow AnalyticsTables::figureRow(const QString &name, const MetricFigure &figure,
                                     Micros factor) const
{
    const auto cell = [factor](std::optional<Micros> value) {
        if (value)
            *value *= factor;
        return factor == 1 ? countCell(value) : decimalCell(value);
    };
    const auto permille = figure.changePermille();
    ReportCell unknownDays;
    if (figure.state != MetricFigure::State::NotOffered)
        unknownDays = ReportCell(static_cast<qint64>(figure.missingDays));
    return { { name, cell(figure.value), cell(figure.now), cell(figure.before),
               permille ? ReportCell::decimal(*permille * microsPerPermille) : ReportCell(),
               unknownDays },
             ReportRow::Weight::Normal };
}

ReportRow AnalyticsTables::incomeRow() const
{
    const Currency home = m_report.request.home;
    const IncomeFigure &income = m_report.income;
    const auto money = [home](const IncomeTotal &total) { return moneyCell(total.known(), home); };
    ReportCell change;
    if (const auto permille = income.changePermille())
        change = ReportCell::decimal(*permille * microsPerPermille);
    return { { tr("Income, %1").arg(home.code()), money(income.now), money(income.now),
               money(income.before), change, ReportCell() },
             ReportRow::Weight::Normal };
}

ReportTable AnalyticsTables::figures() const
{
    ReportTable table;
    table.sheet = tr("Summary");
    table.title = tr("Figures");
    table.note = tr("Compared are only days and accounts that are known of both periods, so that a "
                    "day that was not fetched looks like no fall. An empty cell is not known; it "
                    "is not 0.");
    table.columns = { { tr("Figure") },
                      { tr("This period"), Kind::Count },
                      { tr("Of it compared"), Kind::Count },
                      { tr("Period before"), Kind::Count },
                      { tr("Change, %"), Kind::Decimal },
                      { tr("Days not known"), Kind::Count } };
    table.rows
        = { figureRow(tr("Views"), m_report.views, 1),
            figureRow(tr("Watch time, hours"), m_report.watchTime, 1),
            figureRow(tr("Followers"), m_report.followers, 1),
            figureRow(tr("Engagement rate, %"), m_report.engagement, percentFactor), incomeRow() };
    return table;
}

QString AnalyticsTables::trendText() const
{
    switch (m_report.trend.grain) {
    case MetricGrain::Day:
        return tr("Views by day");
    case MetricGrain::Week:
        return tr("Views by week");
    case MetricGrain::Month:
        return tr("Views by month");
    }
    Q_UNREACHABLE();
}

QString AnalyticsTables::pointText(QDate start) const
{
    if (m_report.trend.grain == MetricGrain::Month)
        return m_words.month(start);
    const QLocale locale(m_words.isKorean() ? QLocale::Korean : QLocale::English);
    return locale.toString(start, m_words.isKorean() ? u"M월 d일"_s : u"d MMM"_s);
}

ReportTable AnalyticsTables::trend() const
{
    ReportTable table;
    table.sheet = tr("Views");
    table.title = trendText();
    table.columns = { { tr("First day"), Kind::Day } };
    for (const MetricLine &line : m_report.trendLines)
        table.columns.append({ orManual(line.key, tr("No platform")), Kind::Count });
    table.columns.append({ tr("Known") });
    const qsizetype points
        = m_report.trendLines.isEmpty() ? 0 : m_report.trendLines.constFirst().points.size();
    for (qsizetype i = 0; i < points; ++i) {
        ReportRow row{ { ReportCell(m_report.trendLines.constFirst().points.at(i).start) },
                       ReportRow::Weight::Normal };
        bool isWhole = true;
        for (const MetricLine &line : m_report.trendLines) {
            const MetricPoint &point = line.points.at(i);
            row.cells.append(countCell(point.value));
            isWhole = isWhole && point.value && !point.isPartial;
        }
        row.cells.append(isWhole ? tr("all") : tr("in part"));
        table.rows.append(row);
    }
    table.emptyText = tr("No platform tells views.");
    return table;
}

ReportTable AnalyticsTables::incomeMonths() const
{
    const Currency home = m_report.request.home;
    QMap<QString, QPair<std::optional<Micros>, Micros>> months; // all of it, what is estimated
    for (const IncomeGroup &group : m_report.monthsBySource.groups) {
        auto &[all, estimated] = months[group.key.section(keySeparator, 0, 0)];
        if (const auto known = group.total.known())
            all = all.value_or(0) + *known;
        estimated += group.estimated.home.net();
    }
    ReportTable table;
    table.sheet = tr("Income");
    table.title = tr("Income by month, in %1").arg(home.code());
    table.columns = { { tr("Month") },
                      { tr("Income"), Kind::Amount },
                      { tr("of it estimated"), Kind::Amount, Need::UnlessZero } };
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        table.rows.append({ { m_words.month(QDate::fromString(it.key() + u"-01"_s, Qt::ISODate)),
                              moneyCell(it->first, home), Money{ it->second, home } },
                            ReportRow::Weight::Normal });
    }
    table.emptyText = tr("No income in this period.");
    return table;
}

ReportTable AnalyticsTables::platforms() const
{
    const Currency home = m_report.request.home;
    ReportTable table;
    table.sheet = tr("Platforms");
    table.title = tr("By platform");
    table.columns = { { tr("Platform") },
                      { tr("Views"), Kind::Count },
                      { tr("Watch time, hours"), Kind::Decimal },
                      { tr("Followers"), Kind::Count },
                      { tr("Income, %1").arg(home.code()), Kind::Amount } };
    for (const PlatformFigures &platform : m_report.platforms) {
        table.rows.append({ { orManual(platform.platform, tr("No platform")),
                              countCell(platform.views), decimalCell(platform.watchHours),
                              countCell(platform.followers), moneyCell(platform.income, home) },
                            ReportRow::Weight::Normal });
    }
    table.emptyText = tr("Nothing is known of any platform.");
    return table;
}

ReportTable AnalyticsTables::unknown() const
{
    ReportTable table;
    table.sheet = tr("Not known");
    table.title = tr("Days that are not known");
    table.note = tr("These days are missing from the figures above; they are not counted as 0.");
    table.columns = { { tr("Platform") },
                      { tr("Account") },
                      { tr("Figure") },
                      { tr("First day"), Kind::Day },
                      { tr("Last day"), Kind::Day },
                      { tr("Days"), Kind::Count },
                      { tr("Why") } };
    for (const UnknownDays &one : m_report.unknown) {
        const QString why = one.kind == DayKind::Retired ? tr("no longer told by the platform")
            : one.kind == DayKind::NotOffered            ? tr("not told by the platform")
                                                         : tr("not fetched or imported");
        table.rows.append(
            { { orManual(one.platform, tr("No platform")), one.account, metricText(*one.metric),
                one.days.from, one.days.to, static_cast<qint64>(one.days.days()), why },
              ReportRow::Weight::Normal });
    }
    table.emptyText = tr("Every day of this period is known.");
    return table;
}

} // namespace Creator
