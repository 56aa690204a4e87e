#include "import/formats/adreportreader.h"
#include "import/formats/adreportwords.h"
#include "import/formats/formatlist.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class AdSenseReportFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "google.adsense_report"; }
    std::string_view platform() const override { return "adsense"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "AdSense report by day");
    }
    int match(const FileContext &file) const override
    {
        return adProductOf(file) == AdProduct::AdSense ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AdReportReader>(file, platform(), adMetrics(AdProduct::AdSense));
    }
};

class AdMobReportFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "google.admob_report"; }
    std::string_view platform() const override { return "admob"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "AdMob report by day");
    }
    int match(const FileContext &file) const override
    {
        return adProductOf(file) == AdProduct::AdMob ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<AdReportReader>(file, platform(), adMetrics(AdProduct::AdMob));
    }
};

} // namespace

const ImportFormat &adSenseReportFormat()
{
    static const AdSenseReportFormat format;
    return format;
}

const ImportFormat &adMobReportFormat()
{
    static const AdMobReportFormat format;
    return format;
}

} // namespace Creator
