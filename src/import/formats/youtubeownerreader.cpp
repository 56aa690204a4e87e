#include "import/formats/youtubeownerreader.h"

#include "import/celltext.h"
#include "import/formats/metricreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

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

} // namespace

YouTubeOwnerReader::YouTubeOwnerReader(const FileContext &file)
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

RecordReader::Survey YouTubeOwnerReader::survey(const CsvRecord &record)
{
    const Survey known = TableReader::survey(record);
    if (m_isNamed)
        return known;
    if (const auto day = optionalDay(record, m_columns.day))
        m_lastDay = std::max(m_lastDay, day->day);
    return Survey::More;
}

void YouTubeOwnerReader::finishSurvey()
{
    TableReader::finishSurvey();
    if (!m_isNamed)
        m_month = monthOf(m_lastDay);
}

void YouTubeOwnerReader::read(const CsvRecord &record, ImportSink &sink)
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

void YouTubeOwnerReader::emitEarning(const CsvRecord &record, const DayCell &day,
                                     std::string_view asset, const ParsedDecimal &revenue,
                                     ImportSink &sink)
{
    const std::string adjustment = normalisedWord(record.cell(m_adjustment));
    const bool isPlain = isMissing(adjustment) || adjustment == "none";
    EarningDraft draft;
    draft.amount = revenue.micros;
    (void)currency(record, sink, draft.currency);
    draft.source = EarningSource::Ads;
    draft.kind = isPlain ? EarningKind::Earning : EarningKind::Adjustment;
    draft.earnedDay = day.day;
    draft.platform = "youtube";
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

} // namespace Creator
