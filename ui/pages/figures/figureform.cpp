#include "pages/figures/figureform.h"

#include "domain/moneyformat.h"
#include "models/metricwords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class FigureForm
{
    Q_DECLARE_TR_FUNCTIONS(Creator::FigureForm)
};

constexpr qint64 secondsPerMinute = 60;
constexpr Micros mostCounted = 500'000'000'000 * microsPerUnit; // as countedMetric()

bool mayFall(const Metric &metric)
{
    return metric.name.ends_with("_net");
}

std::optional<Micros> typedLength(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    qint64 seconds = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || (parts.size() > 1 && number >= secondsPerMinute && seconds))
            return std::nullopt;
        seconds = seconds * secondsPerMinute + number;
    }
    return seconds * microsPerUnit;
}

} // namespace

std::vector<const Metric *> enterableMetrics(const std::optional<ContentId> &content)
{
    std::vector<const Metric *> metrics;
    for (const Metric &metric : allMetrics()) {
        if (!content || metric.aggregation != MetricAggregation::Last)
            metrics.push_back(&metric);
    }
    const QCollator collator;
    std::sort(metrics.begin(), metrics.end(), [&collator](const Metric *a, const Metric *b) {
        return collator.compare(metricName(*a), metricName(*b)) < 0;
    });
    return metrics;
}

std::optional<Micros> typedFigure(const Metric &metric, const QString &text)
{
    QString number = text.trimmed();
    if (metric.type == MetricType::DurationSeconds)
        return typedLength(number);
    if (metric.type == MetricType::Ratio && number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    return typedAmount(number);
}

QString figureUnit(const Metric &metric)
{
    if (metric.type == MetricType::Ratio)
        return u"%"_s;
    if (metric.type == MetricType::DurationSeconds)
        return FigureForm::tr("minutes:seconds");
    return metricUnit(metric);
}

QString figureProblem(const ManualFigure &figure, QDate today)
{
    const Metric &metric = *figure.metric;
    if (figure.day > today)
        return FigureForm::tr("Choose a day that is not in the future.");
    if (figure.value > mostCounted || figure.value < -mostCounted)
        return FigureForm::tr("Enter a value of at most %1.")
            .arg(QLocale().toString(mostCounted / microsPerUnit));
    if (figure.value < 0 && !mayFall(metric))
        return FigureForm::tr("%1 cannot be less than zero.").arg(metricName(metric));
    if (metric.type == MetricType::Count && figure.value % microsPerUnit != 0)
        return FigureForm::tr("%1 are counted in whole numbers.").arg(metricName(metric));
    if (metric.type == MetricType::Ratio && figure.value > 100 * microsPerUnit)
        return FigureForm::tr("A share cannot be more than 100 %.");
    return {};
}

QString standingText(const ManualFigure &figure, const StandingFigure &standing)
{
    const Currency currency = Currency::fromCode(QStringView(figure.currency)).value_or(Currency());
    const QString value = metricValueText(*figure.metric, standing.value, currency);
    const QString when
        = QLocale().toString(standing.recordedAt.toLocalTime().date(), QLocale::ShortFormat);
    switch (standing.origin) {
    case Origin::Manual:
        return FigureForm::tr("Stands at %1 · entered by hand on %2").arg(value, when);
    case Origin::Api:
        return FigureForm::tr("Stands at %1 · fetched from the platform on %2. Yours takes its "
                              "place, and no later update changes it.")
            .arg(value, when);
    case Origin::File:
        return standing.fileName.isEmpty()
            ? FigureForm::tr("Stands at %1 · from a file of %2. Yours takes its place.")
                  .arg(value, when)
            : FigureForm::tr("Stands at %1 · from %2. Yours takes its place.")
                  .arg(value, standing.fileName);
    }
    return {};
}

} // namespace Creator
