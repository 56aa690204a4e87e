#pragma once

#include "analytics/chartdata.h"
#include "models/earningtablemodel.h"
#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QWidget>

namespace Creator {

class ChartCard;
class EarningTable;
class FilterBar;

/// Who owes how much since when: what is due by month, and the rows behind it, earliest first.
class OutstandingView final : public QWidget
{
    Q_OBJECT

public:
    OutstandingView(EarningTableModel &model, const Clock &clock, Prompter &prompter,
                    const StateStore &store, QWidget *parent = nullptr);
    ~OutstandingView() override;

    void setChart(const ChartData &chart);
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    [[nodiscard]] EarningTable &table() { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChartCard *m_chart;
    FilterBar *m_filters;
    EarningTable *m_table;
};

} // namespace Creator
