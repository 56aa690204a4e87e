#include "pages/planner/planmime.h"

namespace Creator {

PlanMime::PlanMime(const QList<ContentId> &ids, int heldMinutes)
    : m_heldMinutes(heldMinutes)
{
    QByteArray lines;
    for (const ContentId &id : ids)
        lines += id.toText().toLatin1() + '\n';
    setData(QString::fromLatin1(planMimeType), lines);
}

PlanMime::~PlanMime() = default;

QList<ContentId> contentIdsOf(const QMimeData *mime)
{
    QList<ContentId> ids;
    const QByteArray data = mime ? mime->data(QString::fromLatin1(planMimeType)) : QByteArray();
    for (const QByteArray &line : data.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto uuid = Uuid::fromText(QString::fromLatin1(line));
        if (!uuid)
            return {};
        ids.append(ContentId(*uuid));
    }
    return ids;
}

int heldMinutesOf(const QMimeData *mime)
{
    const auto *plan = qobject_cast<const PlanMime *>(mime);
    return plan ? plan->heldMinutes() : 0;
}

} // namespace Creator
