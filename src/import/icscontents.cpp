#include "import/icscontents.h"

#include "domain/calendaruid.h"
#include "import/samesecond.h"

#include <QCoreApplication>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class IcsContents
{
    Q_DECLARE_TR_FUNCTIONS(Creator::IcsContents)
};

/// Is `written` what becomes of `whole` on its way through a file? Then nobody changed it.
bool isFormOf(const QString &written, const QString &whole)
{
    const QString text = written.simplified();
    const QString known = whole.simplified();
    return text == known
        || (text.endsWith(u'…') && known.size() > text.size()
            && known.startsWith(QStringView(text).chopped(1)));
}

ContentStatus statusOf(const IcsItem &item)
{
    if (item.ownStatus)
        return *item.ownStatus;
    if (item.progress == IcsItem::Progress::InProcess)
        return ContentStatus::InProduction;
    const bool isIdea
        = item.kind == IcsItem::Kind::ToDo && item.progress == IcsItem::Progress::Open;
    return isIdea ? ContentStatus::Idea : ContentStatus::Draft;
}

/// A status of ours that another program moved away from what it needs.
ContentStatus fitting(ContentStatus status, const Content &content)
{
    if (status == ContentStatus::Scheduled && content.plannedAt.isNull())
        return ContentStatus::Draft;
    return status;
}

void setDates(const IcsItem &item, Content &content)
{
    content.deadlineAt = unlessSameSecond(content.deadlineAt, item.due);
    if (!content.isOut()) {
        content.plannedAt = unlessSameSecond(content.plannedAt, item.start);
    } else if (content.publishedAt.isNull()) {
        content.publishedAt = item.start;
        content.plannedAt = item.ownPlannedAt;
    }
}

} // namespace

ContentId contentIdOf(const IcsItem &item)
{
    const auto own = contentIdOfCalendarUid(item.uid);
    if (own && item.occurrence.isNull())
        return *own;
    QByteArray key = "ics\x1f" + item.uid.toUtf8();
    if (item.uid.isEmpty()) {
        key += '\x1f' + item.title.toUtf8() + '\x1f'
            + QByteArray::number(item.start.isNull() ? -1 : item.start.toMSecsSinceEpoch());
    }
    if (!item.occurrence.isNull())
        key += '\x1f' + QByteArray::number(item.occurrence.toMSecsSinceEpoch());
    return ContentId(Uuid::v8(key));
}

Content contentFrom(const IcsItem &item, UserId creator)
{
    Content content;
    content.id = contentIdOf(item);
    content.creatorId = creator;
    content.type = item.ownType ? *item.ownType : ContentType::Other;
    content.status = statusOf(item);
    if (!contentIdOfCalendarUid(item.uid)) {
        content.origin = Origin::File;
        content.platform = u"ics"_s;
        content.externalId = item.uid;
    }
    content = updatedFrom(item, content);
    content.status = fitting(content.status, content);
    return content;
}

Content updatedFrom(const IcsItem &item, Content known)
{
    if (!item.title.isEmpty() && !isFormOf(item.title, known.title))
        known.title = item.title;
    if (known.title.isEmpty())
        known.title = IcsContents::tr("Untitled");
    if (!isFormOf(item.description, known.description))
        known.description = item.description;
    if (item.ownType)
        known.type = *item.ownType;
    // Many calendars drop what they have no field for; that is no wish to delete it.
    if (!item.categories.isEmpty())
        known.tags = item.categories;
    if (item.durationSeconds > 0)
        known.durationSeconds = item.durationSeconds;
    if (item.isAllDay)
        known.metadata.insert(u"all_day"_s, true);
    else if (!known.isOut())
        known.metadata.remove(u"all_day"_s);
    setDates(item, known);
    return known;
}

} // namespace Creator
