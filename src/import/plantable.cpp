#include "import/plantable.h"

#include "import/celltext.h"
#include "import/csvreader.h"
#include "import/plancells.h"
#include "import/plancolumns.h"
#include "import/sourcetext.h"

#include <QCoreApplication>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class PlanTable
{
    Q_DECLARE_TR_FUNCTIONS(Creator::PlanTable)
};

constexpr qsizetype mostRows = 20'000;

/// Turns records into rows.
class RowReader
{
public:
    RowReader(const PlanLayout &layout, const QTimeZone &zone)
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

    const PlanLayout &m_layout;
    const QTimeZone m_zone;
    DateOrderSurvey m_orders;
    QHash<QByteArray, int> m_seen;
};

template <typename Each>
Status eachRecord(std::string_view text, const PlanLayout &layout, Each each)
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

} // namespace

Result<PlanReading> readPlanTable(const QByteArray &bytes, const QTimeZone &zone,
                                  const PlanColumnNames &columns)
{
    const Accepted<SourceText> source = SourceText::fromBytes(bytes);
    if (!source)
        return failure(source.error().toError());
    const std::string_view text = source->text();
    const PlanLayout layout = planLayoutOf(text, columns);
    if (layout.dataOffset < 0) {
        return failure(Error::Code::InvalidData,
                       PlanTable::tr("No column called “Title” was found in the first lines."));
    }
    PlanReading reading;
    reading.unusedColumns = layout.unusedColumns();
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
