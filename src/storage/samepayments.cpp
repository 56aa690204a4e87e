#include "storage/samepayments.h"

#include "storage/database.h"
#include "storage/paymentpairs.h"
#include "storage/statement.h"
#include "storage/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

#define SALE_PLATFORMS "('kofi', 'bmc', 'ghost', 'gumroad')"
#define WALLETS "('stripe', 'paypal')"
#define ROWS(platforms, column)                                                                    \
    "SELECT id, platform, payer, description, earned_at, amount, currency, gross, kind "           \
    "FROM earnings e INDEXED BY earnings_by_day WHERE deleted_at IS NULL "                         \
    "AND earned_at BETWEEN ?1 AND ?2 AND kind IN ('earning', 'refund', 'chargeback') "             \
    "AND status IN ('pending', 'paid') AND platform IN " platforms                                 \
    " AND NOT EXISTS (SELECT 1 FROM same_payments p WHERE p." column " = e.id "                    \
    "AND p.verdict = 'same' AND p.before IS NOT NULL)"

/// The months in which anything was sold there: rollups tell it at once.
constexpr const char *spanSql
    = "SELECT min(m.month), max(m.month) FROM earnings_monthly m JOIN earning_facets f "
      "ON f.facet = m.facet WHERE m.basis = 0 AND f.platform IN " SALE_PLATFORMS;

constexpr const char *salesSql = ROWS(SALE_PLATFORMS, "sale_id");
constexpr const char *paymentsSql = ROWS(WALLETS, "payment_id");

struct Days
{
    QDate first;
    QDate last;
};

using Amount = QPair<Currency, Micros>;

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
    found.kind = kindFromWord(row.view(first + 8)).value_or(EarningKind::Earning);
    return found;
}

QDate monthOf(qint64 number)
{
    return QDate(static_cast<int>(number / 12), static_cast<int>(number % 12) + 1, 1);
}

/// Nothing if nothing was sold. Wallets may date a sale a few days off.
Result<std::optional<Days>> daysOfSales(Connection &connection)
{
    auto find = connection.cached(spanSql);
    if (!find)
        return failure(find.error());
    const Result<bool> row = (*find)->step();
    if (!row)
        return failure(row.error());
    if (!*row || (*find)->isNull(0))
        return std::optional<Days>();
    return std::optional(Days{ monthOf((*find)->integer(0)).addDays(-7),
                               monthOf((*find)->integer(1)).addMonths(1).addDays(6) });
}

QList<Amount> amountsOf(const PaymentRow &row)
{
    QList<Amount> amounts{ { row.amount.currency, row.amount.micros } };
    if (row.gross)
        amounts.append({ row.amount.currency, *row.gross });
    return amounts;
}

template <typename Wanted>
Result<QList<PaymentRow>> rowsOf(Connection &connection, const char *sql, const Days &days,
                                 Wanted isWanted)
{
    auto find = connection.prepare(sql);
    if (!find)
        return failure(find.error());
    find->bindDay(1, days.first);
    find->bindDay(2, days.last);
    QList<PaymentRow> rows;
    for (;;) {
        const Result<bool> row = find->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        PaymentRow found = rowAt(*find, 0);
        if (isWanted(found))
            rows.append(std::move(found));
    }
}

Status readVerdicts(Connection &connection, SamePaymentRows &rows)
{
    auto find = connection.cached(
        "SELECT p.verdict, p.sale_id, p.payment_id, "
        "s.id, s.platform, s.payer, s.description, s.earned_at, s.amount, s.currency, s.gross, "
        "s.kind, "
        "w.id, w.platform, w.payer, w.description, w.earned_at, w.amount, w.currency, w.gross, "
        "w.kind, "
        "json_extract(p.before, '$.payment.status[0]') "
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
            rows.same.append({ rowAt(**find, 3), rowAt(**find, 12),
                               (*find)->view(21) == word(EarningStatus::Paid) });
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
    const Result<std::optional<Days>> days = daysOfSales(connection);
    if (!days)
        return failure(days.error());
    if (!*days)
        return rows;
    const auto all = [](const PaymentRow &) { return true; };
    const auto sales = rowsOf(connection, salesSql, **days, all);
    if (!sales)
        return failure(sales.error());
    if (sales->isEmpty())
        return rows;
    QSet<Amount> amounts;
    for (const PaymentRow &sale : *sales) {
        for (const Amount &amount : amountsOf(sale))
            amounts.insert(amount);
    }
    const auto isOfASale = [&amounts](const PaymentRow &payment) {
        const QList<Amount> own = amountsOf(payment);
        return std::any_of(own.begin(), own.end(),
                           [&amounts](const Amount &one) { return amounts.contains(one); });
    };
    const auto payments = rowsOf(connection, paymentsSql, **days, isOfASale);
    if (!payments)
        return failure(payments.error());
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
