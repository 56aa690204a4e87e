#include "pages/planner/plansentences.h"

#include "models/earningwords.h"
#include "models/planwords.h"
#include "pages/planner/planitems.h"
#include "planning/calendargrid.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanWords", text);
}

} // namespace

QString clockText(const PlanItems &items, const QDateTime &instant)
{
    return QLocale().toString(instant.toTimeZone(items.zone()).time(), QLocale::ShortFormat);
}

QString instantText(const PlanItems &items, const QDateTime &instant)
{
    const QDate day = dayOf(instant, items.zone());
    return tr("%1, %2").arg(shortDay(day, items.today()), clockText(items, instant));
}

QString dayText(const PlanItems &items, QDate day)
{
    const QString holiday = items.holiday(day);
    const QString text = QLocale().toString(day, QLocale::LongFormat);
    return holiday.isEmpty() ? text : text + u" · "_s + holiday;
}

QString itemSentence(const PlanItems &items, const PlanItem &item)
{
    QStringList parts{ item.title, contentStatusText(item.status) };
    parts.append(item.start.isValid() ? instantText(items, item.start) : tr("no date"));
    if (item.isOverdue)
        parts.append(tr("overdue"));
    if (!item.warning.isEmpty())
        parts.append(item.warning);
    return parts.join(u", "_s);
}

QString itemToolTip(const PlanItems &items, const PlanItem &item)
{
    QStringList facts{ item.start.isValid() ? instantText(items, item.start) : tr("no date"),
                       contentStatusText(item.status) };
    if (!item.detail.isEmpty())
        facts.append(item.detail);
    QStringList lines{ item.title, facts.join(u" · "_s) };
    if (!item.warning.isEmpty())
        lines.append(item.warning);
    if (!item.tooltip.isEmpty())
        lines.append(item.tooltip);
    return lines.join(u'\n');
}

QString immovableText(const PlanItem &item)
{
    const bool isOut
        = item.status == ContentStatus::Published || item.status == ContentStatus::Archived;
    return (isOut ? tr("“%1” has been published and keeps its date.") : tr("“%1” cannot be moved."))
        .arg(item.title);
}

QString movingText(const PlanItem &item, const QString &where)
{
    return tr("Moving “%1” to %2").arg(item.title, where);
}

} // namespace Creator
