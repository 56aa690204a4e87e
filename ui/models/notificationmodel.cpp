#include "models/notificationmodel.h"

#include "models/notificationwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

NotificationModel::NotificationModel(const Clock &clock, QObject *parent)
    : ListTableModel<Notification>(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
}

NotificationModel::~NotificationModel() = default;

void NotificationModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

int NotificationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString NotificationModel::idOf(const Notification &row) const
{
    return row.id.toText();
}

QVariant NotificationModel::cell(const Notification &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case SortRole:
        return row.createdAt;
    case TextRole:
        return row.text;
    case AgoRole:
        return agoText(row.createdAt, m_clock.nowUtc(), m_zone);
    case TypeRole:
        return static_cast<int>(row.type);
    case UnreadRole:
        return !row.isRead;
    default: // Qt's roles
        return {};
    }
}

QString NotificationModel::spoken(const Notification &row) const
{
    QStringList parts{ notificationTypeText(row.type), row.title, row.text,
                       agoText(row.createdAt, m_clock.nowUtc(), m_zone) };
    if (!row.isRead)
        parts.prepend(tr("Unread"));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace Creator
