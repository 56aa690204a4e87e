#include "storage/reminderscan.h"

#include "storage/connection.h"
#include "storage/writer.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr char plannedContents[]
    = "SELECT id, title, planned_at FROM contents WHERE deleted_at IS NULL AND status NOT IN "
      "('published', 'archived') AND planned_at BETWEEN ?1 AND ?2 AND planned_at > updated_at";
constexpr char dueContents[]
    = "SELECT id, title, deadline_at FROM contents WHERE deleted_at IS NULL AND status NOT IN "
      "('published', 'archived') AND deadline_at BETWEEN ?1 AND ?2 AND deadline_at > updated_at";
constexpr char endingLicences[]
    = "SELECT id, name, json_extract(metadata, '$.licence.valid_to') AS ends FROM resources "
      "WHERE deleted_at IS NULL AND ends BETWEEN ?1 AND ?2";
constexpr char dueMoney[]
    = "SELECT id, coalesce(payer, ''), due_at, amount, currency FROM earnings "
      "INDEXED BY earnings_by_due WHERE due_at BETWEEN ?1 AND ?2 AND deleted_at IS NULL "
      "AND status = 'pending' AND amount > 0";

template <typename Bind, typename Read>
Status readAll(Connection &connection, const char *sql, Bind bind, Read read)
{
    auto statement = connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    bind(**statement);
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        read(**statement);
    }
}

DatedRow rowOf(const Statement &row, ReminderOccasion occasion)
{
    DatedRow one;
    one.occasion = occasion;
    one.rowId = row.uuid(0).toByteArray();
    one.name = row.text(1);
    return one;
}

} // namespace

QString DatedRow::table() const
{
    switch (occasion) {
    case ReminderOccasion::Planned:
    case ReminderOccasion::Deadline:
        return u"contents"_s;
    case ReminderOccasion::LicenceEnd:
        return u"resources"_s;
    case ReminderOccasion::MoneyDue:
        return u"earnings"_s;
    }
    Q_UNREACHABLE();
}

QDateTime DatedRow::stamp() const
{
    return day.isValid() ? day.startOfDay(Qt::UTC) : at;
}

Result<QList<DatedRow>> ReminderScan::datedRows(Connection &connection, const QDateTime &from,
                                                const QDateTime &until)
{
    QList<DatedRow> rows;
    const auto instants = [&](Statement &s) {
        s.bindInstant(1, from);
        s.bindInstant(2, until);
    };
    const auto days = [&](Statement &s) {
        s.bindDay(1, from.date());
        s.bindDay(2, until.date());
    };
    const auto dayTexts = [&](Statement &s) {
        s.bind(1, from.date().toString(Qt::ISODate));
        s.bind(2, until.date().toString(Qt::ISODate));
    };
    const auto contents = [&rows](ReminderOccasion occasion) {
        return [&rows, occasion](const Statement &row) {
            rows.append(rowOf(row, occasion));
            rows.last().at = row.instant(2);
        };
    };
    const auto licence = [&rows](const Statement &row) {
        const QDate day = QDate::fromString(row.text(2), Qt::ISODate);
        if (!day.isValid())
            return;
        rows.append(rowOf(row, ReminderOccasion::LicenceEnd));
        rows.last().day = day;
    };
    const auto money = [&rows](const Statement &row) {
        rows.append(rowOf(row, ReminderOccasion::MoneyDue));
        rows.last().day = row.day(2);
        rows.last().amount
            = Money{ row.integer(3), Currency::fromCode(row.view(4)).value_or(Currency()) };
    };
    Status status
        = readAll(connection, plannedContents, instants, contents(ReminderOccasion::Planned));
    if (status)
        status = readAll(connection, dueContents, instants, contents(ReminderOccasion::Deadline));
    if (status)
        status = readAll(connection, endingLicences, dayTexts, licence);
    if (status)
        status = readAll(connection, dueMoney, days, money);
    if (!status)
        return failure(status.error());
    return rows;
}

Result<QHash<QString, QDateTime>> ReminderScan::lastOfGroups(Connection &connection, UserId user,
                                                             const QDateTime &since)
{
    QHash<QString, QDateTime> groups;
    const Status status = readAll(
        connection,
        "SELECT group_key, max(created_at) FROM notifications WHERE user_id = ?1 AND "
        "created_at >= ?2 AND group_key IS NOT NULL GROUP BY group_key",
        [&](Statement &s) {
            s.bind(1, user.uuid());
            s.bindInstant(2, since);
        },
        [&](const Statement &row) { groups.insert(row.text(0), row.instant(1)); });
    if (!status)
        return failure(status.error());
    return groups;
}

namespace ReminderNotes {

namespace {

ReminderId noteId(ReminderOccasion occasion, const QByteArray &rowId, const QByteArray &which)
{
    const std::string_view text = word(occasion);
    QByteArray key = "reminder note ";
    key.append(text.data(), qsizetype(text.size())).append(' ').append(which).append(' ');
    return ReminderId(Uuid::v8(key + rowId));
}

constexpr int deterministic = 8;

} // namespace

ReminderId idOf(ReminderOccasion occasion, const QByteArray &rowId)
{
    return noteId(occasion, rowId, "default");
}

ReminderId idOf(ReminderOccasion occasion, const QByteArray &rowId, int minutesBefore)
{
    return noteId(occasion, rowId, QByteArray::number(minutesBefore));
}

bool isNote(const Reminder &row)
{
    return row.id.uuid().version() == deterministic;
}

Status write(WriteContext &context, const QList<Reminder> &notes)
{
    auto statement = context.connection.cached(
        "INSERT INTO reminders (id, table_name, row_id, minutes_before, shown_for, created_at, "
        "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6) ON CONFLICT (id) DO UPDATE SET "
        "minutes_before = ?4, shown_for = ?5, updated_at = ?6, deleted_at = NULL");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    for (const Reminder &note : notes) {
        s.bind(1, note.id.uuid());
        s.bind(2, note.table);
        s.bindBlob(3, note.rowId);
        s.bind(4, note.minutesBefore);
        s.bindInstant(5, note.shownFor);
        s.bind(6, context.nowMs);
        if (Status status = s.run(); !status)
            return status;
    }
    return {};
}

} // namespace ReminderNotes

} // namespace Creator
