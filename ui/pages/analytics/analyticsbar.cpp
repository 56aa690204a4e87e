#include "pages/analytics/analyticsbar.h"

#include "domain/sourcename.h"
#include "models/metricwords.h"
#include "theme/theme.h"
#include "widgets/filterchip.h"
#include "widgets/segmentedcontrol.h"

#include <QAction>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

AnalyticsBar::AnalyticsBar(const Clock &clock, QWidget *parent)
    : SearchBar(parent)
    , m_clock(clock)
    , m_range(*presetRange(RangePreset::Days28, clock.today()))
    , m_metric(new FilterChip)
    , m_second(new FilterChip)
    , m_breakdown(new FilterChip)
    , m_platform(new FilterChip)
    , m_compared(new FilterChip)
    , m_layers(new QPushButton)
    , m_presets(new SegmentedControl)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    m_metric->setObjectName(u"metric"_s);
    m_second->setObjectName(u"second"_s);
    m_breakdown->setObjectName(u"breakdown"_s);
    m_platform->setObjectName(u"platform"_s);
    m_compared->setObjectName(u"compared"_s);
    m_layers->setObjectName(u"layers"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_layers->setAutoDefault(false);
    m_layers->setMenu(new QMenu(m_layers));
    addLayer(ChartLayer::Releases);
    addLayer(ChartLayer::Mean);
    setLayers(ChartLayer::Releases);
    makeRows();
    retranslate();
    showDays();
    connect(m_presets, &SegmentedControl::currentChanged, this, &AnalyticsBar::takePreset);
    connect(this, &AnalyticsBar::changed, this, &AnalyticsBar::refreshSaveButton);
}

AnalyticsBar::~AnalyticsBar() = default;

void AnalyticsBar::makeRows()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(themeOf(this).sizes().grid);
    const auto addRow = [this, rows] {
        auto *row = new QHBoxLayout;
        row->setSpacing(themeOf(this).sizes().grid);
        rows->addLayout(row);
        return row;
    };
    QHBoxLayout *what = addRow();
    for (FilterChip *chip : { m_metric, m_second, m_breakdown, m_platform }) {
        what->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &AnalyticsBar::changed);
    }
    connect(m_compared, &FilterChip::chosen, this, &AnalyticsBar::changed);
    what->addStretch(1);
    what->addWidget(saveButton());
    what->addWidget(m_layers);
    QHBoxLayout *when = addRow();
    when->addWidget(m_presets);
    for (QDateEdit *day : { m_from, m_to }) {
        day->setCalendarPopup(true);
        when->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &AnalyticsBar::takeDays);
    }
    when->addWidget(m_compared);
    when->addStretch(1);
}

void AnalyticsBar::addLayer(ChartLayer layer)
{
    QAction *action = m_layers->menu()->addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<int>(layer));
    connect(action, &QAction::triggered, this, &AnalyticsBar::changed);
}

void AnalyticsBar::setMetrics(const QList<const Metric *> &metrics)
{
    m_metrics = metrics;
    retranslate();
    if (!m_waiting.isEmpty() && !m_metrics.isEmpty()) {
        const QSignalBlocker quiet(this); // who tells of metrics asks anyway
        takeView(viewFromJson(std::exchange(m_waiting, {})));
    }
    refreshSaveButton();
}

void AnalyticsBar::setPlatforms(const QStringList &platforms)
{
    m_platforms = platforms;
    retranslate();
}

void AnalyticsBar::setMetric(const Metric &metric)
{
    m_metric->setCurrent(metric.number);
    emit changed();
}

const Metric *AnalyticsBar::metric() const
{
    return m_metrics.isEmpty() ? nullptr : findMetric(m_metric->current().toInt());
}

const Metric *AnalyticsBar::second() const
{
    const Metric *chosen = findMetric(m_second->current().toInt());
    return chosen == metric() ? nullptr : chosen;
}

void AnalyticsBar::setSecond(const Metric *metric)
{
    m_second->setCurrent(metric ? metric->number : 0);
    emit changed();
}

MetricBreakdown AnalyticsBar::breakdown() const
{
    return static_cast<MetricBreakdown>(m_breakdown->current().toInt());
}

void AnalyticsBar::setBreakdown(MetricBreakdown breakdown)
{
    m_breakdown->setCurrent(static_cast<int>(breakdown));
    emit changed();
}

QStringList AnalyticsBar::platforms() const
{
    const QString platform = m_platform->current().toString();
    return platform.isEmpty() ? QStringList() : QStringList{ platform };
}

void AnalyticsBar::setPlatform(const QString &platform)
{
    m_platform->setCurrent(platform);
    emit changed();
}

std::optional<ComparedWith> AnalyticsBar::compared() const
{
    const int chosen = m_compared->current().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<ComparedWith>(chosen));
}

void AnalyticsBar::setCompared(std::optional<ComparedWith> with)
{
    m_compared->setCurrent(with ? static_cast<int>(*with) : -1);
    emit changed();
}

ChartLayers AnalyticsBar::layers() const
{
    ChartLayers shown;
    const QList<QAction *> actions = m_layers->menu()->actions();
    for (const QAction *action : actions)
        shown.setFlag(static_cast<ChartLayer>(action->data().toInt()), action->isChecked());
    return shown;
}

void AnalyticsBar::setLayers(ChartLayers layers)
{
    const QList<QAction *> actions = m_layers->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(layers.testFlag(static_cast<ChartLayer>(action->data().toInt())));
    emit changed();
}

RangePreset AnalyticsBar::preset() const
{
    return static_cast<RangePreset>(m_presets->current());
}

void AnalyticsBar::setPreset(RangePreset preset)
{
    m_presets->setCurrent(static_cast<int>(preset));
}

void AnalyticsBar::setRange(const DaySpan &range)
{
    if (range == m_range)
        return;
    m_range = range;
    {
        const QSignalBlocker quiet(m_presets);
        m_presets->setCurrent(static_cast<int>(RangePreset::Custom));
    }
    showDays();
    emit changed();
}

void AnalyticsBar::setReach(const DaySpan &range)
{
    if (preset() == RangePreset::All)
        m_range = range;
}

void AnalyticsBar::takePreset()
{
    if (const auto range = presetRange(preset(), m_clock.today()))
        m_range = *range;
    showDays();
    emit changed();
}

void AnalyticsBar::takeDays()
{
    // The other end gives way, so that there always is a range.
    DaySpan range{ m_from->date(), m_to->date() };
    if (range.from > range.to) {
        if (sender() == m_from)
            range.to = range.from;
        else
            range.from = range.to;
    }
    setRange(range);
}

void AnalyticsBar::showDays()
{
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    m_from->setDate(m_range.from);
    m_to->setDate(m_range.to);
    m_from->setVisible(preset() == RangePreset::Custom);
    m_to->setVisible(preset() == RangePreset::Custom);
}

AnalyticsView AnalyticsBar::view() const
{
    AnalyticsView view;
    view.metric = metric();
    view.second = second();
    view.breakdown = breakdown();
    view.platform = platforms().value(0);
    view.compared = compared();
    view.layers = layers();
    view.preset = preset();
    view.days = m_range.days();
    view.ago = m_range.to.daysTo(m_clock.today());
    return view;
}

void AnalyticsBar::takeView(const AnalyticsView &view)
{
    {
        const QSignalBlocker quiet(this);
        const QSignalBlocker quietPresets(m_presets);
        if (view.metric)
            setMetric(*view.metric);
        setSecond(view.second);
        setBreakdown(view.breakdown);
        setPlatform({});
        setPlatform(view.platform);
        setCompared(view.compared);
        setLayers(view.layers);
        setPreset(view.preset);
        const QDate last = m_clock.today().addDays(-view.ago);
        if (view.preset == RangePreset::Custom)
            m_range = { last.addDays(1 - view.days), last };
        else if (const auto range = presetRange(view.preset, m_clock.today()))
            m_range = *range;
        showDays();
    }
    emit changed();
}

QJsonObject AnalyticsBar::question() const
{
    return metric() ? toJson(view()) : QJsonObject();
}

void AnalyticsBar::setQuestion(const QJsonObject &question)
{
    if (m_metrics.isEmpty())
        m_waiting = question;
    else
        takeView(viewFromJson(question));
    emit asked();
}

void AnalyticsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchBar::changeEvent(event);
}

QString AnalyticsBar::layerText(ChartLayer layer)
{
    switch (layer) {
    case ChartLayer::Releases:
        return tr("When contents went out");
    case ChartLayer::Mean:
        return tr("Average of 7 days");
    }
    Q_UNREACHABLE();
}

void AnalyticsBar::retranslate()
{
    const QSignalBlocker quiet(m_presets);
    retranslateChips();
    m_layers->setText(tr("Show"));
    m_layers->setAccessibleName(tr("What the chart shows besides"));
    const QList<QAction *> actions = m_layers->menu()->actions();
    for (QAction *action : actions)
        action->setText(layerText(static_cast<ChartLayer>(action->data().toInt())));
    m_presets->setSegments(
        { tr("28 days"), tr("90 days"), tr("365 days"), tr("This year"), tr("All"), tr("Custom") });
    m_presets->setAccessibleName(tr("Which days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
}

void AnalyticsBar::retranslateChips()
{
    using Options = QList<FilterChip::Option>;
    Options metrics;
    for (const Metric *metric : std::as_const(m_metrics))
        metrics.append({ metric->number, metricName(*metric) });
    m_metric->setLabel(tr("Metric"));
    m_metric->setOptions(metrics);
    m_metric->setEnabled(!metrics.isEmpty());
    m_second->setLabel(tr("Second metric"));
    m_second->setOptions(Options{ { 0, tr("None") } } + metrics);
    m_second->setEnabled(metrics.size() > 1);
    const auto by = [](MetricBreakdown breakdown) { return static_cast<int>(breakdown); };
    m_breakdown->setLabel(tr("By"));
    m_breakdown->setOptions({ { by(MetricBreakdown::None), tr("All together") },
                              { by(MetricBreakdown::Platform), tr("Platform") },
                              { by(MetricBreakdown::Account), tr("Account") },
                              { by(MetricBreakdown::Channel), tr("Channel") } });
    Options platforms{ { QString(), tr("All") } };
    for (const QString &platform : std::as_const(m_platforms))
        platforms.append({ platform, platformName(platform) });
    m_platform->setLabel(tr("Platform"));
    m_platform->setOptions(platforms);
    m_platform->setEnabled(m_platforms.size() > 1);
    m_compared->setLabel(tr("Compare"));
    m_compared->setOptions(
        { { -1, tr("Nothing") },
          { static_cast<int>(ComparedWith::PreviousPeriod), tr("The days before") },
          { static_cast<int>(ComparedWith::YearAgo), tr("A year ago") } });
}

} // namespace Creator
