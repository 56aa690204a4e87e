#include "storage/importstore.h"

#include "storage/connection.h"
#include "storage/paymentpairs.h"

#include <cstring>

namespace Creator {

namespace {

/// FNV-1a over typed fields; lengths are mixed in so that neighbours cannot trade letters.
class FieldHash
{
public:
    void text(std::string_view text)
    {
        number(static_cast<qint64>(text.size()));
        for (const char c : text)
            byte(static_cast<std::uint8_t>(c));
    }
    void number(qint64 value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            byte(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
    }
    void optional(const std::optional<qint64> &value)
    {
        byte(value ? 1 : 0);
        number(value.value_or(0));
    }
    [[nodiscard]] qint64 result() const { return static_cast<qint64>(m_hash); }

private:
    void byte(std::uint8_t value) { m_hash = (m_hash ^ value) * 0x100000001b3ULL; }
    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

/// How far along the way of a status is; an older export never takes money back to an earlier one.
int progressOf(std::string_view status)
{
    if (status == "estimated" || status == "scheduled")
        return 0;
    if (status == "pending" || status == "in_transit")
        return 1;
    if (status == "failed")
        return 3; // it was told as paid before
    return 2;
}

} // namespace

qint64 EarningRecord::sourceHash() const
{
    if (knownHash)
        return *knownHash;
    FieldHash hash;
    hash.number(facts.amount);
    hash.text(facts.currency);
    hash.text(facts.source);
    hash.text(facts.status);
    hash.text(facts.kind);
    hash.number(facts.earnedDay);
    hash.optional(facts.paidDay);
    hash.optional(dueDay);
    hash.optional(occurredMs);
    hash.optional(facts.gross);
    hash.optional(facts.fee);
    hash.text(payer);
    hash.text(description);
    return hash.result();
}

qint64 PayoutRecord::sourceHash() const
{
    FieldHash hash;
    // Without sign and description: two files name the same transfer differently.
    hash.number(amount < 0 ? -amount : amount);
    hash.text(currency);
    hash.text(word(direction));
    hash.text(word(status));
    hash.optional(paidDay);
    return hash.result();
}

ImportLookup::ImportLookup(Connection &connection)
    : m_connection(connection)
{
    m_tableIsEmpty
        = connection.scalar("SELECT NOT EXISTS (SELECT 1 FROM earnings)").value_or(0) != 0
        && connection.scalar("SELECT NOT EXISTS (SELECT 1 FROM payouts)").value_or(0) != 0;
    m_hasPairs = PaymentPairs::exist(connection).value_or(true);
    m_hasTombstones
        = connection.scalar("SELECT EXISTS (SELECT 1 FROM tombstones)").value_or(1) != 0;
}

Result<FoundRow> ImportLookup::find(const EarningRecord &record)
{
    static const char *plain
        = "SELECT e.source_hash, e.status, e.edited_at, e.deleted_at, b.newest_day FROM earnings e "
          "LEFT JOIN import_batches b ON b.id = e.batch_id WHERE e.id = ?1";
    // Of a row that is one of two of the same payment, the status that it had by itself.
    static const char *paired
        = "SELECT e.source_hash, coalesce((SELECT json_extract(before, '$.payment.status[0]') "
          "FROM same_payments WHERE verdict = 'same' AND payment_id = e.id), "
          "(SELECT json_extract(before, '$.sale.status[0]') FROM same_payments "
          "WHERE verdict = 'same' AND sale_id = e.id), e.status), e.edited_at, e.deleted_at, "
          "b.newest_day FROM earnings e LEFT JOIN import_batches b ON b.id = e.batch_id "
          "WHERE e.id = ?1";
    const char *sql = m_hasPairs ? paired : plain;
    Result<FoundRow> found = compare(sql, record.id, record.sourceHash(), record.facts.status,
                                     record.facts.status == word(EarningStatus::Estimated));
    if (found && found->fate == RowFate::Changed && record.payout) {
        // An older file may still say that it was paid.
        const Result<bool> failed = hasFailed(*record.payout);
        if (!failed)
            return failure(failed.error());
        if (*failed)
            found->fate = RowFate::Newer;
    }
    return found;
}

Result<FoundRow> ImportLookup::find(const PayoutRecord &record)
{
    static const char *sql
        = "SELECT p.source_hash, p.status, p.edited_at, p.deleted_at, b.newest_day FROM payouts p "
          "LEFT JOIN import_batches b ON b.id = p.batch_id WHERE p.id = ?1";
    return compare(sql, record.id, record.sourceHash(), word(record.status), false);
}

Result<FoundRow> ImportLookup::compare(const char *sql, const Uuid &id, qint64 hash,
                                       std::string_view status, bool isEstimate)
{
    if (m_tableIsEmpty && !m_hasTombstones)
        return FoundRow{ RowFate::New, {} };
    auto statement = m_connection.cached(sql);
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row) {
        const Result<bool> entombed = isEntombed(id);
        if (!entombed)
            return failure(entombed.error());
        return FoundRow{ *entombed ? RowFate::DeletedBefore : RowFate::New, {} };
    }
    const Statement &stored = **statement;
    if (!stored.isNull(3))
        return FoundRow{ RowFate::DeletedBefore, {} };
    if (stored.integer(0) == hash)
        return FoundRow{ RowFate::Same, {} };
    if (!stored.isNull(2))
        return FoundRow{ RowFate::EditedByHand, {} };
    const int progress = progressOf(stored.view(1));
    // What is cancelled was expected; money that came is not taken back.
    const bool isWithdrawn = status == word(EarningStatus::Cancelled);
    if (progress > progressOf(status) || (isWithdrawn && progress == progressOf(status)))
        return FoundRow{ RowFate::Newer, {} };
    // Daily estimates are revised: the export whose newest day is later wins, whatever the order.
    return FoundRow{ RowFate::Changed, isEstimate ? stored.optionalInteger(4) : std::nullopt };
}

Result<bool> ImportLookup::hasFailed(const Uuid &payout)
{
    auto statement
        = m_connection.cached("SELECT 1 FROM payouts WHERE id = ?1 AND status = 'failed'");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, payout);
    return (*statement)->step();
}

Result<bool> ImportLookup::isEntombed(const Uuid &id)
{
    if (!m_hasTombstones)
        return false;
    auto statement = m_connection.cached("SELECT 1 FROM tombstones WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id);
    return (*statement)->step();
}

Result<QDateTime> ImportLookup::importedBefore(const QByteArray &fileHash)
{
    auto statement = m_connection.cached(
        "SELECT max(created_at) FROM import_batches WHERE file_hash = ?1 AND undone_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bindBlob(1, fileHash);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return (*statement)->instant(0);
}

} // namespace Creator
