#include "models/planwords.h"

#include <QCoreApplication>

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanWords", text);
}

} // namespace

QString contentStatusText(ContentStatus status)
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

QString contentTypeText(ContentType type)
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

} // namespace Creator
