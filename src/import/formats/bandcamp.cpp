#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "bandcamp";

struct BandcampColumns
{
    int day = -1;
    int type = -1;
    int item = -1;
    int currency = -1;
    int total = -1;
    int fee = -1;
    int received = -1;
    int net = -1;
    int id = -1;
    int buyer = -1;

    explicit BandcampColumns(const HeaderIndex &header)
    {
        day = header.find("date");
        type = header.find("item type");
        item = header.find("item name");
        currency = header.find("currency");
        total = header.find("item total");
        fee = header.find("transaction fee");
        received = header.find("amount you received");
        net = header.find("net amount");
        id = header.find("bandcamp transaction id");
        buyer = header.find("buyer name");
    }

    [[nodiscard]] bool isComplete() const
    {
        return day >= 0 && type >= 0 && id >= 0 && (net >= 0 || received >= 0);
    }
};

/// Sales that were paid at once, or kept against a balance, and the payouts of the rest.
/// FORMATS §10.3.
class BandcampReader final : public TableReader
{
public:
    explicit BandcampReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, false })
        , m_columns(header())
    {
        const BandcampColumns &c = m_columns;
        watchAmounts({ c.total, c.received, c.net });
        watchDays({ c.day });
        setCurrency(c.currency, c.net);
        useColumns({ c.day, c.type, c.item, c.currency, c.total, c.fee, c.received, c.net, c.id,
                     c.buyer });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_columns.day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        Row row;
        const auto id = this->id(record, m_columns.id, sink);
        if (!id || !currency(record, sink, row.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        row.id = *id;
        row.day = *day;
        row.type = normalisedWord(record.cell(m_columns.type));
        joinKey(m_key, { row.id, row.type, withoutGuard(record.cell(m_columns.item)) });
        if (row.type == "payout")
            readPayout(record, row, sink);
        else
            readSale(record, row, sink);
    }

private:
    struct Row
    {
        std::string_view id;
        std::string type;
        DayCell day;
        Currency currency;
    };

    void readPayout(const CsvRecord &record, const Row &row, ImportSink &sink) const
    {
        const bool isNet = isMissing(record.rawCell(m_columns.received));
        const auto paid = amount(record, isNet ? m_columns.net : m_columns.received, sink);
        if (!paid)
            return;
        PayoutDraft draft;
        draft.amount = paid->micros;
        draft.currency = row.currency;
        draft.reversed = paid->micros > 0;
        draft.day = row.day.day;
        draft.platform = platformWord;
        draft.externalId = row.id;
        draft.naturalKey = row.id;
        sink.payout(draft);
    }

    void readSale(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        const bool hasNet = m_columns.net >= 0 && !isMissing(record.rawCell(m_columns.net));
        const auto net = amount(record, hasNet ? m_columns.net : m_columns.received, sink);
        if (!net)
            return;
        const auto total = optionalAmount(record, m_columns.total);
        if (net->micros == 0 && total.value_or(0) == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        EarningDraft draft;
        draft.amount = net->micros;
        draft.currency = row.currency;
        draft.kind = kindOf(row.type, net->micros);
        draft.source = row.type.find("subscri") != row.type.npos ? EarningSource::Subscription
                                                                 : EarningSource::Merchandise;
        draft.earnedDay = row.day.day;
        // What is kept against the balance has not been paid; "n/a" and 0 say the same.
        if (optionalAmount(record, m_columns.received).value_or(0) != 0) {
            draft.status = EarningStatus::Paid;
            draft.paidDay = row.day.day;
        }
        draft.gross = total;
        if (const auto fee = optionalAmount(record, m_columns.fee))
            draft.fee = -*fee;
        draft.payer = withoutGuard(record.cell(m_columns.buyer));
        draft.description = withoutGuard(record.cell(m_columns.item));
        draft.platform = platformWord;
        draft.externalId = row.id;
        draft.naturalKey = m_key;
        if (net->rounded)
            draft.rawAmount = record.cell(m_columns.net);
        beginDetail(record, sink);
        addDetail("item type", record.cell(m_columns.type));
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    static EarningKind kindOf(const std::string &type, Micros net)
    {
        if (type.find("chargeback") != type.npos || type.find("reversal") != type.npos)
            return EarningKind::Chargeback;
        if (type.find("refund") != type.npos || net < 0)
            return EarningKind::Refund;
        return EarningKind::Earning;
    }

    BandcampColumns m_columns;
    std::string m_key;
};

class BandcampFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "bandcamp.sales"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Bandcamp sales");
    }

    int match(const FileContext &file) const override
    {
        return BandcampColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<BandcampReader>(file);
    }
};

} // namespace

const ImportFormat &bandcampFormat()
{
    static const BandcampFormat format;
    return format;
}

} // namespace Creator
