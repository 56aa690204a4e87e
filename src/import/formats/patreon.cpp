#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <cstdlib>
#include <set>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "patreon";

/// One row per month and currency; the reported net is trusted. FORMATS §7.1.
class PatreonEarningsReader final : public TableReader
{
public:
    explicit PatreonEarningsReader(const FileContext &file)
        : TableReader(file, {})
        , m_month(monthColumn(header()))
        , m_net(netColumn(header()))
        , m_gross(header().find(
              { "total gross earnings", "total gross revenue", "total charged", "total" }))
        , m_currencyColumn(header().find("currency"))
    {
        // The newer layouts write costs with a minus and give their sums.
        m_negativeCosts = header().has({ "total gross earnings", "total gross revenue" })
            || header().has("total net earnings");
        findCosts();
        watchAmounts({ m_net, m_gross });
        setCurrency(m_currencyColumn, m_net);
        useColumns({ m_month, m_net, m_gross, m_currencyColumn });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const std::optional<DayCell> month = monthOf(record);
        if (!month && isTotal(record.cell(m_month))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        if (!month) {
            reject(RejectReason::BadDate, record, m_month, sink);
            return;
        }
        Currency currency;
        if (!this->currency(record, sink, currency))
            return;
        if (isMissing(record.rawCell(m_net))) {
            sink.skip(SkipReason::NoValue);
            return;
        }
        const auto net = amount(record, m_net, sink);
        if (!net)
            return;
        emitMonth(record, *month, { net->micros, currency }, sink);
    }

    QStringList warnings() const override
    {
        if (m_unequal.empty())
            return {};
        return { QCoreApplication::translate(
            "Import",
            "In %Ln month(s) the parts do not add up to Patreon's own total; the total counts.",
            nullptr, static_cast<int>(m_unequal.size())) };
    }

    static int monthColumn(const HeaderIndex &header)
    {
        return header.find({ "month", "month - successful transactions" });
    }

    static int netColumn(const HeaderIndex &header)
    {
        return header.find({ "total net earnings", "your total earnings" });
    }

private:
    static bool isTotal(std::string_view label)
    {
        return normalisedWord(label).starts_with("total");
    }

    /// A spreadsheet turns `2026-03` into the first day of that month, in whatever order.
    std::optional<DayCell> monthOf(const CsvRecord &record) const
    {
        std::optional<DayCell> cell = optionalDay(record, m_month);
        for (const DateOrder order : { DateOrder::MonthDayYear, DateOrder::DayMonthYear }) {
            if (!cell || cell->isMonth || toDate(cell->day).day() == 1)
                break;
            cell = parseDay(record.cell(m_month), order);
        }
        if (cell && !cell->isMonth) {
            const QDate day = toDate(cell->day);
            cell->firstDay = dayNumber(day.year(), day.month(), 1);
            cell->day = dayNumber(day.year(), day.month(), day.daysInMonth());
            cell->isMonth = true;
        }
        return cell;
    }

    void findCosts()
    {
        const HeaderIndex &names = header();
        const auto take = [&](std::initializer_list<std::string_view> words) {
            if (const int column = names.find(words); column >= 0)
                m_costs.push_back(column);
        };
        if (names.has("total platform fee")) {
            take({ "total platform fee" });
        } else {
            take({ "patreon platform fees", "patreon fee" });
            take({ "taxes on fees" });
        }
        if (names.has({ "total payment processing fees", "total payment fee" })) {
            take({ "total payment processing fees", "total payment fee" });
        } else {
            take({ "payment processing fees", "processing fee" });
            take({ "currency exchange fee", "currency conversion fee" });
            take({ "ios app fee", "ios app store fee" });
        }
        take({ "merch costs (items + shipping)", "merch items and shipping" });
        for (const std::string_view word :
             { "refunds", "patreon adjustments", "recovered payments" }) {
            if (const int column = names.find(word); column >= 0)
                m_others.push_back(column);
        }
        m_declines = names.find("declines");
    }

    void emitMonth(const CsvRecord &record, const DayCell &month, const Money &net,
                   ImportSink &sink)
    {
        Micros fee = 0;
        for (const int column : m_costs)
            fee += optionalAmount(record, column).value_or(0);
        fee = m_negativeCosts ? -fee : fee;
        const std::optional<Micros> gross = optionalAmount(record, m_gross);
        if (net.micros == 0 && gross.value_or(0) == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        if (gross)
            compare(record, *gross - fee, net.micros);
        EarningDraft draft;
        draft.amount = net.micros;
        draft.currency = net.currency;
        draft.source = EarningSource::Membership;
        draft.earnedDay = month.day;
        draft.gross = gross;
        draft.fee = fee;
        draft.platform = platformWord;
        const std::string key = isoText(month.day).left(7).toStdString();
        joinKey(m_key, { key, net.currency.codeView() });
        draft.naturalKey = m_key;
        draft.keyDay = month.day;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    void compare(const CsvRecord &record, Micros expected, Micros net)
    {
        for (const int column : m_others)
            expected += optionalAmount(record, column).value_or(0);
        expected -= std::abs(optionalAmount(record, m_declines).value_or(0));
        if (expected != net)
            m_unequal.insert(record.number());
    }

    int m_month;
    int m_net;
    int m_gross;
    int m_currencyColumn;
    int m_declines = -1;
    bool m_negativeCosts = false;
    std::vector<int> m_costs;
    std::vector<int> m_others; // signed parts that are neither income nor fee
    std::set<std::int64_t> m_unequal; // records, each once however often it is read
    std::string m_key;
};

class PatreonEarningsFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "patreon.earnings"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Patreon earnings by month");
    }

    int match(const FileContext &file) const override
    {
        const bool all = PatreonEarningsReader::monthColumn(file.header) >= 0
            && PatreonEarningsReader::netColumn(file.header) >= 0;
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<PatreonEarningsReader>(file);
    }
};

/// People, not money: counted, and not a cell of them is handed on. FORMATS §7.2.
class PatreonMembersReader final : public RecordReader
{
public:
    explicit PatreonMembersReader(const FileContext &file)
        : m_status(file.header.find("patron status"))
    {
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool active = normalisedWord(record.cell(m_status)) == "active patron";
        sink.member(active ? MemberState::Active : MemberState::Inactive);
    }

private:
    int m_status;
};

class PatreonMembersFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "patreon.members"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Patreon members");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("patron status")
            && (header.has("user id") || header.has("email") || header.has("lifetime amount"));
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<PatreonMembersReader>(file);
    }
};

} // namespace

const ImportFormat &patreonEarningsFormat()
{
    static const PatreonEarningsFormat format;
    return format;
}

const ImportFormat &patreonMembersFormat()
{
    static const PatreonMembersFormat format;
    return format;
}

} // namespace Creator
