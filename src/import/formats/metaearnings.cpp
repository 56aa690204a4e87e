#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <set>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "meta";

/// A day's estimate once, as the sum that the file gives; its streams are detail. FORMATS §5.3.
class MetaEarningsReader final : public TableReader
{
public:
    explicit MetaEarningsReader(const FileContext &file)
        : TableReader(file, {})
        , m_day(header().find("date"))
        , m_sum(header().find("primary"))
    {
        for (int i = 0; i < header().columnCount(); ++i) {
            if (i != m_day && i != m_sum && !header().name(i).empty()) {
                m_streams.push_back(i);
                watchAmounts({ i });
            }
        }
        watchAmounts({ m_sum });
        watchDays({ m_day });
        setCurrency(-1, m_sum);
        useColumns({ m_day, m_sum });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        if (isMissing(record.rawCell(m_sum))) {
            sink.skip(SkipReason::NoValue);
            return;
        }
        const auto sum = amount(record, m_sum, sink);
        EarningDraft draft;
        if (!sum || !currency(record, sink, draft.currency))
            return;
        compare(record, sum->micros);
        if (sum->micros == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        draft.amount = sum->micros;
        draft.status = EarningStatus::Estimated;
        draft.source = source();
        draft.earnedDay = day->day;
        draft.platform = platformWord;
        m_key = isoText(day->day).toStdString();
        draft.naturalKey = m_key;
        draft.keyDay = day->day;
        if (sum->rounded)
            draft.rawAmount = record.cell(m_sum);
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    QStringList warnings() const override
    {
        if (m_unequal.empty())
            return {};
        return { QCoreApplication::translate(
            "Import", "On %Ln day(s) the streams do not add up to the sum; the sum counts.",
            nullptr, static_cast<int>(m_unequal.size())) };
    }

    static bool fits(const HeaderIndex &header)
    {
        return header.has("date") && header.has("primary") && header.namedCount() > 2;
    }

private:
    void compare(const CsvRecord &record, Micros sum)
    {
        Micros parts = 0;
        for (const int stream : m_streams)
            parts += optionalAmount(record, stream).value_or(0);
        if (parts != sum)
            m_unequal.insert(record.number());
    }

    /// Of a file with one stream it is known what the money is for.
    EarningSource source() const
    {
        if (m_streams.size() != 1)
            return EarningSource::Other;
        const std::string &stream = header().name(m_streams.front());
        if (stream.find("subscription") != stream.npos)
            return EarningSource::Subscription;
        if (stream.find("star") != stream.npos || stream.find("gift") != stream.npos)
            return EarningSource::Donation;
        return EarningSource::Ads;
    }

    int m_day;
    int m_sum;
    std::vector<int> m_streams;
    std::set<std::int64_t> m_unequal; // records, each once however often it is read
    std::string m_key;
};

class MetaEarningsFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.earnings"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Facebook earnings by day");
    }

    int match(const FileContext &file) const override
    {
        return MetaEarningsReader::fits(file.header) ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaEarningsReader>(file);
    }
};

} // namespace

const ImportFormat &metaEarningsFormat()
{
    static const MetaEarningsFormat format;
    return format;
}

} // namespace Creator
