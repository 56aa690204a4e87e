#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/googlerows.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct StatementColumns
{
    int day = -1;
    int description = -1;
    int amount = -1;
    bool knownWords = false;
};

StatementColumns statementColumns(const HeaderIndex &header)
{
    StatementColumns columns;
    columns.day = header.find({ "date", "fecha" });
    columns.description = header.find({ "description", "descripción", "descripcion" });
    columns.amount = header.find({ "amount", "importe" });
    columns.knownWords = columns.day >= 0 && columns.description >= 0 && columns.amount >= 0;
    if (columns.knownWords || header.columnCount() != 3)
        return columns;
    // Another language: a date, a text and the amount with its currency, in that order.
    columns = { 0, 1, 2, false };
    return columns;
}

/// The product that a line of earnings is from.
std::string_view platformOf(std::string_view description)
{
    const std::string text = normalisedWord(description);
    for (const std::string_view product : { "youtube", "admob", "adsense" }) {
        if (containsWord(text, product))
            return product;
    }
    return "google";
}

/// The monthly statement of a Google payments account. FORMATS §2.1.
class GoogleStatementReader final : public TableReader
{
public:
    GoogleStatementReader(const FileContext &file, const StatementColumns &columns)
        : TableReader(file, {})
        , m_columns(columns)
    {
        watchAmounts({ columns.amount });
        watchDays({ columns.day });
        setCurrency(-1, columns.amount);
        useColumns({ columns.day, columns.description, columns.amount });
    }

    Survey survey(const CsvRecord &record) override
    {
        (void)TableReader::survey(record);
        m_pending.push_back({ record.number(), std::string(record.cell(m_columns.day)),
                              std::string(record.cell(m_columns.description)),
                              std::string(record.cell(m_columns.amount)) });
        return Survey::More;
    }

    void finishSurvey() override
    {
        TableReader::finishSurvey();
        for (const Pending &pending : m_pending) {
            const auto day = parseDay(pending.day, dateOrder());
            const auto amount = parseAmount(pending.amount, decimalSign());
            if (!day || !amount)
                continue;
            GoogleRow row;
            row.record = pending.record;
            row.kind = kindOf(pending.description);
            row.firstDay = day->firstDay;
            row.day = day->day;
            row.amount = amount->micros;
            row.numbered = !paymentNumber(pending.description).empty();
            m_knowsWords = m_knowsWords || row.kind != GoogleRowKind::Unknown;
            m_statement.add(row);
        }
        m_pending.clear();
        m_pending.shrink_to_fit();
        m_statement.conclude();
    }

    std::optional<RefusalReason> refusal() const override
    {
        return m_statement.isSpending() ? std::optional(RefusalReason::SpendingAccount)
                                        : std::nullopt;
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (!m_unknown.empty() && !m_knowsWords) {
            QStringList texts;
            for (const std::string &text : m_unknown)
                texts.append(QString::fromStdString(text));
            open.append({ u"descriptions"_s, texts });
        }
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        const auto amount = this->amount(record, m_columns.amount, sink);
        if (!amount)
            return;
        Money money;
        money.micros = amount->micros;
        (void)currency(record, sink, money.currency);
        const GoogleRowKind kind = m_statement.kindOf(record.number());
        switch (kind) {
        case GoogleRowKind::Opening:
        case GoogleRowKind::Closing:
            emitBalance(record, money.micros, sink);
            break;
        case GoogleRowKind::Payout:
            emitPayout(record, *day, money, sink);
            break;
        case GoogleRowKind::Earning:
        case GoogleRowKind::Tax:
        case GoogleRowKind::Adjustment:
        case GoogleRowKind::Unknown:
            emitEarning(record, *day, money, kind, sink);
            break;
        }
    }

private:
    struct Pending
    {
        std::int64_t record;
        std::string day;
        std::string description;
        std::string amount;
    };

    /// `--set "description:TEXT=payout"` says what a text means whose words are not known.
    GoogleRowKind kindOf(const std::string &description)
    {
        const GoogleRowKind known = googleRowKind(description);
        if (known != GoogleRowKind::Unknown)
            return known;
        std::string text = normalisedWord(description);
        text.resize(text.size() - paymentNumber(text).size());
        const std::optional<std::string> answer = answers().text(
            u"description:"_s + QString::fromStdString(std::string(trimmed(text))));
        if (answer == "earning")
            return GoogleRowKind::Earning;
        if (answer == "tax_withheld" || answer == "tax")
            return GoogleRowKind::Tax;
        if (answer == "payout")
            return GoogleRowKind::Payout;
        if (answer == "adjustment")
            return GoogleRowKind::Adjustment;
        if (m_unknown.size() < 50)
            m_unknown.insert(std::string(trimmed(text)));
        return GoogleRowKind::Unknown;
    }

    void emitBalance(const CsvRecord &record, Micros amount, ImportSink &sink) const
    {
        if (record.number() == m_statement.openingRecord())
            sink.balance(BalancePart::Opening, amount);
        if (record.number() == m_statement.closingRecord())
            sink.balance(BalancePart::Closing, amount);
        sink.skip(SkipReason::Balance);
    }

    void emitPayout(const CsvRecord &record, const DayCell &day, const Money &money,
                    ImportSink &sink)
    {
        PayoutDraft draft;
        draft.amount = money.micros;
        draft.currency = money.currency;
        draft.day = day.day;
        draft.platform = "google";
        draft.description = record.cell(m_columns.description);
        draft.externalId = paymentNumber(draft.description);
        draft.reversed = money.micros > 0;
        setKey(record);
        draft.keyKind = draft.externalId.empty() ? KeyKind::StableColumns : KeyKind::UniqueId;
        draft.naturalKey = draft.externalId.empty() ? std::string_view(m_key) : draft.externalId;
        sink.payout(draft);
    }

    void emitEarning(const CsvRecord &record, const DayCell &day, const Money &money,
                     GoogleRowKind kind, ImportSink &sink)
    {
        if (money.micros == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        EarningDraft draft;
        draft.amount = money.micros;
        draft.currency = money.currency;
        draft.source = EarningSource::Ads;
        draft.kind = kind == GoogleRowKind::Earning ? EarningKind::Earning
            : kind == GoogleRowKind::Tax            ? EarningKind::TaxWithheld
                                                    : EarningKind::Adjustment;
        draft.earnedDay = day.day;
        draft.paidDay = m_statement.paidDay(record.number());
        draft.status = draft.paidDay ? EarningStatus::Paid : EarningStatus::Pending;
        draft.description = record.cell(m_columns.description);
        draft.platform = platformOf(draft.description);
        setKey(record);
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    void setKey(const CsvRecord &record)
    {
        joinKey(m_key,
                { record.cell(m_columns.day), record.cell(m_columns.description),
                  record.cell(m_columns.amount) });
    }

    StatementColumns m_columns;
    std::vector<Pending> m_pending;
    GoogleStatement m_statement;
    std::set<std::string> m_unknown;
    bool m_knowsWords = false;
    std::string m_key;
};

class GoogleStatementFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "google.account_activities"; }
    std::string_view platform() const override { return "google"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import",
                                           "Google payments transactions (AdSense, YouTube)");
    }

    int match(const FileContext &file) const override
    {
        const StatementColumns columns = statementColumns(file.header);
        if (columns.amount < 0 || !file.header.currency(columns.amount))
            return 0;
        if (columns.knownWords)
            return file.header.namedCount() <= 4 ? surelyMatches : 0;
        const bool named = file.fileName.contains("account_activities"_L1, Qt::CaseInsensitive);
        const bool dated = !file.firstRecord.empty()
            && parseDay(file.firstRecord.front(), DateOrder::MonthDayYear).has_value();
        return dated && (named || file.allQuoted) ? probablyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<GoogleStatementReader>(file, statementColumns(file.header));
    }
};

} // namespace

const ImportFormat &googleStatementFormat()
{
    static const GoogleStatementFormat format;
    return format;
}

} // namespace Creator
