#pragma once

#include "analytics/chartdata.h"

namespace Creator::Test {

/// Two sources over four months: one month unknown, the last partly estimated.
inline ChartData sampleChart(ChartData::Kind kind = ChartData::Kind::StackedBars)
{
    using namespace Qt::StringLiterals;
    constexpr Micros unit = microsPerUnit;
    return {
        .title = u"Income by month"_s,
        .subtitle = u"in won"_s,
        .kind = kind,
        .categories = { u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s },
        .series
        = { { .name = u"Ads"_s,
              .values = { 100'000 * unit, 200'000 * unit, std::nullopt, 50'000 * unit },
              .estimates = { std::nullopt, std::nullopt, std::nullopt, 25'000 * unit } },
            { .name = u"=Course"_s, .values = { 50'000 * unit, 0, std::nullopt }, .tone = 1 } },
        .currency = Currencies::krw(),
        .summary = u"September was best."_s,
        .language = u"en"_s
    };
}

} // namespace Creator::Test
