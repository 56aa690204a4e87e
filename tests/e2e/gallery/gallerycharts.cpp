#include "gallerydata.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator::Gallery {

namespace {

QStringList monthNames(Tongue tongue)
{
    static const char *const english[]
        = { "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov" };
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names.append(tongue == Tongue::Korean ? u"%1월"_s.arg(i == 0 ? 12 : i)
                                              : QString::fromLatin1(english[i]));
    return names;
}

QList<std::optional<Micros>> tenThousands(const std::array<int, 12> &values, int last)
{
    QList<std::optional<Micros>> result;
    for (int i = 0; i < last; ++i)
        result.append(values.at(static_cast<size_t>(i)) * 10'000 * microsPerUnit);
    return result;
}

ChartData::Series source(const QString &name, int tone, const std::array<int, 12> &values)
{
    ChartData::Series series{ .name = name, .values = tenThousands(values, 11), .tone = tone };
    series.estimates.resize(11);
    series.estimates.append(values.at(11) * 10'000 * microsPerUnit);
    return series;
}

} // namespace

ChartData monthsChart(Tongue t)
{
    return { .title = say(t, u"Income by month", u"월별 수익"),
             .subtitle = say(t, u"by source · in won · faded bars are estimates",
                             u"출처별 · 원화 환산 · 흐린 막대는 추정"),
             .kind = ChartData::Kind::StackedBars,
             .categories = monthNames(t),
             .series = { source(say(t, u"Ads", u"광고"), 0,
                                { 210, 228, 262, 182, 252, 240, 232, 260, 276, 280, 280, 258 }),
                         source(say(t, u"Membership", u"멤버십"), 2,
                                { 95, 118, 97, 117, 72, 96, 100, 70, 58, 97, 60, 105 }),
                         source(say(t, u"Sponsorship", u"협찬"), 1,
                                { 305, 305, 0, 0, 150, 300, 150, 305, 0, 0, 200, 0 }),
                         source(say(t, u"Affiliate", u"제휴"), 3,
                                { 20, 30, 38, 28, 42, 35, 24, 30, 26, 26, 36, 42 }) },
             .currency = Currencies::krw(),
             .summary = say(t, u"Income of twelve months; the best was January with ₩6,810,000.",
                            u"열두 달 수익. 가장 많은 달은 1월 ₩6,810,000입니다."),
             .language = t == Tongue::Korean ? u"ko"_s : u"en"_s };
}

ChartData viewsChart(Tongue t)
{
    ChartData data{ .title = say(t, u"Views, all channels", u"조회수, 모든 채널"),
                    .subtitle = say(t, u"last 8 weeks, per day", u"최근 8주, 하루 기준"),
                    .kind = ChartData::Kind::Lines,
                    .unit = say(t, u"views", u"회"),
                    .summary = say(t, u"Views rose from 42,000 to 69,000 a day.",
                                   u"하루 조회수가 4만 2천에서 6만 9천으로 늘었습니다."),
                    .language = t == Tongue::Korean ? u"ko"_s : u"en"_s };
    ChartData::Series now{ .name = say(t, u"This period", u"이번 기간"), .tone = 0 };
    ChartData::Series before{ .name = say(t, u"A year ago", u"1년 전"),
                              .tone = 4,
                              .dash = ChartData::Dash::Dashed };
    const QDate first(2026, 9, 28);
    for (int day = 0; day < 56; ++day) {
        data.categories.append(
            QLocale(t == Tongue::Korean ? QLocale::Korean : QLocale::English)
                .toString(first.addDays(day), t == Tongue::Korean ? u"M월 d일"_s : u"d MMM"_s));
        const double wave
            = 48'000 + 9'000 * std::sin(day / 6.0) + 320.0 * day + 1'800 * std::sin(day * 2.4);
        const bool unknown = day == 30 || day == 31;
        now.values.append(unknown ? std::nullopt
                                  : std::optional<Micros>(Micros(wave) * microsPerUnit));
        before.values.append(Micros(wave * 0.82 + 2'000 * std::sin(day * 1.7)) * microsPerUnit);
    }
    data.series = { now, before };
    return data;
}

} // namespace Creator::Gallery
