#pragma once

#include "domain/notificationwishes.h"
#include "pages/settings/settingscolumn.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace Creator {

class Card;

/// What the person is told of, how long before, and when not. Every change counts at once.
class NotificationsSection final : public SettingsColumn
{
    Q_OBJECT

public:
    explicit NotificationsSection(QWidget *parent = nullptr);
    ~NotificationsSection() override;

    void setWishes(const NotificationWishes &wishes);

signals:
    void wishesChosen(const Creator::NotificationWishes &wishes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildKinds();
    void buildTimes();
    void buildQuiet();
    void showWishes();
    void fillTimes(ReminderOccasion occasion);
    void choose();
    void retranslate();

    NotificationWishes m_wishes;
    Card *m_kindsCard;
    Card *m_timesCard;
    Card *m_quietCard;
    QMap<NotificationType, QCheckBox *> m_kinds;
    QMap<NotificationType, SettingRow *> m_kindRows;
    QMap<ReminderOccasion, QComboBox *> m_times;
    QMap<ReminderOccasion, SettingRow *> m_timeRows;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QList<SettingRow *> m_quietRows;
};

} // namespace Creator
