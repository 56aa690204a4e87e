#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

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

/// The name in the catalogue of what a title, or a person, calls a metric; empty if unknown.
std::string_view metricOf(std::string_view title)
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
        if (const std::string_view metric = metricOf(title); !metric.empty())
            return metric;
    }
    return {};
}

bool isMoney(const FileContext &file)
{
    return std::any_of(file.titles.begin(), file.titles.end(), [](const std::string &title) {
        return std::find(std::begin(moneyTitles), std::end(moneyTitles), withoutPlatform(title))
            != std::end(moneyTitles);
    });
}

int valueColumn(const HeaderIndex &header)
{
    return header.find({ "primary", "기본" });
}

int dayColumn(const HeaderIndex &header)
{
    return header.find({ "date", "날짜", "ngày" });
}

/// One metric by day, which only the title above the table names. FORMATS §5.2.
class MetaMetricReader final : public MetricReader
{
public:
    explicit MetaMetricReader(const FileContext &file)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, "meta")
        , m_day(dayColumn(file.header))
    {
        std::string_view metric = titledMetric(file);
        if (metric.empty())
            metric = metricOf(file.answers.text(u"metric").value_or(std::string()));
        m_isUnknown = metric.empty();
        watchDays({ m_day });
        addMetric(valueColumn(file.header), metric);
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (!m_isUnknown)
            return open;
        QStringList choices;
        for (const MetricWords &words : titleWords)
            choices.append(QString::fromStdString(std::string(words.metric)));
        open.append({ u"metric"_s, choices });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isTotalLabel(record.cell(m_day))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        // The day as written: its clock only follows summer time.
        const auto day = this->day(record, m_day, sink);
        if (day && readMetrics(record, sink))
            emitMetrics(rowOf(*day), sink);
    }

private:
    int m_day;
    bool m_isUnknown = false;
};

class MetaMetricFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.metric"; }
    std::string_view platform() const override { return "meta"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Instagram or Facebook, one metric by day");
    }

    int match(const FileContext &file) const override
    {
        const bool ours = dayColumn(file.header) >= 0 && valueColumn(file.header) >= 0
            && file.header.namedCount() == 2;
        return ours && !isMoney(file) ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaMetricReader>(file);
    }
};

} // namespace

const ImportFormat &metaMetricFormat()
{
    static const MetaMetricFormat format;
    return format;
}

} // namespace Creator
