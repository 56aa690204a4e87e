#include "import/formats/youtubereader.h"

#include "import/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "youtube";

int numberOf(std::string_view metric)
{
    return findMetric(metric)->number;
}

/// "0:03:52" in seconds.
std::optional<Micros> clockSeconds(std::string_view cell)
{
    std::int64_t seconds = 0;
    std::int64_t part = 0;
    int digits = 0;
    for (const char c : trimmed(cell)) {
        if (c >= '0' && c <= '9' && digits < 6) {
            part = part * 10 + (c - '0');
            ++digits;
        } else if (c == ':' && digits > 0) {
            seconds = (seconds + part) * 60;
            part = 0;
            digits = 0;
        } else {
            return std::nullopt;
        }
        if (seconds > 1'000'000'000)
            return std::nullopt;
    }
    return digits > 0 ? std::optional((seconds + part) * microsPerUnit) : std::nullopt;
}

/// Eleven letters, digits, - and _: what a video's id looks like.
bool looksLikeVideoId(std::string_view text)
{
    return text.size() == 11 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '_';
           });
}

} // namespace

YouTubeReader::YouTubeReader(const FileContext &file, YouTubeTable table)
    : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true })
    , m_table(table)
    , m_columns(file.header)
    , m_metricColumns(m_columns.metrics)
{
    const bool snapshot = table == YouTubeTable::Contents || table == YouTubeTable::Channels;
    const bool byDay = table == YouTubeTable::Days;
    m_key = byDay                         ? m_columns.day
        : table == YouTubeTable::Channels ? m_columns.channel
                                          : m_columns.content;
    if (table == YouTubeTable::Contents && m_columns.duration >= 0)
        m_metricColumns.push_back({ m_columns.duration, numberOf("duration_sec"), {} });
    m_incomeColumn = byDay ? m_columns.revenue : -1;
    const int money = m_columns.revenue >= 0 ? m_columns.revenue : m_columns.partnerRevenue;
    const int metricMoney = m_incomeColumn >= 0 ? m_columns.partnerRevenue : money;
    if (metricMoney >= 0)
        m_metricColumns.push_back({ metricMoney, numberOf("est_revenue"), {} });
    if (money >= 0)
        setCurrency(-1, money);
    m_currency = header().currency(money).value_or(answers().currency().value_or(Currency()));

    const auto answered = answers().period();
    m_period = answered ? answered : file.namedPeriod;
    m_asksForPeriod = snapshot && money >= 0 && !m_period;
    watchDays({ m_columns.day }); // ISO, unless a spreadsheet saved them again
    watchAmounts({ m_columns.revenue, m_columns.partnerRevenue });
    for (const YouTubeMetricColumn &metric : m_columns.metrics) {
        if (metric.cells == YouTubeMetricColumn::Cells::Number)
            watchAmounts({ metric.column });
    }
}

QList<OpenQuestion> YouTubeReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_asksForPeriod)
        open.append({ u"period"_s, {} });
    return open;
}

bool YouTubeReader::isTotal(const CsvRecord &record) const
{
    const std::string_view label = record.cell(m_key);
    if (isYouTubeTotal(label))
        return true;
    // In a language whose word is not known: the first row, if its label cannot be anything else.
    const bool named
        = !record.cell(m_columns.title).empty() || !record.cell(m_columns.channelTitle).empty();
    return record.number() == 1 && !named && !label.empty() && !looksLikeVideoId(label)
        && m_table != YouTubeTable::ContentDays && record.filledCells() > 1;
}

void YouTubeReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (m_columns.day >= 0
        && (m_table == YouTubeTable::Days || m_table == YouTubeTable::ContentDays)) {
        const std::optional<DayCell> day = optionalDay(record, m_columns.day);
        if (day && m_table == YouTubeTable::Days) {
            readDay(record, *day, sink);
            return;
        }
        if (day) {
            readContent(record, sink);
            return;
        }
    }
    const std::string_view key = withoutGuard(record.cell(m_key));
    if (isTotal(record)) {
        readTotal(record, sink);
    } else if (record.filledCells() == 1 && !looksLikeVideoId(key)) {
        sink.leftOutRows();
        sink.skip(SkipReason::Footer);
    } else if (m_columns.day >= 0 && m_table != YouTubeTable::Contents) {
        reject(RejectReason::BadDate, record, m_columns.day, sink);
    } else {
        readContent(record, sink);
    }
}

void YouTubeReader::readTotal(const CsvRecord &record, ImportSink &sink) const
{
    const bool attributed = m_table == YouTubeTable::Contents;
    const TotalUse rows = attributed ? TotalUse::ComparedWithRows : TotalUse::Stated;
    const int views = numberOf("views");
    for (const YouTubeMetricColumn &metric : m_columns.metrics) {
        const auto value
            = metric.metric == views ? optionalAmount(record, metric.column) : std::nullopt;
        if (value)
            sink.statedTotal(views, *value, rows);
    }
    const int money = m_columns.revenue >= 0 ? m_columns.revenue : m_columns.partnerRevenue;
    // A network's channels need not add up to its views, but its money is compared.
    const TotalUse moneyUse
        = m_table == YouTubeTable::Days ? TotalUse::Stated : TotalUse::ComparedWithRows;
    if (const auto value = optionalAmount(record, money))
        sink.statedTotal(numberOf("est_revenue"), *value, moneyUse);
    sink.skip(SkipReason::Summary);
}

bool YouTubeReader::readMetrics(const CsvRecord &record, ImportSink &sink)
{
    m_values.clear();
    for (const YouTubeMetricColumn &metric : m_metricColumns) {
        const std::string_view cell = record.rawCell(metric.column);
        if (isMissing(cell))
            continue;
        if (metric.cells == YouTubeMetricColumn::Cells::Clock) {
            if (const auto seconds = clockSeconds(cell))
                m_values.push_back({ metric.metric, *seconds });
            continue;
        }
        const auto value = amount(record, metric.column, sink);
        if (!value)
            return false;
        m_values.push_back({ metric.metric, value->micros });
    }
    return true;
}

void YouTubeReader::emitMetrics(const CsvRecord &record, MetricRow row, ImportSink &sink)
{
    row.platform = platformWord;
    row.contentTitle
        = record.cell(m_table == YouTubeTable::Channels ? m_columns.channelTitle : m_columns.title);
    if (const auto published = optionalDay(record, m_columns.published))
        row.publishedDay = published->day;
    row.currency = m_currency;
    row.values = m_values;
    sink.metrics(row);
}

void YouTubeReader::readContent(const CsvRecord &record, ImportSink &sink)
{
    const auto id = this->id(record, m_key, sink);
    if (!id || !readMetrics(record, sink))
        return;
    MetricRow row;
    row.contentId = *id;
    if (m_table == YouTubeTable::ContentDays) {
        const std::optional<DayCell> day = optionalDay(record, m_columns.day);
        row.span = day->isMonth ? MetricSpan::Period : MetricSpan::Daily;
        row.day = day->day;
        row.from = day->firstDay;
        row.to = day->day;
    } else if (m_period) {
        row.span = MetricSpan::Period;
        row.from = m_period->from;
        row.to = m_period->to;
    } else {
        row.span = MetricSpan::Snapshot;
    }
    emitMetrics(record, row, sink);
}

void YouTubeReader::readDay(const CsvRecord &record, const DayCell &day, ImportSink &sink)
{
    if (!m_metricColumns.empty()) {
        if (!readMetrics(record, sink))
            return;
        MetricRow row;
        row.span = day.isMonth ? MetricSpan::Period : MetricSpan::Daily;
        row.day = day.day;
        row.from = day.firstDay;
        row.to = day.day;
        emitMetrics(record, row, sink);
    }
    if (m_incomeColumn >= 0)
        readIncome(record, day, sink);
}

void YouTubeReader::readIncome(const CsvRecord &record, const DayCell &day, ImportSink &sink)
{
    if (isMissing(record.rawCell(m_incomeColumn))) {
        sink.skip(SkipReason::NoValue); // not computed yet, which is not zero
        return;
    }
    const auto income = amount(record, m_incomeColumn, sink);
    if (!income)
        return;
    if (income->micros == 0) {
        sink.skip(SkipReason::Zero);
        return;
    }
    EarningDraft draft;
    draft.amount = income->micros;
    draft.currency = m_currency;
    draft.source = EarningSource::Ads;
    draft.status = EarningStatus::Estimated;
    draft.earnedDay = day.day;
    draft.platform = platformWord;
    if (income->rounded)
        draft.rawAmount = record.cell(m_incomeColumn);
    const std::string date = isoText(day.day).toStdString();
    joinKey(m_naturalKey,
            { "est_revenue", day.isMonth ? "month" : "day", date, m_currency.codeView() });
    draft.naturalKey = m_naturalKey;
    draft.keyDay = day.day;
    sink.earning(draft);
}

} // namespace Creator
