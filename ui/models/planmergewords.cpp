#include "models/planmergewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Fate = PlanMergeRow::Fate;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanMergeWords", text);
}

/// What an update changes, in words.
QStringList differences(const Content &before, const Content &after)
{
    QStringList words;
    const auto add = [&words](bool differs, const QString &word) {
        if (differs)
            words.append(word);
    };
    add(before.title != after.title, tr("title"));
    add(before.description != after.description, tr("description"));
    add(before.calendarAt() != after.calendarAt() || before.metadata != after.metadata, tr("date"));
    add(before.deadlineAt != after.deadlineAt, tr("deadline"));
    add(before.status != after.status, tr("status"));
    add(before.type != after.type, tr("type"));
    add(before.tags != after.tags, tr("tags"));
    add(before.durationSeconds != after.durationSeconds, tr("length"));
    add(before.profileId != after.profileId, tr("channel"));
    add(before.variants != after.variants, tr("platforms"));
    add(before.notes != after.notes, tr("notes"));
    add(before.effortMinutes != after.effortMinutes || before.cost != after.cost,
        tr("effort and cost"));
    add(before.checklist != after.checklist, tr("checklist"));
    return words;
}

} // namespace

QString fateText(PlanMergeRow::Fate fate)
{
    switch (fate) {
    case Fate::New:
        return tr("New");
    case Fate::Changed:
        return tr("Changed");
    case Fate::Same:
        return tr("Same");
    case Fate::DeletedBefore:
        return tr("Deleted before");
    case Fate::Refused:
        return tr("Refused");
    }
    Q_UNREACHABLE();
}

Tone toneOf(PlanMergeRow::Fate fate)
{
    switch (fate) {
    case Fate::New:
        return Tone::Info;
    case Fate::Changed:
        return Tone::Warning;
    case Fate::Refused:
        return Tone::Negative;
    case Fate::Same:
    case Fate::DeletedBefore:
        break;
    }
    return Tone::Neutral;
}

QString fateDetail(PlanMerge::Kind kind, const PlanMergeRow &row)
{
    switch (row.fate) {
    case Fate::New:
        return tr("Is added");
    case Fate::Changed:
        return tr("Changes: %1").arg(differences(row.before, row.content).join(u", "_s));
    case Fate::Same:
        return tr("Nothing to do");
    case Fate::DeletedBefore:
        return tr("You deleted it; it stays deleted");
    case Fate::Refused:
        return row.place > 0 ? placeText(kind, row.place) + u": "_s + row.reason : row.reason;
    }
    Q_UNREACHABLE();
}

} // namespace Creator
