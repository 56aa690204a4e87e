#pragma once

#include "pages/settings/ratescontrol.h"
#include "pages/settings/settingscolumn.h"
#include "pages/settings/watchcontrol.h"
#include "storage/backup.h"

class QPushButton;

namespace Creator {

class BackupTableModel;
class Card;
class DataTable;

/// Where the data is, what is kept of it, and what can be brought back.
class DataSection final : public SettingsColumn
{
    Q_OBJECT

public:
    explicit DataSection(BackupTableModel &backups, QWidget *parent = nullptr);
    ~DataSection() override;

    void setDataFolder(const QString &folder);
    void setRates(const RatesControl::State &state);
    /// The folder that is watched; empty: none.
    void setWatchedFolder(const QString &folder);
    /// A viewer may not replace the data.
    void setEditable(Qt::ItemFlags editable);
    /// While a backup is made.
    void setBackingUp(Qt::CheckState state);

signals:
    void openFolderRequested();
    void trashRequested();
    void ratesWishChosen(Creator::AppSettings::Rates wish);
    void ratesRequested();
    void watchRequested();
    void watchStopRequested();
    void backupRequested();
    void restoreRequested(const Creator::BackupFile &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restoreSelected();
    void retranslate();

    BackupTableModel &m_model;
    QString m_dataFolder;
    Card *m_data;
    Card *m_backups;
    QPushButton *m_open;
    QPushButton *m_trash;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    DataTable *m_table;
    RatesControl *m_rates;
    WatchControl *m_watch;
    SettingRow *m_folderRow;
    SettingRow *m_ratesRow;
    SettingRow *m_watchRow;
    SettingRow *m_trashRow;
};

} // namespace Creator
