#pragma once

#include "pages/dashboard/dashboardchoice.h"
#include "pages/dashboard/dashboardlists.h"

#include <QHash>

class QComboBox;
class QGridLayout;

namespace Creator {

class ChartCard;
class FigureTile;
struct ChartData;
class Prompter;

/// The cards of the dashboard in the order that the person chose: figures above, the others in as
/// many columns as there is room for.
class DashboardBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardBoard(Prompter &prompter, QWidget *parent = nullptr);
    ~DashboardBoard() override;

    /// Which are shown, in order.
    void setCards(const QList<DashboardCard> &cards);
    void setMetrics(const QList<const Metric *> &metrics, const QString &current);
    struct Shown
    {
        const Dashboard &dashboard;
        const QList<RunReport> &runs;
        const DashboardWays &ways;
        const DashboardMoment &moment;
        int days = 28;
    };
    void tell(const Shown &shown);
    void retranslate();

    [[nodiscard]] FigureTile &tile(DashboardCard card) const { return *m_tiles.value(card); }
    [[nodiscard]] ListCard &list(DashboardCard card) const { return *m_lists.value(card); }
    [[nodiscard]] ChartCard &trend() const { return *m_trend; }

signals:
    /// The figure was chosen: show what is behind it.
    void figureRequested(Creator::DashboardCard card);
    /// All of what the card lists.
    void wayRequested(Creator::DashboardCard card);
    void metricChosen(const QString &metric);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void arrangeFigures();
    [[nodiscard]] QWidget *widgetOf(DashboardCard card) const;

    QList<DashboardCard> m_cards;
    QHash<DashboardCard, FigureTile *> m_tiles;
    QHash<DashboardCard, ListCard *> m_lists;
    QHash<DashboardCard, bool> m_isSilent; // a figure that has nothing to say
    ChartCard *m_trend;
    QComboBox *m_metric;
    QGridLayout *m_figureGrid;
    QGridLayout *m_cardGrid;
    int m_figureColumns = 0; // as laid out
    int m_columns = 0;
};

} // namespace Creator
