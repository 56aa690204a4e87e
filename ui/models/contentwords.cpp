#include "models/contentwords.h"

#include "models/earningwords.h"
#include "models/planwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContentWords", text);
}

} // namespace

QString shortInstant(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    return shortDay(local.date(), now.toTimeZone(zone).date()) + u' '
        + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString effortText(int minutes)
{
    if (minutes <= 0)
        return {};
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString contentDetail(const Content &content)
{
    const QString effort = effortText(content.effortMinutes);
    return effort.isEmpty() ? contentTypeText(content.type) : contentTypeText(content.type) + u" · "_s + effort;
}

} // namespace Creator
