#include "core/clock.h"
#include "import/formats/tiktokreader.h"

using namespace Qt::StringLiterals;

namespace Creator {

DayNumber newestTikTokDay(const Answers &answers)
{
    return answers.day(u"last_date").value_or(toDayNumber(SystemClock().today()));
}

TikTokDaysReader::TikTokDaysReader(const FileContext &file, std::span<const MetricWords> words)
    : MetricReader(file, {}, "tiktok")
    , m_day(file.header.find("date"))
{
    addMetrics(words);
}

RecordReader::Survey TikTokDaysReader::survey(const CsvRecord &record)
{
    (void)TableReader::survey(record);
    if (const auto day = parseYearlessDay(record.cell(m_day)))
        m_days.add(record.number(), *day);
    return Survey::More;
}

void TikTokDaysReader::finishSurvey()
{
    TableReader::finishSurvey();
    m_days.conclude(newestTikTokDay(answers()));
}

QList<OpenQuestion> TikTokDaysReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_days.isOpen() && !answers().day(u"last_date"))
        open.append({ u"last_date"_s, {} });
    return open;
}

void TikTokDaysReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (isTotalLabel(record.cell(m_day))) {
        sink.skip(SkipReason::Summary);
        return;
    }
    const std::optional<DayNumber> day = m_days.dayOf(record.number());
    if (!day) {
        reject(RejectReason::BadDate, record, m_day, sink);
        return;
    }
    if (!readMetrics(record, sink))
        return;
    MetricRow row;
    row.day = *day;
    emitMetrics(row, sink);
}

} // namespace Creator
