#pragma once

#include "analytics/audience.h"
#include "analytics/besttimes.h"
#include "analytics/chartdata.h"
#include "analytics/contentranking.h"
#include "models/rankingmodel.h"
#include "pages/analytics/analyticsbar.h"
#include "widgets/statestore.h"

class QPushButton;
class QStackedWidget;

namespace Creator {

class AudienceCard;
class BestTimesCard;
class ChartCard;
class EmptyState;
class PageHeader;
class PlainLabel;
class Prompter;
class RankingCard;
class SegmentedControl;

/// Figures over time: a chart, the contents behind it, and when they did best. Shows and asks;
/// reads nothing itself.
///
/// Ctrl with the arrow keys moves through time, as the arrows alone do outside the chart and the
/// table; + and − zoom, and so does the wheel above the chart.
class AnalyticsPage final : public QWidget
{
    Q_OBJECT

public:
    AnalyticsPage(const Clock &clock, Prompter &prompter, const StateStore &store,
                  QWidget *parent = nullptr);
    ~AnalyticsPage() override;

    /// Without any there is nothing to show but how to get some.
    void setMetrics(const QList<const Metric *> &metrics);
    /// `note` is one sentence below the chart; may be empty.
    void setChart(const ChartData &chart, const QString &note);
    void setRanking(const Metric &metric, Currency home, const ContentRanking &ranking);
    void setBestTimes(const Metric &metric, Currency home, const BestTimes &times);
    void setAudience(const Metric &metric, const Audience &audience);
    /// Contents that are compared by age instead of days; none: nothing is compared.
    [[nodiscard]] QList<ContentId> comparedContents() const;
    [[nodiscard]] QString audienceDimension() const;
    [[nodiscard]] AnalyticsBar &bar() { return *m_bar; }
    [[nodiscard]] ChartCard &chart() { return *m_chart; }
    [[nodiscard]] RankingModel &ranking();

public slots:
    void moveBack();
    void moveOn();
    void zoomIn();
    void zoomOut();

signals:
    void wishChanged();
    /// The audience by something else.
    void audienceWishChanged();
    void contentRequested(Creator::ContentId id);
    void connectRequested();
    /// A report of the days that are shown.
    void reportRequested(QDate from, QDate to);
    void paletteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeInsights();
    void connectCards();
    void showInsight(int index);
    void showHour(int weekday, int hour);
    void takeWish();
    void makeActions();
    void retranslate();

    const Clock &m_clock;
    PageHeader *m_header;
    QPushButton *m_report;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    AnalyticsBar *m_bar;
    ChartCard *m_chart;
    PlainLabel *m_note;
    RankingCard *m_ranking;
    QStackedWidget *m_insights;
    BestTimesCard *m_times;
    AudienceCard *m_audience;
    QList<SegmentedControl *> m_switches; // one in each of the insights
};

} // namespace Creator
