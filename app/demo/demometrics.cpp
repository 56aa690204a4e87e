#include "app/demo/demometrics.h"

#include "storage/importwriter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace Creator::DemoMetrics {

namespace {

constexpr std::array titles{ "가을 캠핑 1편",
                             "비 오는 텐트 ASMR",
                             "One-pan breakfast at 2,000 m",
                             "커피 로스팅 첫걸음",
                             "How I edit a vlog in one evening",
                             "라이브 Q&A",
                             "겨울 침낭 비교",
                             "1분 계란말이",
                             "Night drive, no talking",
                             "퇴근 후 한강 라면",
                             "로프 매듭 5가지",
                             "장비 판 이야기" };

/// What goes with the views of a content: so much of each view.
struct Companion
{
    const char *metric;
    double share;
};

constexpr std::array companions{ Companion{ "watch_hours", 0.076 }, Companion{ "likes", 0.041 },
                                 Companion{ "comments", 0.0034 } };
constexpr int companionDays = 120; // of old contents only the newest are known

/// How many days of views each content has so that all values together are as many as asked for.
class Lengths
{
public:
    /// `ages` are days since publishing, oldest content first. `total` 0: everything there is.
    Lengths(const std::vector<int> &ages, qint64 total)
        : m_ages(ages)
    {
        int most = ages.empty() ? 0 : *std::max_element(ages.begin(), ages.end());
        if (total == 0) {
            m_most = most;
            return;
        }
        int least = 0;
        while (least < most) {
            const int middle = (least + most) / 2;
            if (sum(middle) >= total)
                most = middle;
            else
                least = middle + 1;
        }
        m_most = most;
        m_surplus = std::max<qint64>(0, sum(m_most) - total);
    }

    /// Oldest first: what is too much is taken from as many as need be, a day each.
    [[nodiscard]] int views(size_t content)
    {
        const int days = std::min(m_ages[content], m_most);
        if (m_surplus == 0 || days < m_most)
            return days;
        --m_surplus;
        return days - 1;
    }
    [[nodiscard]] int companion(size_t content) const
    {
        return std::min(m_ages[content], companionDays);
    }

private:
    [[nodiscard]] qint64 sum(int most) const
    {
        qint64 values = 0;
        for (const int age : m_ages)
            values += std::min(age, most)
                + qint64{ std::min(age, companionDays) } * static_cast<qint64>(companions.size());
        return values;
    }

    const std::vector<int> &m_ages;
    int m_most = 0;
    qint64 m_surplus = 0;
};

/// Much in the first days, then ever less, with a wave of weeks; never quite nothing.
double viewsOf(double start, qint64 age, qint64 day, QRandomGenerator &random)
{
    const double weekly = day % 7 < 2 ? 1.25 : 1.0;
    const double faded = start / (1.0 + 0.11 * static_cast<double>(age)) + start / 150.0;
    return std::floor(faded * weekly) + random.bounded(20);
}

class Contents
{
public:
    Contents(ImportWriter &writer, qint64 yesterday, DemoCounts &counts)
        : m_writer(writer)
        , m_yesterday(yesterday)
        , m_counts(counts)
    {
    }

    [[nodiscard]] Status write(const MetricRecord &content, int views, int companionDays)
    {
        m_start = 200 + m_random.bounded(20'000);
        if (Status status = series(content, "views", 1.0, views); !status)
            return status;
        for (const Companion &one : companions) {
            if (Status status = series(content, one.metric, one.share, companionDays); !status)
                return status;
        }
        return {};
    }

private:
    Status series(const MetricRecord &content, const char *name, double share, int days)
    {
        if (days <= 0)
            return {};
        const Metric &metric = *findMetric(std::string_view(name));
        MetricRecord record = content;
        record.metric = metric.name;
        record.type = word(metric.type);
        record.span = word(MetricSpan::Daily);
        const Result<qint64> series = m_writer.metrics().series(record);
        if (!series)
            return failure(series.error());
        for (qint64 day = m_yesterday - days + 1; day <= m_yesterday; ++day) {
            const double views
                = viewsOf(m_start, day - *content.contentPublishedDay, day, m_random);
            const double value = metric.type == MetricType::Count
                ? std::floor(views * share)
                : std::floor(views * share * 10.0) / 10.0;
            if (Status status = m_writer.metrics().append(*series, day, value); !status)
                return status;
        }
        m_counts.metricValues += days;
        return {};
    }

    ImportWriter &m_writer;
    const qint64 m_yesterday;
    DemoCounts &m_counts;
    QRandomGenerator m_random{ 20'260'301 };
    double m_start = 0;
};

} // namespace

Result<QList<Uuid>> write(ImportWriter &writer, const DemoPlan &plan, QDate today,
                          DemoCounts &counts)
{
    const qint64 yesterday = QDate(1970, 1, 1).daysTo(today) - 1;
    const qint64 span = qint64{ plan.years } * 365;
    std::vector<int> ages;
    for (int i = 0; i < plan.contents; ++i)
        ages.push_back(static_cast<int>(span - span * i / std::max(1, plan.contents)));
    Lengths lengths(ages, plan.earnings > 0 ? qint64{ plan.contents } * plan.daysPerSeries : 0);
    Contents contents(writer, yesterday, counts);
    QList<Uuid> ids;
    for (int i = 0; i < plan.contents; ++i) {
        const auto place = static_cast<size_t>(i);
        const std::string id = "demo" + std::to_string(100'000 + i);
        const std::string title = std::string(titles[place % titles.size()])
            + (place < titles.size() ? "" : " #" + std::to_string(i + 1));
        MetricRecord record;
        record.contentExternalId = id;
        record.contentTitle = title;
        record.contentPublishedDay = yesterday - ages[place] + 1;
        const Result<Uuid> content = writer.metrics().content(record);
        if (!content)
            return failure(content.error());
        ids.append(*content);
        if (Status status = contents.write(record, lengths.views(place), lengths.companion(place));
            !status)
            return failure(status.error());
    }
    counts.contents = ids.size();
    return ids;
}

} // namespace Creator::DemoMetrics
