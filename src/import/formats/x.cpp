#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "x";

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

/// Words that X alone uses together; two of them make the table X's.
const MetricWords distinctiveWords[] = {
    { "engagements", { "engagements" } },       { "bookmarks", { "bookmarks" } },
    { "new_follows", { "new follows" } },       { "reposts", { "reposts" } },
    { "profile_visits", { "profile visits" } }, { "create_post", { "create post" } },
};

int dayColumn(const HeaderIndex &header)
{
    return header.find("date");
}

int postColumn(const HeaderIndex &header)
{
    return header.find("post id");
}

/// The account by day, or its posts with what they reached so far. FORMATS §6.
class XReader final : public MetricReader
{
public:
    explicit XReader(const FileContext &file)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, platformWord)
        , m_day(dayColumn(file.header))
        , m_post(postColumn(file.header))
        , m_text(file.header.find("post text"))
    {
        watchDays({ m_day });
        addMetrics(metricWords);
    }

    void read(const CsvRecord &record, ImportSink &sink) override
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

private:
    int m_day;
    int m_post;
    int m_text;
};

class XFormat : public ImportFormat
{
public:
    std::string_view platform() const override { return platformWord; }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<XReader>(file);
    }

protected:
    static bool isOurs(const FileContext &file)
    {
        return dayColumn(file.header) >= 0 && countMetrics(file.header, distinctiveWords) >= 2;
    }
};

class XOverviewFormat final : public XFormat
{
public:
    std::string_view id() const override { return "x.overview"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "X, account by day");
    }
    int match(const FileContext &file) const override
    {
        const bool posts = file.header.has({ "post id", "post text", "post link" });
        return isOurs(file) && !posts ? surelyMatches : 0;
    }
};

class XContentFormat final : public XFormat
{
public:
    std::string_view id() const override { return "x.content"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "X, table by post");
    }
    int match(const FileContext &file) const override
    {
        return isOurs(file) && postColumn(file.header) >= 0 ? surelyMatches : 0;
    }
};

} // namespace

const ImportFormat &xOverviewFormat()
{
    static const XOverviewFormat format;
    return format;
}

const ImportFormat &xContentFormat()
{
    static const XContentFormat format;
    return format;
}

} // namespace Creator
