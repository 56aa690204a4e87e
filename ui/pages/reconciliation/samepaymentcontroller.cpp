#include "pages/reconciliation/samepaymentcontroller.h"

#include "analytics/paymentmatching.h"
#include "storage/database.h"

namespace Creator {

namespace {

struct Found
{
    QList<PaymentPair> suggested;
    QList<PaymentPair> confirmed;
};

} // namespace

SamePaymentController::SamePaymentController(Database &database, const Clock &clock,
                                             QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_payments(database)
{
    connect(&m_payments, &SamePayments::changed, this, &SamePaymentController::changed);
    connect(&m_payments, &SamePayments::changed, this, &SamePaymentController::refresh);
}

SamePaymentController::~SamePaymentController() = default;

void SamePaymentController::serve(SamePaymentCard &card)
{
    m_card = &card;
    card.setEditable(m_editable);
    connect(&card, &SamePaymentCard::sameRequested, this, [this](const PaymentPair &pair) {
        m_payments.confirm(pair.sale.id, pair.payment.id, tr("Count a payment once"))
            .then(this,
                  [this](const Result<void> &done) { tell(tr("The payment counts once"), done); });
    });
    connect(&card, &SamePaymentCard::differentRequested, this, [this](const PaymentPair &pair) {
        m_payments.refuse(pair.sale.id, pair.payment.id, tr("Keep two payments apart"))
            .then(this, [this](const Result<void> &done) {
                tell(tr("They will not be suggested again"), done);
            });
    });
    connect(&card, &SamePaymentCard::partRequested, this, [this](const PaymentPair &pair) {
        m_payments.takeApart(pair.sale.id, pair.payment.id, tr("Take a payment apart"))
            .then(this, [this](const Result<void> &done) { tell(tr("Both count again"), done); });
    });
}

void SamePaymentController::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_card)
        m_card->setEditable(editable);
}

void SamePaymentController::tell(const QString &title, const Result<void> &done)
{
    if (done)
        emit noticeRequested(
            { Tone::Positive, title, {}, tr("Undo"), [this] { emit undoRequested(); } });
    else
        emit noticeRequested({ Tone::Negative, tr("Nothing was changed"), done.error().message });
}

void SamePaymentController::refresh()
{
    if (!m_card)
        return;
    if (m_asked)
        m_asked->cancel();
    m_asked = std::make_shared<QueryTicket>();
    const auto question = [](Connection &connection) -> Result<Found> {
        const Result<SamePaymentRows> rows = SamePayments::read(connection);
        if (!rows)
            return failure(rows.error());
        return Found{ PaymentMatching::suggest(*rows), rows->same };
    };
    m_database.pool()
        .read<Found>(question, m_asked)
        .then(this, [this, ticket = m_asked](const Result<Found> &found) {
            if (found && m_card && !ticket->isCancelled())
                m_card->setPairs(found->suggested, found->confirmed, m_clock.today());
        });
}

} // namespace Creator
