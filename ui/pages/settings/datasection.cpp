#include "pages/settings/datasection.h"

#include "delegates/datatable.h"
#include "models/backuptablemodel.h"
#include "pages/settings/tables.h"
#include "theme/controlroles.h"
#include "widgets/card.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

DataSection::DataSection(BackupTableModel &backups, QWidget *parent)
    : SettingsColumn(parent)
    , m_model(backups)
    , m_data(new Card)
    , m_backups(new Card)
    , m_open(new QPushButton)
    , m_trash(new QPushButton)
    , m_backUp(new QPushButton)
    , m_restore(new QPushButton)
    , m_table(new DataTable)
    , m_rates(new RatesControl)
    , m_watch(new WatchControl)
    , m_folderRow(new SettingRow(m_open))
    , m_ratesRow(new SettingRow(m_rates))
    , m_watchRow(new SettingRow(m_watch))
    , m_trashRow(new SettingRow(m_trash))
{
    for (SettingRow *row : { m_folderRow, m_watchRow, m_ratesRow, m_trashRow })
        m_data->body()->addWidget(row);
    m_backups->setEdgeToEdge();
    m_backups->addHeaderWidget(m_restore);
    m_backups->addHeaderWidget(m_backUp);
    m_backups->body()->addWidget(m_table);
    using Kind = DataTable::Column::Kind;
    setUpSmallTable(*m_table, m_model,
                    { { u"time"_s, 200, Kind::Text },
                      { u"reason"_s, 260, Kind::Text },
                      { u"size"_s, 120, Kind::Figure } },
                    BackupTableModel::ReasonColumn);
    enableWithSelection(*m_restore, *m_table);
    m_backUp->setObjectName(u"backUp"_s);
    m_restore->setObjectName(u"restore"_s);
    connect(m_open, &QPushButton::clicked, this, &DataSection::openFolderRequested);
    connect(m_trash, &QPushButton::clicked, this, &DataSection::trashRequested);
    connect(m_rates, &RatesControl::wishChosen, this, &DataSection::ratesWishChosen);
    connect(m_rates, &RatesControl::refreshRequested, this, &DataSection::ratesRequested);
    connect(m_watch, &WatchControl::chooseRequested, this, &DataSection::watchRequested);
    connect(m_watch, &WatchControl::stopRequested, this, &DataSection::watchStopRequested);
    connect(m_backUp, &QPushButton::clicked, this, &DataSection::backupRequested);
    connect(m_restore, &QPushButton::clicked, this, &DataSection::restoreSelected);
    retranslate();
    add(m_data);
    add(m_backups);
}

DataSection::~DataSection() = default;

void DataSection::setDataFolder(const QString &folder)
{
    m_dataFolder = folder;
    retranslate();
}

void DataSection::setRates(const RatesControl::State &state)
{
    m_rates->setState(state);
    retranslate();
}

void DataSection::setWatchedFolder(const QString &folder)
{
    m_watch->setFolder(folder);
    retranslate();
}

void DataSection::setEditable(Qt::ItemFlags editable)
{
    m_restore->setVisible(editable.testFlag(Qt::ItemIsEditable));
    m_watchRow->setVisible(editable.testFlag(Qt::ItemIsEditable));
}

void DataSection::setBackingUp(Qt::CheckState state)
{
    m_backUp->setEnabled(state == Qt::Unchecked);
}

void DataSection::restoreSelected()
{
    if (const BackupFile *backup = m_model.at(m_table->currentIndex().row()))
        emit restoreRequested(*backup);
}

void DataSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsColumn::changeEvent(event);
}

void DataSection::retranslate()
{
    m_data->setHeader(tr("Data"));
    m_backups->setHeader(tr("Backups"),
                         tr("Daily while nothing else happens; 7 days and 4 weeks are kept"));
    m_folderRow->setWords(tr("Data folder"), QDir::toNativeSeparators(m_dataFolder));
    m_open->setText(tr("Open folder"));
    m_watchRow->setWords(tr("Watch a folder"), m_watch->line());
    m_ratesRow->setWords(tr("Exchange rates"), m_rates->line());
    m_trashRow->setWords(tr("Trash"), tr("Deleted entries stay there for 30 days."));
    m_trash->setText(tr("Open the trash"));
    m_backUp->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
    m_table->setAccessibleName(tr("Backups"));
    m_model.retranslate();
}

} // namespace Creator
