#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "twitch";
constexpr std::string_view incomeEnding = "revenue";

const MetricWords metricWords[] = {
    { "avg_viewers", { "average viewers" } },       { "follows", { "follows" } },
    { "minutes_streamed", { "minutes streamed" } }, { "minutes_watched", { "minutes watched" } },
    { "max_viewers", { "max viewers" } },           { "unique_viewers", { "unique viewers" } },
};

int dayColumn(const HeaderIndex &header)
{
    return header.find("date");
}

bool isIncome(const HeaderIndex &header, int column)
{
    const std::string_view name = header.baseName(column);
    return name == incomeEnding
        || (name.ends_with(incomeEnding) && name[name.size() - incomeEnding.size() - 1] == ' ');
}

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

/// The channel by day or month, with an estimate in each column that is a revenue. The set of
/// those columns changed often, so they are known by the end of their names. FORMATS §3.
class TwitchReader final : public MetricReader
{
public:
    explicit TwitchReader(const FileContext &file)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, true }, platformWord)
        , m_day(dayColumn(file.header))
    {
        watchDays({ m_day });
        addMetrics(metricWords);
        for (int i = 0; i < header().columnCount(); ++i) {
            if (!isIncome(header(), i))
                continue;
            m_incomes.push_back(i);
            watchAmounts({ i });
        }
        if (!m_incomes.empty())
            setCurrency(-1, m_incomes.front());
    }

    Survey survey(const CsvRecord &record) override
    {
        (void)TableReader::survey(record);
        m_days.emplace_back(record.cell(m_day));
        return Survey::More;
    }

    void finishSurvey() override
    {
        TableReader::finishSurvey();
        bool any = false;
        bool firsts = true;
        for (const std::string &cell : m_days) {
            const auto day = parseDay(cell, dateOrder());
            if (!day)
                continue;
            any = true;
            firsts = firsts && !day->isMonth && toDate(day->day).day() == 1;
        }
        m_mayBeMonthly = any && firsts;
        m_days = {};
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (m_mayBeMonthly && !granularity())
            open.append({ u"granularity"_s, { u"day"_s, u"month"_s } });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isTotalLabel(record.cell(m_day))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        std::optional<DayCell> day = this->day(record, m_day, sink);
        if (!day || !readMetrics(record, sink) || !readIncomes(record, sink))
            return;
        const bool monthly = m_mayBeMonthly && granularity() == "month";
        if (monthly)
            day->day = toDayNumber(toDate(day->firstDay).addMonths(1)) - 1;
        MetricRow row = rowOf(*day);
        row.day = day->firstDay;
        emitMetrics(row, sink);
        for (const Income &income : m_amounts)
            emitIncome(record, *day, income, sink);
    }

private:
    struct Income
    {
        int column;
        ParsedDecimal amount;
    };

    [[nodiscard]] std::optional<std::string> granularity() const
    {
        const auto answer = answers().text(u"granularity");
        return answer == "day" || answer == "month" ? answer : std::nullopt;
    }

    /// False if the record was rejected.
    [[nodiscard]] bool readIncomes(const CsvRecord &record, ImportSink &sink)
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

    void emitIncome(const CsvRecord &record, const DayCell &day, const Income &income,
                    ImportSink &sink)
    {
        EarningDraft draft;
        draft.amount = income.amount.micros;
        (void)currency(record, sink, draft.currency);
        draft.source = sourceOf(header().baseName(income.column));
        draft.status = EarningStatus::Estimated;
        draft.earnedDay = day.day;
        draft.platform = platformWord;
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

    int m_day;
    std::vector<int> m_incomes;
    std::vector<Income> m_amounts;
    std::vector<std::string> m_days; // until the survey is over
    bool m_mayBeMonthly = false;
    std::string m_key;
};

class TwitchFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "twitch.analytics"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Twitch, channel analytics by day");
    }

    int match(const FileContext &file) const override
    {
        static const MetricWords distinctive[] = {
            { "avg_viewers", { "average viewers" } },
            { "minutes_streamed", { "minutes streamed" } },
            { "minutes_watched", { "minutes watched" } },
            { "max_viewers", { "max viewers" } },
            { "unique_viewers", { "unique viewers" } },
            { "viewers", { "live views" } },
            { "est_revenue", { "sub revenue" } },
            { "est_revenue", { "prime revenue" } },
            { "est_revenue", { "bits revenue" } },
        };
        return dayColumn(file.header) >= 0 && countMetrics(file.header, distinctive) >= 2
            ? surelyMatches
            : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<TwitchReader>(file);
    }
};

} // namespace

const ImportFormat &twitchFormat()
{
    static const TwitchFormat format;
    return format;
}

} // namespace Creator
