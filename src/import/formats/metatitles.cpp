#include "import/formats/metatitles.h"

#include "import/celltext.h"

#include <algorithm>
#include <string>

namespace Creator {

namespace {

/// The titles of the files, without the platform in front of them.
const MetricWords titleWords[] = {
    { "reach", { "reach", "도달", "số người tiếp cận", "người tiếp cận" } },
    { "views", { "views", "조회", "조회수", "lượt xem" } },
    { "viewers", { "viewers", "조회한 사람", "người xem" } },
    { "follows", { "follows", "팔로우", "lượt theo dõi" } },
    { "interactions",
      { "interactions", "content interactions", "상호작용", "콘텐츠 상호작용", "반응",
        "콘텐츠 반응", "lượt tương tác", "lượt tương tác với nội dung" } },
    { "link_clicks", { "link clicks", "링크 클릭", "lượt click vào liên kết" } },
    { "visits", { "visits", "방문", "lượt truy cập" } },
    { "profile_visits", { "profile visits", "프로필 방문" } },
    { "impressions", { "impressions", "노출" } },
};

/// Titles of the file with the earnings, which has the same header where there are no streams.
constexpr std::string_view moneyTitles[] = { "earnings",
                                             "approximate earnings",
                                             "estimated earnings",
                                             "content monetization",
                                             "monetization",
                                             "수입",
                                             "수익",
                                             "예상 수입",
                                             "thu nhập" };

std::string withoutPlatform(std::string_view title)
{
    std::string text = normalisedWord(title);
    for (const std::string_view platform : { "instagram", "facebook", "페이스북", "인스타그램" }) {
        if (text.starts_with(platform))
            text.erase(0, platform.size());
    }
    return std::string(trimmed(text));
}

} // namespace

std::span<const MetricWords> metaTitles()
{
    return titleWords;
}

std::string_view metricOfTitle(std::string_view title)
{
    const std::string text = withoutPlatform(title);
    for (const MetricWords &words : titleWords) {
        const bool named = text == words.metric
            || std::find(words.words.begin(), words.words.end(), text) != words.words.end();
        if (named)
            return words.metric;
    }
    return {};
}

std::string_view titledMetric(const FileContext &file)
{
    for (const std::string &title : file.titles) {
        if (const std::string_view metric = metricOfTitle(title); !metric.empty())
            return metric;
    }
    return {};
}

bool isTitledMoney(const FileContext &file)
{
    return std::any_of(file.titles.begin(), file.titles.end(), [](const std::string &title) {
        return std::find(std::begin(moneyTitles), std::end(moneyTitles), withoutPlatform(title))
            != std::end(moneyTitles);
    });
}

} // namespace Creator
