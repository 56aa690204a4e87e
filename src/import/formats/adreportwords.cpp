#include "import/formats/adreportwords.h"

#include <algorithm>

namespace Creator {

namespace {

const MetricWords adSenseWords[] = {
    { "page_views",
      { "page views", "瀏覽量", "網頁瀏覽量", "浏览量", "网页浏览量", "페이지 조회수", "페이지뷰",
        "페이지뷰 수", "ページビュー", "ページビュー数", "páginas vistas", "seitenaufrufe" } },
    { "impressions",
      { "impressions", "曝光次數", "曝光", "展示次数", "노출수", "표시 횟수", "表示回数",
        "impresiones", "impressionen" } },
    { "clicks",
      { "clicks", "點擊", "點擊次數", "点击次数", "点击", "클릭수", "クリック数", "clics",
        "klicks" } },
};

const MetricWords adMobWords[] = {
    { "requests",
      { "requests", "ad requests", "請求", "請求數", "请求", "请求数", "请求次数", "요청", "요청수",
        "요청 수", "リクエスト数", "リクエスト" } },
    { "impressions",
      { "impressions", "曝光", "曝光次數", "展示次数", "展示", "노출수", "표시 횟수", "表示回数",
        "impresiones", "impressionen" } },
    { "clicks",
      { "clicks", "點擊次數", "點擊", "点击次数", "点击", "클릭수", "クリック数", "clics",
        "klicks" } },
};

/// How the columns begin that only a page of ads has, or only an app: percent signs follow, some
/// of them twice.
constexpr std::string_view pageBeginnings[]
    = { "page views", "page rpm", "impression rpm", "active view", "cpc",   "瀏覽量",
        "網頁",       "曝光千次", "單次點擊",       "浏览量",      "网页",  "每次点击",
        "페이지",     "노출 rpm", "ページ",         "páginas",     "seiten" };
constexpr std::string_view appBeginnings[]
    = { "observed ecpm", "match rate", "matched requests", "show rate", "觀察到的",    "媒合率",
        "比對成功",      "顯示率",     "实际 ecpm",        "匹配率",    "匹配的",      "展示率",
        "관찰 ecpm",     "일치율",     "일치하는",         "게재율",    "bid requests" };
constexpr std::string_view partWords[] = {
    "site",        "domain",
    "網站",        "网站",
    "사이트",      "サイト",
    "ad unit",     "廣告單元",
    "广告单元",    "광고 단위",
    "應用程式",    "应用",
    "앱",          "app",
    "country",     "國家/地區",
    "国家/地区",   "국가",
    "platform",    "平台",
    "product",     "channel",
    "url channel", "custom channel",
    "ad format",   "content platform",
};

int countBeginning(const HeaderIndex &header, std::span<const std::string_view> beginnings)
{
    int count = 0;
    for (int i = 0; i < header.columnCount(); ++i) {
        const std::string_view name = header.name(i);
        count += std::any_of(beginnings.begin(), beginnings.end(),
                             [&](std::string_view start) { return name.starts_with(start); });
    }
    return count;
}

} // namespace

int adDayColumn(const HeaderIndex &header)
{
    return header.find({ "date", "day", "日期", "날짜", "日付", "fecha", "datum", "month", "月份",
                         "월", "月", "mes", "monat" });
}

int adIncomeColumn(const HeaderIndex &header)
{
    return header.find({ "estimated earnings", "預估收益", "估計收益", "预估收益", "估算收入",
                         "预计收入", "예상 수입", "예상 수익", "推定収益額", "推定収益",
                         "ingresos estimados", "ganancias estimadas", "geschätzte einnahmen" });
}

AdProduct adProductOf(const FileContext &file)
{
    if (adDayColumn(file.header) < 0 || adIncomeColumn(file.header) < 0)
        return AdProduct::None;
    const int app = countBeginning(file.header, appBeginnings);
    const int page = countBeginning(file.header, pageBeginnings);
    if (app > page)
        return AdProduct::AdMob;
    if (page > 0)
        return AdProduct::AdSense;
    if (countMetrics(file.header, adSenseWords) < 2 && countMetrics(file.header, adMobWords) < 2)
        return AdProduct::None;
    const bool requests
        = countMetrics(file.header, adMobWords) > countMetrics(file.header, adSenseWords);
    return requests || file.delimiter == '\t' ? AdProduct::AdMob : AdProduct::AdSense;
}

bool isAdPart(std::string_view name)
{
    return std::find(std::begin(partWords), std::end(partWords), name) != std::end(partWords);
}

std::span<const MetricWords> adMetrics(AdProduct product)
{
    switch (product) {
    case AdProduct::AdSense:
        return adSenseWords;
    case AdProduct::AdMob:
        return adMobWords;
    case AdProduct::None:
        break;
    }
    return {};
}

} // namespace Creator
