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

/// Views at the left, money at the right, and contents that went out in September and November.
inline ChartData twoAxes()
{
    using namespace Qt::StringLiterals;
    ChartData data = sampleChart(ChartData::Kind::Lines);
    data.currency = {};
    data.series[0].name = u"Views"_s;
    data.series[0].estimates.clear();
    data.series[1].name = u"Revenue"_s;
    data.series[1].axis = ChartData::Axis::Right;
    data.right = ChartData::Scale{ Currencies::krw(), {} };
    data.marks = { { 1, { u"하루 <b>캠핑</b>"_s }, { u"one"_s } },
                   { 3,
                     { u"a & b"_s, u"c"_s, u"d"_s, u"e"_s },
                     { u"two"_s, u"three"_s, u"four"_s, u"five"_s } } };
    return data;
}

} // namespace Creator::Test
