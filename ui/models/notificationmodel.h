#pragma once

#include "core/clock.h"
#include "domain/notification.h"
#include "models/listtablemodel.h"

#include <QTimeZone>

namespace Creator {

/// Notifications as a list, the newest first. Texts are plain data.
class NotificationModel final : public ListTableModel<Notification>
{
    Q_OBJECT

public:
    enum Role {
        TextRole = FirstOwnRole, // may have several lines
        AgoRole, // "5 minutes ago"
        TypeRole, // NotificationType as int
        UnreadRole // bool
    };

    explicit NotificationModel(const Clock &clock, QObject *parent = nullptr);
    ~NotificationModel() override;

    void setZone(const QTimeZone &zone);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString idOf(const Notification &row) const override;
    [[nodiscard]] QVariant cell(const Notification &row, int column, int role) const override;

private:
    [[nodiscard]] QString spoken(const Notification &row) const;

    const Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace Creator
