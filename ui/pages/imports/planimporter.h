#pragma once

#include "models/planpreviewmodel.h"
#include "pages/imports/planpreview.h"
#include "widgets/noticecard.h"

#include <QObject>
#include <QPointer>

namespace Creator {

class Database;

/// Imports files of contents: keeps what the sheet shows of one, writes what is ticked as one step
/// on the writer thread, and says what came of it.
class PlanImporter final : public QObject
{
    Q_OBJECT

public:
    PlanImporter(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~PlanImporter() override;

    [[nodiscard]] PlanPreviewModel &model() { return m_model; }
    /// Null while no file of contents is looked at.
    [[nodiscard]] const std::shared_ptr<const PlanPreview> &preview() const { return m_preview; }
    void setPreview(const std::shared_ptr<const PlanPreview> &preview);
    /// Something would be written.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] bool isWriting() const { return !m_writing.isNull(); }
    /// Writes what is ticked, and lets go of the preview.
    void execute();

    /// "Import 12 contents"
    [[nodiscard]] QString buttonText() const;
    /// "Calendar · 12 entries", "Table of contents · 12 rows"
    [[nodiscard]] QString subtitle() const;

signals:
    void jobStarted(Creator::Job *job);
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    void showRequested(Creator::ContentId first);
    /// Rows were written.
    void imported();
    /// The same: the whole file.
    void fileImported(const QByteArray &bytes);
    /// Whether something was written or not.
    void finished();

private:
    void finish(PlanImportJob &job);

    Database &m_database;
    PlanPreviewModel m_model;
    std::shared_ptr<const PlanPreview> m_preview;
    QPointer<PlanImportJob> m_writing;
    int m_violations = 0; // of what is being written
};

} // namespace Creator
