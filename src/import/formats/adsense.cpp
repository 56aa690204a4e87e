#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

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
constexpr std::string_view partWords[] = { "site",        "sites",
                                           "domain",      "網站",
                                           "网站",        "사이트",
                                           "サイト",      "ad unit",
                                           "廣告單元",    "广告单元",
                                           "광고 단위",   "應用程式",
                                           "应用",        "앱",
                                           "app",         "country",
                                           "國家/地區",   "国家/地区",
                                           "국가",        "platform",
                                           "平台",        "platforms",
                                           "product",     "channel",
                                           "url channel", "custom channel",
                                           "ad format",   "content platform" };

int dayColumn(const HeaderIndex &header)
{
    return header.find({ "date", "day", "日期", "날짜", "日付", "fecha", "datum", "month", "月份",
                         "월", "月", "mes", "monat" });
}

int incomeColumn(const HeaderIndex &header)
{
    return header.find({ "estimated earnings", "預估收益", "估計收益", "预估收益", "估算收入",
                         "预计收入", "예상 수입", "예상 수익", "推定収益額", "推定収益",
                         "ingresos estimados", "ganancias estimadas", "geschätzte einnahmen" });
}

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

enum class Product { None, AdSense, AdMob };

Product productOf(const FileContext &file)
{
    if (dayColumn(file.header) < 0 || incomeColumn(file.header) < 0)
        return Product::None;
    const int app = countBeginning(file.header, appBeginnings);
    const int page = countBeginning(file.header, pageBeginnings);
    if (app > page)
        return Product::AdMob;
    if (page > 0)
        return Product::AdSense;
    if (countMetrics(file.header, adSenseWords) < 2 && countMetrics(file.header, adMobWords) < 2)
        return Product::None;
    const bool requests
        = countMetrics(file.header, adMobWords) > countMetrics(file.header, adSenseWords);
    return requests || file.delimiter == '\t' ? Product::AdMob : Product::AdSense;
}

/// Ads by day, perhaps by site, unit or app too: an estimate of the income, whose final form comes
/// with the account's transactions. FORMATS §2.2 and §2.3.
class AdReportReader final : public MetricReader
{
public:
    AdReportReader(const FileContext &file, std::string_view platform,
                   std::span<const MetricWords> words)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, platform)
        , m_platform(platform)
        , m_day(dayColumn(file.header))
        , m_income(incomeColumn(file.header))
    {
        watchDays({ m_day });
        watchAmounts({ m_income });
        setCurrency(-1, m_income);
        addMetrics(words);
        findParts(file, words);
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isSum(record)) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const auto day = this->day(record, m_day, sink);
        if (!day || !readMetrics(record, sink))
            return;
        std::optional<ParsedDecimal> income;
        if (!isMissing(record.rawCell(m_income))) {
            income = amount(record, m_income, sink);
            if (!income)
                return;
        }
        joinParts(record);
        MetricRow row = rowOf(*day);
        row.dimension = m_dimension;
        row.dimensionValue = m_part;
        emitMetrics(row, sink);
        if (!income)
            sink.skip(SkipReason::NoValue);
        else if (income->micros == 0)
            sink.skip(SkipReason::Zero);
        else
            emitIncome(record, *day, *income, sink);
    }

private:
    /// Columns that say which part of the whole a row is about: known ones, and unknown texts.
    void findParts(const FileContext &file, std::span<const MetricWords> words)
    {
        for (int i = 0; i < header().columnCount(); ++i) {
            const std::string &name = header().name(i);
            if (i == m_day || i == m_income || name.empty())
                continue;
            const auto at = static_cast<size_t>(i);
            const std::string_view cell
                = at < file.firstRecord.size() ? std::string_view(file.firstRecord[at]) : "";
            const bool isText = !isMissing(cell) && !parseAmount(cell, DecimalSign::Dot)
                && !parseAmount(cell, DecimalSign::Comma);
            const bool isMetric
                = std::any_of(words.begin(), words.end(), [&](const MetricWords &metric) {
                      return header().find(metric.words) == i;
                  });
            const bool isPart = std::find(std::begin(partWords), std::end(partWords), name)
                != std::end(partWords);
            if (isPart || (isText && !isMetric)) {
                m_parts.push_back(i);
                m_dimension += m_dimension.empty() ? name : ' ' + name;
            }
        }
    }

    /// The label stands in whatever column is the first, and averages may follow.
    [[nodiscard]] bool isSum(const CsvRecord &record) const
    {
        return isTotalLabel(record.cell(m_day)) || isTotalLabel(record.cell(0));
    }

    void joinParts(const CsvRecord &record)
    {
        m_part.clear();
        for (const int column : m_parts) {
            if (!m_part.empty())
                m_part += " / ";
            m_part += record.cell(column);
        }
    }

    void emitIncome(const CsvRecord &record, const DayCell &day, const ParsedDecimal &income,
                    ImportSink &sink)
    {
        EarningDraft draft;
        draft.amount = income.micros;
        (void)currency(record, sink, draft.currency);
        draft.source = EarningSource::Ads;
        draft.status = EarningStatus::Estimated;
        draft.earnedDay = day.day;
        draft.platform = m_platform;
        draft.description = m_part;
        if (income.rounded)
            draft.rawAmount = record.cell(m_income);
        const std::string date = isoText(day.day).toStdString();
        joinKey(m_key, { "est_revenue", day.firstDay == day.day ? "day" : "month", date, m_part });
        draft.naturalKey = m_key;
        draft.keyDay = day.day;
        sink.earning(draft);
    }

    std::string_view m_platform;
    int m_day;
    int m_income;
    std::vector<int> m_parts;
    std::string m_dimension;
    std::string m_part;
    std::string m_key;
};

class AdSenseReportFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "google.adsense_report"; }
    std::string_view platform() const override { return "adsense"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "AdSense report by day");
    }
    int match(const FileContext &file) const override
    {
        return productOf(file) == Product::AdSense ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AdReportReader>(file, platform(), adSenseWords);
    }
};

class AdMobReportFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "google.admob_report"; }
    std::string_view platform() const override { return "admob"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "AdMob report by day");
    }
    int match(const FileContext &file) const override
    {
        return productOf(file) == Product::AdMob ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AdReportReader>(file, platform(), adMobWords);
    }
};

} // namespace

const ImportFormat &adSenseReportFormat()
{
    static const AdSenseReportFormat format;
    return format;
}

const ImportFormat &adMobReportFormat()
{
    static const AdMobReportFormat format;
    return format;
}

} // namespace Creator
