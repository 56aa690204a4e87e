#include "pages/analytics/analyticscontroller.h"

#include "analytics/agecurves.h"
#include "domain/currency.h"
#include "models/agechart.h"
#include "pages/analytics/chartwish.h"
#include "storage/accountrepository.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/metricquery.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QList<PublishedValue> postsOf(const ContentRanking &ranking, const DaySpan &range,
                              const QTimeZone &zone)
{
    QList<PublishedValue> posts;
    for (const RankedContent &row : ranking.rows) {
        if (row.facts.publishedAt.isNull())
            continue;
        const QDate day = row.facts.publishedAt.toTimeZone(zone).date();
        if (day >= range.from && day <= range.to)
            posts.append({ row.facts.publishedAt, row.value });
    }
    return posts;
}

} // namespace

struct AnalyticsController::Known
{
    QList<const Metric *> metrics;
    QStringList platforms;
};

struct AnalyticsController::Figures
{
    DaySpan range;
    ContentRanking ranking;
    BestTimes times;
};

AnalyticsController::AnalyticsController(Database &database, const Clock &clock, Prompter &prompter,
                                         const StateStore &store, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_store(store)
    , m_home(Currencies::usd())
{
}

AnalyticsController::~AnalyticsController() = default;

AnalyticsPage *AnalyticsController::makePage(QWidget *parent)
{
    m_page = new AnalyticsPage(m_clock, m_prompter, m_store, parent);
    connect(m_page, &AnalyticsPage::wishChanged, this, [this] { ask(); });
    connect(m_page, &AnalyticsPage::contentRequested, this, &AnalyticsController::contentRequested);
    connect(m_page, &AnalyticsPage::connectRequested, this, &AnalyticsController::connectRequested);
    connect(m_page, &AnalyticsPage::reportRequested, this, &AnalyticsController::reportRequested);
    connect(m_page, &AnalyticsPage::paletteRequested, this, &AnalyticsController::paletteRequested);
    connect(&m_page->ranking(), &RankingModel::sparklinesWanted, this,
            &AnalyticsController::askSparklines);
    connect(m_page, &AnalyticsPage::audienceWishChanged, this, &AnalyticsController::askAudience);
    m_page->installEventFilter(this);
    emit searchBarMade(m_page->bar());
    refresh();
    return m_page;
}

void AnalyticsController::setHomeCurrency(Currency currency)
{
    m_home = currency;
    ask();
}

template <typename T>
void AnalyticsController::ask(std::shared_ptr<QueryTicket> &last,
                              const std::function<Result<T>(Connection &)> &question,
                              const std::function<void(const T &)> &show)
{
    if (last)
        last->cancel();
    last = std::make_shared<QueryTicket>();
    m_database.pool()
        .read<T>(question, last)
        .then(this, [this, show, ticket = last](const Result<T> &answer) {
            if (!m_page || ticket->isCancelled())
                return;
            if (answer)
                show(*answer);
            else
                emit noticeRequested({ Tone::Negative, tr("The figures could not be read"),
                                       answer.error().message });
        });
}

void AnalyticsController::refresh()
{
    if (!m_page)
        return;
    m_names.clear();
    const auto accounts = AccountRepository(m_database).list().value_or(QList<SocialAccount>());
    for (const SocialAccount &account : accounts)
        m_names.insert(account.platform + u'/' + account.accountId, account.name());
    const auto channels = ChannelRepository(m_database).list().value_or(QList<Channel>());
    for (const Channel &channel : channels)
        m_names.insert(channel.id.toText(), channel.name);
    ask<Known>(
        m_knownAsked,
        [](Connection &connection) -> Result<Known> {
            const auto offered = MetricSeries::offered(connection);
            if (!offered)
                return failure(offered.error());
            const auto places = MetricQuery::places(connection);
            if (!places)
                return failure(places.error());
            QStringList platforms;
            for (const MetricPlace &place : *places)
                platforms.append(place.platform);
            platforms.removeDuplicates();
            platforms.sort();
            return Known{ *offered, platforms };
        },
        [this](const Known &known) {
            m_page->bar().setPlatforms(known.platforms);
            m_page->setMetrics(known.metrics);
            takeWanted(known.metrics);
            ask();
        });
}

void AnalyticsController::showMetric(const QString &name)
{
    m_wanted = findMetric(name.toStdString());
    refresh();
}

void AnalyticsController::takeWanted(const QList<const Metric *> &offered)
{
    const Metric *wanted = std::exchange(m_wanted, nullptr);
    if (!wanted || !offered.contains(wanted))
        return;
    const QSignalBlocker silent(m_page->bar()); // asked anyway
    m_page->bar().setMetric(*wanted);
}

void AnalyticsController::ask()
{
    if (!m_page || !m_page->bar().metric())
        return;
    const QList<ContentId> compared = m_page->comparedContents();
    compared.isEmpty() ? askChart() : askAges(compared);
    askContents();
    askAudience();
}

void AnalyticsController::askChart()
{
    const AnalyticsBar &bar = m_page->bar();
    ChartWish wish{ { bar.metric() } };
    wish.question.breakdown = bar.breakdown();
    wish.question.home = m_home;
    wish.question.platforms = bar.platforms();
    wish.question.weekStart = QLocale().firstDayOfWeek();
    wish.range = bar.preset() == RangePreset::All ? std::nullopt : std::optional(bar.range());
    wish.compared = bar.compared();
    wish.second = bar.second();
    wish.layers = bar.layers();
    wish.today = m_clock.today();
    ask<MetricChartFacts>(
        m_chartAsked, [wish](Connection &connection) { return answered(connection, wish); },
        [this](const MetricChartFacts &answered) {
            MetricChartFacts facts = answered;
            facts.names = m_names;
            m_page->bar().setReach({ facts.question.from, facts.question.to });
            m_page->setChart(metricChart(facts), standoutText(facts));
        });
}

void AnalyticsController::askAges(const QList<ContentId> &contents)
{
    const Metric &metric = *m_page->bar().metric();
    const AgeQuestion question{ contents, &metric, m_home, QTimeZone::systemTimeZone(),
                                m_clock.today() };
    ask<QList<AgeCurve>>(
        m_chartAsked,
        [question](Connection &connection) { return ageCurves(connection, question); },
        [this, &metric](const QList<AgeCurve> &curves) {
            m_page->setChart(ageChart(metric, m_home, curves), {});
        });
}

void AnalyticsController::askAudience()
{
    if (!m_page || !m_page->bar().metric())
        return;
    const AnalyticsBar &bar = m_page->bar();
    AudienceQuestion question{ bar.metric(), m_page->audienceDimension() };
    question.platforms = bar.platforms();
    const auto chosen
        = bar.preset() == RangePreset::All ? std::nullopt : std::optional(bar.range());
    ask<Audience>(
        m_audienceAsked,
        [question, chosen, today = m_clock.today()](Connection &connection) -> Result<Audience> {
            const auto range = wishedRange(connection, *question.metric, chosen, today);
            if (!range)
                return failure(range.error());
            AudienceQuestion asked = question;
            asked.from = range->from;
            asked.to = range->to;
            return Audience::ask(connection, asked);
        },
        [this, question](const Audience &audience) {
            m_page->setAudience(*question.metric, audience);
        });
}

void AnalyticsController::askContents()
{
    const AnalyticsBar &bar = m_page->bar();
    const auto chosen
        = bar.preset() == RangePreset::All ? std::nullopt : std::optional(bar.range());
    const Metric &metric = *bar.metric();
    ask<Figures>(
        m_contentsAsked,
        [&metric, chosen, home = m_home, platforms = bar.platforms(),
         today = m_clock.today()](Connection &connection) -> Result<Figures> {
            const auto range = wishedRange(connection, metric, chosen, today);
            if (!range)
                return failure(range.error());
            auto ranking = ContentRanking::ask(
                connection, { &metric, range->from, range->to, home, platforms });
            if (!ranking)
                return failure(ranking.error());
            const QTimeZone zone = QTimeZone::systemTimeZone();
            const BestTimes times(postsOf(*ranking, *range, zone), zone);
            return Figures{ *range, std::move(*ranking), times };
        },
        [this, &metric](const Figures &figures) {
            m_shown = { {}, &metric, figures.range.from, figures.range.to, m_home };
            m_page->setRanking(metric, m_home, figures.ranking);
            m_page->setBestTimes(metric, m_home, figures.times);
        });
}

void AnalyticsController::askSparklines(const QList<ContentId> &contents)
{
    SparklineQuestion question = m_shown;
    question.contents = contents;
    m_database.pool()
        .read<QHash<ContentId, Sparkline>>(
            [question](Connection &connection) { return sparklines(connection, question); })
        .then(this, [this, question](const Result<QHash<ContentId, Sparkline>> &lines) {
            const bool isCurrent = question.metric == m_shown.metric
                && question.from == m_shown.from && question.to == m_shown.to;
            if (m_page && lines && isCurrent)
                m_page->ranking().setSparklines(*lines);
        });
}

bool AnalyticsController::eventFilter(QObject *watched, QEvent *event)
{
    // The chart is made of words.
    if (watched == m_page && event->type() == QEvent::LanguageChange)
        ask();
    return false;
}

} // namespace Creator
