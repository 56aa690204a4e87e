#include "storage/samepayments.h"

#include "storage/database.h"
#include "storage/earningchange.h"
#include "storage/statement.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto statusKey = "status"_L1;
constexpr auto amountKey = "amount"_L1;
constexpr auto grossKey = "gross"_L1;

constexpr const char *rowsSql
    = "SELECT id, platform, payer, description, earned_at, amount, currency, gross FROM earnings e "
      "WHERE deleted_at IS NULL AND kind = 'earning' AND status IN ('pending', 'paid') "
      "AND platform IN (%1) AND NOT EXISTS (SELECT 1 FROM same_payments p WHERE p.%2 = e.id "
      "AND p.verdict = 'same')";

PaymentRow rowAt(const Statement &row, int first)
{
    PaymentRow found;
    found.id = EarningId(row.uuid(first));
    found.platform = row.text(first + 1);
    found.payer = row.text(first + 2);
    found.description = row.text(first + 3);
    found.day = row.day(first + 4);
    found.amount
        = { row.integer(first + 5), Currency::fromCode(row.view(first + 6)).value_or(Currency()) };
    found.gross = row.optionalInteger(first + 7);
    return found;
}

Result<QList<PaymentRow>> rowsOf(Connection &connection, const char *platforms, const char *column)
{
    const QByteArray sql = QString::fromLatin1(rowsSql)
                               .arg(QString::fromLatin1(platforms), QString::fromLatin1(column))
                               .toLatin1();
    auto find = connection.prepare(sql.constData());
    if (!find)
        return failure(find.error());
    QList<PaymentRow> rows;
    for (;;) {
        const Result<bool> row = find->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        rows.append(rowAt(*find, 0));
    }
}

Status readVerdicts(Connection &connection, SamePaymentRows &rows)
{
    auto find = connection.cached(
        "SELECT p.verdict, p.sale_id, p.payment_id, "
        "s.id, s.platform, s.payer, s.description, s.earned_at, s.amount, s.currency, s.gross, "
        "w.id, w.platform, w.payer, w.description, w.earned_at, w.amount, w.currency, w.gross "
        "FROM same_payments p JOIN earnings s ON s.id = p.sale_id "
        "JOIN earnings w ON w.id = p.payment_id ORDER BY s.earned_at DESC, p.id");
    if (!find)
        return failure(find.error());
    for (;;) {
        const Result<bool> row = (*find)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if ((*find)->view(0) == "same")
            rows.same.append({ rowAt(**find, 3), rowAt(**find, 11) });
        else
            rows.different.insert({ EarningId((*find)->uuid(1)), EarningId((*find)->uuid(2)) });
    }
}

Status note(WriteContext &context, EarningId sale, EarningId payment, std::string_view verdict,
            const QJsonObject &before)
{
    auto insert = context.connection.cached(
        "INSERT INTO same_payments (id, sale_id, payment_id, verdict, before, created_at, "
        "updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6) ON CONFLICT (sale_id, payment_id) DO "
        "UPDATE SET verdict = excluded.verdict, before = excluded.before, "
        "updated_at = excluded.updated_at");
    if (!insert)
        return failure(insert.error());
    (*insert)->bind(1, Uuid::v7(context.nowMs));
    (*insert)->bind(2, sale.uuid());
    (*insert)->bind(3, payment.uuid());
    (*insert)->bindView(4, verdict);
    (*insert)->bindJsonOrNull(5, before);
    (*insert)->bind(6, context.nowMs);
    return (*insert)->run();
}

struct Both
{
    Earning sale;
    Earning payment;
};

tl::unexpected<Error> gone()
{
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate("SamePayments", "One of the two rows is gone."));
}

Result<Both> find(Connection &connection, EarningId sale, EarningId payment)
{
    const auto first = EarningRows::find(connection, sale);
    const auto second = EarningRows::find(connection, payment);
    if (!first || !second)
        return failure(first ? second.error() : first.error());
    if (!*first || !*second || (*first)->earning.deletedAt.isValid()
        || (*second)->earning.deletedAt.isValid())
        return gone();
    return Both{ (*first)->earning, (*second)->earning };
}

Status change(WriteContext &context, Both both)
{
    both.sale.editedAt = both.payment.editedAt
        = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC);
    EarningChange change(context);
    if (Status status = change.update(both.sale); !status)
        return status;
    if (Status status = change.update(both.payment); !status)
        return status;
    return change.finish();
}

Result<bool> isTaken(Connection &connection, EarningId sale, EarningId payment)
{
    auto find = connection.cached("SELECT 1 FROM same_payments WHERE verdict = 'same' "
                                  "AND (sale_id = ?1 OR payment_id = ?2)");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, sale.uuid());
    (*find)->bind(2, payment.uuid());
    return (*find)->step();
}

Status confirmed(WriteContext &context, EarningId sale, EarningId payment)
{
    Result<Both> both = find(context.connection, sale, payment);
    if (!both)
        return failure(both.error());
    const Result<bool> taken = isTaken(context.connection, sale, payment);
    if (!taken)
        return failure(taken.error());
    if (*taken)
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate(
                           "SamePayments", "One of the two rows was matched with another one."));
    QJsonObject before{ { statusKey, wordText(both->payment.status) } };
    // What the sale does not tell of its costs, the wallet does.
    if (both->payment.fee && !both->sale.fee) {
        before.insert(amountKey, QString::number(both->sale.amount.micros));
        if (both->sale.gross)
            before.insert(grossKey, QString::number(*both->sale.gross));
        both->sale.gross = both->sale.gross.value_or(both->sale.amount.micros);
        both->sale.fee = both->payment.fee;
        both->sale.amount.micros = *both->sale.gross - *both->sale.fee;
    }
    both->payment.status = EarningStatus::Cancelled;
    if (Status status = note(context, sale, payment, "same", before); !status)
        return status;
    return change(context, *both);
}

Status refused(WriteContext &context, EarningId sale, EarningId payment)
{
    return note(context, sale, payment, "different", {});
}

Result<QJsonObject> takeBefore(Connection &connection, EarningId sale, EarningId payment)
{
    auto remove = connection.cached("DELETE FROM same_payments WHERE sale_id = ?1 "
                                    "AND payment_id = ?2 AND verdict = 'same' RETURNING before");
    if (!remove)
        return failure(remove.error());
    (*remove)->bind(1, sale.uuid());
    (*remove)->bind(2, payment.uuid());
    const Result<bool> row = (*remove)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("SamePayments", "The two are apart already."));
    return (*remove)->json(0);
}

void giveBack(Earning &sale, const QJsonObject &before)
{
    if (!before.contains(amountKey))
        return;
    sale.amount.micros = before.value(amountKey).toString().toLongLong();
    sale.fee.reset();
    sale.gross.reset();
    if (before.contains(grossKey))
        sale.gross = before.value(grossKey).toString().toLongLong();
}

/// Of a pair whose sale lies in the trash the payment counts again.
Status parted(WriteContext &context, EarningId sale, EarningId payment)
{
    const auto sold = EarningRows::find(context.connection, sale);
    const auto paid = EarningRows::find(context.connection, payment);
    if (!sold || !paid)
        return failure(sold ? paid.error() : sold.error());
    const Result<QJsonObject> before = takeBefore(context.connection, sale, payment);
    if (!before)
        return failure(before.error());
    if (!*sold || !*paid)
        return gone();
    Both both{ (*sold)->earning, (*paid)->earning };
    const auto status = statusFromWord(before->value(statusKey).toString().toStdString());
    both.payment.status = status.value_or(EarningStatus::Paid);
    giveBack(both.sale, *before);
    return change(context, both);
}

} // namespace

SamePayments::SamePayments(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

SamePayments::~SamePayments() = default;

Result<SamePaymentRows> SamePayments::read(Connection &connection, Scope scope)
{
    SamePaymentRows rows;
    if (Status status = readVerdicts(connection, rows); !status)
        return failure(status.error());
    if (scope == Scope::Confirmed)
        return rows;
    const auto sales = rowsOf(connection, "'kofi', 'bmc', 'ghost', 'gumroad'", "sale_id");
    const auto payments = rowsOf(connection, "'stripe', 'paypal'", "payment_id");
    if (!sales || !payments)
        return failure(sales ? payments.error() : sales.error());
    rows.sales = *sales;
    rows.payments = *payments;
    return rows;
}

QFuture<Result<void>> SamePayments::run(Step step, EarningId sale, EarningId payment,
                                        const QString &label)
{
    return m_database.writer().writeUndoable<void>(
        label,
        [step, sale, payment](WriteContext &context) { return step(context, sale, payment); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<void>> SamePayments::confirm(EarningId sale, EarningId payment, const QString &label)
{
    return run(confirmed, sale, payment, label);
}

QFuture<Result<void>> SamePayments::refuse(EarningId sale, EarningId payment, const QString &label)
{
    return run(refused, sale, payment, label);
}

QFuture<Result<void>> SamePayments::takeApart(EarningId sale, EarningId payment,
                                              const QString &label)
{
    return run(parted, sale, payment, label);
}

} // namespace Creator
