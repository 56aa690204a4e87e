#pragma once

#include "core/clock.h"
#include "pages/reconciliation/samepaymentcard.h"
#include "widgets/noticecard.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Creator {

class QueryTicket;

/// Asks which sales are told twice, and keeps what a person says of them.
class SamePaymentController final : public QObject
{
    Q_OBJECT

public:
    SamePaymentController(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~SamePaymentController() override;

    void serve(SamePaymentCard &card);
    void setEditable(Qt::ItemFlags editable);
    void refresh();

signals:
    /// Earnings count otherwise now.
    void changed();
    void undoRequested();
    void noticeRequested(const Creator::Notice &notice);

private:
    void tell(const QString &title, const Result<void> &done);

    Database &m_database;
    const Clock &m_clock;
    SamePayments m_payments;
    QPointer<SamePaymentCard> m_card;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    std::shared_ptr<QueryTicket> m_asked;
};

} // namespace Creator
