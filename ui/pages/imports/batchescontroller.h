#pragma once

#include "core/clock.h"
#include "models/batchtablemodel.h"
#include "storage/batchrepository.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QObject>
#include <QPointer>

namespace Creator {

class EarningRepository;
class ImportsView;

/// Does what the list of imports asks for.
class BatchesController final : public QObject
{
    Q_OBJECT

public:
    BatchesController(BatchRepository &batches, const EarningRepository &earnings,
                      const Clock &clock, Prompter &prompter, StateStore memory,
                      QObject *parent = nullptr);
    ~BatchesController() override;

    /// The parent owns it.
    [[nodiscard]] ImportsView *makeView(QWidget *parent);
    /// Reads the list, if there is a view for it.
    void refresh();
    /// Files of the watched folder that wait to be imported.
    void setArrived(const QStringList &paths);

signals:
    void importRequested();
    void arrivedRequested(const QStringList &paths);
    /// To be shown in the ledger.
    void rowsRequested(Creator::ImportBatchId batch);
    void noticeRequested(const Creator::Notice &notice);

private:
    void confirmUndo(const ImportBatch &batch);
    void undo(const ImportBatch &batch);
    void tellUndone(const ImportBatch &batch, const ImportUndoOutcome &outcome);
    void saveRejected(const ImportBatch &batch);

    BatchRepository &m_batches;
    const EarningRepository &m_earnings;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    BatchTableModel m_model;
    QStringList m_arrived;
    QPointer<ImportsView> m_view;
};

} // namespace Creator
