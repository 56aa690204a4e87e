#include "pages/reconciliation/reconciliationcontroller.h"

#include "pages/reconciliation/reconciliationcsv.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Creator {

ReconciliationController::ReconciliationController(Database &database, const Clock &clock,
                                                   Prompter &prompter, StateStore memory,
                                                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(std::move(memory))
    , m_same(database, clock)
{
    connect(&m_same, &SamePaymentController::changed, this, &ReconciliationController::refresh);
    connect(&m_same, &SamePaymentController::noticeRequested, this,
            &ReconciliationController::noticeRequested);
}

ReconciliationController::~ReconciliationController() = default;

ReconciliationView *ReconciliationController::makeView(QWidget *parent)
{
    m_view = new ReconciliationView(m_clock, m_memory, parent);
    m_same.serve(m_view->samePayments());
    connect(m_view, &ReconciliationView::importRequested, this,
            &ReconciliationController::importRequested);
    connect(m_view, &ReconciliationView::exportRequested, this, &ReconciliationController::save);
    connect(m_view, &ReconciliationView::rowsRequested, this,
            [this](const ReconciliationLine &line) {
                EarningFilter filter;
                filter.from = line.month;
                filter.to = line.month.addMonths(1).addDays(-1);
                filter.platforms = { line.platform };
                filter.currencies = { line.currency };
                emit rowsRequested(filter);
            });
    return m_view;
}

void ReconciliationController::refresh()
{
    if (!m_view)
        return;
    m_same.refresh();
    if (m_asked)
        m_asked->cancel();
    m_asked = std::make_shared<QueryTicket>();
    using Lines = QList<ReconciliationLine>;
    const auto question = [today = m_clock.today()](Connection &connection) {
        return Reconciliation::ask(connection, today);
    };
    m_database.pool()
        .read<Lines>(question, m_asked)
        .then(this, [this, ticket = m_asked](const Result<Lines> &lines) {
            if (!m_view || ticket->isCancelled())
                return;
            if (lines)
                m_view->setLines(*lines);
            else
                emit noticeRequested({ Tone::Negative, tr("The reconciliation could not be read"),
                                       lines.error().message });
        });
}

void ReconciliationController::save()
{
    m_prompter.saveFile({ tr("Export the reconciliation"),
                          {},
                          tr("Reconciliation.csv"),
                          { tr("CSV files (*.csv)") } },
                        this, [this](const QString &path) {
                            if (!path.isEmpty())
                                write(path);
                        });
}

void ReconciliationController::write(const QString &path)
{
    const QList<ReconciliationLine> lines = m_view->shown();
    const QByteArray content = ReconciliationCsv::bytes(lines, m_clock.today());
    QSaveFile file(path);
    // commit() alone misses a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
        && file.commit()) {
        emit noticeRequested({ Tone::Positive,
                               tr("Exported %Ln line(s)", nullptr, static_cast<int>(lines.size())),
                               QFileInfo(path).fileName() });
        return;
    }
    emit noticeRequested(
        { Tone::Negative, tr("The reconciliation was not exported"), file.errorString() });
}

} // namespace Creator
