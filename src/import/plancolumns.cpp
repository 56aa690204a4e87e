#include "import/plancolumns.h"

#include "import/celltext.h"

namespace Creator {

namespace {

constexpr int headerWithin = 20;

struct ColumnName
{
    PlanField field;
    std::string_view name; // as normalisedWord() gives it
};

constexpr ColumnName names[] = {
    { PlanField::Id, "id" },
    { PlanField::Title, "title" },
    { PlanField::Title, "제목" },
    { PlanField::Title, "name" },
    { PlanField::Title, "content" },
    { PlanField::Title, "콘텐츠" },
    { PlanField::Description, "description" },
    { PlanField::Description, "설명" },
    { PlanField::Description, "caption" },
    { PlanField::Description, "본문" },
    { PlanField::Type, "type" },
    { PlanField::Type, "유형" },
    { PlanField::Type, "종류" },
    { PlanField::Status, "status" },
    { PlanField::Status, "상태" },
    { PlanField::PlannedAt, "planned at" },
    { PlanField::PlannedAt, "planned_at" },
    { PlanField::PlannedAt, "예정일" },
    { PlanField::PlannedAt, "date" },
    { PlanField::PlannedAt, "publish date" },
    { PlanField::PlannedAt, "날짜" },
    { PlanField::PlannedAt, "일정" },
    { PlanField::PlannedAt, "업로드일" },
    { PlanField::Time, "time" },
    { PlanField::Time, "시간" },
    { PlanField::Time, "시각" },
    { PlanField::Deadline, "deadline" },
    { PlanField::Deadline, "deadline_at" },
    { PlanField::Deadline, "due" },
    { PlanField::Deadline, "due date" },
    { PlanField::Deadline, "마감일" },
    { PlanField::Deadline, "마감" },
    { PlanField::PublishedAt, "published at" },
    { PlanField::PublishedAt, "published_at" },
    { PlanField::PublishedAt, "게시일" },
    { PlanField::Channel, "channel" },
    { PlanField::Channel, "채널" },
    { PlanField::Platforms, "platforms" },
    { PlanField::Platforms, "platform" },
    { PlanField::Platforms, "플랫폼" },
    { PlanField::Tags, "tags" },
    { PlanField::Tags, "태그" },
    { PlanField::Tags, "labels" },
    { PlanField::Duration, "duration (s)" },
    { PlanField::Duration, "duration" },
    { PlanField::Duration, "길이(초)" },
    { PlanField::Duration, "길이" },
    { PlanField::Notes, "notes" },
    { PlanField::Notes, "메모" },
    { PlanField::Notes, "비고" },
    { PlanField::Effort, "effort (min)" },
    { PlanField::Effort, "작업 시간(분)" },
    { PlanField::Cost, "cost" },
    { PlanField::Cost, "비용" },
    { PlanField::Checklist, "checklist" },
    { PlanField::Checklist, "체크리스트" },
};

std::map<PlanField, int> columnsOf(const HeaderIndex &header)
{
    std::map<PlanField, int> columns;
    for (const ColumnName &one : names) {
        const int column = header.find(one.name);
        if (column >= 0)
            columns.try_emplace(one.field, column);
    }
    return columns;
}

std::map<PlanField, int> columnsOf(const HeaderIndex &header, const PlanColumnNames &chosen)
{
    if (chosen.isEmpty())
        return columnsOf(header);
    std::map<PlanField, int> columns;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const int column = header.find(normalisedWord(it->toStdString()));
        if (column < 0)
            return {};
        columns.emplace(it.key(), column);
    }
    return columns;
}

/// Looks at the first lines cut at each delimiter in turn.
template <typename Look>
void eachHeader(std::string_view text, Look look)
{
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        CsvStyle style;
        style.delimiter = delimiter;
        CsvReader reader(text, style);
        CsvRecord record;
        for (int i = 0; i < headerWithin && reader.next(record) == CsvReader::Read::Record; ++i)
            look(HeaderIndex(record), reader);
    }
}

} // namespace

PlanLayout planLayoutOf(std::string_view text, const PlanColumnNames &chosen)
{
    PlanLayout best;
    eachHeader(text, [&](const HeaderIndex &header, const CsvReader &reader) {
        auto columns = columnsOf(header, chosen);
        if (columns.count(PlanField::Title) > 0 && columns.size() > best.columns.size())
            best = { reader.style(), reader.offset(), header, std::move(columns) };
    });
    return best;
}

PlanLayout likelyPlanLayoutOf(std::string_view text)
{
    PlanLayout best = planLayoutOf(text);
    if (best.dataOffset >= 0)
        return best;
    eachHeader(text, [&best](const HeaderIndex &header, const CsvReader &reader) {
        if (header.namedCount() > best.header.namedCount())
            best = { reader.style(), reader.offset(), header, columnsOf(header) };
    });
    return best;
}

QStringList PlanLayout::unusedColumns() const
{
    QSet<int> used;
    for (const auto &[field, column] : columns)
        used.insert(column);
    QStringList titles;
    for (int column = 0; column < header.columnCount(); ++column) {
        if (!used.contains(column) && !header.name(column).empty())
            titles.append(QString::fromStdString(header.title(column)));
    }
    return titles;
}

} // namespace Creator
