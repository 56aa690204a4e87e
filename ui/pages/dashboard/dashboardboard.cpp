#include "pages/dashboard/dashboardboard.h"

#include "charts/chartcard.h"
#include "models/metricwords.h"
#include "pages/dashboard/dashboardfigures.h"
#include "pages/dashboard/dashboardwords.h"
#include "pages/dashboard/figuretile.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

void clear(QGridLayout &grid)
{
    while (grid.count() > 0)
        delete grid.takeAt(0);
    for (int column = 0; column < grid.columnCount(); ++column)
        grid.setColumnStretch(column, 0);
}

} // namespace

DashboardBoard::DashboardBoard(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_trend(new ChartCard(prompter, this))
    , m_metric(new QComboBox(this))
    , m_figureGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
{
    build();
    setCards({ allDashboardCards.begin(), allDashboardCards.end() });
    retranslate();
}

DashboardBoard::~DashboardBoard() = default;

void DashboardBoard::build()
{
    for (const DashboardCard card : allDashboardCards) {
        if (isFigure(card)) {
            auto *tile = new FigureTile(this);
            tile->setObjectName(word(card));
            connect(tile, &FigureTile::clicked, this, [this, card] { emit figureRequested(card); });
            m_tiles.insert(card, tile);
        } else if (card != DashboardCard::Trend) {
            auto *list = new ListCard(this);
            list->setObjectName(word(card));
            connect(list, &ListCard::wayRequested, this, [this, card] { emit wayRequested(card); });
            m_lists.insert(card, list);
        }
    }
    m_trend->setObjectName(word(DashboardCard::Trend));
    m_metric->setObjectName(u"metric"_s);
    m_trend->addHeaderWidget(m_metric);
    m_trend->setLoading();
    connect(m_metric, &QComboBox::activated, this,
            [this](int index) { emit metricChosen(m_metric->itemData(index).toString()); });
    const int gap = themeOf(this).sizes().padding;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    for (QGridLayout *grid : { m_figureGrid, m_cardGrid }) {
        grid->setSpacing(gap);
        layout->addLayout(grid);
    }
    layout->addStretch();
}

QWidget *DashboardBoard::widgetOf(DashboardCard card) const
{
    if (isFigure(card))
        return m_tiles.value(card);
    return card == DashboardCard::Trend ? static_cast<QWidget *>(m_trend) : m_lists.value(card);
}

void DashboardBoard::setCards(const QList<DashboardCard> &cards)
{
    m_cards = cards;
    m_columns = 0;
    m_figureColumns = 0;
    arrange();
}

void DashboardBoard::setMetrics(const QList<const Metric *> &metrics, const QString &current)
{
    const QSignalBlocker blocker(m_metric);
    m_metric->clear();
    for (const Metric *metric : metrics) {
        const auto name = QLatin1String(metric->name.data(), qsizetype(metric->name.size()));
        m_metric->addItem(metricName(*metric), QString(name));
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(current)));
    m_metric->setVisible(m_metric->count() > 1);
}

void DashboardBoard::tell(const Shown &shown)
{
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it) {
        const bool says = showFigure(*it.value(), it.key(), shown.dashboard, shown.days);
        m_isSilent.insert(it.key(), !says);
    }
    using namespace DashboardLists;
    const auto fill = [this](DashboardCard card, const QList<DashboardLine> &lines,
                             const QString &nothing) { list(card).setLines(lines, nothing); };
    fill(DashboardCard::ComingUp, comingUp(shown.dashboard, shown.ways, shown.moment),
         tr("Nothing is planned from now on."));
    if (shown.dashboard.top)
        fill(DashboardCard::TopContents, topContents(shown.dashboard, shown.ways),
             shown.dashboard.accounts.isEmpty() && shown.dashboard.freshness.isEmpty()
                 ? tr("No account is connected, and no file with views was imported.")
                 : tr("Views of single contents were not fetched for these days."));
    fill(DashboardCard::Waiting, waiting(shown.dashboard, shown.ways), tr("All done."));
    fill(DashboardCard::Payouts, payouts(shown.dashboard, shown.ways, shown.moment),
         tr("No payout or payment is on its way."));
    if (shown.dashboard.licences)
        fill(DashboardCard::Licences, licences(shown.dashboard, shown.ways, shown.moment),
             tr("No licence ends in the next %Ln days.", nullptr, Dashboard::licenceDays));
    fill(DashboardCard::Data, freshness(shown.dashboard, shown.runs, shown.ways, shown.moment),
         tr("No account is connected, and no file with figures was imported."));
    m_figureColumns = 0;
    arrange();
}

void DashboardBoard::retranslate()
{
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it)
        showWaiting(*it.value(), it.key());
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        it.value()->setHeader(cardName(it.key()));
        it.value()->setAccessibleName(cardName(it.key()));
    }
    list(DashboardCard::ComingUp).setWay(tr("Planner"));
    list(DashboardCard::TopContents).setWay(tr("Analytics"));
    list(DashboardCard::Waiting).setWay(tr("Inbox"));
    list(DashboardCard::Payouts).setWay(tr("Earnings"));
    list(DashboardCard::Licences).setWay(tr("Resources"));
    list(DashboardCard::Data).setWay(tr("Accounts"));
    m_metric->setAccessibleName(tr("What the chart shows"));
    m_trend->emptyState()->setContent(
        Icon::Chart, tr("Nothing to draw yet"),
        tr("Connect an account or import a file with figures, and they are drawn here."));
}

void DashboardBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardBoard::arrangeFigures()
{
    QList<QWidget *> figures;
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it)
        it.value()->setVisible(m_cards.contains(it.key()) && !m_isSilent.value(it.key()));
    for (const DashboardCard card : std::as_const(m_cards)) {
        if (isFigure(card) && !m_isSilent.value(card))
            figures.append(m_tiles.value(card));
    }
    const auto count = static_cast<int>(figures.size());
    const int fitting = std::max(1, width() / (themeOf(this).sizes().rail * 4 / 5));
    const int rows = (count + fitting - 1) / std::max(1, fitting);
    const int columns = rows == 0 ? 1 : (count + rows - 1) / rows; // evenly
    if (columns == m_figureColumns)
        return;
    m_figureColumns = columns;
    clear(*m_figureGrid);
    for (int i = 0; i < count; ++i) {
        m_figureGrid->addWidget(figures[i], i / columns, i % columns);
        m_figureGrid->setColumnStretch(i % columns, 1);
    }
}

void DashboardBoard::arrange()
{
    arrangeFigures();
    const int columns = std::clamp(width() / (themeOf(this).sizes().rail * 3 / 2), 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    clear(*m_cardGrid);
    QList<DashboardCard> cards = m_cards;
    cards.removeIf([](DashboardCard card) { return isFigure(card); });
    for (const DashboardCard card : allDashboardCards) {
        if (!isFigure(card))
            widgetOf(card)->setVisible(cards.contains(card));
    }
    const QList<CardPlace> places = placed(cards, columns);
    for (const CardPlace &place : places)
        m_cardGrid->addWidget(widgetOf(place.card), place.row, place.column, 1, place.span);
    for (int column = 0; column < columns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
}

} // namespace Creator
