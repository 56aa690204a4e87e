#include "analytics/income.h"

#include "analytics/incomereading.h"

namespace Creator {

Result<IncomeAnswer> Income::ask(Connection &connection, const IncomeQuestion &question)
{
    const Result<IncomeReading> reading = IncomeReading::load(connection, question);
    if (!reading)
        return failure(reading.error());
    const auto &[grouping, sub] = std::pair(question.grouping, question.subGrouping);
    if (IncomeReading::isInRollups(grouping) && (!sub || IncomeReading::isInRollups(*sub)))
        return reading->answer(grouping, sub);
    return reading->answerByRows(connection, grouping, sub);
}

} // namespace Creator
