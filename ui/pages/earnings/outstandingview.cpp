#include "pages/earnings/outstandingview.h"

#include "charts/chartcard.h"
#include "delegates/datatable.h"
#include "pages/earnings/earningtable.h"
#include "pages/earnings/filterbar.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Creator {

OutstandingView::OutstandingView(EarningTableModel &model, const Clock &clock, Prompter &prompter,
                                 const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_chart(new ChartCard(prompter))
    , m_filters(new FilterBar(clock))
    , m_table(new EarningTable(model, *m_filters, store))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.page, sizes.padding, sizes.page, sizes.padding);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_chart);
    layout->addWidget(m_table, 1);
    // The first order is by due day, which has no column of its own.
    m_table->table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    retranslate();
}

OutstandingView::~OutstandingView() = default;

void OutstandingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutstandingView::retranslate()
{
    m_chart->emptyState()->setContent(
        Icon::Check, tr("Nothing is outstanding"),
        tr("Invoices and sales that wait for their money show here."));
    m_table->emptyState().setContent(Icon::Check, tr("Nobody owes you anything"),
                                     tr("A pending earning shows here until it is paid."));
}

void OutstandingView::setChart(const ChartData &chart)
{
    m_chart->setData(chart);
}

} // namespace Creator
