#include "analytics/accountdays.h"

#include "storage/raterepository.h"

#include <algorithm>
#include <map>

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);
// A metric that did not come while the account's others did is not given any more.
constexpr int retiredAfterDays = 30;

/// Which place is believed first.
int rank(const MetricPlace &place)
{
    const bool isChannel = place.level == MetricLevel::Channel;
    switch (place.way) {
    case RollupWay::Value:
        return isChannel ? 0 : 1;
    case RollupWay::Gain:
        return isChannel ? 2 : 3;
    case RollupWay::State:
    case RollupWay::None:
        break;
    }
    return 4;
}

} // namespace

AccountDays::AccountDays(const MetricPlace &first, const MetricQuestion &question)
    : m_question(question)
    , m_places{ first }
    , m_days(static_cast<size_t>(question.from.daysTo(question.to) + 1))
{
}

void AccountDays::note(const MetricQuery::Reach &reach)
{
    if (!reach.first.isValid())
        return;
    if (!m_reach.first.isValid() || reach.first < m_reach.first)
        m_reach.first = reach.first;
    m_reach.last = std::max(m_reach.last, reach.last);
}

Status AccountDays::read(Connection &connection, MoneySums &unconverted)
{
    const bool isState = m_question.metric->aggregation == MetricAggregation::Last;
    std::map<int, QList<MetricPlace>> byRank; // money has one place per currency
    for (const MetricPlace &place : std::as_const(m_places)) {
        if ((place.way == RollupWay::State) != isState)
            continue;
        byRank[rank(place)].append(place);
        const auto reach = MetricQuery::reach(connection, place.place);
        if (!reach)
            return failure(reach.error());
        note(*reach);
    }
    for (const auto &[rank, places] : byRank) {
        if (Status status = readPlaces(connection, places, unconverted); !status)
            return status;
    }
    return {};
}

Status AccountDays::readPlaces(Connection &connection, const QList<MetricPlace> &places,
                               MoneySums &unconverted)
{
    const bool isMoney = m_question.metric->type == MetricType::Currency;
    RateTable rates;
    if (isMoney) {
        const auto loaded
            = RateRepository::load(connection, m_question.from, m_question.to, Currencies::all());
        if (!loaded)
            return failure(loaded.error());
        rates = *loaded;
    }
    std::vector<Day> own(m_days.size());
    for (const MetricPlace &place : places) {
        const auto cells
            = MetricQuery::days(connection, place.place, m_question.from, m_question.to);
        if (!cells)
            return failure(cells.error());
        const Currency currency
            = Currency::fromCode(place.dimensionValue.toStdString()).value_or(Currency());
        for (const MetricCell &cell : *cells) {
            const QDate date = epoch.addDays(cell.period);
            Day &day = own[static_cast<size_t>(m_question.from.daysTo(date))];
            Micros sum = cell.sum;
            if (isMoney) {
                const auto rate = rates.rate(currency, m_question.home, date);
                if (!rate) {
                    unconverted.add({ cell.sum, currency });
                    continue;
                }
                sum = rate->convert(cell.sum);
            }
            day.isKnown = true;
            day.sum += sum;
            day.n += cell.n;
        }
        if (place.way != RollupWay::State || isMoney)
            continue;
        if (Status status = carryForward(connection, place, own); !status)
            return status;
    }
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (!m_days[i].isKnown)
            m_days[i] = own[i];
    }
    return {};
}

/// What stood on a day stands on the next ones, as long as the account is looked at.
Status AccountDays::carryForward(Connection &connection, const MetricPlace &place,
                                 std::vector<Day> &days) const
{
    const auto before = MetricQuery::lastBefore(connection, place.place, m_question.from);
    if (!before)
        return failure(before.error());
    Day last;
    if (*before)
        last = { true, (*before)->sum, (*before)->n };
    const qint64 until = m_question.from.daysTo(m_reach.last);
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i].isKnown)
            last = days[i];
        else if (last.isKnown && static_cast<qint64>(i) <= until)
            days[i] = last;
    }
    return {};
}

DayKind AccountDays::missingKind(QDate day) const
{
    if (!m_reach.last.isValid())
        return DayKind::NotOffered;
    const bool isOver = day > m_reach.last && m_accountNewest.isValid()
        && m_reach.last.daysTo(m_accountNewest) > retiredAfterDays;
    return isOver ? DayKind::Retired : DayKind::NotFetched;
}

} // namespace Creator
