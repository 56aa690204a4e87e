#include "import/formats/formatlist.h"
#include "import/formats/tiktokreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

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

/// What tells an overview from other tables by day.
const MetricWords overviewSigns[] = {
    { "views", { "video views" } },
    { "profile_views", { "profile views", "reached audience" } },
};

/// One of the tables by day: two of its signs make it TikTok's.
class TikTokDaysFormat final : public ImportFormat
{
public:
    struct Table
    {
        std::string_view id;
        const char *name;
        std::span<const MetricWords> words;
        std::span<const MetricWords> signs;
    };

    explicit TikTokDaysFormat(const Table &table)
        : m_table(table)
    {
    }

    std::string_view id() const override { return m_table.id; }
    std::string_view platform() const override { return "tiktok"; }
    QString name() const override { return QCoreApplication::translate("Import", m_table.name); }
    int match(const FileContext &file) const override
    {
        const bool ours = file.header.has("date") && countMetrics(file.header, m_table.signs) >= 2;
        return ours ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokDaysReader>(file, m_table.words);
    }

private:
    Table m_table;
};

} // namespace

const ImportFormat &tikTokOverviewFormat()
{
    static const TikTokDaysFormat format({ "tiktok.overview",
                                           QT_TRANSLATE_NOOP("Import", "TikTok, overview by day"),
                                           overviewWords, overviewSigns });
    return format;
}

const ImportFormat &tikTokViewersFormat()
{
    static const TikTokDaysFormat format({ "tiktok.viewers",
                                           QT_TRANSLATE_NOOP("Import", "TikTok, viewers by day"),
                                           viewerWords, viewerWords });
    return format;
}

const ImportFormat &tikTokFollowersFormat()
{
    static const TikTokDaysFormat format({ "tiktok.followers",
                                           QT_TRANSLATE_NOOP("Import", "TikTok, followers by day"),
                                           followerWords, followerWords });
    return format;
}

} // namespace Creator
