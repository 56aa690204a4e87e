#pragma once

#include "analytics/chartdata.h"
#include "domain/person.h"
#include "pages/dashboard/dashboardboard.h"
#include "storage/earningfilter.h"

#include <QTimer>

#include <optional>

class QScrollArea;

namespace Creator {

class Clock;
class EmptyState;
class FilterChip;
class PageHeader;
class SegmentedControl;

/// One look in the morning: what happened, what is due, who owes. Shows and asks; every number
/// opens what is behind it.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(const Clock &clock, Prompter &prompter, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void setChoice(const DashboardChoice &choice);
    void setChannels(const QList<Channel> &channels);
    void setDashboard(const Dashboard &dashboard, const QList<RunReport> &runs);
    void setTrend(const ChartData &chart);
    void setTrendLoading();
    void setEditable(Qt::ItemFlags editable);
    [[nodiscard]] DashboardBoard &board() { return *m_board; }

signals:
    void rangeChosen(int days);
    void channelChosen(std::optional<Creator::ChannelId> channel);
    void metricChosen(const QString &metric);
    void customizeRequested();
    void paletteRequested();
    void earningsRequested(const Creator::EarningFilter &filter);
    void inboxRequested();
    void plannerRequested(QDate day);
    void contentRequested(const Creator::ContentId &id);
    void resourceRequested(const Creator::ResourceId &id);
    void resourcesRequested();
    void accountsRequested();
    void enterFigureRequested();
    void analyticsRequested(const QString &metric);
    void connectRequested();
    void importRequested();
    void sampleRequested();
    /// It is seen again, or a minute went by.
    void lookedAt();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void openFigure(DashboardCard card);
    void openWay(DashboardCard card);
    [[nodiscard]] EarningFilter filterOf(DashboardCard card) const;
    void refresh();
    void retranslate();

    const Clock &m_clock;
    DashboardChoice m_choice;
    QList<Channel> m_channels;
    std::optional<Dashboard> m_dashboard;
    QList<RunReport> m_runs;
    DashboardWays m_ways;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    PageHeader *m_header;
    SegmentedControl *m_range;
    FilterChip *m_channel;
    QPushButton *m_customize;
    QScrollArea *m_scroll;
    DashboardBoard *m_board;
    EmptyState *m_empty;
    QTimer m_minute;
};

} // namespace Creator
