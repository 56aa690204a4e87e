#include "analytics/chartdata.h"

#include "domain/moneyformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Values = QList<std::optional<Micros>>;

std::optional<Micros> at(const Values &values, qsizetype index)
{
    return index >= 0 && index < values.size() ? values.at(index) : std::nullopt;
}

bool hasAny(const Values &values)
{
    return std::any_of(values.begin(), values.end(),
                       [](const auto &value) { return value.has_value(); });
}

/// "1204.5" becomes "1,204.5".
QString countText(Micros micros)
{
    const Micros whole = micros / microsPerUnit;
    const QString exact = decimalText(micros);
    const qsizetype dot = exact.indexOf(u'.');
    const QString sign = micros < 0 && whole == 0 ? u"−"_s : QString();
    return sign + formatCount(whole) + (dot < 0 ? QString() : exact.mid(dot));
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const Series &one) {
        return hasAny(one.values) || hasAny(one.estimates);
    });
}

std::optional<Micros> ChartData::value(qsizetype index, qsizetype category) const
{
    return at(series.at(index).values, category);
}

std::optional<Micros> ChartData::estimate(qsizetype index, qsizetype category) const
{
    return at(series.at(index).estimates, category);
}

std::optional<Micros> ChartData::total(qsizetype category) const
{
    std::optional<Micros> sum;
    for (qsizetype i = 0; i < series.size(); ++i) {
        for (const auto &part : { value(i, category), estimate(i, category) }) {
            if (part)
                sum = sum.value_or(0) + *part;
        }
    }
    return sum;
}

std::pair<Micros, Micros> ChartData::range(Axis axis) const
{
    Micros lowest = 0;
    Micros highest = 0;
    for (qsizetype category = 0; category < categories.size(); ++category) {
        Micros above = 0;
        Micros below = 0;
        for (qsizetype i = 0; i < series.size(); ++i) {
            if (series.at(i).axis != axis)
                continue;
            const Micros sum = value(i, category).value_or(0) + estimate(i, category).value_or(0);
            const bool stacks = kind == Kind::StackedBars;
            Micros &side = sum < 0 ? below : above;
            side = stacks ? side + sum : sum < 0 ? std::min(side, sum) : std::max(side, sum);
        }
        lowest = std::min(lowest, below);
        highest = std::max(highest, above);
    }
    return { lowest, highest };
}

ChartData::Scale ChartData::scale(Axis axis) const
{
    return axis == Axis::Right && right ? *right : Scale{ currency, unit };
}

QString ChartData::valueText(Micros micros, Axis axis) const
{
    const Scale on = scale(axis);
    if (!on.currency.isNull())
        return formatMoney({ micros, on.currency });
    const QString number = countText(micros);
    return on.unit.isEmpty() ? number : number + u' ' + on.unit;
}

QString ChartData::shortText(Micros micros, Axis axis) const
{
    const Currency money = scale(axis).currency;
    // Without a currency the short form is that of an amount, less the mark.
    return money.isNull() ? formatMoneyShort({ micros, money }, language).remove(QChar::Nbsp)
                          : formatMoneyShort({ micros, money }, language);
}

const ChartData::Mark *ChartData::markAt(qsizetype category) const
{
    const auto found = std::lower_bound(
        marks.begin(), marks.end(), category,
        [](const Mark &mark, qsizetype wanted) { return mark.category < wanted; });
    return found != marks.end() && found->category == category ? &*found : nullptr;
}

} // namespace Creator
