#include "storage/earningscan.h"

#include "storage/connection.h"

namespace Creator {

namespace {

#define SCAN_FIGURES                                                                               \
    "creator_id, platform, coalesce(account_id, ''), coalesce(payer, ''), content_id, source, "    \
    "kind, status, currency, amount, coalesce(gross, amount + coalesce(fee, 0))"
#define SCAN_TEXTS ", coalesce(description, ''), coalesce(metadata, '')"
#define SCAN_EARNED                                                                                \
    " FROM earnings INDEXED BY earnings_by_day "                                                   \
    "WHERE deleted_at IS NULL AND earned_at >= ?1 AND earned_at <= ?2 ORDER BY earned_at"
#define SCAN_PAID                                                                                  \
    " FROM earnings "                                                                              \
    "WHERE deleted_at IS NULL AND paid_at >= ?1 AND paid_at <= ?2 ORDER BY paid_at"

constexpr int firstText = 12;

const char *sqlOf(ScanParts parts, DateBasis basis)
{
    const bool earned = basis == DateBasis::Earned;
    switch (parts) {
    case ScanParts::Figures:
        return earned ? "SELECT earned_at / 86400000, " SCAN_FIGURES SCAN_EARNED
                      : "SELECT paid_at / 86400000, " SCAN_FIGURES SCAN_PAID;
    case ScanParts::All:
        return earned ? "SELECT earned_at / 86400000, " SCAN_FIGURES SCAN_TEXTS SCAN_EARNED
                      : "SELECT paid_at / 86400000, " SCAN_FIGURES SCAN_TEXTS SCAN_PAID;
    }
    Q_UNREACHABLE();
}

Status scanRows(Statement &s, ScanParts parts,
                const std::function<void(const ScannedEarning &)> &visit)
{
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
        e.content = s.isNull(5) ? Uuid() : s.uuid(5);
        e.source = sourceFromWord(s.view(6)).value_or(EarningSource::Other);
        e.kind = kindFromWord(s.view(7)).value_or(EarningKind::Earning);
        e.status = statusFromWord(s.view(8)).value_or(EarningStatus::Pending);
        e.currency = Currency::fromCode(s.view(9)).value_or(Currency());
        e.amount = s.integer(10);
        e.gross = s.integer(11);
        if (parts == ScanParts::All) {
            e.description = s.view(firstText);
            e.metadataJson = s.view(firstText + 1);
        }
        visit(e);
    }
}

void bindDays(Statement &s, QDate from, QDate to)
{
    s.bindDay(1, from.isValid() ? from : QDate(1900, 1, 1));
    s.bindDay(2, to.isValid() ? to : QDate(2200, 12, 31));
}

} // namespace

Status scanEarnings(Connection &connection, ScanParts parts, DateBasis basis, QDate from, QDate to,
                    const std::function<void(const ScannedEarning &)> &visit)
{
    auto statement = connection.cached(sqlOf(parts, basis));
    if (!statement)
        return failure(statement.error());
    bindDays(**statement, from, to);
    return scanRows(**statement, parts, visit);
}

Status scanContent(Connection &connection, ContentId content, QDate from, QDate to,
                   const std::function<void(const ScannedEarning &)> &visit)
{
    auto statement = connection.cached(
        "SELECT earned_at / 86400000, " SCAN_FIGURES
        " FROM earnings INDEXED BY earnings_by_content WHERE deleted_at IS NULL "
        "AND content_id = ?3 AND earned_at >= ?1 AND earned_at <= ?2 ORDER BY earned_at");
    if (!statement)
        return failure(statement.error());
    bindDays(**statement, from, to);
    (*statement)->bind(3, content.uuid());
    return scanRows(**statement, ScanParts::Figures, visit);
}

EarningFacet facetOf(const ScannedEarning &row)
{
    return { ChannelId(row.channel),
             QString::fromUtf8(row.platform),
             QString::fromUtf8(row.account),
             row.source,
             row.currency,
             row.kind,
             row.status };
}

} // namespace Creator
