#pragma once

#include "import/tablereader.h"
#include "import/zoneclock.h"

namespace Creator {

/// The columns of Stripe's two lists of balance transactions, which differ in names only.
struct StripeBalanceColumns
{
    int id = -1;
    int category = -1;
    int source = -1;
    int created = -1;
    int available = -1;
    int currency = -1;
    int gross = -1;
    int fee = -1;
    int net = -1;
    int description = -1;
    int payoutId = -1;
    int payoutDay = -1;
    bool createdInUtc = false;
};

/// Balance transactions: each is an earning of its own kind, or a payout. FORMATS §9.1.
class StripeBalanceReader final : public TableReader
{
public:
    StripeBalanceReader(const FileContext &file, const StripeBalanceColumns &columns);

    void read(const CsvRecord &record, ImportSink &sink) override;
    [[nodiscard]] QList<OpenQuestion> questions() const override;

private:
    struct Row;

    [[nodiscard]] bool isSum(const CsvRecord &record) const;
    [[nodiscard]] std::string_view namedPayout(const CsvRecord &record) const;
    void readPayout(const CsvRecord &record, const Row &row, ImportSink &sink);
    void readEarning(const CsvRecord &record, const Row &row, ImportSink &sink);

    StripeBalanceColumns m_columns;
    std::string m_category; // of the row being read, in small letters
    ZoneClock m_clock;
    bool m_zoneOpen = false;
};

} // namespace Creator
