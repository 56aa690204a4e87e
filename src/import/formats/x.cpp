#include "import/formats/formatlist.h"
#include "import/formats/xreader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class XFormat : public ImportFormat
{
public:
    std::string_view platform() const override { return "x"; }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<XReader>(file);
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
        return isTableOfX(file.header) && !posts ? surelyMatches : 0;
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
        return isTableOfX(file.header) && xPostColumn(file.header) >= 0 ? surelyMatches : 0;
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
