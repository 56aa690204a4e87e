#include "import/daycell.h"
#include "import/formats/formatlist.h"
#include "import/formats/youtubereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

class YouTubeFormat : public ImportFormat
{
public:
    std::string_view platform() const override { return "youtube"; }
};

class YouTubeContentsFormat final : public YouTubeFormat
{
public:
    std::string_view id() const override { return "youtube.table"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube Studio, table by content");
    }

    int match(const FileContext &file) const override
    {
        const YouTubeColumns columns(file.header);
        if (columns.content < 0 || columns.day >= 0 || columns.metricCount() == 0)
            return 0;
        const bool described = columns.title >= 0 || columns.published >= 0;
        return described ? surelyMatches : columns.distinctive ? probablyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<YouTubeReader>(file, YouTubeTable::Contents);
    }
};

class YouTubeChannelsFormat final : public YouTubeFormat
{
public:
    std::string_view id() const override { return "youtube.cms_channels"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import",
                                           "YouTube Studio for networks, table by channel");
    }

    int match(const FileContext &file) const override
    {
        const YouTubeColumns columns(file.header);
        const bool all = columns.channel >= 0 && columns.channelTitle >= 0 && columns.content < 0
            && columns.day < 0 && columns.metricCount() > 0;
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<YouTubeReader>(file, YouTubeTable::Channels);
    }
};

class YouTubeChartFormat final : public YouTubeFormat
{
public:
    std::string_view id() const override { return "youtube.chart"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube Studio, chart data");
    }

    int match(const FileContext &file) const override
    {
        const YouTubeColumns columns(file.header);
        if (columns.content < 0 || columns.day < 0 || columns.metricCount() == 0)
            return 0;
        const bool described = columns.title >= 0 || columns.published >= 0;
        return described ? surelyMatches : columns.distinctive ? probablyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<YouTubeReader>(file, YouTubeTable::ContentDays);
    }
};

/// A table by day, with a total row, or the totals file, which has one metric and none.
class YouTubeDaysFormat : public YouTubeFormat
{
public:
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<YouTubeReader>(file, YouTubeTable::Days);
    }

protected:
    enum class Kind { None, Totals, Table };

    static Kind kindOf(const FileContext &file)
    {
        const YouTubeColumns columns(file.header);
        const bool ours = columns.day >= 0 && columns.content < 0 && columns.metricCount() > 0
            && (columns.distinctive || columns.unknown == 0);
        if (!ours)
            return Kind::None;
        const auto key = static_cast<size_t>(columns.day);
        const bool total = key < file.firstRecord.size() && !file.firstRecord[key].empty()
            && !parseDay(file.firstRecord[key], DateOrder::YearMonthDay);
        return columns.metricCount() == 1 && columns.unknown == 0 && !total ? Kind::Totals
                                                                            : Kind::Table;
    }
};

class YouTubeTotalsFormat final : public YouTubeDaysFormat
{
public:
    std::string_view id() const override { return "youtube.totals"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube Studio, totals");
    }
    int match(const FileContext &file) const override
    {
        return kindOf(file) == Kind::Totals ? surelyMatches : 0;
    }
};

class YouTubeByDateFormat final : public YouTubeDaysFormat
{
public:
    std::string_view id() const override { return "youtube.table_by_date"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube Studio, table by date");
    }
    int match(const FileContext &file) const override
    {
        return kindOf(file) == Kind::Table ? surelyMatches : 0;
    }
};

} // namespace

const ImportFormat &youTubeContentsFormat()
{
    static const YouTubeContentsFormat format;
    return format;
}

const ImportFormat &youTubeChannelsFormat()
{
    static const YouTubeChannelsFormat format;
    return format;
}

const ImportFormat &youTubeChartFormat()
{
    static const YouTubeChartFormat format;
    return format;
}

const ImportFormat &youTubeTotalsFormat()
{
    static const YouTubeTotalsFormat format;
    return format;
}

const ImportFormat &youTubeByDateFormat()
{
    static const YouTubeByDateFormat format;
    return format;
}

} // namespace Creator
