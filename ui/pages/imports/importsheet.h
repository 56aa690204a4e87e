#pragma once

#include "dialogs/sheet.h"
#include "pages/imports/importpane.h"
#include "pages/imports/planjob.h"
#include "pages/imports/questionform.h"

class QProgressBar;
class QStackedWidget;

namespace Creator {

class Card;
class MappingForm;
class PlanColumnsForm;
class PlanImporter;
class PlanPane;

/// A file before it is imported: what would happen with each of its rows. Shows what it is given
/// and says what was asked for; writes nothing.
class ImportSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `model` and `plans` outlive the sheet.
    ImportSheet(ImportPreviewModel &model, PlanImporter &plans, const StateStore &store,
                QWidget *window);
    ~ImportSheet() override;

    void showReading(const QString &fileName);
    void setProgress(qint64 done, qint64 total);
    /// The file is not read; `sentence` says why and what to do.
    void showRefusal(const QString &fileName, const QString &sentence);
    /// `extra`: pickers beside the questions of the file itself.
    void showPlan(const PlanJob::Outcome &outcome, const QList<QuestionForm::Field> &extra);
    /// A file of contents; `plans` has the preview.
    void showContents(const QList<QuestionForm::Field> &extra);
    void setPresets(const QList<MappingPreset> &presets, PresetId current);
    [[nodiscard]] MappingForm &mappingForm() { return *m_mapping; }
    /// Only once a file of contents was shown.
    [[nodiscard]] PlanPane &contentsPane() { return *m_contents; }
    [[nodiscard]] QuestionForm &questions() { return *m_questions; }

signals:
    void importRequested();
    void saveRejectedRequested();
    void answered(const QString &key, const QString &answer);
    void columnsChanged(const Creator::PlanColumnNames &columns);

private:
    enum Page { Reading, Refused, Preview, Contents };
    void buildButtons();
    void buildPreview();
    void buildContents();
    [[nodiscard]] bool hasPreview() const;
    void refreshContentsButton();
    void showPage(Page page);
    void refreshButton();
    [[nodiscard]] QList<QuestionForm::Field> fieldsOf(const PlanJob::Outcome &outcome) const;

    ImportPreviewModel &m_model;
    PlanImporter &m_plans;
    const StateStore m_store;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    EmptyState *m_refusal;
    QuestionForm *m_questions;
    MappingForm *m_mapping;
    Card *m_mappingCard;
    ImportPane *m_pane;
    PlanPane *m_contents = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    bool m_isCurrent = false; // the preview is of the answers given
};

} // namespace Creator
