#include "pages/analytics/analyticsview.h"

#include "domain/wordlist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// Stored for ever, in the order of their enums.
constexpr std::string_view breakdownWords[] = { "none", "platform", "account", "channel" };
constexpr std::string_view comparedWords[] = { "before", "year" };
constexpr std::string_view presetWords[] = { "28", "90", "365", "year", "all", "custom" };
constexpr qint64 mostDays = 30 * 366;

QString text(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

std::string word(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString().toStdString();
}

const Metric *metricOf(const QJsonObject &json, QLatin1StringView key)
{
    return findMetric(std::string_view(word(json, key)));
}

} // namespace

QJsonObject toJson(const AnalyticsView &view)
{
    QJsonObject json;
    if (view.metric)
        json.insert("metric"_L1, text(view.metric->name));
    if (view.second)
        json.insert("second"_L1, text(view.second->name));
    if (view.breakdown != MetricBreakdown::None)
        json.insert("by"_L1, text(breakdownWords[static_cast<int>(view.breakdown)]));
    if (!view.platform.isEmpty())
        json.insert("platform"_L1, view.platform);
    if (view.compared)
        json.insert("compared"_L1, text(comparedWords[static_cast<int>(*view.compared)]));
    if (!view.layers.testFlag(ChartLayer::Releases))
        json.insert("releases"_L1, false);
    if (view.layers.testFlag(ChartLayer::Mean))
        json.insert("mean"_L1, true);
    json.insert("range"_L1, text(presetWords[static_cast<int>(view.preset)]));
    if (view.preset == RangePreset::Custom) {
        json.insert("days"_L1, view.days);
        json.insert("ago"_L1, view.ago);
    }
    return json;
}

AnalyticsView viewFromJson(const QJsonObject &json)
{
    AnalyticsView view;
    view.metric = metricOf(json, "metric"_L1);
    view.second = metricOf(json, "second"_L1);
    view.breakdown = valueFromWord<MetricBreakdown>(breakdownWords, word(json, "by"_L1))
                         .value_or(view.breakdown);
    view.platform = json.value("platform"_L1).toString();
    view.compared = valueFromWord<ComparedWith>(comparedWords, word(json, "compared"_L1));
    view.layers.setFlag(ChartLayer::Releases, json.value("releases"_L1).toBool(true));
    view.layers.setFlag(ChartLayer::Mean, json.value("mean"_L1).toBool(false));
    view.preset
        = valueFromWord<RangePreset>(presetWords, word(json, "range"_L1)).value_or(view.preset);
    view.days = std::clamp<qint64>(json.value("days"_L1).toInteger(view.days), 1, mostDays);
    view.ago = std::clamp<qint64>(json.value("ago"_L1).toInteger(view.ago), 0, mostDays);
    return view;
}

} // namespace Creator
