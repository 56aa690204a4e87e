#include "core/clock.h"
#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"
#include "import/formats/yearlessdays.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "tiktok";

const MetricWords overviewWords[] = {
    { "views", { "video views" } },
    { "reach", { "reached audience" } },
    { "profile_views", { "profile views" } },
    { "likes", { "likes" } },
    { "comments", { "comments" } },
    { "shares", { "shares" } },
    { "phone_clicks", { "phone number clicks" } },
    { "leads", { "leads submission" } },
    { "followers_net", { "net growth" } },
    { "new_follows", { "new followers" } },
    { "unfollows", { "lost followers" } },
};

const MetricWords viewerWords[] = {
    { "viewers", { "total viewers" } },
    { "new_viewers", { "new viewers" } },
    { "returning_viewers", { "returning viewers" } },
};

const MetricWords followerWords[] = {
    { "followers", { "followers" } },
    { "followers_net", { "difference in followers from previous day" } },
};

const MetricWords contentWords[] = {
    { "views", { "total views", "video views" } },
    { "likes", { "total likes", "likes" } },
    { "comments", { "total comments", "comments" } },
    { "shares", { "total shares", "shares" } },
    { "saves", { "add to favorites", "total favorites" } },
};

int dayColumn(const HeaderIndex &header)
{
    return header.find("date");
}

/// What the last day is when nobody says: none of the days is in the future.
DayNumber newestDay(const Answers &answers)
{
    return answers.day(u"last_date").value_or(toDayNumber(SystemClock().today()));
}

/// A table by day for the whole account, oldest first, as a rule without years. FORMATS §4.1.
class TikTokDaysReader final : public MetricReader
{
public:
    TikTokDaysReader(const FileContext &file, std::span<const MetricWords> words)
        : MetricReader(file, {}, platformWord)
        , m_day(dayColumn(file.header))
    {
        addMetrics(words);
    }

    Survey survey(const CsvRecord &record) override
    {
        (void)TableReader::survey(record);
        if (const auto day = parseYearlessDay(record.cell(m_day)))
            m_days.add(record.number(), *day);
        return Survey::More;
    }

    void finishSurvey() override
    {
        TableReader::finishSurvey();
        m_days.conclude(newestDay(answers()));
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (m_days.isOpen() && !answers().day(u"last_date"))
            open.append({ u"last_date"_s, {} });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isTotalLabel(record.cell(m_day))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const std::optional<DayNumber> day = m_days.dayOf(record.number());
        if (!day) {
            reject(RejectReason::BadDate, record, m_day, sink);
            return;
        }
        if (!readMetrics(record, sink))
            return;
        MetricRow row;
        row.day = *day;
        emitMetrics(row, sink);
    }

private:
    int m_day;
    YearlessDays m_days;
};

/// What stands behind the last slash of a link: the id of the post.
std::string_view idInLink(std::string_view link)
{
    link = link.substr(0, link.find_first_of("?#"));
    while (link.ends_with('/'))
        link.remove_suffix(1);
    return link.substr(link.rfind('/') + 1);
}

/// Totals of each post since it was published, on the day on which they were taken. FORMATS §4.1.
class TikTokContentReader final : public MetricReader
{
public:
    explicit TikTokContentReader(const FileContext &file)
        : MetricReader(file, {}, platformWord)
        , m_time(file.header.find("time"))
        , m_title(file.header.find("video title"))
        , m_link(file.header.find("video link"))
        , m_published(file.header.find("post time"))
        , m_newest(newestDay(file.answers))
    {
        addMetrics(contentWords);
    }

    Survey survey(const CsvRecord &record) override
    {
        for (const int column : { m_time, m_published }) {
            const auto day = parseYearlessDay(record.cell(column));
            m_isOpen = m_isOpen || (day && !day->whole);
        }
        return TableReader::survey(record) == Survey::Done && m_isOpen ? Survey::Done
                                                                       : Survey::More;
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (m_isOpen && !answers().day(u"last_date"))
            open.append({ u"last_date"_s, {} });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const std::string_view link = record.cell(m_link);
        const std::string_view id = idInLink(link);
        const bool isId = !isMissing(link) && id.find_first_not_of("0123456789") == id.npos;
        if (!isId || id.empty()) {
            reject(isMissing(link) ? RejectReason::MissingId : RejectReason::DamagedId, record,
                   m_link, sink);
            return;
        }
        MetricRow row;
        row.contentId = id;
        row.contentTitle = firstLine(record.cell(m_title));
        row.span = MetricSpan::Snapshot;
        if (m_time >= 0 && !findDay(record, row, sink))
            return;
        if (const auto published = parseYearlessDay(record.cell(m_published)))
            row.publishedDay = latestDay(*published, row.day.value_or(m_newest));
        if (readMetrics(record, sink))
            emitMetrics(row, sink);
    }

private:
    [[nodiscard]] bool findDay(const CsvRecord &record, MetricRow &row, ImportSink &sink) const
    {
        const auto day = parseYearlessDay(record.cell(m_time));
        row.day = day ? latestDay(*day, m_newest) : std::nullopt;
        row.span = MetricSpan::Lifetime;
        if (!row.day)
            reject(RejectReason::BadDate, record, m_time, sink);
        return row.day.has_value();
    }

    int m_time;
    int m_title;
    int m_link;
    int m_published;
    DayNumber m_newest;
    bool m_isOpen = false;
};

class TikTokFormat : public ImportFormat
{
public:
    std::string_view platform() const override { return platformWord; }
};

class TikTokOverviewFormat final : public TikTokFormat
{
public:
    std::string_view id() const override { return "tiktok.overview"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "TikTok, overview by day");
    }
    int match(const FileContext &file) const override
    {
        const bool ours = dayColumn(file.header) >= 0 && file.header.has("video views")
            && (file.header.has("profile views") || file.header.has("reached audience"));
        return ours ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokDaysReader>(file, overviewWords);
    }
};

class TikTokViewersFormat final : public TikTokFormat
{
public:
    std::string_view id() const override { return "tiktok.viewers"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "TikTok, viewers by day");
    }
    int match(const FileContext &file) const override
    {
        return dayColumn(file.header) >= 0 && countMetrics(file.header, viewerWords) >= 2
            ? surelyMatches
            : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokDaysReader>(file, viewerWords);
    }
};

class TikTokFollowersFormat final : public TikTokFormat
{
public:
    std::string_view id() const override { return "tiktok.followers"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "TikTok, followers by day");
    }
    int match(const FileContext &file) const override
    {
        return dayColumn(file.header) >= 0 && countMetrics(file.header, followerWords) == 2
            ? surelyMatches
            : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokDaysReader>(file, followerWords);
    }
};

class TikTokContentFormat final : public TikTokFormat
{
public:
    std::string_view id() const override { return "tiktok.content"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "TikTok, table by video");
    }
    int match(const FileContext &file) const override
    {
        const bool ours = file.header.has("video link") && file.header.has("post time")
            && countMetrics(file.header, contentWords) > 0;
        return ours ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokContentReader>(file);
    }
};

} // namespace

const ImportFormat &tikTokOverviewFormat()
{
    static const TikTokOverviewFormat format;
    return format;
}

const ImportFormat &tikTokViewersFormat()
{
    static const TikTokViewersFormat format;
    return format;
}

const ImportFormat &tikTokFollowersFormat()
{
    static const TikTokFollowersFormat format;
    return format;
}

const ImportFormat &tikTokContentFormat()
{
    static const TikTokContentFormat format;
    return format;
}

} // namespace Creator
