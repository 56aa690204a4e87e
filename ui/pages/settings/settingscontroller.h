#pragma once

#include "models/backuptablemodel.h"
#include "models/channeltablemodel.h"
#include "pages/settings/peoplecontroller.h"
#include "pages/settings/settingspage.h"
#include "storage/backup.h"

namespace Creator {

class AppSettings;
class BackupService;
class ChannelRepository;
class Database;
class Prompter;
class RateKeeper;

/// Does what the settings page asks for. People are PeopleController's.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        AppSettings &settings;
        Database &database;
        ChannelRepository &channels;
        BackupService &backups;
        RateKeeper &rates;
    };

    SettingsController(const Stores &stores, PeopleController &people, Session &session,
                       Prompter &prompter, QObject *parent = nullptr);
    ~SettingsController() override;

    [[nodiscard]] SettingsPage *makePage(QWidget *parent);
    [[nodiscard]] SettingsPage *page() const { return m_page; }

signals:
    void noticeRequested(const Creator::Notice &notice);
    void trashRequested();
    /// The person has seen what will change and agreed: close the database, put this backup in its
    /// place, open it again.
    void restoreRequested(const QString &backup);

private:
    void connectGeneral();
    void connectChannels();
    void connectData();
    void connectRates();
    void chooseWatched();
    void refresh();
    void refreshBackups();
    void refreshRates();
    void editChannel(const Channel &channel);
    void backUp();
    void askRestore(const BackupFile &backup);
    void confirmRestore(const BackupFile &backup, const BackupContents &now,
                        const BackupContents &then);
    void complain(const Error &error);

    Stores m_stores;
    PeopleController &m_people;
    Session &m_session;
    Prompter &m_prompter;
    ChannelTableModel m_channels;
    BackupTableModel m_backups;
    QPointer<SettingsPage> m_page;
};

} // namespace Creator
