#pragma once

#include "analytics/correlation.h"
#include "analytics/forecast.h"
#include "domain/currency.h"

#include <QCoreApplication>

namespace Creator {

/// What statistics say, in sentences that say how sure they are.
class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ForecastWords)

public:
    /// "about ₩1.2M, between ₩0.9M and ₩1.5M"; `language` as ChartData has it.
    [[nodiscard]] static QString about(const Forecast::Month &month, Currency currency,
                                       const QString &language);
    /// "Tried on the last 12 months: 9 of 12 fell within; half of the forecasts were off by 8.4% at
    /// most."
    [[nodiscard]] static QString howItDid(const BackTest &test);
    /// Of releases and new followers, by the week.
    [[nodiscard]] static QString ofReleases(const Correlation &correlation);
    /// "4.2%" from thousandths, with U+2212 as minus.
    [[nodiscard]] static QString percent(qint64 permille);
};

} // namespace Creator
