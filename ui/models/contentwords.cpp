#include "models/contentwords.h"

#include "models/earningwords.h"

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

QString typeText(ContentType type)
{
    switch (type) {
    case ContentType::Video:
        return tr("Video");
    case ContentType::Short:
        return tr("Short");
    case ContentType::Live:
        return tr("Live stream");
    case ContentType::Post:
        return tr("Post");
    case ContentType::Image:
        return tr("Image");
    case ContentType::Podcast:
        return tr("Podcast");
    case ContentType::Newsletter:
        return tr("Newsletter");
    case ContentType::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString statusText(ContentStatus status)
{
    switch (status) {
    case ContentStatus::Idea:
        return tr("Idea");
    case ContentStatus::Draft:
        return tr("Draft");
    case ContentStatus::InProduction:
        return tr("In production");
    case ContentStatus::Scheduled:
        return tr("Scheduled");
    case ContentStatus::Published:
        return tr("Published");
    case ContentStatus::Archived:
        return tr("Archived");
    }
    Q_UNREACHABLE();
}

Tone toneOf(ContentStatus status)
{
    switch (status) {
    case ContentStatus::Idea:
    case ContentStatus::Draft:
    case ContentStatus::Archived:
        return Tone::Neutral;
    case ContentStatus::InProduction:
        return Tone::Warning;
    case ContentStatus::Scheduled:
        return Tone::Info;
    case ContentStatus::Published:
        return Tone::Positive;
    }
    Q_UNREACHABLE();
}

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
    return effort.isEmpty() ? typeText(content.type) : typeText(content.type) + u" · "_s + effort;
}

} // namespace Creator
