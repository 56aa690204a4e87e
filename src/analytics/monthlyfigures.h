#pragma once

#include "analytics/forecast.h"
#include "domain/currency.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"

namespace Creator {

class Connection;

/// The whole months before this one, at most as many as a Forecast looks at.
///
/// They end with the last month of which anything is here: what was not imported or fetched yet is
/// no fall to 0.
namespace MonthlySeries {

/// In the home currency, estimates included. Platforms close a month around the tenth of the next
/// one: until the fifteenth it is not whole. A month without an entry among others is 0; one with
/// money that has no rate is not known.
[[nodiscard]] Result<MonthlyFigures> income(Connection &connection, QDate today, Currency home,
                                            std::optional<ChannelId> channel = {});
/// Of a metric that adds up, a month of which at most three days were not fetched is told by the
/// mean of its other days; one that lacks more is not known. What stands needs no whole month.
[[nodiscard]] Result<MonthlyFigures> metric(Connection &connection, const Metric &metric,
                                            QDate today, std::optional<ChannelId> channel = {});

/// Of so many months from the one under way on, however long before the figures end. Fails as
/// Forecast::of() does, also where they end half a year ago.
[[nodiscard]] Result<Forecast> forecast(const MonthlyFigures &figures, QDate today, int months);

} // namespace MonthlySeries

/// The forecast of income as people ask for it: of this month and the next.
struct IncomeForecast
{
    Forecast::Month next; // the month after the one under way
    BackTest backTest;
    Currency home;

    /// Fails as Forecast::of() does, also where the entries end half a year ago.
    [[nodiscard]] static Result<IncomeForecast>
    ask(Connection &connection, QDate today, Currency home, std::optional<ChannelId> channel = {});
};

} // namespace Creator
