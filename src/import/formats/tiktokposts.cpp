#include "import/formats/formatlist.h"
#include "import/formats/tiktokreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class TikTokContentFormat final : public ImportFormat
{
public:
    std::string_view platform() const override { return "tiktok"; }
    std::string_view id() const override { return "tiktok.content"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "TikTok, table by video");
    }
    int match(const FileContext &file) const override
    {
        const bool ours = file.header.has("video link") && file.header.has("post time")
            && countMetrics(file.header, tikTokContentWords()) > 0;
        return ours ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TikTokContentReader>(file);
    }
};

} // namespace

const ImportFormat &tikTokContentFormat()
{
    static const TikTokContentFormat format;
    return format;
}

} // namespace Creator
