#pragma once

#include "core/result.h"
#include "domain/currency.h"
#include "domain/earningenums.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSet>

#include <optional>

namespace Creator {

class Connection;
class Database;
struct WriteContext;

/// A row of earnings as far as it can be told apart from another one of the same money.
struct PaymentRow
{
    EarningId id;
    QString platform;
    QString payer;
    QString description;
    QDate day; // earned
    EarningKind kind = EarningKind::Earning; // or money given back
    Money amount; // what it adds to the balance
    std::optional<Micros> gross; // before fees

    friend bool operator==(const PaymentRow &, const PaymentRow &) = default;
};

/// A sale, and the row of the wallet through which it was paid.
struct PaymentPair
{
    PaymentRow sale;
    PaymentRow payment;
    bool isPaid = false; // what the payment said by itself, before it was cancelled

    friend bool operator==(const PaymentPair &, const PaymentPair &) = default;
};

/// What is known of sales and payments, and what a person said of them.
struct SamePaymentRows
{
    QList<PaymentRow> sales; // that count; none of them is part of a pair
    QList<PaymentRow> payments; // the same; only those that a sale may be, by amount and month
    QSet<QPair<EarningId, EarningId>> different; // sale and payment
    QList<PaymentPair> same; // the newest first
};

/// All SQL about sales that Stripe or PayPal tell once more (FORMATS §0.4 c).
///
/// Of two rows that a person calls the same payment the sale counts, with the fee that the other
/// one told; the other is cancelled. See PaymentPairs for what becomes of them later.
class SamePayments final : public QObject
{
    Q_OBJECT

public:
    explicit SamePayments(Database &database, QObject *parent = nullptr);
    ~SamePayments() override;

    enum class Scope { Everything, Confirmed };
    /// With Scope::Confirmed only the pairs that were brought together: a short question.
    [[nodiscard]] static Result<SamePaymentRows> read(Connection &connection,
                                                      Scope scope = Scope::Everything);

    /// Each is one step to undo. Error::Code::NotFound if one of the rows is gone,
    /// Error::Code::Conflict if one is part of another pair.
    QFuture<Result<void>> confirm(EarningId sale, EarningId payment, const QString &label);
    QFuture<Result<void>> refuse(EarningId sale, EarningId payment, const QString &label);
    /// Both count again, as each tells by itself.
    QFuture<Result<void>> takeApart(EarningId sale, EarningId payment, const QString &label);

signals:
    void changed();

private:
    using Step = Status (*)(WriteContext &context, EarningId sale, EarningId payment);
    QFuture<Result<void>> run(Step step, EarningId sale, EarningId payment, const QString &label);

    Database &m_database;
};

} // namespace Creator
