#include "import/formats/xreader.h"

#include "import/celltext.h"

namespace Creator {

namespace {

const MetricWords metricWords[] = {
    { "impressions", { "impressions" } },
    { "likes", { "likes" } },
    { "engagements", { "engagements" } },
    { "bookmarks", { "bookmarks" } },
    { "shares", { "shares" } },
    { "new_follows", { "new follows" } },
    { "unfollows", { "unfollows" } },
    { "replies", { "replies" } },
    { "reposts", { "reposts" } },
    { "profile_visits", { "profile visits" } },
    { "create_post", { "create post" } },
    { "video_views", { "video views" } },
    { "media_views", { "media views" } },
    { "detail_expands", { "detail expands" } },
    { "url_clicks", { "url clicks" } },
    { "hashtag_clicks", { "hashtag clicks" } },
    { "permalink_clicks", { "permalink clicks" } },
};

/// Words that X alone uses together.
const MetricWords distinctiveWords[] = {
    { "engagements", { "engagements" } },       { "bookmarks", { "bookmarks" } },
    { "new_follows", { "new follows" } },       { "reposts", { "reposts" } },
    { "profile_visits", { "profile visits" } }, { "create_post", { "create post" } },
};

int dayColumn(const HeaderIndex &header)
{
    return header.find("date");
}

} // namespace

int xPostColumn(const HeaderIndex &header)
{
    return header.find("post id");
}

bool isTableOfX(const HeaderIndex &header)
{
    return dayColumn(header) >= 0 && countMetrics(header, distinctiveWords) >= 2;
}

XReader::XReader(const FileContext &file)
    : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, "x")
    , m_day(dayColumn(file.header))
    , m_post(xPostColumn(file.header))
    , m_text(file.header.find("post text"))
{
    watchDays({ m_day });
    addMetrics(metricWords);
}

void XReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (isTotalLabel(record.cell(m_post >= 0 ? m_post : m_day))) {
        sink.skip(SkipReason::Summary);
        return;
    }
    MetricRow row;
    if (m_post >= 0) {
        const auto id = this->id(record, m_post, sink);
        if (!id)
            return;
        row.contentId = *id;
        row.contentTitle = firstLine(withoutGuard(record.cell(m_text)));
        row.span = MetricSpan::Lifetime;
    }
    const auto day = this->day(record, m_day, sink);
    if (!day || !readMetrics(record, sink))
        return;
    row.day = day->day;
    if (m_post >= 0)
        row.publishedDay = day->day;
    emitMetrics(row, sink);
}

} // namespace Creator
