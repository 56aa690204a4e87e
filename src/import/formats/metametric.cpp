#include "import/formats/formatlist.h"
#include "import/formats/metatitles.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

int valueColumn(const HeaderIndex &header)
{
    return header.find({ "primary", "기본" });
}

int dayColumn(const HeaderIndex &header)
{
    return header.find({ "date", "날짜", "ngày" });
}

/// One metric by day, which only the title above the table names. FORMATS §5.2.
class MetaMetricReader final : public MetricReader
{
public:
    explicit MetaMetricReader(const FileContext &file)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, "meta")
        , m_day(dayColumn(file.header))
    {
        std::string_view metric = titledMetric(file);
        if (metric.empty())
            metric = metricOfTitle(file.answers.text(u"metric").value_or(std::string()));
        m_isUnknown = metric.empty();
        watchDays({ m_day });
        addMetric(valueColumn(file.header), metric);
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (!m_isUnknown)
            return open;
        QStringList choices;
        for (const MetricWords &words : metaTitles())
            choices.append(QString::fromStdString(std::string(words.metric)));
        open.append({ u"metric"_s, choices });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isTotalLabel(record.cell(m_day))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        // The day as written: its clock only follows summer time.
        const auto day = this->day(record, m_day, sink);
        if (day && readMetrics(record, sink))
            emitMetrics(rowOf(*day), sink);
    }

private:
    int m_day;
    bool m_isUnknown = false;
};

class MetaMetricFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.metric"; }
    std::string_view platform() const override { return "meta"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Instagram or Facebook, one metric by day");
    }

    int match(const FileContext &file) const override
    {
        const bool ours = dayColumn(file.header) >= 0 && valueColumn(file.header) >= 0
            && file.header.namedCount() == 2;
        return ours && !isTitledMoney(file) ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaMetricReader>(file);
    }
};

} // namespace

const ImportFormat &metaMetricFormat()
{
    static const MetaMetricFormat format;
    return format;
}

} // namespace Creator
