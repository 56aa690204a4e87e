#pragma once

#include "core/clock.h"
#include "pages/reconciliation/reconciliationview.h"
#include "pages/reconciliation/samepaymentcontroller.h"
#include "storage/earningfilter.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"

#include <QPointer>

namespace Creator {

class Database;
class QueryTicket;

/// Does what the reconciliation asks for. It is read when it is first looked at, and anew whenever
/// it is looked at again.
class ReconciliationController final : public QObject
{
    Q_OBJECT

public:
    ReconciliationController(Database &database, const Clock &clock, Prompter &prompter,
                             StateStore memory, QObject *parent = nullptr);
    ~ReconciliationController() override;

    /// The parent owns it.
    [[nodiscard]] ReconciliationView *makeView(QWidget *parent);
    void refresh();
    [[nodiscard]] SamePaymentController &samePayments() { return m_same; }

signals:
    void importRequested();
    /// To be shown in the ledger.
    void rowsRequested(const Creator::EarningFilter &filter);
    void noticeRequested(const Creator::Notice &notice);

private:
    void save();
    void write(const QString &path);

    Database &m_database;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    SamePaymentController m_same;
    QPointer<ReconciliationView> m_view;
    std::shared_ptr<QueryTicket> m_asked;
};

} // namespace Creator
