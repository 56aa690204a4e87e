#include "reports/analyticsdocument.h"

#include "core/text.h"
#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "reports/analyticstables.h"
#include "reports/contenttables.h"
#include "reports/forecastwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostTones = 6;

class Composer
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AnalyticsDocument)

public:
    Composer(const AnalyticsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
        , m_tables(report, words)
    {
    }

    [[nodiscard]] ReportDocument compose() const
    {
        const AnalyticsRequest &request = m_report.request;
        ReportDocument document;
        document.title = tr("Analytics report");
        document.subtitle = daysText({ request.from, request.to });
        document.language = m_words.chart.language;
        document.fileName
            = fileNameSlug(tr("analytics-report") + u'-' + request.from.toString(Qt::ISODate) + u'-'
                           + request.to.toString(Qt::ISODate));
        addFacts(document);
        addFigures(document);
        addTables(document);
        return document;
    }

private:
    [[nodiscard]] QString daysText(const DaySpan &days) const
    {
        return u"%1 – %2"_s.arg(m_words.day(days.from), m_words.day(days.to));
    }

    void addFacts(ReportDocument &document) const
    {
        const AnalyticsRequest &request = m_report.request;
        const QDateTime made = request.madeAt.toTimeZone(request.zone);
        document.facts = {
            { tr("Compared with"),
              daysText(comparedRange({ request.from, request.to }, ComparedWith::PreviousPeriod)) },
            { tr("Home currency"), request.home.code() },
        };
        if (request.channel)
            document.facts.append({ tr("Channel"), request.channelName });
        document.facts.append(
            { tr("Made on"), m_words.day(made.date()) + u", "_s + made.toString(u"HH:mm"_s) });
    }

    static QString stateText(const MetricFigure &figure)
    {
        if (figure.state == MetricFigure::State::NotOffered)
            return tr("not told");
        if (figure.state == MetricFigure::State::NotFetched)
            return tr("not fetched");
        const auto permille = figure.changePermille();
        return permille ? changeText(*permille) : tr("nothing to compare");
    }

    static QString stateText(const IncomeFigure &income)
    {
        if (!income.now.known() && income.now.rows() > 0)
            return tr("without an exchange rate");
        const auto permille = income.changePermille();
        return permille ? changeText(*permille) : tr("nothing to compare");
    }

    static QString changeText(qint64 permille)
    {
        return (permille > 0 ? u"+"_s : QString()) + ForecastWords::percent(permille);
    }

    void addFigures(ReportDocument &document) const
    {
        const auto add = [&document](const QString &label, const MetricFigure &figure, auto text) {
            document.figures.append(
                { label, figure.value ? text(*figure.value) : u"—"_s, stateText(figure) });
        };
        const auto count
            = [](Micros value) { return formatCount(roundedToDecimals(value, 0) / microsPerUnit); };
        add(tr("Views"), m_report.views, count);
        add(tr("Watch time, hours"), m_report.watchTime, count);
        add(tr("Followers"), m_report.followers, count);
        add(tr("Engagement rate"), m_report.engagement, [](Micros value) {
            return ForecastWords::percent(
                static_cast<qint64>(divideHalfEven(Int128(value) * 1000, microsPerUnit)));
        });
        const Currency home = m_report.request.home;
        const IncomeFigure &income = m_report.income;
        const auto now = income.now.known();
        document.figures.append(
            { tr("Income"), now ? formatMoney({ *now, home }) : u"—"_s, stateText(income) });
    }

    [[nodiscard]] ChartData viewsChart() const
    {
        ChartData chart;
        chart.title = m_tables.trendText();
        chart.subtitle = tr("by platform · a gap is not known");
        chart.kind = ChartData::Kind::Lines;
        chart.unit = tr("views");
        chart.language = m_words.chart.language;
        for (const MetricLine &line : m_report.trendLines) {
            ChartData::Series series;
            series.name = line.key.isEmpty() ? tr("No platform") : platformName(line.key);
            series.tone = static_cast<int>(chart.series.size()) % mostTones;
            for (const MetricPoint &point : line.points) {
                if (chart.series.isEmpty())
                    chart.categories.append(m_tables.pointText(point.start));
                const bool dips = m_report.trend.grain == MetricGrain::Day && point.hasHole;
                series.values.append(dips ? std::nullopt : point.value);
            }
            chart.series.append(series);
        }
        return chart;
    }

    void addTables(ReportDocument &document) const
    {
        using Start = ReportDocument::PlacedChart::Start;
        const AnalyticsRequest &request = m_report.request;
        const ContentTables contents(m_report, m_words);
        document.charts.append({ 0, viewsChart(), Start::WhereItFits });
        document.tables = { m_tables.figures(), contents.sentences(), m_tables.platforms(),
                            contents.top(), contents.money() };
        document.charts.append(
            { document.tables.size(),
              EarningCharts::stackedBySource(m_report.monthsBySource, request.from, request.to,
                                             request.home, m_words.chart),
              Start::WhereItFits });
        document.tables += { m_tables.incomeMonths(), contents.forecast(), contents.releases(),
                             m_tables.trend(), m_tables.unknown() };
    }

    const AnalyticsReport &m_report;
    const ReportWords &m_words;
    const AnalyticsTables m_tables;
};

} // namespace

ReportDocument documentOf(const AnalyticsReport &report, const ReportWords &words)
{
    return Composer(report, words).compose();
}

} // namespace Creator
