#include "import/importsink.h"

namespace Creator {

namespace {

constexpr std::string_view skipWords[] = {
    "summary",      "footer",   "balance",    "blank",          "zero",         "no_value",
    "duplicate",    "expense",  "conversion", "hold",           "memo",         "transfer_in",
    "transfer_out", "interest", "failed",     "platform_error", "not_earnings",
};
constexpr std::string_view rejectWords[] = {
    "bad_date", "bad_amount", "missing_currency", "missing_id", "damaged_id",
};

} // namespace

std::string_view word(SkipReason reason)
{
    return skipWords[static_cast<size_t>(reason)];
}
std::string_view word(RejectReason reason)
{
    return rejectWords[static_cast<size_t>(reason)];
}

ImportSink::~ImportSink() = default;

void ImportSink::beginRecord(const CsvRecord &) { }
void ImportSink::withdrawn(const EarningDraft &)
{
    skip(SkipReason::Failed);
}
void ImportSink::missingRate() { }
void ImportSink::statedTotal(int, Micros, TotalUse) { }
void ImportSink::leftOutRows() { }
void ImportSink::balance(BalancePart, Micros) { }
bool ImportSink::wantsDetail() const
{
    return false;
}

} // namespace Creator
