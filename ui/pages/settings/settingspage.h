#pragma once

#include <QWidget>

class QStackedWidget;

namespace Creator {

class BackupTableModel;
class ChannelsSection;
class ChannelTableModel;
class DataSection;
class GeneralSection;
class NotificationsSection;
class PageHeader;
class PeopleSection;
class SegmentedControl;
class UserTableModel;

/// Everything that a person can choose, in five sections. Shows and asks; changes nothing itself.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Section { General, Notifications, People, Channels, Data };
    Q_ENUM(Section)

    struct Models
    {
        UserTableModel &people;
        ChannelTableModel &channels;
        BackupTableModel &backups;
    };

    explicit SettingsPage(const Models &models, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void showSection(Section section);
    [[nodiscard]] GeneralSection &general() { return *m_general; }
    [[nodiscard]] NotificationsSection &notifications() { return *m_notifications; }
    [[nodiscard]] PeopleSection &people() { return *m_people; }
    [[nodiscard]] ChannelsSection &channels() { return *m_channels; }
    [[nodiscard]] DataSection &data() { return *m_data; }

signals:
    /// Also for the first one, when the page is shown.
    void sectionShown(Creator::SettingsPage::Section section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageHeader *m_header;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    GeneralSection *m_general;
    NotificationsSection *m_notifications;
    PeopleSection *m_people;
    ChannelsSection *m_channels;
    DataSection *m_data;
};

} // namespace Creator
