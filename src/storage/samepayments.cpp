#include "storage/samepayments.h"

#include "storage/database.h"
#include "storage/paymentpairs.h"
#include "storage/statement.h"
#include "storage/writer.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr const char *rowsSql
    = "SELECT id, platform, payer, description, earned_at, amount, currency, gross FROM earnings e "
      "WHERE deleted_at IS NULL AND kind = 'earning' AND status IN ('pending', 'paid') "
      "AND platform IN (%1) AND NOT EXISTS (SELECT 1 FROM same_payments p WHERE p.%2 = e.id "
      "AND p.verdict = 'same' AND p.before IS NOT NULL)";

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
        "JOIN earnings w ON w.id = p.payment_id "
        "WHERE p.verdict = 'different' OR p.before IS NOT NULL ORDER BY s.earned_at DESC, p.id");
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

Status refused(WriteContext &context, EarningId sale, EarningId payment)
{
    const Status apart = PaymentPairs::part(context, sale, payment);
    if (!apart && apart.error().code != Error::Code::NotFound)
        return apart;
    auto insert = context.connection.cached(
        "INSERT INTO same_payments (id, sale_id, payment_id, verdict, created_at, updated_at) "
        "VALUES (?1, ?2, ?3, 'different', ?4, ?4) ON CONFLICT (sale_id, payment_id) DO "
        "UPDATE SET verdict = 'different', before = NULL, updated_at = excluded.updated_at");
    if (!insert)
        return failure(insert.error());
    (*insert)->bind(1, Uuid::v7(context.nowMs));
    (*insert)->bind(2, sale.uuid());
    (*insert)->bind(3, payment.uuid());
    (*insert)->bind(4, context.nowMs);
    return (*insert)->run();
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
    return run(PaymentPairs::join, sale, payment, label);
}

QFuture<Result<void>> SamePayments::refuse(EarningId sale, EarningId payment, const QString &label)
{
    return run(refused, sale, payment, label);
}

QFuture<Result<void>> SamePayments::takeApart(EarningId sale, EarningId payment,
                                              const QString &label)
{
    return run(PaymentPairs::part, sale, payment, label);
}

} // namespace Creator
