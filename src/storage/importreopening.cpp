// The part of ImportWriter that opens the entries of a payout again which failed after all.

#include "storage/earningrows.h"
#include "storage/importwriter.h"

namespace Creator {

Result<QList<Uuid>> ImportWriter::entriesOf(const char *sql, const Uuid &payout)
{
    auto statement = m_context.connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, payout);
    QList<Uuid> entries;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return entries;
        entries.append((*statement)->uuid(0));
    }
}

Status ImportWriter::reopenEntriesOf(const Uuid &payout)
{
    if (Status status = record(); !status)
        return status;
    const Result<QList<Uuid>> paired
        = entriesOf("SELECT e.id FROM earnings e JOIN same_payments p ON p.verdict = 'same' "
                    "AND p.payment_id = e.id WHERE e.payout_id = ?1",
                    payout);
    if (!paired)
        return failure(paired.error());
    return withoutPairs(*paired, [this, &payout] { return reopenRowsOf(payout); });
}

Status ImportWriter::reopenRowsOf(const Uuid &payout)
{
    const Result<QList<Uuid>> closed = entriesOf(
        "SELECT id FROM earnings WHERE payout_id = ?1 AND status = 'paid' AND edited_at IS "
        "NULL AND deleted_at IS NULL",
        payout);
    if (!closed)
        return failure(closed.error());
    for (const Uuid &id : *closed) {
        const auto row = EarningRows::find(m_context.connection, EarningId(id));
        auto statement = m_context.connection.cached(
            "UPDATE earnings SET status = 'pending', paid_at = NULL, payout_id = NULL, "
            "source_hash = NULL, updated_at = ?2 WHERE id = ?1");
        if (!row || !statement)
            return failure(row ? statement.error() : row.error());
        if (!*row)
            continue;
        (*statement)->bind(1, id);
        (*statement)->bind(2, m_context.nowMs);
        if (Status status = (*statement)->run(); !status)
            return status;
        Earning earning = (*row)->earning;
        m_rollup.subtract(earning);
        earning.status = EarningStatus::Pending;
        earning.paidAt = {};
        m_rollup.add(earning);
    }
    return {};
}

} // namespace Creator
