#include "pages/imports/batchescontroller.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "pages/imports/importsview.h"
#include "pages/imports/rejectedcsv.h"
#include "storage/earningrepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

BatchesController::BatchesController(BatchRepository &batches, const EarningRepository &earnings,
                                     const Clock &clock, Prompter &prompter, StateStore memory,
                                     QObject *parent)
    : QObject(parent)
    , m_batches(batches)
    , m_earnings(earnings)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(std::move(memory))
    , m_model(batches, clock)
{
}

BatchesController::~BatchesController() = default;

ImportsView *BatchesController::makeView(QWidget *parent)
{
    m_view = new ImportsView(m_model, m_memory, parent);
    connect(m_view, &ImportsView::importRequested, this, &BatchesController::importRequested);
    connect(m_view, &ImportsView::arrivedRequested, this, &BatchesController::arrivedRequested);
    m_view->setArrived(m_arrived);
    connect(m_view, &ImportsView::undoRequested, this, &BatchesController::confirmUndo);
    connect(m_view, &ImportsView::rejectedRequested, this, &BatchesController::saveRejected);
    connect(m_view, &ImportsView::rowsRequested, this,
            [this](const ImportBatch &batch) { emit rowsRequested(batch.id); });
    return m_view;
}

void BatchesController::refresh()
{
    if (m_view)
        m_model.load();
}

void BatchesController::setArrived(const QStringList &paths)
{
    m_arrived = paths;
    if (m_view)
        m_view->setArrived(paths);
}

void BatchesController::confirmUndo(const ImportBatch &batch)
{
    QStringList parts;
    if (batch.inserted > 0)
        parts.append(tr("%1 earnings added by it are removed").arg(formatCount(batch.inserted)));
    if (batch.updated > 0)
        parts.append(
            tr("%1 changed earnings become what they were").arg(formatCount(batch.updated)));
    if (batch.payouts > 0)
        parts.append(tr("%1 payouts are taken back").arg(formatCount(batch.payouts)));
    if (batch.metrics > 0)
        parts.append(tr("%1 metric values are taken back").arg(formatCount(batch.metrics)));
    if (batch.rates > 0)
        parts.append(tr("%1 exchange rates are taken back").arg(formatCount(batch.rates)));
    const QString what = parts.isEmpty() ? tr("It wrote no rows") : parts.join(u"; "_s);
    const QString button = batch.inserted > 0
        ? tr("Remove %Ln earning(s)", nullptr, static_cast<int>(batch.inserted))
        : tr("Undo import");
    m_prompter.confirm({ tr("Undo the import of %1?").arg(batch.fileName),
                         tr("%1. Earnings that were changed since are kept and listed.").arg(what),
                         button, Prompter::Risk::Destructive,
                         tr("The file can be imported again.") },
                       this, [this, batch] { undo(batch); });
}

void BatchesController::undo(const ImportBatch &batch)
{
    m_batches.undo(batch.id).then(this, [this, batch](const Result<ImportUndoOutcome> &outcome) {
        if (outcome)
            tellUndone(batch, *outcome);
        else
            emit noticeRequested(
                { Tone::Negative, tr("The import was not undone"), outcome.error().message });
    });
}

void BatchesController::tellUndone(const ImportBatch &batch, const ImportUndoOutcome &outcome)
{
    emit noticeRequested(
        { Tone::Neutral, tr("Undid the import of %1").arg(batch.fileName),
          tr("%Ln earning(s) removed", nullptr, static_cast<int>(outcome.removed)) });
    if (outcome.kept.isEmpty())
        return;
    constexpr qsizetype most = 12;
    QStringList lines;
    for (const EarningId &id : outcome.kept.mid(0, most)) {
        const Result<std::optional<Earning>> found = m_earnings.find(id);
        if (!found || !*found)
            continue;
        const Earning &earning = **found;
        QStringList parts{ shortDay(earning.earnedAt, m_clock.today()), earning.payer,
                           earning.description, formatMoney(earning.amount) };
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    if (outcome.kept.size() > most)
        lines.append(tr("and %1 more").arg(formatCount(outcome.kept.size() - most)));
    m_prompter.inform(tr("%Ln earning(s) kept, because they were changed since", nullptr,
                         static_cast<int>(outcome.kept.size())),
                      lines.join(u'\n'));
}

void BatchesController::saveRejected(const ImportBatch &batch)
{
    const QString name = tr("%1 rejected.csv").arg(QFileInfo(batch.fileName).completeBaseName());
    const auto save = [this, id = batch.id](const QString &path) {
        if (path.isEmpty())
            return;
        const auto write
            = [path](const QList<RejectedRow> &rows) { return RejectedCsv::save(rows, path); };
        m_batches.useRejectedRows(id, write).then(this, [this, path](const Result<qint64> &count) {
            if (count)
                emit noticeRequested(
                    { Tone::Positive,
                      tr("Saved %Ln rejected row(s)", nullptr, static_cast<int>(*count)),
                      QFileInfo(path).fileName() });
            else
                emit noticeRequested({ Tone::Negative, tr("The rejected rows were not saved"),
                                       count.error().message });
        });
    };
    m_prompter.saveFile({ tr("Save rejected rows"), {}, name, { tr("CSV files (*.csv)") } }, this,
                        save);
}

} // namespace Creator
