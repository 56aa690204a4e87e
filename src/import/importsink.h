#pragma once

#include "import/csvrecord.h"
#include "import/importdrafts.h"

#include <string_view>

namespace Creator {

enum class SkipReason {
    Summary,
    Footer,
    Balance,
    Blank,
    Zero,
    NoValue,
    Duplicate,
    Expense,
    Conversion,
    Hold,
    Memo,
    TransferIn,
    TransferOut,
    Interest,
    Failed,
    PlatformError,
    NotEarnings,
};
enum class RejectReason { BadDate, BadAmount, MissingCurrency, MissingId, DamagedId };
enum class BalancePart { Opening, Closing };
/// Whether the rows of a file are expected to add up to the total that it states.
enum class TotalUse { Stated, ComparedWithRows };

[[nodiscard]] std::string_view word(SkipReason reason);
[[nodiscard]] std::string_view word(RejectReason reason);

/// Takes what a reader makes of records, one record after the other. A record may give several
/// drafts, and a skip beside them.
class ImportSink
{
public:
    virtual ~ImportSink();

    /// Every record is announced before it is read; the drafts that follow are of this record.
    virtual void beginRecord(const CsvRecord &record);

    virtual void earning(const EarningDraft &draft) = 0;
    /// A payment that failed: skipped, unless the ledger still expects its money.
    virtual void withdrawn(const EarningDraft &draft);
    virtual void payout(const PayoutDraft &draft) = 0;
    virtual void metrics(const MetricRow &row) = 0;
    virtual void rate(const RateDraft &draft) = 0;
    virtual void missingRate();
    virtual void member(MemberState state) = 0;
    virtual void skip(SkipReason reason) = 0;
    /// `column` is its name as written, `cell` the offending text.
    virtual void reject(RejectReason reason, std::string_view column, std::string_view cell) = 0;

    /// A total that the file itself states, to be shown beside ours.
    virtual void statedTotal(int metric, Micros value, TotalUse use);
    /// The file says that it leaves rows out.
    virtual void leftOutRows();
    virtual void balance(BalancePart part, Micros value);

    /// Readers fill detailJson only for a sink that keeps it.
    [[nodiscard]] virtual bool wantsDetail() const;
};

} // namespace Creator
