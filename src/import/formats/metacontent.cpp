#include "import/formats/formatlist.h"
#include "import/formats/metacontentreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class InstagramContentFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.ig_content"; }
    std::string_view platform() const override { return "instagram"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Instagram, table by post");
    }
    int match(const FileContext &file) const override
    {
        const MetaColumns columns(file.header);
        const bool ours = columns.instagram >= 0 && columns.facebook < 0;
        return ours && columns.areOurs(file.header) ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaContentReader>(file, platform());
    }
};

class FacebookContentFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.fb_content"; }
    std::string_view platform() const override { return "facebook"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Facebook, table by post or video");
    }
    int match(const FileContext &file) const override
    {
        const MetaColumns columns(file.header);
        return columns.facebook >= 0 && columns.areOurs(file.header) ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaContentReader>(file, platform());
    }
};

} // namespace

const ImportFormat &instagramContentFormat()
{
    static const InstagramContentFormat format;
    return format;
}

const ImportFormat &facebookContentFormat()
{
    static const FacebookContentFormat format;
    return format;
}

} // namespace Creator
