#include "import/formats/youtubewords.h"

#include "domain/metriccatalogue.h"
#include "import/celltext.h"

#include <algorithm>
#include <initializer_list>

namespace Creator {

namespace {

using Words = std::initializer_list<std::string_view>;

struct MetricWords
{
    std::string_view metric;
    YouTubeMetricColumn::Cells cells;
    bool distinctive;
    Words words; // as normalisedWord() writes them
};

using Cells = YouTubeMetricColumn::Cells;

const MetricWords metricWords[] = {
    { "views", Cells::Number, false, { "views", "조회수", "aufrufe", "視聴回数", "số lượt xem" } },
    { "engaged_views", Cells::Number, true, { "engaged views", "유효 조회수" } },
    { "watch_hours",
      Cells::Number,
      true,
      { "watch time (hours)", "시청 시간(단위: 시간)", "시청 시간 (단위: 시간)",
        "wiedergabezeit (stunden)", "総再生時間(単位: 時間)", "総再生時間 (単位: 時間)",
        "thời gian xem (giờ)" } },
    { "subscribers_net",
      Cells::Number,
      true,
      { "subscribers", "구독자", "abonnenten", "チャンネル登録者" } },
    { "impressions",
      Cells::Number,
      false,
      { "impressions", "노출수", "impressionen", "インプレッション数" } },
    { "ctr_pct",
      Cells::Number,
      true,
      { "impressions click-through rate (%)", "노출 클릭률 (%)", "노출 클릭률(%)",
        "klickrate der impressionen (%)", "インプレッションのクリック率 (%)",
        "インプレッションのクリック率(%)" } },
    { "avg_view_duration_sec",
      Cells::Clock,
      true,
      { "average view duration", "평균 시청 지속 시간", "durchschnittliche wiedergabedauer" } },
    { "avg_viewed_pct",
      Cells::Number,
      true,
      { "average percentage viewed (%)", "평균 조회율 (%)", "평균 조회율(%)" } },
};

int mark(std::vector<bool> &known, int column)
{
    if (column >= 0)
        known[static_cast<size_t>(column)] = true;
    return column;
}

} // namespace

YouTubeColumns::YouTubeColumns(const HeaderIndex &header)
{
    std::vector<bool> known(static_cast<size_t>(header.columnCount()));
    const auto find = [&](Words words) { return mark(known, header.find(words)); };
    content = find({ "content", "콘텐츠", "コンテンツ", "video", "videos", "nội dung" });
    channel = find({ "channel", "채널" });
    day = find({ "date", "날짜", "datum", "日付", "ngày" });
    if (content < 0 && channel < 0 && day < 0)
        return; // of no table of ours
    title = find({ "video title", "동영상 제목", "videotitel", "動画のタイトル", "tiêu đề video" });
    published = find({ "video publish time", "동영상 게시 시간",
                       "veröffentlichungszeitpunkt des videos", "動画公開時刻" });
    duration = find({ "duration", "길이", "dauer", "長さ" });
    channelTitle = find({ "channel title", "채널 제목" });
    revenue = find({ "estimated revenue", "your estimated revenue", "예상 수익", "推定収益",
                     "geschätzter umsatz" });
    partnerRevenue = find(
        { "estimated partner revenue", "대략적인 파트너 수익", "doanh thu ước tính của đối tác" });
    for (const MetricWords &words : metricWords) {
        const int column = find(words.words);
        if (column < 0)
            continue;
        metrics.push_back({ column, findMetric(words.metric)->number, words.cells });
        distinctive = distinctive || words.distinctive;
    }
    distinctive = distinctive || revenue >= 0 || partnerRevenue >= 0;
    for (int i = 0; i < header.columnCount(); ++i)
        unknown += !known[static_cast<size_t>(i)] && !header.name(i).empty();
}

int YouTubeColumns::metricCount() const
{
    return static_cast<int>(metrics.size()) + (revenue >= 0) + (partnerRevenue >= 0);
}

bool isYouTubeTotal(std::string_view label)
{
    static constexpr std::string_view words[]
        = { "total", "합계", "gesamt", "合計", "tổng", "총계" };
    const std::string text = normalisedWord(label);
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

} // namespace Creator
