#pragma once

#include "analytics/metricseries.h"
#include "domain/exchangerate.h"
#include "storage/metricquery.h"

#include <vector>

namespace Creator {

/// The days of one metric on one account of one channel, before they are put together.
class AccountDays
{
public:
    struct Day
    {
        bool isKnown = false;
        bool isHole = false;
        Micros sum = 0;
        qint64 n = 0;
    };

    AccountDays(const MetricPlace &first, const MetricQuestion &question);

    /// Those of the same account and metric; any order.
    void addPlace(const MetricPlace &place) { m_places.append(place); }
    /// Money without a rate is added to `unconverted`.
    [[nodiscard]] Status read(Connection &connection, MoneySums &unconverted);

    [[nodiscard]] const MetricPlace &place() const { return m_places.constFirst(); }
    /// By the day since the question's first.
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    [[nodiscard]] DayKind missingKind(QDate day) const;
    /// Is it one of few days that lack between others that are known?
    static constexpr size_t mostHole = 7;
    [[nodiscard]] bool isHole(size_t index) const { return m_days[index].isHole; }
    [[nodiscard]] QDate newestDay() const { return m_reach.last; }
    /// The last day that the account told anything at all; decides what is retired.
    void setAccountNewest(QDate day) { m_accountNewest = day; }

private:
    [[nodiscard]] Status readPlaces(Connection &connection, const QList<MetricPlace> &places,
                                    MoneySums &unconverted);
    [[nodiscard]] Status carryForward(Connection &connection);
    [[nodiscard]] Result<RateTable> rates(Connection &connection) const;
    void markHoles();
    void noteTold();
    [[nodiscard]] Status leaveOutTold(Connection &connection, qint64 place,
                                      std::vector<MetricCell> &cells) const;
    void note(const MetricQuery::Reach &reach);

    const MetricQuestion &m_question;
    QList<MetricPlace> m_places;
    std::vector<Day> m_days;
    QList<MetricPlace> m_dayPlaces; // that tell what came on a day
    std::vector<qint64> m_lastTold; // by them, up to each day; empty without such places
    MetricQuery::Reach m_reach;
    QDate m_accountNewest;
};

} // namespace Creator
