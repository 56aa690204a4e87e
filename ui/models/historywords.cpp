#include "models/historywords.h"

#include "models/contentwords.h"
#include "models/planwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryWords", text);
}

struct Field
{
    const char *key;
    const char *name;
};

constexpr Field fields[] = {
    { "title", QT_TRANSLATE_NOOP("HistoryWords", "title") },
    { "status", QT_TRANSLATE_NOOP("HistoryWords", "status") },
    { "planned_at", QT_TRANSLATE_NOOP("HistoryWords", "date") },
    { "deadline_at", QT_TRANSLATE_NOOP("HistoryWords", "deadline") },
    { "description", QT_TRANSLATE_NOOP("HistoryWords", "description") },
    { "type", QT_TRANSLATE_NOOP("HistoryWords", "type") },
    { "tags", QT_TRANSLATE_NOOP("HistoryWords", "tags") },
    { "channel", QT_TRANSLATE_NOOP("HistoryWords", "channel") },
    { "variants", QT_TRANSLATE_NOOP("HistoryWords", "platforms") },
    { "resources", QT_TRANSLATE_NOOP("HistoryWords", "resources") },
    { "checklist", QT_TRANSLATE_NOOP("HistoryWords", "checklist") },
    { "notes", QT_TRANSLATE_NOOP("HistoryWords", "notes") },
    { "duration_s", QT_TRANSLATE_NOOP("HistoryWords", "length") },
    { "effort_min", QT_TRANSLATE_NOOP("HistoryWords", "effort") },
    { "cost", QT_TRANSLATE_NOOP("HistoryWords", "cost") },
};

QString actionText(const QString &action)
{
    if (action == "insert"_L1)
        return tr("Added");
    if (action == "delete"_L1)
        return tr("Moved to the trash");
    if (action == "restore"_L1)
        return tr("Restored");
    if (action == "import"_L1)
        return tr("Changed by an import");
    if (action == "override"_L1)
        return tr("Scheduled although a licence stood in the way");
    return tr("Changed");
}

/// What the value says to people; empty for values that are too long to say.
QString valueText(QLatin1String key, const QJsonValue &value, const QDateTime &now,
                  const QTimeZone &zone)
{
    const QString text = value.toString();
    if (key == "title"_L1)
        return text;
    if (key == "status"_L1) {
        const auto status = contentStatusFromWord(text.toStdString());
        return status ? contentStatusText(*status) : QString();
    }
    if (key == "type"_L1) {
        const auto type = contentTypeFromWord(text.toStdString());
        return type ? contentTypeText(*type) : QString();
    }
    if (key == "planned_at"_L1 || key == "deadline_at"_L1) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        return at.isValid() ? shortInstant(at, now, zone) : u"—"_s;
    }
    return {};
}

QString changeText(const Field &field, const QJsonArray &change, const QDateTime &now,
                   const QTimeZone &zone)
{
    const QLatin1String key(field.key);
    const QString before = valueText(key, change.at(0), now, zone);
    const QString after = valueText(key, change.at(1), now, zone);
    const QString name = tr(field.name);
    return before.isEmpty() && after.isEmpty() ? name : tr("%1: %2 → %3").arg(name, before, after);
}

} // namespace

QString historyText(const HistoryEntry &entry, const QDateTime &now, const QTimeZone &zone)
{
    QStringList changes;
    for (const Field &field : fields) {
        const QJsonValue change = entry.changes.value(QLatin1String(field.key));
        if (change.isArray())
            changes.append(changeText(field, change.toArray(), now, zone));
    }
    const QString what = actionText(entry.action);
    return changes.isEmpty() ? what : tr("%1 – %2").arg(what, changes.join(u"; "_s));
}

} // namespace Creator
