#pragma once

#include "analytics/chartdata.h"
#include "widgets/card.h"

class QPushButton;
class QStackedLayout;

namespace Creator {

class ChartLegend;
class ChartTableModel;
class ChartView;
class DataTable;
class EmptyState;
class Prompter;

/// A chart with everything that belongs to it: title, legend, the same values as a table, and
/// export.
///
/// The picture itself is made only after the card was first painted, since loading Qt Charts takes
/// longer than the rest of a page.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(Prompter &prompter, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setData(const ChartData &data);
    /// Until the next setData().
    void setLoading();
    /// What an empty chart says: why, and what to do.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

    void showTable();
    void showChart();
    [[nodiscard]] bool isTableShown() const;
    /// Null until the picture was first needed.
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] const ChartData &data() const { return m_data; }

signals:
    /// The person wants to see what a mark stands for.
    void markRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Shown { Chart, Table };

    void makeView();
    void makeTable();
    void refresh();
    void retranslate();
    /// The buttons give up their words before the subtitle is cut.
    void fitHeader();
    void openExportMenu();
    void save(const QString &ending);

    Prompter &m_prompter;
    ChartData m_data;
    Shown m_shown = Shown::Chart;
    bool m_loading = true;
    ChartLegend *m_legend;
    QPushButton *m_toggle;
    QPushButton *m_export;
    QStackedLayout *m_stack;
    QWidget *m_waiting;
    EmptyState *m_empty;
    ChartView *m_view = nullptr;
    DataTable *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
};

} // namespace Creator
