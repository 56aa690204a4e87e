#include "import/plantable.h"

#include "import/celltext.h"
#include "import/csvreader.h"
#include "import/headerindex.h"
#include "import/plancells.h"
#include "import/sourcetext.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class PlanTable
{
    Q_DECLARE_TR_FUNCTIONS(Creator::PlanTable)
};

constexpr qsizetype mostRows = 20'000;
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

using Columns = std::map<PlanField, int>;

Columns columnsOf(const HeaderIndex &header)
{
    Columns columns;
    for (const ColumnName &one : names) {
        const int column = header.find(one.name);
        if (column >= 0)
            columns.try_emplace(one.field, column);
    }
    return columns;
}

/// Where the table begins, and how it is cut.
struct Layout
{
    CsvStyle style;
    std::int64_t dataOffset = -1;
    HeaderIndex header;
    Columns columns;
};

/// The delimiter and the line that give the most known columns, a title among them.
Layout layoutOf(std::string_view text)
{
    Layout best;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        CsvStyle style;
        style.delimiter = delimiter;
        CsvReader reader(text, style);
        CsvRecord record;
        for (int i = 0; i < headerWithin && reader.next(record) == CsvReader::Read::Record; ++i) {
            HeaderIndex header(record);
            Columns columns = columnsOf(header);
            if (columns.count(PlanField::Title) == 0 || columns.size() <= best.columns.size())
                continue;
            best = { reader.style(), reader.offset(), std::move(header), std::move(columns) };
        }
    }
    return best;
}

/// Turns records into rows.
class RowReader
{
public:
    RowReader(const Layout &layout, const QTimeZone &zone)
        : m_layout(layout)
        , m_zone(zone)
    {
    }

    void survey(const CsvRecord &record)
    {
        for (const PlanField field :
             { PlanField::PlannedAt, PlanField::Deadline, PlanField::PublishedAt })
            m_orders.observe(cell(record, field));
    }

    void read(const CsvRecord &record, PlanReading &reading)
    {
        PlanRow row;
        row.number = record.number();
        for (const auto &[field, column] : m_layout.columns)
            row.given.insert(field);
        const QString reason = fill(record, row);
        if (reason.isEmpty()) {
            setId(record, row);
            reading.rows.append(row);
        } else {
            const std::string_view raw = record.raw();
            reading.rejected.append(
                { row.number, QString::fromUtf8(raw.data(), qsizetype(raw.size())), reason });
        }
    }

private:
    [[nodiscard]] std::string_view cell(const CsvRecord &record, PlanField field) const
    {
        const auto it = m_layout.columns.find(field);
        return it != m_layout.columns.end() ? record.rawCell(it->second) : std::string_view();
    }
    [[nodiscard]] QString text(const CsvRecord &record, PlanField field) const
    {
        return PlanCells::text(cell(record, field));
    }

    /// Why the row cannot be used; empty if it can.
    QString fill(const CsvRecord &record, PlanRow &row)
    {
        Content &content = row.content;
        content.title = text(record, PlanField::Title).simplified();
        if (content.title.isEmpty())
            return PlanTable::tr("There is no title.");
        content.description = text(record, PlanField::Description);
        content.notes = text(record, PlanField::Notes);
        content.tags = PlanCells::list(cell(record, PlanField::Tags));
        content.durationSeconds = PlanCells::duration(cell(record, PlanField::Duration));
        content.effortMinutes = PlanCells::duration(cell(record, PlanField::Effort));
        content.cost = PlanCells::cost(cell(record, PlanField::Cost));
        content.checklist = PlanCells::checklist(cell(record, PlanField::Checklist));
        row.channel = text(record, PlanField::Channel).simplified();
        row.platforms = PlanCells::list(cell(record, PlanField::Platforms));
        for (QString &platform : row.platforms)
            platform = platform.toLower();
        const auto type = PlanCells::type(cell(record, PlanField::Type));
        content.type = type ? *type : ContentType::Other;
        const QString reason = fillDates(record, content);
        return reason.isEmpty() ? fillStatus(record, content) : reason;
    }

    QString fillDates(const CsvRecord &record, Content &content)
    {
        PlanCells::Moment planned;
        PlanCells::Moment other;
        if (!moment(record, PlanField::PlannedAt, QTime(0, 0), planned))
            return unreadable(record, PlanField::PlannedAt);
        content.plannedAt = planned.at;
        if (planned.isWholeDay)
            content.metadata.insert(u"all_day"_s, true);
        if (!moment(record, PlanField::Deadline, QTime(23, 59), other))
            return unreadable(record, PlanField::Deadline);
        content.deadlineAt = other.at;
        if (!moment(record, PlanField::PublishedAt, QTime(0, 0), other))
            return unreadable(record, PlanField::PublishedAt);
        content.publishedAt = other.at;
        return {};
    }

    QString fillStatus(const CsvRecord &record, Content &content)
    {
        const std::string_view given = cell(record, PlanField::Status);
        const auto status = PlanCells::status(given);
        if (!status && !isMissing(trimmed(given))) {
            return PlanTable::tr("The status “%1” is not known.")
                .arg(PlanCells::text(given).simplified().left(80));
        }
        const auto otherwise
            = content.plannedAt.isNull() ? ContentStatus::Idea : ContentStatus::Draft;
        content.status = status ? *status : otherwise;
        if (content.status == ContentStatus::Scheduled && content.plannedAt.isNull())
            content.status = ContentStatus::Draft;
        return {};
    }

    /// True for an empty cell too.
    bool moment(const CsvRecord &record, PlanField field, QTime otherwise, PlanCells::Moment &found)
    {
        found = {};
        const std::string_view day = trimmed(withoutGuard(cell(record, field)));
        if (isMissing(day))
            return true;
        const std::string_view clock
            = field == PlanField::PlannedAt ? cell(record, PlanField::Time) : std::string_view();
        const auto read = PlanCells::moment(day, clock, m_orders.decide(DateOrder::YearMonthDay),
                                            otherwise, m_zone);
        if (read)
            found = *read;
        return read.has_value();
    }

    [[nodiscard]] QString unreadable(const CsvRecord &record, PlanField field) const
    {
        return PlanTable::tr("The date “%1” cannot be read.")
            .arg(text(record, field).simplified().left(80));
    }

    void setId(const CsvRecord &record, PlanRow &row)
    {
        if (const auto own = Uuid::fromText(text(record, PlanField::Id).trimmed())) {
            row.content.id = ContentId(*own);
            return;
        }
        const QDateTime at = row.content.plannedAt;
        const QByteArray key = "plan\x1f" + row.content.title.toUtf8() + '\x1f'
            + (at.isNull() ? QByteArray() : QByteArray::number(at.toMSecsSinceEpoch()));
        const int n = m_seen[key]++;
        row.content.id = ContentId(Uuid::v8(key + '\x1f' + QByteArray::number(n)));
    }

    const Layout &m_layout;
    const QTimeZone m_zone;
    DateOrderSurvey m_orders;
    QHash<QByteArray, int> m_seen;
};

template <typename Each>
Status eachRecord(std::string_view text, const Layout &layout, Each each)
{
    CsvReader reader(text, layout.style);
    reader.seek(layout.dataOffset, 1);
    CsvRecord record;
    qsizetype rows = 0;
    for (;;) {
        const CsvReader::Read read = reader.next(record);
        if (read == CsvReader::Read::End)
            return {};
        if (read == CsvReader::Read::TooLong || ++rows > mostRows) {
            return failure(Error::Code::InvalidData,
                           PlanTable::tr("The table has more than %L1 rows.").arg(mostRows));
        }
        if (!record.isBlank())
            each(record);
    }
}

QStringList unusedColumns(const Layout &layout)
{
    QSet<int> used;
    for (const auto &[field, column] : layout.columns)
        used.insert(column);
    QStringList titles;
    for (int column = 0; column < layout.header.columnCount(); ++column) {
        if (!used.contains(column) && !layout.header.name(column).empty())
            titles.append(QString::fromStdString(layout.header.title(column)));
    }
    return titles;
}

} // namespace

Result<PlanReading> readPlanTable(const QByteArray &bytes, const QTimeZone &zone)
{
    const Accepted<SourceText> source = SourceText::fromBytes(bytes);
    if (!source)
        return failure(source.error().toError());
    const std::string_view text = source->text();
    const Layout layout = layoutOf(text);
    if (layout.dataOffset < 0) {
        return failure(Error::Code::InvalidData,
                       PlanTable::tr("No column called “Title” was found in the first lines."));
    }
    PlanReading reading;
    reading.unusedColumns = unusedColumns(layout);
    RowReader rows(layout, zone);
    if (Status status = eachRecord(text, layout, [&](const CsvRecord &one) { rows.survey(one); });
        !status)
        return failure(status.error());
    if (Status status
        = eachRecord(text, layout, [&](const CsvRecord &one) { rows.read(one, reading); });
        !status)
        return failure(status.error());
    return reading;
}

} // namespace Creator
