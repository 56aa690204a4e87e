#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/paypalwords.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "paypal";

CellConventions conventionsOf(PayPalLanguage language)
{
    // English accounts write both 03/01 and 01/03; the others write the day first.
    if (language == PayPalLanguage::English)
        return { DecimalSign::Dot, DateOrder::MonthDayYear, true };
    return { DecimalSign::Comma, DateOrder::DayMonthYear, false };
}

/// A wallet: payments that arrive are earnings, unless a platform pays out. FORMATS §9.2 and §0.4.
class PayPalReader final : public TableReader
{
public:
    PayPalReader(const FileContext &file, const PayPalColumns &columns)
        : TableReader(file, conventionsOf(columns.language))
        , m_columns(columns)
    {
        watchAmounts({ columns.gross, columns.fee, columns.net, columns.balance });
        watchDays({ columns.day });
        setCurrency(columns.currency, columns.net);
        useColumns({ columns.day, columns.time, columns.zone, columns.name, columns.type,
                     columns.status, columns.currency, columns.gross, columns.fee, columns.net,
                     columns.id, columns.impact, columns.balance });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        Row row;
        const auto id = this->id(record, m_columns.id, sink);
        if (!id || !currency(record, sink, row.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        const auto net = amount(record, m_columns.net, sink);
        if (!net)
            return;
        row.id = *id;
        row.day = *day;
        row.net = *net;
        row.type = payPalType(record.cell(m_columns.type));
        row.state = payPalState(record.cell(m_columns.status));
        readClock(record, row);
        decide(record, row, sink);
    }

private:
    struct Row
    {
        std::string_view id;
        DayCell day;
        ParsedDecimal net;
        Currency currency;
        PayPalType type = PayPalType::Payment;
        PayPalState state = PayPalState::Completed;
    };

    void readClock(const CsvRecord &record, Row &row) const
    {
        if (const auto clock = parseClock(record.cell(m_columns.time)))
            row.day.msOfDay = clock;
        if (const auto zone = parseZone(record.cell(m_columns.zone)))
            row.day.offsetMinutes = zone;
    }

    void decide(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        const bool memo = isPayPalMemo(record.cell(m_columns.impact));
        switch (row.type) {
        case PayPalType::Conversion:
            skip(row, SkipReason::Conversion, sink);
            return;
        case PayPalType::Hold:
            skip(row, SkipReason::Hold, sink);
            return;
        case PayPalType::Request:
            skip(row, SkipReason::Memo, sink);
            return;
        case PayPalType::Authorization:
            skip(row, memo ? SkipReason::Memo : SkipReason::Hold, sink);
            return;
        case PayPalType::Deposit:
            skip(row, SkipReason::TransferIn, sink);
            return;
        case PayPalType::Withdrawal:
            emitPayout(record, row, PayoutDirection::Out, sink);
            return;
        case PayPalType::Payment:
        case PayPalType::Refund:
        case PayPalType::Chargeback:
        case PayPalType::Fee:
        case PayPalType::Donation:
        case PayPalType::Subscription:
            break;
        }
        // A pending payment has no effect on the balance yet, but is expected money.
        if (memo && row.state == PayPalState::Completed)
            skip(row, SkipReason::Memo, sink);
        else
            decideByAmount(record, row, sink);
    }

    /// A failed payment is skipped as one, whatever else it would be skipped for.
    static void skip(const Row &row, SkipReason reason, ImportSink &sink)
    {
        sink.skip(row.state == PayPalState::Failed ? SkipReason::Failed : reason);
    }

    void decideByAmount(const CsvRecord &record, const Row &row, ImportSink &sink)
    {
        const Micros gross = optionalAmount(record, m_columns.gross).value_or(row.net.micros);
        const bool incoming = gross > 0 || (gross == 0 && row.net.micros > 0);
        if (gross == 0 && row.net.micros == 0) {
            skip(row, SkipReason::Zero, sink);
            return;
        }
        switch (row.type) {
        case PayPalType::Refund:
            // A refund that arrives gives back what was spent.
            if (incoming)
                skip(row, SkipReason::Expense, sink);
            else
                emitEarning(record, row, EarningKind::Refund, sink);
            return;
        case PayPalType::Chargeback:
            emitEarning(record, row, EarningKind::Chargeback, sink);
            return;
        case PayPalType::Fee:
            emitEarning(record, row, EarningKind::Fee, sink);
            return;
        default:
            break;
        }
        if (!incoming)
            skip(row, SkipReason::Expense, sink);
        else if (!platformOfPayer(record.cell(m_columns.name)).empty())
            emitPayout(record, row, PayoutDirection::In, sink);
        else
            emitEarning(record, row, EarningKind::Earning, sink);
    }

    void emitPayout(const CsvRecord &record, const Row &row, PayoutDirection direction,
                    ImportSink &sink)
    {
        if (row.state == PayPalState::Failed) {
            sink.skip(SkipReason::Failed);
            return;
        }
        PayoutDraft draft;
        draft.amount = row.net.micros;
        draft.currency = row.currency;
        draft.direction = direction;
        draft.reversed = direction == PayoutDirection::Out && row.net.micros > 0;
        draft.status
            = row.state == PayPalState::Pending ? PayoutStatus::InTransit : PayoutStatus::Paid;
        draft.day = row.day.day;
        draft.occurredAtMs = row.day.instant();
        draft.platform = direction == PayoutDirection::In
            ? platformOfPayer(record.cell(m_columns.name))
            : platformWord;
        draft.description = descriptionOf(record);
        draft.externalId = row.id;
        draft.naturalKey = row.id;
        sink.payout(draft);
    }

    void emitEarning(const CsvRecord &record, const Row &row, EarningKind kind, ImportSink &sink)
    {
        EarningDraft draft;
        draft.amount = row.net.micros;
        draft.currency = row.currency;
        draft.kind = kind;
        draft.source = row.type == PayPalType::Donation ? EarningSource::Donation
            : row.type == PayPalType::Subscription      ? EarningSource::Subscription
                                                        : EarningSource::Other;
        draft.earnedDay = row.day.day;
        if (row.state == PayPalState::Completed) {
            draft.status = EarningStatus::Paid;
            draft.paidDay = row.day.day;
        }
        if (row.state == PayPalState::Failed)
            draft.status = EarningStatus::Cancelled;
        draft.occurredAtMs = row.day.instant();
        draft.gross = optionalAmount(record, m_columns.gross);
        if (const auto fee = optionalAmount(record, m_columns.fee))
            draft.fee = -*fee;
        draft.payer = withoutGuard(record.cell(m_columns.name));
        draft.description = descriptionOf(record);
        draft.platform = platformWord;
        draft.externalId = row.id;
        draft.naturalKey = row.id;
        if (row.net.rounded)
            draft.rawAmount = record.cell(m_columns.net);
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        if (row.state == PayPalState::Failed)
            sink.withdrawn(draft);
        else
            sink.earning(draft);
    }

    std::string_view descriptionOf(const CsvRecord &record) const
    {
        const std::string_view subject = withoutGuard(record.cell(m_columns.subject));
        return isMissing(subject) ? record.cell(m_columns.type) : subject;
    }

    PayPalColumns m_columns;
};

class PayPalFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "paypal.activity"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "PayPal activity");
    }

    int match(const FileContext &file) const override
    {
        return PayPalColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<PayPalReader>(file, PayPalColumns(file.header));
    }
};

} // namespace

const ImportFormat &payPalFormat()
{
    static const PayPalFormat format;
    return format;
}

} // namespace Creator
