#pragma once

#include "core/clock.h"
#include "models/importpreviewmodel.h"
#include "pages/imports/importsheet.h"
#include "pages/imports/planimporter.h"
#include "pages/imports/planjob.h"
#include "pages/imports/questionform.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace Creator {

class AppSettings;
struct ColumnMapping;
class ImportJob;

/// Takes files from the door to the ledger, one after the other: looks at each on a worker, shows
/// what would happen, asks what is missing, and writes what was agreed to. The window stays
/// responsive.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ChannelRepository &channels;
        BatchRepository &batches;
        PresetRepository &presets;
        const EarningRepository &earnings;
        AppSettings &settings;
    };

    /// `window` is where the sheet opens; it outlives the controller.
    ImportController(const Stores &stores, const Clock &clock, Prompter &prompter,
                     const StateStore &memory, QWidget &window, QObject *parent = nullptr);
    ~ImportController() override;

    /// Queues them behind those that are being looked at.
    void importFiles(const QStringList &files);
    /// Asks the person for files first.
    void chooseFiles();
    /// Null while no file is being looked at.
    [[nodiscard]] ImportSheet *sheet() const { return m_sheet; }
    /// Files of contents take this way from the preview on.
    [[nodiscard]] PlanImporter &plans() { return m_plans; }
    /// A viewer is told that nothing can be imported, and asked for no file.
    void setEditable(Qt::ItemFlags editable)
    {
        m_isEditable = editable.testFlag(Qt::ItemIsEditable);
    }

signals:
    void jobStarted(Creator::Job *job);
    void noticeRequested(const Creator::Notice &notice);
    /// Rows were added that the search does not know yet.
    void indexingNeeded();
    void imported(const Creator::ImportBatch &batch);

private:
    void next();
    void begin(const QList<Channel> &channels);
    [[nodiscard]] bool mayImport();
    void connectPlans();
    void showContents(const std::shared_ptr<const PlanPreview> &preview);
    void mapContents(const PlanColumnNames &columns);
    void connectSheet();
    void connectPresets();
    void look();
    void looked(PlanJob *job);
    void refuse(const Error &error);
    void answer(const QString &key, const QString &value);
    void map(const ColumnMapping &mapping);
    void execute();
    void finish(ImportJob *job);
    void leave();
    void undo(const ImportBatch &batch);
    void saveRejected();
    void savePreset();
    void renamePreset(const MappingPreset &preset);
    void removePreset(const MappingPreset &preset);
    void refreshPresets();
    void rememberAnswers();
    void warn(const QString &title, const Error &error);
    [[nodiscard]] QList<QuestionForm::Field> pickers() const;

    const Stores m_stores;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    QWidget &m_window;
    ImportPreviewModel m_model;
    PlanImporter m_plans;
    bool m_isEditable = true;
    QStringList m_queue;
    QList<Channel> m_channels;
    // Of the file that is being looked at:
    QString m_path;
    ImportTarget m_target;
    QMap<QString, QString> m_answers;
    PlanJob::Presets m_presetUse = PlanJob::Presets::Apply;
    PresetId m_preset;
    QString m_signature; // of an unknown table
    QPointer<ImportSheet> m_sheet;
    QPointer<PlanJob> m_looking;
    QPointer<ImportJob> m_writing;
};

} // namespace Creator
