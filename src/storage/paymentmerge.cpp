#include "storage/paymentmerge.h"

#include "storage/historylog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::PaymentMerge {

namespace {

constexpr auto saleKey = "sale"_L1;
constexpr auto paymentKey = "payment"_L1;

QString text(const std::optional<Micros> &amount)
{
    return amount ? QString::number(*amount) : QString();
}

std::optional<Micros> amountOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<Micros>(text.toLongLong());
}

std::optional<PayoutId> idOf(const QString &text)
{
    const std::optional<Uuid> id = Uuid::fromText(text);
    return id ? std::optional(PayoutId(*id)) : std::nullopt;
}

/// What one row can get from the other.
QJsonObject fieldsOf(const Earning &e)
{
    return {
        { u"amount"_s, QString::number(e.amount.micros) },
        { u"gross"_s, text(e.gross) },
        { u"fee"_s, text(e.fee) },
        { u"status"_s, wordText(e.status) },
        { u"paid_at"_s, e.paidAt.isValid() ? e.paidAt.toString(Qt::ISODate) : QString() },
        { u"payout_id"_s, e.payoutId ? e.payoutId->toText() : QString() },
    };
}

void set(Earning &e, const QString &field, const QString &value)
{
    if (field == "amount"_L1)
        e.amount.micros = value.toLongLong();
    else if (field == "gross"_L1)
        e.gross = amountOf(value);
    else if (field == "fee"_L1)
        e.fee = amountOf(value);
    else if (field == "status"_L1)
        e.status = statusFromWord(value.toStdString()).value_or(e.status);
    else if (field == "paid_at"_L1)
        e.paidAt = QDate::fromString(value, Qt::ISODate);
    else if (field == "payout_id"_L1)
        e.payoutId = idOf(value);
}

void giveBackTo(Earning &earning, const QJsonObject &changes)
{
    const QJsonObject now = fieldsOf(earning);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonArray change = it.value().toArray();
        if (now.value(it.key()) == change.at(1))
            set(earning, it.key(), change.at(0).toString());
    }
}

/// What the sale does not tell of its costs, the wallet does; one that tells what came in needs no
/// more to be taken off.
void carryFee(Earning &sale, const Earning &payment)
{
    if (!payment.fee || sale.fee)
        return;
    const Micros gross = payment.gross.value_or(payment.amount.micros + *payment.fee);
    const bool isBeforeFees = sale.amount.micros == gross && sale.gross.value_or(gross) == gross;
    if (!isBeforeFees || gross - *payment.fee != payment.amount.micros)
        return;
    sale.gross = gross;
    sale.fee = payment.fee;
    sale.amount.micros = payment.amount.micros;
}

} // namespace

bool counts(const Earning &earning)
{
    return !earning.deletedAt.isValid()
        && (earning.status == EarningStatus::Pending || earning.status == EarningStatus::Paid);
}

QJsonObject merge(Rows &rows)
{
    const QJsonObject sale = fieldsOf(rows.sale);
    const QJsonObject payment = fieldsOf(rows.payment);
    carryFee(rows.sale, rows.payment);
    const bool isPaidThere = rows.payment.status == EarningStatus::Paid;
    if (isPaidThere && rows.sale.status == EarningStatus::Pending) {
        rows.sale.status = EarningStatus::Paid;
        rows.sale.paidAt = rows.payment.paidAt;
    }
    if (!rows.sale.payoutId)
        rows.sale.payoutId = rows.payment.payoutId;
    rows.payment.status = EarningStatus::Cancelled;
    return { { saleKey, HistoryLog::differences(sale, fieldsOf(rows.sale)) },
             { paymentKey, HistoryLog::differences(payment, fieldsOf(rows.payment)) } };
}

void giveBack(Earning &sale, Earning &payment, const QJsonObject &before)
{
    giveBackTo(sale, before.value(saleKey).toObject());
    giveBackTo(payment, before.value(paymentKey).toObject());
}

} // namespace Creator::PaymentMerge
