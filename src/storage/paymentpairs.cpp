#include "storage/paymentpairs.h"

#include "storage/earningchange.h"
#include "storage/paymentmerge.h"
#include "storage/writer.h"

#include <QCoreApplication>

namespace Creator::PaymentPairs {

namespace {

/// A pair as it is stored. `before` is empty while it does nothing.
struct Pair
{
    EarningId sale;
    EarningId payment;
    QJsonObject before;

    [[nodiscard]] bool works() const { return !before.isEmpty(); }
};

struct Found
{
    std::optional<EarningRows::Stored> sale;
    std::optional<EarningRows::Stored> payment;
};

Result<QList<Pair>> readPairs(Statement &rows)
{
    QList<Pair> pairs;
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return pairs;
        pairs.append({ EarningId(rows.uuid(0)), EarningId(rows.uuid(1)), rows.json(2) });
    }
}

Result<QList<Pair>> pairsOf(Connection &connection, EarningId row)
{
    auto find = connection.cached(
        "SELECT sale_id, payment_id, before FROM same_payments WHERE verdict = 'same' "
        "AND sale_id = ?1 UNION ALL SELECT sale_id, payment_id, before FROM same_payments "
        "WHERE verdict = 'same' AND payment_id = ?1");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, row.uuid());
    return readPairs(**find);
}

Result<Found> rowsOf(Connection &connection, EarningId sale, EarningId payment)
{
    const auto sold = EarningRows::find(connection, sale);
    const auto paid = EarningRows::find(connection, payment);
    if (!sold || !paid)
        return failure(sold ? paid.error() : sold.error());
    return Found{ *sold, *paid };
}

Status note(WriteContext &context, const Pair &pair)
{
    auto insert = context.connection.cached(
        "INSERT INTO same_payments (id, sale_id, payment_id, verdict, before, created_at, "
        "updated_at) VALUES (?1, ?2, ?3, 'same', ?4, ?5, ?5) ON CONFLICT (sale_id, payment_id) DO "
        "UPDATE SET verdict = 'same', before = excluded.before, updated_at = excluded.updated_at");
    if (!insert)
        return failure(insert.error());
    (*insert)->bind(1, Uuid::v7(context.nowMs));
    (*insert)->bind(2, pair.sale.uuid());
    (*insert)->bind(3, pair.payment.uuid());
    (*insert)->bindJsonOrNull(4, pair.before);
    (*insert)->bind(5, context.nowMs);
    return (*insert)->run();
}

Status forget(WriteContext &context, const Pair &pair)
{
    auto remove = context.connection.cached("DELETE FROM same_payments WHERE sale_id = ?1 "
                                            "AND payment_id = ?2 AND verdict = 'same'");
    if (!remove)
        return failure(remove.error());
    (*remove)->bind(1, pair.sale.uuid());
    (*remove)->bind(2, pair.payment.uuid());
    return (*remove)->run();
}

Status write(EarningChange &change, const std::optional<EarningRows::Stored> &stored,
             const Earning &earning)
{
    return stored && stored->earning != earning ? change.update(earning) : Status();
}

Status store(WriteContext &context, const Found &found, const PaymentMerge::Rows &rows)
{
    EarningChange change(context);
    if (Status status = write(change, found.sale, rows.sale); !status)
        return status;
    if (Status status = write(change, found.payment, rows.payment); !status)
        return status;
    return change.finishAsIs();
}

PaymentMerge::Rows earningsOf(const Found &found)
{
    return { found.sale ? found.sale->earning : Earning(),
             found.payment ? found.payment->earning : Earning() };
}

Status rest(WriteContext &context, Pair pair, const Found &found)
{
    PaymentMerge::Rows rows = earningsOf(found);
    PaymentMerge::giveBack(rows.sale, rows.payment, pair.before);
    pair.before = {};
    if (Status status = note(context, pair); !status)
        return status;
    return store(context, found, rows);
}

Status work(WriteContext &context, Pair pair, const Found &found)
{
    PaymentMerge::Rows rows = earningsOf(found);
    pair.before = PaymentMerge::merge(rows);
    if (Status status = note(context, pair); !status)
        return status;
    return store(context, found, rows);
}

/// What is to be done with a pair, by the rows as they are.
enum class Course { Nothing, Work, Rest, Forget };

Course courseOf(const Pair &pair, const Found &found)
{
    if (!found.sale || !found.payment)
        return Course::Forget;
    const Earning &payment = found.payment->earning;
    const bool saleCounts = PaymentMerge::counts(found.sale->earning);
    if (!pair.works())
        return saleCounts && PaymentMerge::counts(payment) ? Course::Work : Course::Nothing;
    if (payment.deletedAt.isValid() || !saleCounts)
        return Course::Rest;
    // Who gave the payment another status by hand wants it to count.
    return payment.status == EarningStatus::Cancelled ? Course::Nothing : Course::Forget;
}

Result<bool> settlePair(WriteContext &context, const Pair &pair)
{
    const Result<Found> found = rowsOf(context.connection, pair.sale, pair.payment);
    if (!found)
        return failure(found.error());
    const Course course = courseOf(pair, *found);
    if (course == Course::Nothing)
        return false;
    Status status = course == Course::Work ? work(context, pair, *found)
        : pair.works()                     ? rest(context, pair, *found)
                                           : Status();
    if (status && course == Course::Forget)
        status = forget(context, pair);
    if (!status)
        return failure(status.error());
    return true;
}

tl::unexpected<Error> conflict(const char *text)
{
    return failure(Error::Code::Conflict, QCoreApplication::translate("SamePayments", text));
}

/// A pair at rest gives way to a new one.
Status makeRoom(WriteContext &context, EarningId row)
{
    const Result<QList<Pair>> pairs = pairsOf(context.connection, row);
    if (!pairs)
        return failure(pairs.error());
    for (const Pair &pair : *pairs) {
        if (pair.works()) {
            return conflict(QT_TRANSLATE_NOOP("SamePayments",
                                              "One of the two rows was matched with another one."));
        }
        if (Status status = forget(context, pair); !status)
            return status;
    }
    return {};
}

} // namespace

Status join(WriteContext &context, EarningId sale, EarningId payment)
{
    const Result<Found> found = rowsOf(context.connection, sale, payment);
    if (!found)
        return failure(found.error());
    const auto isThere = [](const std::optional<EarningRows::Stored> &row) {
        return row && !row->earning.deletedAt.isValid();
    };
    if (!isThere(found->sale) || !isThere(found->payment)) {
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("SamePayments", "One of the two rows is gone."));
    }
    for (const EarningId row : { sale, payment }) {
        if (Status status = makeRoom(context, row); !status)
            return status;
    }
    if (!PaymentMerge::counts(found->sale->earning)
        || !PaymentMerge::counts(found->payment->earning)) {
        return conflict(
            QT_TRANSLATE_NOOP("SamePayments", "One of the two rows does not count as income."));
    }
    return work(context, { sale, payment, {} }, *found);
}

Status part(WriteContext &context, EarningId sale, EarningId payment)
{
    const Result<QList<Pair>> pairs = pairsOf(context.connection, sale);
    if (!pairs)
        return failure(pairs.error());
    for (const Pair &pair : *pairs) {
        if (pair.payment != payment || !pair.works())
            continue;
        if (Status status = release(context, sale); !status)
            return status;
        return forget(context, pair);
    }
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate("SamePayments", "The two are apart already."));
}

Status release(WriteContext &context, EarningId row)
{
    const Result<QList<Pair>> pairs = pairsOf(context.connection, row);
    if (!pairs)
        return failure(pairs.error());
    for (const Pair &pair : *pairs) {
        const Result<Found> found = rowsOf(context.connection, pair.sale, pair.payment);
        if (!found)
            return failure(found.error());
        if (!pair.works())
            continue;
        if (Status status = rest(context, pair, *found); !status)
            return status;
    }
    return {};
}

Result<bool> settle(WriteContext &context, EarningId row)
{
    const Result<QList<Pair>> pairs = pairsOf(context.connection, row);
    if (!pairs)
        return failure(pairs.error());
    bool changed = false;
    for (const Pair &pair : *pairs) {
        const Result<bool> settled = settlePair(context, pair);
        if (!settled)
            return settled;
        changed |= *settled;
    }
    return changed;
}

Status settleAll(WriteContext &context)
{
    QList<Pair> pairs;
    {
        auto find = context.connection.cached(
            "SELECT p.sale_id, p.payment_id, p.before FROM same_payments p "
            "LEFT JOIN earnings s ON s.id = p.sale_id LEFT JOIN earnings w ON w.id = p.payment_id "
            "WHERE p.verdict = 'same' AND (s.id IS NULL OR w.id IS NULL OR p.before IS NULL "
            "OR s.deleted_at IS NOT NULL OR w.deleted_at IS NOT NULL "
            "OR s.status NOT IN ('pending', 'paid') OR w.status <> 'cancelled')");
        if (!find)
            return failure(find.error());
        const Result<QList<Pair>> found = readPairs(**find);
        if (!found)
            return failure(found.error());
        pairs = *found;
    }
    for (const Pair &pair : std::as_const(pairs)) {
        if (const Result<bool> settled = settlePair(context, pair); !settled)
            return failure(settled.error());
    }
    return {};
}

Result<bool> contain(Connection &connection, EarningId row)
{
    const Result<QList<Pair>> pairs = pairsOf(connection, row);
    if (!pairs)
        return failure(pairs.error());
    return !pairs->isEmpty();
}

Result<bool> exist(Connection &connection)
{
    const Result<qint64> any
        = connection.scalar("SELECT EXISTS (SELECT 1 FROM same_payments WHERE verdict = 'same')");
    if (!any)
        return failure(any.error());
    return *any != 0;
}

} // namespace Creator::PaymentPairs
