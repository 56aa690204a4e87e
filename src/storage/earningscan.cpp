#include "storage/earningscan.h"

#include "storage/connection.h"

namespace Creator {

namespace {

#define SCAN_COLUMNS                                                                               \
    "creator_id, platform, coalesce(account_id, ''), coalesce(payer, ''), "                        \
    "coalesce(description, ''), content_id, source, kind, status, currency, amount, "              \
    "coalesce(gross, amount + coalesce(fee, 0)), coalesce(metadata, '')"

constexpr const char *byDayEarned
    = "SELECT earned_at / 86400000, " SCAN_COLUMNS " FROM earnings INDEXED BY earnings_by_day "
      "WHERE deleted_at IS NULL AND earned_at >= ?1 AND earned_at <= ?2 ORDER BY earned_at";
constexpr const char *byDayPaid
    = "SELECT paid_at / 86400000, " SCAN_COLUMNS " FROM earnings "
      "WHERE deleted_at IS NULL AND paid_at >= ?1 AND paid_at <= ?2 ORDER BY paid_at";

} // namespace

Status scanEarnings(Connection &connection, DateBasis basis, QDate from, QDate to,
                    const std::function<void(const ScannedEarning &)> &visit)
{
    auto statement = connection.cached(basis == DateBasis::Earned ? byDayEarned : byDayPaid);
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bindDay(1, from.isValid() ? from : QDate(1900, 1, 1));
    s.bindDay(2, to.isValid() ? to : QDate(2200, 12, 31));
    ScannedEarning e;
    for (;;) {
        const Result<bool> row = s.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        e.day = s.integer(0);
        e.channel = s.uuid(1);
        e.platform = s.view(2);
        e.account = s.view(3);
        e.payer = s.view(4);
        e.description = s.view(5);
        e.content = s.isNull(6) ? Uuid() : s.uuid(6);
        e.source = sourceFromWord(s.view(7)).value_or(EarningSource::Other);
        e.kind = kindFromWord(s.view(8)).value_or(EarningKind::Earning);
        e.status = statusFromWord(s.view(9)).value_or(EarningStatus::Pending);
        e.currency = Currency::fromCode(s.view(10)).value_or(Currency());
        e.amount = s.integer(11);
        e.gross = s.integer(12);
        e.metadataJson = s.view(13);
        visit(e);
    }
}

} // namespace Creator
