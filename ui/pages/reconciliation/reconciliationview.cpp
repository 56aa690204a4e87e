#include "pages/reconciliation/reconciliationview.h"

#include "delegates/datatable.h"
#include "domain/sourcename.h"
#include "pages/reconciliation/reconciliationdetail.h"
#include "pages/reconciliation/samepaymentcard.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace Creator {

ReconciliationView::ReconciliationView(const Clock &clock, const StateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_year(new FilterChip)
    , m_platform(new FilterChip)
    , m_export(new QPushButton)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_detail(new ReconciliationDetail)
    , m_same(new SamePaymentCard)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_year->setObjectName(u"year"_s);
    m_platform->setObjectName(u"platform"_s);
    m_export->setObjectName(u"exportReconciliation"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sizes.padding, sizes.gap, sizes.padding, sizes.gap);
    tools->setSpacing(sizes.grid);
    tools->addWidget(m_year);
    tools->addWidget(m_platform);
    tools->addStretch();
    tools->addWidget(m_export);
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->addLayout(tools);
    card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_same);
    layout->addWidget(card, 3);
    layout->addWidget(m_detail, 2);
    m_detail->hide();
    setUpTable(store);
    connectParts();
    retranslate();
    applyFilters();
}

ReconciliationView::~ReconciliationView() = default;

void ReconciliationView::setUpTable(const StateStore &store)
{
    using Kind = DataTable::Column::Kind;
    m_table->setObjectName(u"reconciliationTable"_s);
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"month"_s, 140 },
                          { u"platform"_s, 150 },
                          { u"estimated"_s, 124, Kind::Figure },
                          { u"final"_s, 152, Kind::Figure },
                          { u"paid"_s, 152, Kind::Figure },
                          { u"arrived"_s, 152, Kind::Figure },
                          { u"difference"_s, 152, Kind::Figure },
                          { u"state"_s, 132, Kind::Badge } },
                        u"reconciliation"_s, store);
    m_table->setStretchColumn(ReconciliationModel::PlatformColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Newest month first, always: money moves from month to month.
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setEmptyState(m_empty);
}

void ReconciliationView::connectParts()
{
    connect(m_year, &FilterChip::chosen, this, &ReconciliationView::applyFilters);
    connect(m_platform, &FilterChip::chosen, this, &ReconciliationView::applyFilters);
    connect(m_export, &QPushButton::clicked, this, &ReconciliationView::exportRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_lines.isEmpty())
            emit importRequested();
        else
            clearFilters();
    });
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { openDetail(index.row()); });
    connect(m_detail, &ReconciliationDetail::closeRequested, this,
            &ReconciliationView::closeDetail);
    connect(m_detail, &ReconciliationDetail::rowsRequested, this, [this] {
        if (const ReconciliationLine *line = m_model.at(m_table->currentIndex().row()))
            emit rowsRequested(ReconciliationLine(*line));
    });
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space }) {
        auto *open = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this,
                [this] { openDetail(m_table->currentIndex().row()); });
    }
    auto *close
        = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, &ReconciliationView::closeDetail);
}

void ReconciliationView::setLines(const QList<ReconciliationLine> &lines)
{
    m_lines = lines;
    fillChips();
    applyFilters();
}

void ReconciliationView::fillChips()
{
    std::set<int, std::greater<>> years;
    std::set<QString> platforms;
    for (const ReconciliationLine &line : std::as_const(m_lines)) {
        years.insert(line.month.year());
        platforms.insert(line.platform);
    }
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const int year : years)
        options.append({ year, QString::number(year) });
    m_year->setOptions(options);
    options = { { QVariant(), tr("All") } };
    for (const QString &platform : platforms)
        options.append({ platform, platformName(platform) });
    m_platform->setOptions(options);
}

void ReconciliationView::applyFilters()
{
    const QVariant year = m_year->current();
    const QVariant platform = m_platform->current();
    QList<ReconciliationLine> shown;
    for (const ReconciliationLine &line : std::as_const(m_lines)) {
        const bool fits = (!year.isValid() || line.month.year() == year.toInt())
            && (!platform.isValid() || line.platform == platform.toString());
        if (fits)
            shown.append(line);
    }
    m_model.setRows(shown);
    m_export->setEnabled(!shown.isEmpty());
    fillEmptyState();
    showDetail();
}

void ReconciliationView::clearFilters()
{
    m_year->setCurrent(QVariant());
    m_platform->setCurrent(QVariant());
    applyFilters();
    m_table->setFocus();
}

void ReconciliationView::fillEmptyState()
{
    if (!m_lines.isEmpty()) {
        m_empty->setContent(Icon::Filter, tr("No month fits"),
                            tr("Nothing is known of that platform in that year."));
        m_empty->setAction(tr("Show all"));
        return;
    }
    m_empty->setContent(Icon::Check, tr("Nothing to reconcile yet"),
                        tr("Import what platforms report and what your wallet or bank received: "
                           "here it is followed from estimate to arrival, month by month."));
    m_empty->setAction(tr("Import a file"));
}

void ReconciliationView::openDetail(int row)
{
    m_open = m_model.index(row, 0).data(IdRole).toString();
    showDetail();
}

void ReconciliationView::closeDetail()
{
    m_open.clear();
    showDetail();
    m_table->setFocus();
}

void ReconciliationView::showDetail()
{
    for (int row = 0; row < m_model.rowCount() && !m_open.isEmpty(); ++row) {
        if (m_model.index(row, 0).data(IdRole).toString() != m_open)
            continue;
        m_table->selectRow(row);
        m_detail->setLine(m_model.rows().at(row), m_clock.today());
        m_detail->show();
        return;
    }
    m_detail->hide();
}

void ReconciliationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReconciliationView::retranslate()
{
    m_year->setLabel(tr("Year"));
    m_platform->setLabel(tr("Platform"));
    m_export->setText(tr("Export as CSV…"));
    m_export->setIcon(icon(Icon::Export));
    m_table->setAccessibleName(tr("Reconciliation by month and platform"));
    fillEmptyState();
    m_model.retranslate();
    fillChips();
    showDetail();
}

} // namespace Creator
