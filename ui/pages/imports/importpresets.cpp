// The part of ImportController that keeps named mappings and rejected rows.
#include "import/columnmapping.h"
#include "pages/imports/importcontroller.h"
#include "pages/imports/importsheet.h"
#include "pages/imports/mappingform.h"
#include "pages/imports/rejectedcsv.h"
#include "settings/appsettings.h"
#include "storage/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

void ImportController::connectPresets()
{
    MappingForm &form = m_sheet->mappingForm();
    connect(&form, &MappingForm::mappingChanged, this, &ImportController::map);
    connect(&form, &MappingForm::saveRequested, this, &ImportController::savePreset);
    connect(&form, &MappingForm::renameRequested, this, &ImportController::renamePreset);
    connect(&form, &MappingForm::removeRequested, this, &ImportController::removePreset);
    connect(&form, &MappingForm::presetChosen, this, [this](const MappingPreset &preset) {
        m_preset = preset.id;
        m_stores.settings.setLastMappingPreset(m_preset);
        map(ColumnMapping::fromJson(preset.mapping));
    });
}

void ImportController::refreshPresets()
{
    if (!m_sheet)
        return;
    const Result<QList<MappingPreset>> presets = m_stores.presets.list();
    m_sheet->setPresets(presets ? *presets : QList<MappingPreset>(), m_preset);
}

void ImportController::savePreset()
{
    const Result<QList<MappingPreset>> presets = m_stores.presets.list();
    QString initial = QFileInfo(m_path).completeBaseName();
    if (presets) {
        for (const MappingPreset &preset : *presets)
            initial = preset.id == m_preset ? preset.name : initial;
    }
    const ColumnMapping mapping = m_sheet->mappingForm().mapping();
    const QString signature = m_signature;
    m_prompter.askText({ tr("Save this mapping"), tr("Name"), tr("Save mapping"), initial }, this,
                       [this, mapping, signature](const std::optional<QString> &name) {
                           if (!name || name->trimmed().isEmpty())
                               return;
                           m_stores.presets
                               .save({ {}, name->trimmed(), signature, mapping.toJson() })
                               .then(this, [this](const Result<MappingPreset> &saved) {
                                   if (!saved) {
                                       warn(tr("The mapping was not saved"), saved.error());
                                       return;
                                   }
                                   m_preset = saved->id;
                                   m_stores.settings.setLastMappingPreset(m_preset);
                                   refreshPresets();
                               });
                       });
}

void ImportController::renamePreset(const MappingPreset &preset)
{
    m_prompter.askText({ tr("Rename the mapping"), tr("Name"), tr("Rename mapping"), preset.name },
                       this, [this, preset](const std::optional<QString> &name) {
                           if (!name || name->trimmed().isEmpty())
                               return;
                           m_stores.presets.rename(preset.id, name->trimmed())
                               .then(this, [this](const Status &status) {
                                   if (!status)
                                       warn(tr("The mapping was not renamed"), status.error());
                               });
                       });
}

void ImportController::removePreset(const MappingPreset &preset)
{
    m_prompter.confirm({ tr("Delete the mapping %1?").arg(preset.name),
                         tr("Files with this header are asked about again. Imported rows stay."),
                         tr("Delete 1 mapping"), Prompter::Risk::Destructive },
                       this, [this, preset] {
                           if (m_preset == preset.id)
                               m_preset = {};
                           m_stores.presets.remove(preset.id).then(
                               this, [this](const Status &status) {
                                   if (!status)
                                       warn(tr("The mapping was not deleted"), status.error());
                               });
                       });
}

void ImportController::saveRejected()
{
    const QString suggested = tr("%1 rejected.csv").arg(QFileInfo(m_path).completeBaseName());
    const auto save = [this, path = m_path, answers = m_answers](const QString &target) {
        if (target.isEmpty())
            return;
        const auto work = [path, answers, target](Connection &) -> Result<qint64> {
            const Result<QList<RejectedRow>> rows = RejectedCsv::readFrom(path, answers);
            if (!rows)
                return failure(rows.error());
            if (Status status = RejectedCsv::save(*rows, target); !status)
                return failure(status.error());
            return rows->size();
        };
        m_stores.database.pool().read<qint64>(work).then(
            this, [this, target](const Result<qint64> &count) {
                if (!count)
                    warn(tr("The rejected rows were not saved"), count.error());
                else
                    emit noticeRequested(
                        { Tone::Positive,
                          tr("Saved %Ln rejected row(s)", nullptr, static_cast<int>(*count)),
                          QFileInfo(target).fileName() });
            });
    };
    m_prompter.saveFile({ tr("Save rejected rows"), {}, suggested, { tr("CSV files (*.csv)") } },
                        this, save);
}

} // namespace Creator
