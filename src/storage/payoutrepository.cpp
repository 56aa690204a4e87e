#include "storage/payoutrepository.h"

#include "storage/connection.h"

namespace Creator::PayoutRepository {

namespace {

#define PAYOUT_COLUMNS                                                                             \
    "id, creator_id, amount, currency, direction, status, paid_at, occurred_at, platform, "        \
    "account_id, external_id, description, is_reversal, origin, batch_id"

Payout read(const Statement &row)
{
    Payout payout;
    payout.id = PayoutId(row.uuid(0));
    payout.creatorId = ChannelId(row.uuid(1));
    payout.amount = { row.integer(2), Currency::fromCode(row.view(3)).value_or(Currency()) };
    payout.direction = payoutDirectionFromWord(row.view(4)).value_or(PayoutDirection::Out);
    payout.status = payoutStatusFromWord(row.view(5)).value_or(PayoutStatus::Paid);
    payout.paidAt = row.day(6);
    payout.occurredAt = row.instant(7);
    payout.platform = row.text(8);
    payout.accountId = row.text(9);
    payout.externalId = row.text(10);
    payout.description = row.text(11);
    payout.reversed = row.integer(12) != 0;
    payout.origin = originFromWord(row.view(13)).value_or(Origin::File);
    if (!row.isNull(14))
        payout.batchId = ImportBatchId(row.uuid(14));
    return payout;
}

Result<QList<Payout>> readAll(Statement &statement)
{
    QList<Payout> payouts;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return payouts;
        payouts.append(read(statement));
    }
}

} // namespace

Result<QList<Payout>> list(Connection &connection, QDate from, QDate to)
{
    auto statement = connection.cached(
        "SELECT " PAYOUT_COLUMNS " FROM payouts WHERE deleted_at IS NULL AND paid_at >= "
        "coalesce(?1, -9e15) AND paid_at <= coalesce(?2, 9e15) ORDER BY paid_at, seq");
    if (!statement)
        return failure(statement.error());
    (*statement)->bindDay(1, from);
    (*statement)->bindDay(2, to);
    return readAll(**statement);
}

Result<QList<Payout>> trash(Connection &connection)
{
    auto statement = connection.cached("SELECT " PAYOUT_COLUMNS " FROM payouts WHERE deleted_at "
                                       "IS NOT NULL ORDER BY deleted_at DESC");
    if (!statement)
        return failure(statement.error());
    return readAll(**statement);
}

Result<QHash<PayoutId, QMap<QDate, Micros>>> linked(Connection &connection)
{
    auto row = connection.cached(
        "SELECT p.id, strftime('%Y-%m-01', e.earned_at / 1000, 'unixepoch'), sum(e.amount) "
        "FROM payouts p JOIN earnings e ON e.payout_id = p.id AND e.currency = p.currency "
        "WHERE p.deleted_at IS NULL AND e.deleted_at IS NULL AND NOT EXISTS (SELECT 1 "
        "FROM same_payments t JOIN earnings w ON w.id = t.payment_id WHERE t.sale_id = e.id "
        "AND t.verdict = 'same' AND t.before IS NOT NULL AND w.payout_id = e.payout_id) "
        "GROUP BY 1, 2");
    if (!row)
        return failure(row.error());
    QHash<PayoutId, QMap<QDate, Micros>> sums;
    for (;;) {
        const Result<bool> stepped = (*row)->step();
        if (!stepped)
            return failure(stepped.error());
        if (!*stepped)
            return sums;
        const QDate month = QDate::fromString((*row)->text(1), Qt::ISODate);
        sums[PayoutId((*row)->uuid(0))].insert(month, (*row)->integer(2));
    }
}

} // namespace Creator::PayoutRepository
