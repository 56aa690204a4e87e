#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "kofi";

struct KofiColumns
{
    int day = -1;
    int from = -1;
    int message = -1;
    int item = -1;
    int received = -1;
    int given = -1;
    int currency = -1;
    int type = -1;
    int id = -1;
    bool isUtc = false;

    explicit KofiColumns(const HeaderIndex &header)
    {
        day = header.find({ "datetime (utc)", "datetime", "date (utc)", "date" });
        isUtc = day >= 0 && header.name(day).ends_with("(utc)");
        from = header.find("from");
        message = header.find("message");
        item = header.find("item");
        received = header.find("received");
        given = header.find("given");
        currency = header.find("currency");
        type = header.find({ "transactiontype", "transaction type", "type" });
        id = header.find({ "transactionid", "transaction id" });
    }

    [[nodiscard]] bool isComplete() const
    {
        return day >= 0 && received >= 0 && id >= 0 && (given >= 0 || type >= 0);
    }
};

/// Money that fans send straight to the creator's PayPal or Stripe: paid on its own day, gross of
/// what those take. FORMATS §8.1.
class KofiReader final : public TableReader
{
public:
    explicit KofiReader(const FileContext &file)
        : TableReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, false })
        , m_columns(header())
    {
        const KofiColumns &c = m_columns;
        watchAmounts({ c.received, c.given });
        watchDays({ c.day });
        setCurrency(c.currency, c.received);
        useColumns({ c.day, c.from, c.message, c.item, c.received, c.given, c.currency, c.id });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isUndated = !optionalDay(record, m_columns.day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        const auto id = this->id(record, m_columns.id, sink);
        EarningDraft draft;
        if (!id || !currency(record, sink, draft.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day || !readAmount(record, draft, sink))
            return;
        draft.status = EarningStatus::Paid;
        draft.source = sourceOf(record.cell(m_columns.type));
        draft.earnedDay = day->day;
        draft.paidDay = day->day;
        draft.occurredAtMs = m_columns.isUtc ? day->instant(0) : day->instant();
        draft.payer = withoutGuard(record.cell(m_columns.from));
        draft.description = descriptionOf(record);
        draft.platform = platformWord;
        draft.externalId = *id;
        draft.naturalKey = *id;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

private:
    /// False if the record is no earning: money that the creator gave to others is spent.
    bool readAmount(const CsvRecord &record, EarningDraft &draft, ImportSink &sink) const
    {
        const std::string_view cell = record.rawCell(m_columns.received);
        const bool gave = !isMissing(record.rawCell(m_columns.given));
        if (isMissing(cell)) {
            sink.skip(gave ? SkipReason::Expense : SkipReason::NoValue);
            return false;
        }
        const auto received = amount(record, m_columns.received, sink);
        if (!received)
            return false;
        if (received->micros == 0) {
            const bool spent = optionalAmount(record, m_columns.given).value_or(0) != 0;
            sink.skip(spent ? SkipReason::Expense : SkipReason::Zero);
            return false;
        }
        draft.amount = received->micros;
        draft.kind = received->micros < 0 ? EarningKind::Refund : EarningKind::Earning;
        if (received->rounded)
            draft.rawAmount = record.cell(m_columns.received);
        return true;
    }

    static EarningSource sourceOf(std::string_view type)
    {
        const std::string word = normalisedWord(type);
        const auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
        if (has("shop"))
            return EarningSource::Merchandise;
        if (has("subscription") || has("monthly"))
            return EarningSource::Subscription;
        if (has("member"))
            return EarningSource::Membership;
        return has("donation") || has("tip") ? EarningSource::Donation : EarningSource::Other;
    }

    std::string_view descriptionOf(const CsvRecord &record) const
    {
        for (const int column : { m_columns.item, m_columns.message }) {
            const std::string_view text = withoutGuard(record.cell(column));
            if (!isMissing(text))
                return text;
        }
        return record.cell(m_columns.type);
    }

    KofiColumns m_columns;
};

class KofiFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "kofi.transactions"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Ko-fi transactions");
    }

    int match(const FileContext &file) const override
    {
        return KofiColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<KofiReader>(file);
    }
};

} // namespace

const ImportFormat &kofiFormat()
{
    static const KofiFormat format;
    return format;
}

} // namespace Creator
