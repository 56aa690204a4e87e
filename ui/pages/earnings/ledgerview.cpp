#include "pages/earnings/ledgerview.h"

#include "charts/chartcard.h"
#include "pages/earnings/earningtable.h"
#include "pages/earnings/overviewcards.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Creator {

LedgerView::LedgerView(EarningTableModel &model, const Clock &clock, Prompter &prompter,
                       const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_cards(new OverviewCards(clock))
    , m_chart(new ChartCard(prompter))
    , m_charts(new SegmentedControl)
    , m_filters(new FilterBar(clock))
    , m_table(new EarningTable(model, *m_filters, store))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_cards);
    layout->addWidget(m_chart);
    layout->addWidget(m_table, 1);
    m_chart->addHeaderWidget(m_charts);
    connect(m_charts, &SegmentedControl::currentChanged, this,
            [this] { emit chartChosen(chosenChart()); });
    connect(m_chart->emptyState(), &EmptyState::actionRequested, this,
            &LedgerView::importRequested);
    connect(&m_table->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_filters->isFiltering())
            m_filters->clear();
        else
            emit importRequested();
    });
    connect(&m_table->emptyState(), &EmptyState::secondActionRequested, this,
            &LedgerView::addRequested);
    connect(m_filters, &FilterBar::filterChanged, this, &LedgerView::explainEmptiness);
    retranslate();
}

LedgerView::~LedgerView() = default;

void LedgerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerView::retranslate()
{
    m_charts->setSegments({ tr("By source"), tr("By currency"), tr("Year on year") });
    m_charts->setAccessibleName(tr("Which chart"));
    m_chart->emptyState()->setContent(Icon::Chart, tr("No income in this time yet"),
                                      tr("Drop a file from a platform on this window."));
    explainEmptiness();
}

void LedgerView::explainEmptiness()
{
    EmptyState &empty = m_table->emptyState();
    if (m_filters->isFiltering()) {
        empty.setContent(Icon::Search, tr("Nothing matches"),
                         tr("No entry has everything that the filters ask for."));
        empty.setAction(tr("Clear the filters"));
        empty.setSecondAction({});
        return;
    }
    empty.setContent(Icon::Earnings, tr("No earnings yet"),
                     tr("Drop the file that a platform gave you on this window, or add a payment "
                        "by hand."));
    empty.setAction(tr("Import a file"));
    empty.setSecondAction(tr("Add by hand"));
}

void LedgerView::setForecast(const std::optional<IncomeForecast> &forecast)
{
    m_cards->setForecast(forecast);
}

void LedgerView::setOverview(const EarningsOverview &overview)
{
    m_cards->setOverview(overview);
}

void LedgerView::setChart(const ChartData &chart)
{
    m_chart->setData(chart);
}

LedgerView::Chart LedgerView::chosenChart() const
{
    return static_cast<Chart>(m_charts->current());
}

} // namespace Creator
