#include "app/demo/demometrics.h"

#include "storage/importwriter.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <string>

namespace Creator::DemoMetrics {

namespace {

constexpr std::array titles{
    "가을 캠핑 1편", "비 오는 텐트 ASMR", "One-pan breakfast at 2,000 m", "커피 로스팅 첫걸음",
    "How I edit a vlog in one evening", "라이브 Q&A", "겨울 침낭 비교", "1분 계란말이",
    "Night drive, no talking", "퇴근 후 한강 라면", "로프 매듭 5가지", "장비 판 이야기"};

Status writeContent(ImportWriter &writer, const MetricRecord &base, qint64 published, int days,
                    QRandomGenerator &random, DemoCounts &counts)
{
    MetricRecord record = base;
    record.metric = "views";
    record.type = "count";
    record.span = "daily";
    const Result<qint64> series = writer.metrics().series(record);
    if (!series)
        return failure(series.error());
    const double start = 200 + random.bounded(20'000);
    for (int i = 0; i < days; ++i) {
        const double value = std::floor(start / (1.0 + 0.08 * i)) + random.bounded(40);
        if (Status status = writer.metrics().append(*series, published + i, value); !status)
            return status;
    }
    counts.metricValues += days;
    return {};
}

} // namespace

Result<QList<Uuid>> write(ImportWriter &writer, const DemoPlan &plan, QDate today, DemoCounts &counts)
{
    QRandomGenerator random(20'260'301);
    const QDate epoch(1970, 1, 1);
    const qint64 last = epoch.daysTo(today);
    const qint64 span = qint64{ plan.years } * 365;
    QList<Uuid> contents;
    for (int i = 0; i < plan.contents; ++i) {
        const std::string id = "demo" + std::to_string(100'000 + i);
        const std::string title = std::string(titles[static_cast<size_t>(i) % titles.size()])
            + (i < static_cast<int>(titles.size()) ? "" : " #" + std::to_string(i + 1));
        const qint64 published = last - span + span * i / std::max(1, plan.contents);
        MetricRecord record;
        record.contentExternalId = id;
        record.contentTitle = title;
        record.contentPublishedDay = published;
        const Result<Uuid> content = writer.metrics().content(record);
        if (!content)
            return failure(content.error());
        contents.append(*content);
        // Values end today; older contents have as many days as the plan gives them.
        const int days = static_cast<int>(
            plan.earnings > 0 ? plan.daysPerSeries : std::min<qint64>(plan.daysPerSeries, last - published));
        const qint64 first = std::min(published, last - days);
        if (Status status = writeContent(writer, record, first, days, random, counts); !status)
            return failure(status.error());
    }
    counts.contents = contents.size();
    return contents;
}

} // namespace Creator::DemoMetrics
