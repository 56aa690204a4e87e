#include "import/formats/twitchreader.h"

#include "import/celltext.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view incomeEnding = "revenue";

const MetricWords metricWords[] = {
    { "avg_viewers", { "average viewers" } },       { "follows", { "follows" } },
    { "minutes_streamed", { "minutes streamed" } }, { "minutes_watched", { "minutes watched" } },
    { "max_viewers", { "max viewers" } },           { "unique_viewers", { "unique viewers" } },
};

bool isIncome(const HeaderIndex &header, int column)
{
    const std::string_view name = header.baseName(column);
    return name == incomeEnding
        || (name.ends_with(incomeEnding) && name[name.size() - incomeEnding.size() - 1] == ' ');
}

} // namespace

TwitchReader::TwitchReader(const FileContext &file)
    : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, "twitch")
    , m_day(file.header.find("date"))
{
    watchDays({ m_day });
    addMetrics(metricWords);
    for (int i = 0; i < header().columnCount(); ++i) {
        if (!isIncome(header(), i))
            continue;
        m_incomes.push_back(i);
        watchAmounts({ i });
    }
    if (!m_incomes.empty())
        setCurrency(-1, m_incomes.front());
}

RecordReader::Survey TwitchReader::survey(const CsvRecord &record)
{
    (void)TableReader::survey(record);
    m_days.emplace_back(record.cell(m_day));
    return Survey::More;
}

void TwitchReader::finishSurvey()
{
    TableReader::finishSurvey();
    bool any = false;
    bool firsts = true;
    for (const std::string &cell : m_days) {
        const auto day = parseDay(cell, dateOrder());
        if (!day)
            continue;
        any = true;
        firsts = firsts && !day->isMonth && toDate(day->day).day() == 1;
    }
    m_mayBeMonthly = any && firsts;
    m_days = {};
}

QList<OpenQuestion> TwitchReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_mayBeMonthly && !granularity())
        open.append({ u"granularity"_s, { u"day"_s, u"month"_s } });
    return open;
}

void TwitchReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (isTotalLabel(record.cell(m_day))) {
        sink.skip(SkipReason::Summary);
        return;
    }
    std::optional<DayCell> day = this->day(record, m_day, sink);
    if (!day || !readMetrics(record, sink) || !readIncomes(record, sink))
        return;
    const bool monthly = m_mayBeMonthly && granularity() == Granularity::Month;
    if (monthly)
        day->day = toDayNumber(toDate(day->firstDay).addMonths(1)) - 1;
    MetricRow row = rowOf(*day);
    row.day = day->firstDay;
    emitMetrics(row, sink);
    for (const Income &income : m_amounts)
        emitIncome(record, *day, income, sink);
}

std::optional<TwitchReader::Granularity> TwitchReader::granularity() const
{
    const std::string answer = normalisedWord(answers().text(u"granularity").value_or(""));
    if (answer == "day" || answer == "daily")
        return Granularity::Day;
    if (answer == "month" || answer == "monthly")
        return Granularity::Month;
    return std::nullopt;
}

} // namespace Creator
