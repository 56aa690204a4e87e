#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "gumroad";

/// Sums and subtotals stand where the words of a row would.
bool isSumOf(std::string_view cell)
{
    const std::string text = normalisedWord(cell);
    return text.starts_with("subtotal") || isSumLabel(text);
}

bool isSet(std::string_view flag)
{
    const std::string text = normalisedWord(flag);
    return text == "1" || text == "true" || text == "yes";
}

/// Everything is settled in dollars; the buyer's currency is another matter.
Currency currencyOf(const HeaderIndex &header, int column)
{
    return header.currency(column).value_or(Currencies::usd());
}

/// Every sale with what became of it since. FORMATS §8.3.
class GumroadSalesReader final : public TableReader
{
public:
    explicit GumroadSalesReader(const FileContext &file)
        : TableReader(file, {})
        , m_id(header().find("purchase id"))
        , m_item(header().find("item name"))
        , m_buyer(header().find("buyer name"))
        , m_day(header().find("purchase date"))
        , m_time(header().find("purchase time (utc timezone)"))
        , m_price(header().find("sale price"))
        , m_fee(header().find("fees"))
        , m_net(header().find("net total"))
        , m_partial(header().find("partial refund"))
        , m_fully(header().find("fully refunded?"))
        , m_disputed(header().find("disputed?"))
        , m_won(header().find("dispute won?"))
        , m_recurring(header().find("recurring charge?"))
    {
        watchAmounts({ m_price, m_fee, m_net });
        watchDays({ m_day });
        setCurrency(currencyOf(header(), m_net));
        useColumns({ m_id, m_item, m_buyer, m_day, m_time, m_price, m_fee, m_net });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isSumOf(record.cell(m_id)) || isSumOf(record.cell(0))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const auto id = this->id(record, m_id, sink);
        EarningDraft draft;
        if (!id || !currency(record, sink, draft.currency))
            return;
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        const auto net = amount(record, m_net, sink);
        if (!net || !settle(record, net->micros, draft, sink))
            return;
        draft.source = isSet(record.cell(m_recurring)) ? EarningSource::Subscription
                                                       : EarningSource::Merchandise;
        draft.earnedDay = day->day;
        if (const auto clock = optionalDay(record, m_time))
            draft.occurredAtMs = clock->instant(0);
        draft.gross = optionalAmount(record, m_price);
        draft.fee = optionalAmount(record, m_fee);
        draft.payer = withoutGuard(record.cell(m_buyer));
        draft.description = withoutGuard(record.cell(m_item));
        draft.platform = platformWord;
        draft.externalId = *id;
        draft.naturalKey = *id;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

private:
    /// What is left of a sale after refunds and disputes; false if it never was one.
    bool settle(const CsvRecord &record, Micros net, EarningDraft &draft, ImportSink &sink) const
    {
        if (net == 0 && optionalAmount(record, m_price).value_or(0) == 0) {
            sink.skip(SkipReason::Zero);
            return false;
        }
        if (isSet(record.cell(m_fully))) {
            draft.status = EarningStatus::Refunded;
        } else if (isSet(record.cell(m_disputed)) && !isSet(record.cell(m_won))) {
            draft.status = EarningStatus::Disputed;
        } else {
            const Micros refunded = optionalAmount(record, m_partial).value_or(0);
            draft.amount = net - (refunded < 0 ? -refunded : refunded);
            draft.kind = draft.amount < 0 ? EarningKind::Refund : EarningKind::Earning;
        }
        return true;
    }

    int m_id;
    int m_item;
    int m_buyer;
    int m_day;
    int m_time;
    int m_price;
    int m_fee;
    int m_net;
    int m_partial;
    int m_fully;
    int m_disputed;
    int m_won;
    int m_recurring;
};

/// The rows of one payout, whose own day stands in the file's name or nowhere: the final form of
/// the sales. FORMATS §8.3.
class GumroadPayoutReader final : public TableReader
{
public:
    explicit GumroadPayoutReader(const FileContext &file)
        : TableReader(file, {})
        , m_type(header().find("type"))
        , m_day(header().find("date"))
        , m_id(header().find("purchase id"))
        , m_item(header().find("item name"))
        , m_buyer(header().find("buyer name"))
        , m_price(header().find("sale price"))
        , m_fee(header().find({ "gumroad fees", "fees" }))
        , m_net(header().find("net total"))
        , m_payoutDay(answers().day(u"payout_date"))
    {
        if (!m_payoutDay)
            m_payoutDay = dayInName(file.fileName);
        watchAmounts({ m_price, m_fee, m_net });
        watchDays({ m_day });
        setCurrency(currencyOf(header(), m_net));
        useColumns({ m_type, m_day, m_id, m_item, m_buyer, m_price, m_fee, m_net });
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (!m_payoutDay)
            open.append({ u"payout_date"_s, {} });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const std::string type = normalisedWord(record.cell(m_type));
        if (isSumOf(type)) {
            sink.skip(SkipReason::Summary);
            return;
        }
        Row row;
        if (!currency(record, sink, row.currency))
            return;
        const auto day = this->day(record, m_day, sink);
        if (!day)
            return;
        const auto net = amount(record, m_net, sink);
        if (!net)
            return;
        row.day = day->day;
        row.net = net->micros;
        if (type.ends_with("payout") || type.ends_with("payouts"))
            emitPayout(record, row, sink);
        else
            emitEarning(record, row, type, sink);
    }

private:
    struct Row
    {
        DayNumber day = 0;
        Micros net = 0;
        Currency currency;
    };

    static std::optional<DayNumber> dayInName(const QString &name)
    {
        static const QRegularExpression day(u"(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
        const QRegularExpressionMatch match = day.match(name);
        const QDate date = QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                 match.captured(3).toInt());
        return date.isValid() ? std::optional(toDayNumber(date)) : std::nullopt;
    }

    static EarningKind kindOf(const std::string &type, Micros net)
    {
        const auto has = [&](std::string_view part) { return type.find(part) != type.npos; };
        if (has("refund"))
            return EarningKind::Refund;
        if (has("chargeback") || has("dispute"))
            return EarningKind::Chargeback;
        if (has("fee"))
            return EarningKind::Fee;
        if (has("sale"))
            return net < 0 ? EarningKind::Refund : EarningKind::Earning;
        return has("affiliate") ? EarningKind::Earning : EarningKind::Adjustment;
    }

    /// Taken off here because another service has paid it out.
    void emitPayout(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        PayoutDraft draft;
        draft.amount = row.net;
        draft.currency = row.currency;
        draft.reversed = row.net > 0;
        draft.day = row.day;
        draft.platform = platformWord;
        draft.description = record.cell(m_type);
        setKey(record, row);
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        sink.payout(draft);
    }

    void emitEarning(const CsvRecord &record, const Row &row, const std::string &type,
                     ImportSink &sink)
    {
        if (row.net == 0 && optionalAmount(record, m_price).value_or(0) == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        EarningDraft draft;
        draft.amount = row.net;
        draft.currency = row.currency;
        draft.kind = kindOf(type, row.net);
        if (!setId(record, row, type, draft, sink))
            return;
        const bool affiliate = type.find("affiliate") != type.npos;
        draft.source = affiliate ? EarningSource::Affiliate : EarningSource::Merchandise;
        draft.status = EarningStatus::Paid;
        draft.earnedDay = row.day;
        draft.paidDay = m_payoutDay;
        draft.gross = optionalAmount(record, m_price);
        draft.fee = optionalAmount(record, m_fee);
        draft.payer = withoutGuard(record.cell(m_buyer));
        draft.description = withoutGuard(record.cell(m_item));
        draft.platform = platformWord;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    /// A sale is the row of the sales file, so that it is updated and not added; what happens to it
    /// later is a row of its own. Fees and credits have no purchase.
    bool setId(const CsvRecord &record, const Row &row, const std::string &type,
               EarningDraft &draft, ImportSink &sink)
    {
        const bool sale = type == "sale";
        if (!sale && isMissing(record.cell(m_id))) {
            setKey(record, row);
            draft.naturalKey = m_key;
            draft.keyKind = KeyKind::StableColumns;
            return true;
        }
        const auto id = this->id(record, m_id, sink);
        if (!id)
            return false;
        draft.externalId = *id;
        if (sale) {
            draft.naturalKey = *id;
            return true;
        }
        const std::string day = isoText(row.day).toStdString();
        joinKey(m_key, { *id, type, day, decimalText(row.net).toStdString() });
        draft.naturalKey = m_key;
        return true;
    }

    void setKey(const CsvRecord &record, const Row &row)
    {
        const std::string type = normalisedWord(record.cell(m_type));
        joinKey(m_key,
                { type, isoText(row.day).toStdString(), record.cell(m_item),
                  decimalText(row.net).toStdString() });
    }

    int m_type;
    int m_day;
    int m_id;
    int m_item;
    int m_buyer;
    int m_price;
    int m_fee;
    int m_net;
    std::optional<DayNumber> m_payoutDay;
    std::string m_key;
};

class GumroadSalesFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "gumroad.sales"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override { return QCoreApplication::translate("Import", "Gumroad sales"); }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all
            = header.has("purchase id") && header.has("purchase date") && header.has("net total");
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<GumroadSalesReader>(file);
    }
};

class GumroadPayoutFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "gumroad.payout"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Gumroad payout");
    }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("type") && header.has("date") && header.has("purchase id")
            && header.has("net total");
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<GumroadPayoutReader>(file);
    }
};

} // namespace

const ImportFormat &gumroadSalesFormat()
{
    static const GumroadSalesFormat format;
    return format;
}

const ImportFormat &gumroadPayoutFormat()
{
    static const GumroadPayoutFormat format;
    return format;
}

} // namespace Creator
