#include "import/formats/formatlist.h"
#include "import/formats/twitchreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class TwitchFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "twitch.analytics"; }
    std::string_view platform() const override { return "twitch"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Twitch, channel analytics by day");
    }

    int match(const FileContext &file) const override
    {
        static const MetricWords distinctive[] = {
            { "avg_viewers", { "average viewers" } },
            { "minutes_streamed", { "minutes streamed" } },
            { "minutes_watched", { "minutes watched" } },
            { "max_viewers", { "max viewers" } },
            { "unique_viewers", { "unique viewers" } },
            { "viewers", { "live views" } },
            { "est_revenue", { "sub revenue" } },
            { "est_revenue", { "prime revenue" } },
            { "est_revenue", { "bits revenue" } },
        };
        return file.header.has("date") && countMetrics(file.header, distinctive) >= 2
            ? surelyMatches
            : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TwitchReader>(file);
    }
};

} // namespace

const ImportFormat &twitchFormat()
{
    static const TwitchFormat format;
    return format;
}

} // namespace Creator
