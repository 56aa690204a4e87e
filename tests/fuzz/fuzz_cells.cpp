#include "import/amountcell.h"
#include "import/celltext.h"
#include "import/daycell.h"

#include <cstdint>
#include <cstdlib>

using namespace Creator;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const std::string_view cell(reinterpret_cast<const char *>(data), size);
    DecimalSurvey decimals;
    decimals.observe(cell);
    for (const DecimalSign sign : { DecimalSign::Dot, DecimalSign::Comma }) {
        const auto amount = parseAmount(cell, sign);
        // What we write ourselves reads back as the same amount.
        if (amount && sign == DecimalSign::Dot) {
            const std::string text = decimalText(amount->micros).toStdString();
            const auto again = parseAmount(text, DecimalSign::Dot);
            if (!again || again->micros != amount->micros)
                std::abort();
        }
    }
    (void)currencyInCell(cell);
    DateOrderSurvey orders;
    orders.observe(cell);
    for (const DateOrder order :
         { DateOrder::YearMonthDay, DateOrder::MonthDayYear, DateOrder::DayMonthYear }) {
        const auto day = parseDay(cell, order);
        if (day && (day->firstDay > day->day || toDate(day->day).year() < 1900))
            std::abort();
    }
    (void)parseClock(cell);
    (void)parseZone(cell);
    const std::string once = normalisedWord(cell);
    (void)isMissing(cell);
    (void)isDamagedId(cell);
    (void)withoutGuard(trimmed(cell));
    std::string json;
    appendJsonText(json, once);
    return 0;
}
