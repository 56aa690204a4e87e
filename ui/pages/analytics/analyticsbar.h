#pragma once

#include "core/clock.h"
#include "pages/analytics/analyticsview.h"
#include "widgets/searchbar.h"

class QDateEdit;
class QHBoxLayout;

namespace Creator {

class FilterChip;
class SegmentedControl;

/// What the page of analytics shows: which metrics, broken down by what, which days, compared with
/// what. All of it can be kept under a name.
class AnalyticsBar final : public SearchBar
{
    Q_OBJECT

public:
    explicit AnalyticsBar(const Clock &clock, QWidget *parent = nullptr);
    ~AnalyticsBar() override;

    /// Only what is offered can be picked; keeps what is picked, else takes the first.
    void setMetrics(const QList<const Metric *> &metrics);
    /// Those that tell anything at all.
    void setPlatforms(const QStringList &platforms);
    void setMetric(const Metric &metric);
    /// Null while nothing is offered.
    [[nodiscard]] const Metric *metric() const;
    /// On a second axis; null: none.
    [[nodiscard]] const Metric *second() const;
    void setSecond(const Metric *metric);
    [[nodiscard]] MetricBreakdown breakdown() const;
    void setBreakdown(MetricBreakdown breakdown);
    /// Empty: all.
    [[nodiscard]] QStringList platforms() const;
    void setPlatform(const QString &platform);
    [[nodiscard]] std::optional<ComparedWith> compared() const;
    void setCompared(std::optional<ComparedWith> with);
    /// The releases alone at first.
    [[nodiscard]] ChartLayers layers() const;
    void setLayers(ChartLayers layers);

    [[nodiscard]] RangePreset preset() const;
    void setPreset(RangePreset preset);
    /// The days that are shown; of RangePreset::All those of the last answer.
    [[nodiscard]] DaySpan range() const { return m_range; }
    /// Takes any days; the preset becomes RangePreset::Custom.
    void setRange(const DaySpan &range);
    /// What RangePreset::All turned out to be.
    void setReach(const DaySpan &range);

    [[nodiscard]] QJsonObject question() const override;
    /// Before metrics are known it waits for them.
    void setQuestion(const QJsonObject &question) override;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void addLayer(ChartLayer layer);
    [[nodiscard]] static QString layerText(ChartLayer layer);
    [[nodiscard]] AnalyticsView view() const;
    void takeView(const AnalyticsView &view);
    void takePreset();
    void takeDays();
    void showDays();
    void retranslate();
    void retranslateChips();

    const Clock &m_clock;
    DaySpan m_range;
    QList<const Metric *> m_metrics;
    QStringList m_platforms;
    QJsonObject m_waiting;
    FilterChip *m_metric;
    FilterChip *m_second;
    FilterChip *m_breakdown;
    FilterChip *m_platform;
    FilterChip *m_compared;
    QPushButton *m_layers;
    SegmentedControl *m_presets;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Creator
