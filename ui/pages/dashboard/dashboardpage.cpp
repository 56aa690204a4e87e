#include "pages/dashboard/dashboardpage.h"

#include "charts/chartcard.h"
#include "core/clock.h"
#include "pages/dashboard/dashboardwords.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr std::array ranges{ 28, 90, 365 };
/// Of what is offered, that which makes a trend for a first look.
constexpr std::string_view trends[]
    = { "views",       "watch_hours", "watch_minutes", "minutes_watched", "followers",
        "impressions", "reach",       "likes",         "comments",        "est_revenue" };

QList<const Metric *> trendMetrics(const QList<const Metric *> &offered)
{
    QList<const Metric *> metrics;
    for (const std::string_view name : trends) {
        const Metric *metric = findMetric(name);
        if (offered.contains(metric))
            metrics.append(metric);
    }
    return metrics;
}

} // namespace

DashboardPage::DashboardPage(const Clock &clock, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_header(new PageHeader)
    , m_range(new SegmentedControl)
    , m_channel(new FilterChip)
    , m_customize(m_header->addAction(Icon::Columns, {}))
    , m_scroll(new QScrollArea)
    , m_board(new DashboardBoard(prompter))
    , m_empty(new EmptyState)
{
    build();
    connectParts();
    retranslate();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_minute.start();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_range->setObjectName(u"range"_s);
    m_channel->setObjectName(u"channel"_s);
    m_customize->setObjectName(u"customize"_s);
    m_empty->setObjectName(u"empty"_s);
    m_empty->hide();
    m_header->addView(m_range);
    m_header->addView(m_channel);
    auto *room = new QWidget;
    room->setAutoFillBackground(false);
    auto *inner = new QVBoxLayout(room);
    inner->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    inner->addWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
}

void DashboardPage::connectParts()
{
    m_ways = { [this](const ContentId &id) { emit contentRequested(id); },
               [this](const ResourceId &id) { emit resourceRequested(id); },
               [this](QDate) { emit earningsRequested(filterOf(DashboardCard::Owed)); },
               [this] { emit inboxRequested(); },
               [this] { emit accountsRequested(); },
               [this] { emit enterFigureRequested(); } };
    connect(m_range, &SegmentedControl::currentChanged, this,
            [this](int index) { emit rangeChosen(ranges.at(static_cast<size_t>(index))); });
    connect(m_channel, &FilterChip::chosen, this, [this](const QVariant &value) {
        const auto id = Uuid::fromText(value.toString());
        emit channelChosen(id ? std::optional(ChannelId(*id)) : std::nullopt);
    });
    connect(m_customize, &QPushButton::clicked, this, &DashboardPage::customizeRequested);
    connect(m_header, &PageHeader::paletteRequested, this, &DashboardPage::paletteRequested);
    connect(m_board, &DashboardBoard::figureRequested, this, &DashboardPage::openFigure);
    connect(m_board, &DashboardBoard::wayRequested, this, &DashboardPage::openWay);
    connect(m_board, &DashboardBoard::metricChosen, this, &DashboardPage::metricChosen);
    connect(m_empty, &EmptyState::actionRequested, this, &DashboardPage::connectRequested);
    connect(m_empty, &EmptyState::secondActionRequested, this, &DashboardPage::importRequested);
    connect(m_empty, &EmptyState::thirdActionRequested, this, &DashboardPage::sampleRequested);
}

EarningFilter DashboardPage::filterOf(DashboardCard card) const
{
    EarningFilter filter;
    filter.channel = m_choice.channel;
    if (card == DashboardCard::Income) {
        const QDate today = m_clock.today();
        filter.from = QDate(today.year(), today.month(), 1);
        filter.to = filter.from.addMonths(1).addDays(-1);
    } else {
        filter.outstandingOnly = true;
    }
    return filter;
}

void DashboardPage::openFigure(DashboardCard card)
{
    if (card == DashboardCard::Income || card == DashboardCard::Owed)
        emit earningsRequested(filterOf(card));
    else if (card == DashboardCard::WatchTime)
        emit analyticsRequested(u"watch_hours"_s);
    else if (card == DashboardCard::Followers)
        emit analyticsRequested(u"followers"_s);
    else
        emit analyticsRequested(card == DashboardCard::Engagement ? u"likes"_s : u"views"_s);
}

void DashboardPage::openWay(DashboardCard card)
{
    if (card == DashboardCard::ComingUp)
        emit plannerRequested(m_clock.today());
    else if (card == DashboardCard::Waiting)
        emit inboxRequested();
    else if (card == DashboardCard::Payouts)
        emit earningsRequested(filterOf(DashboardCard::Owed));
    else if (card == DashboardCard::Licences)
        emit resourcesRequested();
    else if (card == DashboardCard::Data)
        emit accountsRequested();
    else
        emit analyticsRequested(u"views"_s);
}

void DashboardPage::setChoice(const DashboardChoice &choice)
{
    m_choice = choice;
    const QSignalBlocker blocker(m_range);
    const auto *range = std::find(ranges.begin(), ranges.end(), choice.days);
    m_range->setCurrent(static_cast<int>(range - ranges.begin()));
    m_channel->setCurrent(choice.channel ? choice.channel->toText() : QString());
    m_board->setCards(choice.shown());
}

void DashboardPage::setChannels(const QList<Channel> &channels)
{
    m_channels = channels;
    QList<FilterChip::Option> options{ { QString(), tr("All") } };
    for (const Channel &channel : channels)
        options.append({ channel.id.toText(), channel.name });
    m_channel->setOptions(options);
    m_channel->setCurrent(m_choice.channel ? m_choice.channel->toText() : QString());
    m_channel->setVisible(channels.size() > 1);
}

void DashboardPage::setDashboard(const Dashboard &dashboard, const QList<RunReport> &runs)
{
    m_dashboard = dashboard;
    m_runs = runs;
    refresh();
}

void DashboardPage::setTrend(const ChartData &chart)
{
    m_board->trend().setData(chart);
}

void DashboardPage::setTrendLoading()
{
    m_board->trend().setLoading();
}

void DashboardPage::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refresh();
}

void DashboardPage::refresh()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const bool isBlank = m_dashboard && m_dashboard->isBlank;
    m_empty->setVisible(isBlank);
    m_scroll->setVisible(!isBlank);
    m_range->setVisible(!isBlank);
    m_customize->setVisible(!isBlank);
    m_channel->setVisible(!isBlank && m_channels.size() > 1);
    m_empty->setAction(may ? tr("Connect an account") : QString());
    m_empty->setSecondAction(may ? tr("Import a file") : QString());
    m_empty->setThirdAction(tr("Look at sample data"));
    if (!m_dashboard || isBlank)
        return;
    const DashboardMoment moment{ m_clock.nowUtc(), m_clock.today(), QTimeZone::systemTimeZone() };
    m_board->setMetrics(trendMetrics(m_dashboard->offered), m_choice.metric);
    m_board->tell({ *m_dashboard, m_runs, m_ways, moment, m_choice.days });
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit lookedAt();
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DashboardPage::retranslate()
{
    m_header->setTitle(tr("Dashboard"));
    m_customize->setText(tr("Customize"));
    QStringList texts;
    for (const int days : ranges)
        texts.append(rangeName(days));
    m_range->setSegments(texts);
    m_range->setAccessibleName(tr("Which days"));
    m_channel->setLabel(tr("Profile"));
    m_empty->setContent(Icon::Dashboard, tr("Nothing is here yet"),
                        tr("Connect the places where you publish, or import a file with what you "
                           "earned, and one look here tells how it goes. It all stays on this "
                           "computer."));
    m_board->retranslate();
    setChannels(m_channels);
    refresh();
}

} // namespace Creator
