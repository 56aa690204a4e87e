#pragma once

#include "analytics/chartdata.h"
#include "analytics/earningsoverview.h"
#include "analytics/monthlyfigures.h"
#include "models/earningtablemodel.h"
#include "pages/earnings/filterbar.h"
#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QWidget>

namespace Creator {

class ChartCard;
class EarningTable;
class OverviewCards;
class SegmentedControl;

/// Cards, chart and ledger, from top to bottom.
class LedgerView final : public QWidget
{
    Q_OBJECT

public:
    enum class Chart { ByMonth, ByCurrency, Cumulative };

    LedgerView(EarningTableModel &model, const Clock &clock, Prompter &prompter,
               const StateStore &store, QWidget *parent = nullptr);
    ~LedgerView() override;

    void setOverview(const EarningsOverview &overview);
    void setForecast(const std::optional<IncomeForecast> &forecast);
    void setChart(const ChartData &chart);
    [[nodiscard]] Chart chosenChart() const;
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    [[nodiscard]] EarningTable &table() { return *m_table; }

signals:
    void chartChosen(Creator::LedgerView::Chart chart);
    void importRequested();
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explainEmptiness();

    OverviewCards *m_cards;
    ChartCard *m_chart;
    SegmentedControl *m_charts;
    FilterBar *m_filters;
    EarningTable *m_table;
};

} // namespace Creator
