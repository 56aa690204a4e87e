#include "import/celltext.h"
#include "import/formats/tiktokreader.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const MetricWords contentWords[] = {
    { "views", { "total views", "video views" } },
    { "likes", { "total likes", "likes" } },
    { "comments", { "total comments", "comments" } },
    { "shares", { "total shares", "shares" } },
    { "saves", { "add to favorites", "total favorites" } },
};

/// What stands behind the last slash of a link: the id of the post.
std::string_view idInLink(std::string_view link)
{
    link = link.substr(0, link.find_first_of("?#"));
    while (link.ends_with('/'))
        link.remove_suffix(1);
    return link.substr(link.rfind('/') + 1);
}

} // namespace

std::span<const MetricWords> tikTokContentWords()
{
    return contentWords;
}

TikTokContentReader::TikTokContentReader(const FileContext &file)
    : MetricReader(file, {}, "tiktok")
    , m_time(file.header.find("time"))
    , m_title(file.header.find("video title"))
    , m_link(file.header.find("video link"))
    , m_published(file.header.find("post time"))
    , m_newest(newestTikTokDay(file.answers))
{
    addMetrics(contentWords);
}

RecordReader::Survey TikTokContentReader::survey(const CsvRecord &record)
{
    for (const int column : { m_time, m_published }) {
        const auto day = parseYearlessDay(record.cell(column));
        m_isOpen = m_isOpen || (day && !day->whole);
    }
    return TableReader::survey(record) == Survey::Done && m_isOpen ? Survey::Done : Survey::More;
}

QList<OpenQuestion> TikTokContentReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_isOpen && !answers().day(u"last_date"))
        open.append({ u"last_date"_s, {} });
    return open;
}

void TikTokContentReader::read(const CsvRecord &record, ImportSink &sink)
{
    const std::string_view link = record.cell(m_link);
    const std::string_view id = idInLink(link);
    const bool isId = !isMissing(link) && id.find_first_not_of("0123456789") == id.npos;
    if (!isId || id.empty()) {
        reject(isMissing(link) ? RejectReason::MissingId : RejectReason::DamagedId, record, m_link,
               sink);
        return;
    }
    MetricRow row;
    row.contentId = id;
    row.contentTitle = firstLine(record.cell(m_title));
    row.span = MetricSpan::Snapshot;
    if (m_time >= 0 && !findDay(record, row, sink))
        return;
    if (const auto published = parseYearlessDay(record.cell(m_published)))
        row.publishedDay = latestDay(*published, row.day.value_or(m_newest));
    if (readMetrics(record, sink))
        emitMetrics(row, sink);
}

bool TikTokContentReader::findDay(const CsvRecord &record, MetricRow &row, ImportSink &sink) const
{
    const auto day = parseYearlessDay(record.cell(m_time));
    row.day = day ? latestDay(*day, m_newest) : std::nullopt;
    row.span = MetricSpan::Lifetime;
    if (!row.day)
        reject(RejectReason::BadDate, record, m_time, sink);
    return row.day.has_value();
}

} // namespace Creator
