#include "pages/earnings/earningscontroller.h"

#include "analytics/earningcharts.h"
#include "analytics/earningsoverview.h"
#include "domain/moneyformat.h"
#include "models/chartwords.h"
#include "models/earningwords.h"
#include "pages/earnings/bulkeditsheet.h"
#include "pages/earnings/earningsheet.h"
#include "pages/earnings/earningtable.h"
#include "pages/earnings/outstandingview.h"
#include "storage/attachmentstore.h"
#include "storage/contenttitles.h"
#include "storage/raterepository.h"
#include "storage/searchindex.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

EarningsController::EarningsController(const Stores &stores, const Clock &clock, Prompter &prompter,
                                       const StateStore &memory, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(memory)
    , m_ledgerWindow(stores.database, stores.earnings)
    , m_outstandingWindow(stores.database, stores.earnings)
    , m_ledger(m_ledgerWindow, clock)
    , m_outstanding(m_outstandingWindow, clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(50ms);
    connect(&m_rest, &QTimer::timeout, this, &EarningsController::refresh);
    const auto changed = qOverload<>(&QTimer::start);
    connect(&stores.earnings, &EarningRepository::inserted, &m_rest, changed);
    connect(&stores.earnings, &EarningRepository::updated, &m_rest, changed);
    connect(&stores.earnings, &EarningRepository::removed, &m_rest, changed);
    connect(&stores.earnings, &EarningRepository::changedInBulk, &m_rest, changed);
    connect(&stores.batches, &BatchRepository::changed, &stores.earnings,
            &EarningRepository::announceBulkChange);
    connect(&m_ledgerWindow, &EarningWindow::totalsChanged, this,
            &EarningsController::refreshTotals);
    for (EarningTableModel *model : { &m_ledger, &m_outstanding })
        connect(model, &EarningTableModel::editRequested, this, &EarningsController::edit);
}

EarningsController::~EarningsController() = default;

EarningsPage *EarningsController::makePage(QWidget *parent)
{
    m_page = new EarningsPage({ m_ledger, m_outstanding }, m_clock, m_prompter, m_memory, parent);
    connectPage();
    refresh(); // first, so that the workers read while this thread does
    m_ledgerWindow.ask(EarningQuery({}, {}));
    return m_page;
}

void EarningsController::connectPage()
{
    connect(m_page, &EarningsPage::importRequested, this, &EarningsController::importRequested);
    connect(m_page, &EarningsPage::reportRequested, this, &EarningsController::reportRequested);
    connect(m_page, &EarningsPage::paletteRequested, this, &EarningsController::paletteRequested);
    connect(m_page, &EarningsPage::addRequested, this, &EarningsController::addByHand);
    connect(&m_page->ledger(), &LedgerView::chartChosen, this, &EarningsController::loadChart);
    connect(&m_page->ledger().filters(), &FilterBar::filterChanged, this,
            [this](const EarningFilter &filter) {
                m_ledgerWindow.ask(EarningQuery(filter, m_ledgerWindow.query().sort()));
            });
    connect(&m_page->outstanding().filters(), &FilterBar::filterChanged, this,
            [this](EarningFilter filter) {
                filter.outstandingOnly = true;
                m_outstandingWindow.ask(EarningQuery(filter, m_outstandingWindow.query().sort()));
            });
    connect(m_page, &EarningsPage::viewChanged, this, [this](EarningsPage::View view) {
        if (view == EarningsPage::View::Outstanding)
            loadOutstandingChart();
        describeSelection();
    });
    connect(&m_ledgerWindow, &EarningWindow::totalsChanged, this,
            &EarningsController::announceStatus);
    connectTable(m_page->ledger().table());
    connectTable(m_page->outstanding().table());
}

void EarningsController::connectTable(EarningTable &table)
{
    connect(&table, &EarningTable::openRequested, this, &EarningsController::open);
    connect(&table, &EarningTable::attachRequested, this, &EarningsController::attach);
    connect(&table, &EarningTable::deleteRequested, this, &EarningsController::moveToTrash);
    connect(&table, &EarningTable::markPaidRequested, this, &EarningsController::markPaid);
    connect(&table, &EarningTable::selectionRefused, this, [this](const QString &sentence) {
        report(failure(Error::Code::InvalidData, sentence), {});
    });
    connect(&table, &EarningTable::selectionChanged, this, &EarningsController::describeSelection);
}

void EarningsController::setHomeCurrency(Currency currency)
{
    m_home = currency;
    refresh();
}

void EarningsController::showBatch(ImportBatchId batch)
{
    EarningFilter filter;
    filter.batch = batch;
    showRows(filter);
}

void EarningsController::showRows(const EarningFilter &filter)
{
    if (!m_page)
        return;
    m_page->ledger().filters().setFilter(filter);
    m_ledgerWindow.ask(EarningQuery(filter, m_ledgerWindow.query().sort()));
    m_page->showView(EarningsPage::View::Ledger);
}

void EarningsController::setEditable(Qt::ItemFlags editable)
{
    m_ledger.setEditable(editable);
    m_outstanding.setEditable(editable);
}

template <typename T>
void EarningsController::ask(std::shared_ptr<QueryTicket> &last,
                             const std::function<Result<T>(Connection &)> &question,
                             const std::function<void(const T &)> &show)
{
    if (last)
        last->cancel();
    last = std::make_shared<QueryTicket>();
    m_stores.database.pool()
        .read<T>(question, last)
        .then(this, [this, show, ticket = last](const Result<T> &answer) {
            if (!m_page || ticket->isCancelled())
                return;
            if (answer)
                show(*answer);
            else
                report(failure(answer.error()), {});
        });
}

void EarningsController::refresh()
{
    if (!m_page)
        return;
    loadChart();
    loadOverview();
    loadForecast();
    loadRates();
    if (m_outstandingAsked)
        loadOutstandingChart();
}

void EarningsController::refreshTotals()
{
    if (!m_page)
        return;
    QString text = tr("%Ln entry(s)", nullptr, m_ledgerWindow.count());
    if (const std::optional<MoneySums> &sums = m_ledgerWindow.sums(); sums && !sums->isEmpty())
        text += u" · "_s + formatSums(*sums);
    m_page->ledger().filters().setTotals(text);
}

void EarningsController::loadOverview()
{
    ask<EarningsOverview>(
        m_overviewAsked,
        [today = m_clock.today(), home = m_home](Connection &connection) {
            return EarningsOverview::ask(connection, today, home);
        },
        [this](const EarningsOverview &overview) {
            m_page->ledger().setOverview(overview);
            m_ratesText = overview.newestRate.isValid()
                ? tr("Rates of %1, ECB").arg(shortDay(overview.newestRate, m_clock.today()))
                : tr("No exchange rates yet");
            announceStatus();
        });
}

void EarningsController::loadForecast()
{
    using Answer = std::optional<IncomeForecast>;
    ask<Answer>(
        m_forecastAsked,
        [today = m_clock.today(), home = m_home](Connection &connection) -> Result<Answer> {
            auto forecast = IncomeForecast::ask(connection, today, home);
            if (forecast)
                return Answer(std::move(*forecast));
            // Too little is known for one: that is no mishap.
            return forecast.error().code == Error::Code::InvalidData ? Result<Answer>(Answer())
                                                                     : failure(forecast.error());
        },
        [this](const Answer &forecast) { m_page->ledger().setForecast(forecast); });
}

void EarningsController::loadChart()
{
    if (!m_page)
        return;
    const QDate today = m_clock.today();
    const QDate to = QDate(today.year(), today.month(), 1).addMonths(1).addDays(-1);
    const QDate from = QDate(today.year(), today.month(), 1).addMonths(-11);
    const auto question = [chart = m_page->ledger().chosenChart(), today, from, to, home = m_home,
                           words = chartWords()](Connection &connection) -> Result<ChartData> {
        switch (chart) {
        case LedgerView::Chart::ByMonth:
            return EarningCharts::byMonth(connection, from, to, home, words);
        case LedgerView::Chart::ByCurrency:
            return EarningCharts::byCurrency(connection, from, to, home, words);
        case LedgerView::Chart::Cumulative:
            return EarningCharts::cumulative(connection, today, home, words);
        }
        Q_UNREACHABLE();
    };
    ask<ChartData>(m_chartAsked, question,
                   [this](const ChartData &chart) { m_page->ledger().setChart(chart); });
}

void EarningsController::loadOutstandingChart()
{
    if (!m_outstandingAsked) {
        m_outstandingAsked = true;
        EarningFilter pending;
        pending.outstandingOnly = true;
        m_outstandingWindow.ask(
            EarningQuery(pending, { EarningSort::By::Due, Qt::AscendingOrder }));
    }
    const auto question
        = [today = m_clock.today(), home = m_home, words = chartWords()](Connection &connection) {
              return EarningCharts::outstanding(connection, today, home, words);
          };
    ask<ChartData>(m_duesAsked, question,
                   [this](const ChartData &chart) { m_page->outstanding().setChart(chart); });
}

void EarningsController::loadRates()
{
    struct Known
    {
        std::shared_ptr<const RateTable> rates;
        QList<Currency> currencies;
    };
    const auto question = [home = m_home](Connection &connection) -> Result<Known> {
        const Result<QList<Currency>> used = RollupQuery::currencies(connection);
        if (!used)
            return failure(used.error());
        QList<Currency> wanted = *used;
        wanted.append(home);
        const Result<RateTable> rates = RateRepository::load(connection, {}, {}, wanted);
        if (!rates)
            return failure(rates.error());
        return Known{ std::make_shared<const RateTable>(*rates), *used };
    };
    ask<Known>(m_ratesAsked, question, [this](const Known &known) {
        m_ledger.setHome(m_home, known.rates);
        m_outstanding.setHome(m_home, known.rates);
        for (FilterBar *bar : { &m_page->ledger().filters(), &m_page->outstanding().filters() }) {
            bar->setCurrencies(known.currencies);
        }
        loadContents(); // the last, since nobody sees them before a filter is opened
    });
}

void EarningsController::loadContents()
{
    using Options = QList<FilterBar::ContentOption>;
    const auto question = [](Connection &connection) -> Result<Options> {
        const auto contents = ContentTitles::withEarnings(connection, 200);
        if (!contents)
            return failure(contents.error());
        Options options;
        for (const auto &[id, title] : *contents)
            options.append({ id, title });
        return options;
    };
    ask<Options>(m_contentsAsked, question, [this](const Options &options) {
        for (FilterBar *bar : { &m_page->ledger().filters(), &m_page->outstanding().filters() })
            bar->setContents(options);
    });
}

void EarningsController::reveal(const Earning &earning)
{
    if (!m_page)
        return;
    EarningFilter filter;
    filter.text = earning.description.isEmpty() ? earning.payer : earning.description;
    m_page->showView(EarningsPage::View::Ledger);
    m_page->ledger().filters().setFilter(filter);
    m_ledgerWindow.ask(EarningQuery(filter, m_ledgerWindow.query().sort()));
}

void EarningsController::showFiltered(const EarningFilter &filter)
{
    if (!m_page)
        return;
    if (!filter.outstandingOnly) {
        m_page->showView(EarningsPage::View::Ledger);
        m_page->ledger().filters().setFilter(filter);
        m_ledgerWindow.ask(EarningQuery(filter, m_ledgerWindow.query().sort()));
        return;
    }
    m_page->showView(EarningsPage::View::Outstanding);
    m_page->outstanding().filters().setFilter(filter);
    m_outstandingWindow.ask(EarningQuery(filter, m_outstandingWindow.query().sort()));
}

void EarningsController::describeSelection()
{
    const EarningsPage::View view = m_page->currentView();
    m_selectionText.clear();
    if (view == EarningsPage::View::Ledger || view == EarningsPage::View::Outstanding) {
        const EarningTable &table = view == EarningsPage::View::Ledger
            ? m_page->ledger().table()
            : m_page->outstanding().table();
        const int count = table.selectedCount();
        if (count > 0)
            m_selectionText = tr("%Ln selected", nullptr, count);
        if (const std::optional<MoneySums> sums = table.selectedSums(); count > 0 && sums)
            m_selectionText += u" · "_s + formatSums(*sums);
    }
    announceStatus();
}

QString EarningsController::indexText() const
{
    const bool isLedger = m_page && m_page->currentView() == EarningsPage::View::Ledger;
    if (!isLedger || m_ledgerWindow.query().filter().text.isEmpty())
        return {};
    const Result<qint64> waiting
        = SearchIndex::pendingRows(m_stores.database.reader(), Searched::Earnings);
    if (!waiting || *waiting == 0)
        return {};
    return tr("%Ln row(s) not yet indexed: the search reads them one by one", nullptr,
              static_cast<int>(*waiting));
}

void EarningsController::announceStatus()
{
    QStringList texts{ m_ratesText, indexText(), m_selectionText };
    texts.removeAll(QString());
    emit statusChanged(texts);
}

} // namespace Creator
