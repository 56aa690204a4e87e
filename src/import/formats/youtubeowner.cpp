#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "youtube";

struct OwnerColumns
{
    int day = -1;
    int asset = -1;
    int revenue = -1;

    explicit OwnerColumns(const HeaderIndex &header)
        : day(header.find("day"))
        , asset(header.find("asset id"))
        , revenue(header.find("partner revenue"))
    {
    }

    [[nodiscard]] bool areComplete() const { return day >= 0 && asset >= 0 && revenue >= 0; }
};

/// "202602" of "YouTube_madeup_M_20260201_20260228_asset_raw_v1-1.csv"; empty if it is not there.
std::string monthInName(const QString &name)
{
    static const QRegularExpression pattern(u"_M_(20\\d{4})"_s);
    return pattern.match(name).captured(1).toStdString();
}

std::string monthOf(DayNumber day)
{
    return toDate(day).toString(u"yyyyMM"_s).toStdString();
}

/// The final monthly report of a content owner: what each asset earned in each country on each
/// day, in amounts far below a cent. FORMATS §1.5.
class YouTubeOwnerReader final : public TableReader
{
public:
    explicit YouTubeOwnerReader(const FileContext &file)
        : TableReader(file, {})
        , m_columns(file.header)
        , m_adjustment(file.header.find("adjustment type"))
        , m_country(file.header.find("country"))
        , m_title(file.header.find("asset title"))
        , m_month(monthInName(file.fileName))
        , m_isNamed(!m_month.empty())
    {
        setCurrency(header()
                        .currency(m_columns.revenue)
                        .value_or(Currency::fromCode("USD").value_or(Currency())));
        watchDays({ m_columns.day });
        watchAmounts({ m_columns.revenue });
        useColumns({ m_columns.day, m_columns.revenue, m_title });
    }

    /// The month of a file without a name is that of its last day: corrections are of earlier ones.
    Survey survey(const CsvRecord &record) override
    {
        const Survey known = TableReader::survey(record);
        if (m_isNamed)
            return known;
        if (const auto day = optionalDay(record, m_columns.day))
            m_lastDay = std::max(m_lastDay, day->day);
        return Survey::More;
    }

    void finishSurvey() override
    {
        TableReader::finishSurvey();
        if (!m_isNamed)
            m_month = monthOf(m_lastDay);
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isTotalLabel(record.cell(0)) || isTotalLabel(record.cell(m_columns.day))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        const auto asset = id(record, m_columns.asset, sink);
        if (!asset)
            return;
        if (isMissing(record.rawCell(m_columns.revenue))) {
            sink.skip(SkipReason::NoValue);
            return;
        }
        const auto revenue = amount(record, m_columns.revenue, sink);
        if (!revenue)
            return;
        if (revenue->micros == 0)
            sink.skip(SkipReason::Zero);
        else
            emitEarning(record, *day, *asset, *revenue, sink);
    }

private:
    void emitEarning(const CsvRecord &record, const DayCell &day, std::string_view asset,
                     const ParsedDecimal &revenue, ImportSink &sink)
    {
        const std::string adjustment = normalisedWord(record.cell(m_adjustment));
        const bool isPlain = isMissing(adjustment) || adjustment == "none";
        EarningDraft draft;
        draft.amount = revenue.micros;
        (void)currency(record, sink, draft.currency);
        draft.source = EarningSource::Ads;
        draft.kind = isPlain ? EarningKind::Earning : EarningKind::Adjustment;
        draft.earnedDay = day.day;
        draft.platform = platformWord;
        draft.description = firstLine(withoutGuard(record.cell(m_title)));
        if (revenue.rounded)
            draft.rawAmount = record.cell(m_columns.revenue);
        const std::string date = isoText(day.day).toStdString();
        joinKey(m_key,
                { "asset", m_month, date, record.cell(m_country), asset,
                  isPlain ? std::string_view("none") : std::string_view(adjustment) });
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        draft.keyDay = day.day;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    OwnerColumns m_columns;
    int m_adjustment;
    int m_country;
    int m_title;
    std::string m_month;
    bool m_isNamed;
    DayNumber m_lastDay = 0;
    std::string m_key;
};

class YouTubeOwnerFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "youtube.content_owner"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "YouTube content owner, final report");
    }
    int match(const FileContext &file) const override
    {
        return OwnerColumns(file.header).areComplete() ? surelyMatches : 0;
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
