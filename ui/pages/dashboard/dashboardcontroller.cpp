#include "pages/dashboard/dashboardcontroller.h"

#include "analytics/comparison.h"
#include "charts/chartcard.h"
#include "pages/dashboard/customizesheet.h"
#include "pages/dashboard/dashboardwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QString memoryKey = u"dashboard"_s;

/// What the person chose, where it is offered.
const Metric *trendMetric(const QString &choice, const QList<const Metric *> &offered)
{
    const Metric *chosen = findMetric(std::string_view(choice.toStdString()));
    return chosen && offered.contains(chosen) ? chosen : findMetric("views");
}

} // namespace

DashboardController::DashboardController(const Stores &stores, const Clock &clock,
                                         Prompter &prompter, const StateStore &memory,
                                         QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(memory)
    , m_choice(DashboardChoice::fromBytes(memory.load(memoryKey)))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // behind what is to be painted first
    connect(&m_soon, &QTimer::timeout, this, &DashboardController::look);
    connect(&stores.channels, &ChannelRepository::changed, this, &DashboardController::refreshSoon);
}

DashboardController::~DashboardController() = default;

void DashboardController::prepare()
{
    m_isStale = false;
    ask();
}

DashboardPage *DashboardController::makePage(QWidget *parent)
{
    m_page = new DashboardPage(m_clock, m_prompter, parent);
    m_page->setEditable(m_editable);
    m_page->setChoice(m_choice);
    connectPage();
    showChannels();
    if (m_answer && !m_isStale)
        show();
    return m_page;
}

void DashboardController::connectPage()
{
    connect(m_page, &DashboardPage::lookedAt, &m_soon, qOverload<>(&QTimer::start));
    connect(m_page, &DashboardPage::rangeChosen, this, [this](int days) {
        DashboardChoice choice = m_choice;
        choice.days = days;
        choose(choice);
    });
    connect(m_page, &DashboardPage::channelChosen, this, [this](std::optional<ChannelId> channel) {
        DashboardChoice choice = m_choice;
        choice.channel = channel;
        choose(choice);
    });
    connect(m_page, &DashboardPage::metricChosen, this, [this](const QString &metric) {
        m_choice.metric = metric;
        m_memory.save(memoryKey, m_choice.toBytes());
        m_page->setChoice(m_choice);
        askTrend();
    });
    using Page = DashboardPage;
    connect(m_page, &Page::earningsRequested, this, &DashboardController::earningsRequested);
    connect(m_page, &Page::plannerRequested, this, &DashboardController::plannerRequested);
    connect(m_page, &Page::contentRequested, this, &DashboardController::contentRequested);
    connect(m_page, &Page::resourceRequested, this, &DashboardController::resourceRequested);
    connect(m_page, &Page::connectRequested, this, &DashboardController::connectRequested);
    connect(m_page, &Page::importRequested, this, &DashboardController::importRequested);
    connect(m_page, &DashboardPage::customizeRequested, this, &DashboardController::customize);
}

void DashboardController::follow(AccountDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &AccountDesk::runEnded, this, &DashboardController::refreshSoon);
}

void DashboardController::setHomeCurrency(Currency currency)
{
    m_home = currency;
    refreshSoon();
}

void DashboardController::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_page)
        m_page->setEditable(editable);
}

void DashboardController::refreshSoon()
{
    m_isStale = true;
    m_soon.start();
}

void DashboardController::look()
{
    if (!m_page || !m_page->isVisible() || !m_isStale)
        return;
    showChannels();
    m_isStale = false;
    ask();
}

void DashboardController::showChannels()
{
    const auto channels = m_stores.channels.list().value_or(QList<Channel>());
    const bool isKnown
        = std::any_of(channels.cbegin(), channels.cend(),
                      [this](const Channel &one) { return m_choice.channel == one.id; });
    if (!isKnown && m_choice.channel) { // it went to the trash
        m_choice.channel.reset();
        m_isStale = true;
    }
    m_page->setChannels(channels);
}

void DashboardController::choose(const DashboardChoice &choice)
{
    m_choice = choice;
    m_memory.save(memoryKey, choice.toBytes());
    m_page->setChoice(choice);
    ask();
}

void DashboardController::customize()
{
    auto *sheet = new CustomizeSheet(m_choice, m_page->window());
    connect(sheet, &Sheet::accepted, this, [this, sheet] {
        const DashboardChoice choice = sheet->choice();
        sheet->dismiss();
        choose(choice);
    });
    sheet->open();
}

void DashboardController::ask()
{
    for (const auto &older : { m_asked, m_trendAsked }) {
        if (older)
            older->cancel();
    }
    m_asked = std::make_shared<QueryTicket>();
    m_isReading = true;
    const DashboardQuestion question{ m_clock.today(), m_clock.nowUtc(), m_home, m_choice.channel,
                                      m_choice.days };
    const auto read = [question, trend = trendQuestion(),
                       choice = m_choice.metric](Connection &connection) -> Result<Answer> {
        Answer answer{ question, {}, {} };
        auto dashboard = Dashboard::ask(connection, question);
        if (!dashboard)
            return failure(dashboard.error());
        answer.dashboard = std::move(*dashboard);
        MetricQuestion offered = trend;
        offered.metric = trendMetric(choice, answer.dashboard.offered);
        auto series = DashboardTrend::ask(connection, offered);
        if (!series)
            return failure(series.error());
        answer.trend = std::move(*series);
        return answer;
    };
    m_stores.database.pool()
        .read<Answer>(read, m_asked)
        .then(this, [this, ticket = m_asked](const Result<Answer> &answer) {
            if (ticket->isCancelled())
                return;
            if (!answer)
                return complain(answer.error());
            m_answer = *answer;
            show();
            askRest();
        });
}

/// Behind the figures, which are small, whatever the file.
void DashboardController::askRest()
{
    const auto read = [answer = *m_answer](Connection &connection) -> Result<Dashboard> {
        Dashboard dashboard = answer.dashboard;
        if (Status status = dashboard.readRest(connection, answer.asked); !status)
            return failure(status.error());
        return dashboard;
    };
    m_stores.database.pool()
        .read<Dashboard>(read, m_asked)
        .then(this, [this, ticket = m_asked](const Result<Dashboard> &dashboard) {
            if (ticket->isCancelled())
                return;
            if (!dashboard)
                return complain(dashboard.error());
            m_isReading = false;
            m_answer->dashboard = *dashboard;
            if (m_page)
                m_page->setDashboard(*dashboard, lastRuns(dashboard->accounts));
        });
}

void DashboardController::show()
{
    if (!m_page)
        return;
    m_page->setDashboard(m_answer->dashboard, lastRuns(m_answer->dashboard.accounts));
    // Another metric may have been chosen meanwhile, and is drawn by its own answer.
    if (m_answer->trend.question.metric == trendQuestion().metric)
        showTrend(m_answer->trend);
}

void DashboardController::showTrend(const DashboardTrend &trend)
{
    m_page->setTrend(trendChart(trend.now, trend.before, trend.question, m_clock.today()));
}

MetricQuestion DashboardController::trendQuestion() const
{
    MetricQuestion question;
    question.metric = trendMetric(m_choice.metric,
                                  m_answer ? m_answer->dashboard.offered : QList<const Metric *>());
    const DaySpan range = lastDays(m_clock.today(), m_choice.days);
    question.from = range.from;
    question.to = range.to;
    question.grain = m_choice.days > 100 ? MetricGrain::Week : MetricGrain::Day;
    question.weekStart = QLocale().firstDayOfWeek();
    question.breakdown = MetricBreakdown::Platform;
    question.channel = m_choice.channel;
    question.home = m_home;
    return question;
}

/// The chart alone, of another metric.
void DashboardController::askTrend()
{
    if (m_trendAsked)
        m_trendAsked->cancel();
    m_trendAsked = std::make_shared<QueryTicket>();
    const MetricQuestion question = trendQuestion();
    m_stores.database.pool()
        .read<DashboardTrend>(
            [question](Connection &connection) {
                return DashboardTrend::ask(connection, question);
            },
            m_trendAsked)
        .then(this, [this, ticket = m_trendAsked](const Result<DashboardTrend> &trend) {
            if (!m_page || ticket->isCancelled())
                return;
            if (trend)
                showTrend(*trend);
            else
                complain(trend.error());
        });
}

QList<RunReport> DashboardController::lastRuns(const QList<SocialAccount> &accounts) const
{
    QList<RunReport> runs;
    if (!m_desk)
        return runs;
    for (const SocialAccount &account : accounts)
        runs += m_desk->lastRuns(account.id, 1);
    return runs;
}

void DashboardController::complain(const Error &error)
{
    m_isReading = false;
    emit noticeRequested({ Tone::Negative, tr("The dashboard could not be read"), error.message });
}

} // namespace Creator
