#include "analytics/accountdays.h"

#include "storage/raterepository.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);
// A metric that did not come while the account's others did is not given any more.
constexpr int retiredAfterDays = 30;
constexpr qint64 noDay = std::numeric_limits<qint64>::min();

/// Which place is believed first.
int rank(const MetricPlace &place)
{
    const bool isChannel = place.level == MetricLevel::Channel;
    switch (place.way) {
    case RollupWay::Value:
        return isChannel ? 0 : 1;
    case RollupWay::Gain:
        return isChannel ? 2 : 3;
    case RollupWay::DailyState:
        return 4;
    case RollupWay::State:
    case RollupWay::None:
        break;
    }
    return 5;
}

bool isStateWay(RollupWay way)
{
    return way == RollupWay::State || way == RollupWay::DailyState;
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
    const bool isMoney = m_question.metric->type == MetricType::Currency;
    // Money has one place per currency.
    std::map<int, QList<MetricPlace>> byRank;
    for (const MetricPlace &place : std::as_const(m_places)) {
        if (isStateWay(place.way) != isState)
            continue;
        byRank[rank(place)].append(place);
        const auto reach = MetricQuery::reach(connection, place.place);
        if (!reach)
            return failure(reach.error());
        note(*reach);
    }
    for (const auto &[rank, places] : byRank) {
        // They come before what running totals grew by.
        if (places.constFirst().way == RollupWay::Value)
            m_dayPlaces += places;
        if (Status status = readPlaces(connection, places, unconverted); !status)
            return status;
        if (places.constFirst().way == RollupWay::Value)
            noteTold();
    }
    markHoles();
    return isState && !isMoney ? carryForward(connection) : Status();
}

void AccountDays::markHoles()
{
    std::optional<size_t> last;
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (!m_days[i].isKnown)
            continue;
        const size_t missing = last ? i - *last - 1 : 0;
        for (size_t hole = i - missing; missing <= mostHole && hole < i; ++hole)
            m_days[hole].isHole = true;
        last = i;
    }
}

Result<RateTable> AccountDays::rates(Connection &connection) const
{
    if (m_question.metric->type != MetricType::Currency)
        return RateTable();
    return RateRepository::load(connection, m_question.from, m_question.to, Currencies::all());
}

void AccountDays::noteTold()
{
    m_lastTold.resize(m_days.size());
    qint64 last = noDay;
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i].isKnown)
            last = static_cast<qint64>(i);
        m_lastTold[i] = last;
    }
}

/// What a running total grew by since the look before would count the days between once more: the
/// cells that do so are left out.
Status AccountDays::leaveOutTold(Connection &connection, qint64 place,
                                 std::vector<MetricCell> &cells) const
{
    if (m_lastTold.empty() || cells.empty())
        return {};
    const qint64 first = epoch.daysTo(m_question.from);
    const auto before = MetricQuery::lastBefore(connection, place, m_question.from);
    if (!before)
        return failure(before.error());
    qint64 toldBefore = noDay;
    for (const MetricPlace &one : m_dayPlaces) {
        const auto told = MetricQuery::lastBefore(connection, one.place, m_question.from);
        if (!told)
            return failure(told.error());
        if (*told)
            toldBefore = std::max(toldBefore, (*told)->period);
    }
    // The first look tells no growth, so nobody knows how far the first growth goes back.
    qint64 look = *before ? (*before)->period : noDay;
    std::erase_if(cells, [&](const MetricCell &cell) {
        const qint64 told = m_lastTold[static_cast<size_t>(cell.period - first)];
        const qint64 lastTold = told == noDay ? toldBefore : first + told;
        return lastTold != noDay && lastTold > std::exchange(look, cell.period);
    });
    return {};
}

Status AccountDays::readPlaces(Connection &connection, const QList<MetricPlace> &places,
                               MoneySums &unconverted)
{
    const bool isMoney = m_question.metric->type == MetricType::Currency;
    const bool isSum = m_question.metric->aggregation == MetricAggregation::Sum;
    const Result<RateTable> rates = this->rates(connection);
    if (!rates)
        return failure(rates.error());
    std::vector<Day> own(m_days.size());
    for (const MetricPlace &place : places) {
        auto cells = MetricQuery::days(connection, place.place, m_question.from, m_question.to);
        if (!cells)
            return failure(cells.error());
        if (place.way == RollupWay::Gain) {
            if (Status status = leaveOutTold(connection, place.place, *cells); !status)
                return status;
        }
        const Currency currency
            = Currency::fromCode(place.dimensionValue.toStdString()).value_or(Currency());
        for (const MetricCell &cell : *cells) {
            const QDate date = epoch.addDays(cell.period);
            const auto index = static_cast<size_t>(m_question.from.daysTo(date));
            if (m_days[index].isKnown)
                continue;
            const auto rate = isMoney ? rates->rate(currency, m_question.home, date) : std::nullopt;
            if (isMoney && !rate) {
                if (isSum)
                    unconverted.add({ cell.sum, currency });
                continue;
            }
            Day &day = own[index];
            day.isKnown = true;
            day.sum += rate ? rate->convert(cell.sum) : cell.sum;
            day.n += cell.n;
        }
    }
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (!m_days[i].isKnown)
            m_days[i] = own[i];
    }
    return {};
}

/// What stood on a day stands on the next ones, as long as the account is looked at.
Status AccountDays::carryForward(Connection &connection)
{
    Day last;
    qint64 lastPeriod = 0;
    for (const MetricPlace &place : std::as_const(m_places)) {
        const auto before = MetricQuery::lastBefore(connection, place.place, m_question.from);
        if (!before)
            return failure(before.error());
        if (!*before || !isStateWay(place.way) || (last.isKnown && (*before)->period <= lastPeriod))
            continue;
        last = { true, false, (*before)->sum, (*before)->n };
        lastPeriod = (*before)->period;
    }
    const qint64 until = m_question.from.daysTo(m_reach.last);
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i].isKnown)
            last = m_days[i];
        else if (last.isKnown && static_cast<qint64>(i) <= until)
            m_days[i] = last;
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
