#include "pages/analytics/analyticspage.h"

#include "charts/chartcard.h"
#include "delegates/datatable.h"
#include "delegates/sparklinedelegate.h"
#include "pages/analytics/besttimescard.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
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
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_bar(new AnalyticsBar(clock))
    , m_chart(new ChartCard(prompter))
    , m_note(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_table(new DataTable)
    , m_noRows(new EmptyState)
    , m_times(new BestTimesCard)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeFigures(store));
    m_stack->addWidget(m_empty);
    makeActions();
    connect(m_header, &PageHeader::paletteRequested, this, &AnalyticsPage::paletteRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &AnalyticsPage::connectRequested);
    connect(m_bar, &AnalyticsBar::changed, this, &AnalyticsPage::wishChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RankedContent *row = m_model.at(index.row()))
            emit contentRequested(row->id);
    });
    connect(m_chart, &ChartCard::markRequested, this, [this](const QString &id) {
        if (const std::optional<Uuid> uuid = Uuid::fromText(id))
            emit contentRequested(ContentId(*uuid));
    });
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
}

AnalyticsPage::~AnalyticsPage() = default;

QWidget *AnalyticsPage::makeFigures(const StateStore &store)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    using Kind = DataTable::Column::Kind;
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"title"_s, 260, Kind::Text },
                          { u"platform"_s, 90, Kind::Text },
                          { u"published"_s, 116, Kind::Text },
                          { u"value"_s, 130, Kind::Figure },
                          { u"share"_s, 80, Kind::Figure },
                          { u"course"_s, 110, Kind::Text } },
                        u"analytics"_s, store);
    m_table->setItemDelegateForColumn(RankingModel::TrendColumn, new SparklineDelegate(m_table));
    m_table->setStretchColumn(RankingModel::TitleColumn);
    m_table->setEmptyState(m_noRows);
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(sizes.padding);
    below->addWidget(card, 3);
    below->addWidget(m_times, 2);
    auto *figures = new QWidget;
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_bar);
    layout->addWidget(m_chart, 1);
    m_note->setObjectName(u"standouts"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_chart->body()->addWidget(m_note);
    layout->addLayout(below, 1);
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
}

void AnalyticsPage::setMetrics(const QList<const Metric *> &metrics)
{
    m_bar->setMetrics(metrics);
    m_stack->setCurrentIndex(metrics.isEmpty() ? 1 : 0);
}

void AnalyticsPage::setChart(const ChartData &chart, const QString &note)
{
    m_chart->setData(chart);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AnalyticsPage::setRanking(const Metric &metric, Currency home, const ContentRanking &ranking)
{
    m_model.setRanking(metric, home, ranking);
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
    m_empty->setContent(Icon::Analytics, tr("No figures yet"),
                        tr("Connect an account, or drop a file with figures of a platform on this "
                           "window."));
    m_empty->setAction(tr("Connect an account"));
    m_chart->emptyState()->setContent(Icon::Chart, tr("Nothing is known of these days"),
                                      tr("Choose other days, or update the accounts."));
    m_noRows->setContent(Icon::Content, tr("No content has a figure in this time"),
                         tr("Platforms tell this figure of the whole channel only, or nothing went "
                            "out yet."));
    m_table->setAccessibleName(tr("Contents by what they came to"));
    m_model.retranslate();
    const auto name = [this](QLatin1String action, const QString &text) {
        findChild<QAction *>(action)->setText(text);
    };
    name("moveBack"_L1, tr("Earlier"));
    name("moveOn"_L1, tr("Later"));
    name("zoomIn"_L1, tr("Fewer days"));
    name("zoomOut"_L1, tr("More days"));
}

} // namespace Creator
