#include "pages/earnings/earningspage.h"

#include "pages/earnings/filterbar.h"
#include "pages/earnings/ledgerview.h"
#include "pages/earnings/outstandingview.h"
#include "theme/icons.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Creator {

EarningsPage::EarningsPage(const Models &models, const Clock &clock, Prompter &prompter,
                           const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_views(new SegmentedControl)
    , m_stack(new QStackedWidget)
    , m_ledger(new LedgerView(models.ledger, clock, prompter, store))
    , m_outstanding(new OutstandingView(models.outstanding, clock, prompter, store))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_header->addView(m_views);
    m_import = m_header->addAction(Icon::Import, {});
    m_add = m_header->addAction(Icon::Add, {});
    m_report = m_header->addAction(Icon::Report, {}, ButtonKind::Primary);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_outstanding);
    connect(m_import, &QPushButton::clicked, this, &EarningsPage::importRequested);
    connect(m_add, &QPushButton::clicked, this, &EarningsPage::addRequested);
    connect(m_report, &QPushButton::clicked, this, &EarningsPage::reportRequested);
    connect(m_header, &PageHeader::paletteRequested, this, &EarningsPage::paletteRequested);
    connect(&m_ledger->filters(), &SearchBar::asked, this, [this] { showView(View::Ledger); });
    connect(m_ledger, &LedgerView::importRequested, this, &EarningsPage::importRequested);
    connect(m_ledger, &LedgerView::addRequested, this, &EarningsPage::addRequested);
    retranslate();
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit viewChanged(static_cast<View>(index));
    });
}

EarningsPage::~EarningsPage() = default;

void EarningsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EarningsPage::retranslate()
{
    m_header->setTitle(tr("Earnings"));
    QStringList views{ tr("Ledger"), tr("Outstanding") };
    if (m_stack->count() > 2)
        views.append(tr("Imports"));
    if (m_stack->count() > 3)
        views.append(tr("Reconciliation"));
    m_views->setSegments(views);
    m_views->setAccessibleName(tr("View"));
    m_import->setText(tr("Import a file"));
    m_add->setText(tr("Add by hand"));
    m_report->setText(tr("Report"));
}

void EarningsPage::setImportsView(QWidget *view)
{
    m_stack->addWidget(view);
    retranslate();
}

void EarningsPage::setReconciliationView(QWidget *view)
{
    m_stack->addWidget(view);
    retranslate();
}

void EarningsPage::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
}

EarningsPage::View EarningsPage::currentView() const
{
    return static_cast<View>(m_views->current());
}

} // namespace Creator
