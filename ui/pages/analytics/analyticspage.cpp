#include "pages/analytics/analyticspage.h"

#include "charts/chartcard.h"
#include "pages/analytics/audiencecard.h"
#include "pages/analytics/besttimescard.h"
#include "pages/analytics/rankingcard.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Creator {

AnalyticsPage::AnalyticsPage(const Clock &clock, Prompter &prompter, const StateStore &store,
                             QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_header(new PageHeader)
    , m_report(m_header->addAction(Icon::Report, {}, ButtonKind::Primary))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_bar(new AnalyticsBar(clock))
    , m_chart(new ChartCard(prompter))
    , m_note(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_ranking(new RankingCard(store))
    , m_insights(new QStackedWidget)
    , m_times(new BestTimesCard)
    , m_audience(new AudienceCard)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeFigures());
    m_stack->addWidget(m_empty);
    makeActions();
    connectCards();
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
}

AnalyticsPage::~AnalyticsPage() = default;

void AnalyticsPage::connectCards()
{
    connect(m_header, &PageHeader::paletteRequested, this, &AnalyticsPage::paletteRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &AnalyticsPage::connectRequested);
    connect(m_bar, &AnalyticsBar::changed, this, &AnalyticsPage::takeWish);
    connect(m_chart, &ChartCard::markRequested, this, [this](const QString &id) {
        if (const std::optional<Uuid> uuid = Uuid::fromText(id))
            emit contentRequested(ContentId(*uuid));
    });
    connect(m_ranking, &RankingCard::contentRequested, this, &AnalyticsPage::contentRequested);
    connect(m_ranking, &RankingCard::comparedChanged, this, &AnalyticsPage::wishChanged);
    connect(&m_times->map(), &BestTimesMap::hourChosen, this, &AnalyticsPage::showHour);
    connect(m_audience, &AudienceCard::dimensionChanged, this, &AnalyticsPage::audienceWishChanged);
}

QWidget *AnalyticsPage::makeInsights()
{
    for (Card *card : { static_cast<Card *>(m_times), static_cast<Card *>(m_audience) }) {
        auto *which = new SegmentedControl;
        m_switches.append(which);
        m_insights->addWidget(card);
        card->addHeaderWidget(which);
        connect(which, &SegmentedControl::currentChanged, this, &AnalyticsPage::showInsight);
    }
    return m_insights;
}

void AnalyticsPage::showInsight(int index)
{
    const bool isOther = index != m_insights->currentIndex();
    m_insights->setCurrentIndex(index);
    // Each of the cards names itself.
    for (int i = 0; i < m_switches.size(); ++i) {
        const QSignalBlocker quiet(m_switches.at(i));
        m_switches.at(i)->setCurrent(i);
    }
    if (isOther)
        m_switches.at(index)->segment(index)->setFocus();
}

QWidget *AnalyticsPage::makeFigures()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *below = new QHBoxLayout;
    below->setSpacing(sizes.padding);
    below->addWidget(m_ranking, 3);
    below->addWidget(makeInsights(), 2);
    auto *figures = new QWidget;
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_bar);
    layout->addWidget(m_chart, 6);
    m_note->setObjectName(u"standouts"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_chart->body()->addWidget(m_note);
    layout->addLayout(below, 5);
    return figures;
}

void AnalyticsPage::makeActions()
{
    using Step = void (AnalyticsPage::*)();
    const auto add = [this](const char *name, const QList<QKeySequence> &keys, Step step) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, step);
        addAction(action);
    };
    add("moveBack", { Qt::CTRL | Qt::Key_Left }, &AnalyticsPage::moveBack);
    add("moveOn", { Qt::CTRL | Qt::Key_Right }, &AnalyticsPage::moveOn);
    add("zoomIn", { Qt::Key_Plus, Qt::CTRL | Qt::Key_Plus }, &AnalyticsPage::zoomIn);
    add("zoomOut", { Qt::Key_Minus, Qt::CTRL | Qt::Key_Minus }, &AnalyticsPage::zoomOut);
    connect(m_report, &QPushButton::clicked, this,
            [this] { emit reportRequested(m_bar->range().from, m_bar->range().to); });
}

void AnalyticsPage::setMetrics(const QList<const Metric *> &metrics)
{
    m_bar->setMetrics(metrics);
    m_stack->setCurrentIndex(metrics.isEmpty() ? 1 : 0);
    m_report->setVisible(!metrics.isEmpty());
}

void AnalyticsPage::setChart(const ChartData &chart, const QString &note)
{
    m_chart->setData(chart);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AnalyticsPage::setRanking(const Metric &metric, Currency home, const ContentRanking &ranking)
{
    m_ranking->setRanking(metric, home, ranking);
}

void AnalyticsPage::setAudience(const Metric &metric, const Audience &audience)
{
    m_audience->setAudience(metric, audience);
}

QList<ContentId> AnalyticsPage::comparedContents() const
{
    return m_ranking->compared();
}

QString AnalyticsPage::audienceDimension() const
{
    return m_audience->dimension();
}

RankingModel &AnalyticsPage::ranking()
{
    return m_ranking->model();
}

void AnalyticsPage::takeWish()
{
    // Another question is about all contents again.
    m_ranking->showAll();
    m_ranking->endComparison();
    emit wishChanged();
}

void AnalyticsPage::showHour(int weekday, int hour)
{
    const DaySpan range = m_bar->range();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto wentOutThen = [=](const RankedContent &row) {
        if (row.facts.publishedAt.isNull())
            return false;
        const QDateTime at = row.facts.publishedAt.toTimeZone(zone);
        return at.date() >= range.from && at.date() <= range.to && at.date().dayOfWeek() == weekday
            && at.time().hour() == hour;
    };
    //: a weekday and a time of day
    m_ranking->showOnly(tr("Went out: %1").arg(BestTimesMap::whenText(weekday, hour)), wentOutThen);
}

void AnalyticsPage::setBestTimes(const Metric &metric, Currency home, const BestTimes &times)
{
    m_times->setTimes(metric, home, times);
}

void AnalyticsPage::moveBack()
{
    m_bar->setRange(moved(m_bar->range(), -1, m_clock.today()));
}

void AnalyticsPage::moveOn()
{
    m_bar->setRange(moved(m_bar->range(), 1, m_clock.today()));
}

void AnalyticsPage::zoomIn()
{
    m_bar->setRange(zoomedIn(m_bar->range()));
}

void AnalyticsPage::zoomOut()
{
    m_bar->setRange(zoomedOut(m_bar->range(), m_clock.today()));
}

void AnalyticsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        return moveBack();
    if (event->key() == Qt::Key_Right)
        return moveOn();
    QWidget::keyPressEvent(event);
}

void AnalyticsPage::wheelEvent(QWheelEvent *event)
{
    const QPoint place = m_chart->mapFrom(this, event->position().toPoint());
    const QPoint turned = event->angleDelta();
    if (!m_chart->rect().contains(place) || m_chart->isTableShown() || turned.isNull())
        return QWidget::wheelEvent(event);
    if (turned.x() != 0)
        return turned.x() > 0 ? moveBack() : moveOn();
    turned.y() > 0 ? zoomIn() : zoomOut();
}

void AnalyticsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnalyticsPage::retranslate()
{
    m_header->setTitle(tr("Analytics"));
    m_report->setText(tr("Report…"));
    m_empty->setContent(Icon::Analytics, tr("No figures yet"),
                        tr("Connect an account, or drop a file with figures of a platform on this "
                           "window."));
    m_empty->setAction(tr("Connect an account"));
    m_chart->emptyState()->setContent(Icon::Chart, tr("Nothing is known of these days"),
                                      tr("Choose other days, or update the accounts."));
    for (SegmentedControl *which : std::as_const(m_switches)) {
        const QSignalBlocker quiet(which);
        which->setSegments({ tr("Best times"), tr("Audience") });
        which->setAccessibleName(tr("Best times or audience"));
    }
    showInsight(m_insights->currentIndex());
    const auto name = [this](QLatin1String action, const QString &text) {
        findChild<QAction *>(action)->setText(text);
    };
    name("moveBack"_L1, tr("Earlier"));
    name("moveOn"_L1, tr("Later"));
    name("zoomIn"_L1, tr("Fewer days"));
    name("zoomOut"_L1, tr("More days"));
}

} // namespace Creator
