#include "import/formats/formatlist.h"
#include "import/formats/youtubeownerreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class YouTubeOwnerFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "youtube.content_owner"; }
    std::string_view platform() const override { return "youtube"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube content owner, final report");
    }
    int match(const FileContext &file) const override
    {
        return YouTubeOwnerColumns(file.header).areComplete() ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<YouTubeOwnerReader>(file);
    }
};

} // namespace

const ImportFormat &youTubeOwnerFormat()
{
    static const YouTubeOwnerFormat format;
    return format;
}

} // namespace Creator
