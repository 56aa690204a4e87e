#include "import/celltext.h"
#include "import/formats/twitchreader.h"

namespace Creator {

namespace {

EarningSource sourceOf(std::string_view column)
{
    if (containsWord(column, "sub") || containsWord(column, "subs")
        || containsWord(column, "prime"))
        return EarningSource::Membership;
    if (containsWord(column, "bits") || containsWord(column, "chat")
        || containsWord(column, "extensions"))
        return EarningSource::Donation;
    if (containsWord(column, "ad") || containsWord(column, "turbo"))
        return EarningSource::Ads;
    if (containsWord(column, "bounties") || containsWord(column, "bounty"))
        return EarningSource::Sponsorship;
    if (containsWord(column, "sales"))
        return EarningSource::Affiliate;
    return EarningSource::Other;
}

} // namespace

bool TwitchReader::readIncomes(const CsvRecord &record, ImportSink &sink)
{
    m_amounts.clear();
    for (const int column : m_incomes) {
        if (isMissing(record.rawCell(column)))
            continue;
        const auto income = amount(record, column, sink);
        if (!income)
            return false;
        if (income->micros != 0)
            m_amounts.push_back({ column, *income });
    }
    return true;
}

void TwitchReader::emitIncome(const CsvRecord &record, const DayCell &day, const Income &income,
                              ImportSink &sink)
{
    EarningDraft draft;
    draft.amount = income.amount.micros;
    (void)currency(record, sink, draft.currency);
    draft.source = sourceOf(header().baseName(income.column));
    draft.status = EarningStatus::Estimated;
    draft.earnedDay = day.day;
    draft.platform = "twitch";
    draft.description = header().title(income.column);
    if (income.amount.rounded)
        draft.rawAmount = record.cell(income.column);
    const std::string date = isoText(day.day).toStdString();
    joinKey(m_key,
            { "est_revenue", day.firstDay == day.day ? "day" : "month", date,
              header().baseName(income.column) });
    draft.naturalKey = m_key;
    draft.keyDay = day.day;
    sink.earning(draft);
}

} // namespace Creator
