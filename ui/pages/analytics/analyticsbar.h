#pragma once

#include "core/clock.h"
#include "pages/analytics/shownrange.h"

#include <QWidget>

class QAction;
class QDateEdit;
class QPushButton;

namespace Creator {

class FilterChip;
class SegmentedControl;

/// What the page of analytics shows: which metric, broken down by what, which days, compared with
/// what.
class AnalyticsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AnalyticsBar(const Clock &clock, QWidget *parent = nullptr);
    ~AnalyticsBar() override;

    /// Only what is offered can be picked; keeps what is picked, else takes the first.
    void setMetrics(const QList<const Metric *> &metrics);
    void setMetric(const Metric &metric);
    /// Null while nothing is offered.
    [[nodiscard]] const Metric *metric() const;
    /// On a second axis; null: none.
    [[nodiscard]] const Metric *second() const;
    void setSecond(const Metric *metric);
    [[nodiscard]] MetricBreakdown breakdown() const;
    void setBreakdown(MetricBreakdown breakdown);
    [[nodiscard]] std::optional<ComparedWith> compared() const;
    void setCompared(std::optional<ComparedWith> with);

    /// What lies over the values.
    enum class Layer { Releases = 1, Mean = 2 };
    Q_DECLARE_FLAGS(Layers, Layer)
    /// The releases alone at first.
    [[nodiscard]] Layers layers() const;
    void setLayers(Layers layers);

    [[nodiscard]] RangePreset preset() const;
    void setPreset(RangePreset preset);
    /// The days that are shown; of RangePreset::All those of the last answer.
    [[nodiscard]] DaySpan range() const { return m_range; }
    /// Takes any days; the preset becomes RangePreset::Custom.
    void setRange(const DaySpan &range);
    /// What RangePreset::All turned out to be.
    void setReach(const DaySpan &range);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePreset();
    void takeDays();
    void showDays();
    void retranslate();
    void addLayer(Layer layer);
    [[nodiscard]] static QString layerText(Layer layer);

    const Clock &m_clock;
    DaySpan m_range;
    QList<const Metric *> m_metrics;
    FilterChip *m_metric;
    FilterChip *m_second;
    FilterChip *m_breakdown;
    FilterChip *m_compared;
    QPushButton *m_layers;
    SegmentedControl *m_presets;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Creator
