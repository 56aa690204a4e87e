#include "import/formats/mappedreader.h"

#include "import/celltext.h"
#include "import/formats/belowtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view platformWord = "generic";

} // namespace

MappedReader::MappedReader(const FileContext &file, const ColumnMapping &mapping)
    : TableReader(file, conventionsOf(file))
    , m_mapping(mapping)
{
    for (auto it = mapping.roles.cbegin(); it != mapping.roles.cend(); ++it) {
        Cell cell;
        const std::string value = it->toStdString();
        cell.column = value.starts_with(':') ? -1 : header().find(normalisedWord(value));
        if (value.starts_with(':'))
            cell.constant = value.substr(1);
        else if (cell.column < 0 && it.key() == MappingRole::Currency
                 && Currency::fromCode(std::string_view(value)))
            cell.constant = value;
        else if (cell.column < 0)
            m_missing.append(*it);
        m_cells[it.key()] = cell;
    }
    const int amount = columnOf(MappingRole::Amount);
    watchAmounts({ amount, columnOf(MappingRole::Gross), columnOf(MappingRole::Fee) });
    watchDays({ columnOf(MappingRole::Date) });
    const auto currency = m_cells.find(MappingRole::Currency);
    if (currency != m_cells.end() && currency->second.column < 0)
        m_currency
            = Currency::fromCode(std::string_view(currency->second.constant)).value_or(Currency());
    else if (currency == m_cells.end())
        m_currency = header().currency(amount).value_or(Currency());
    useColumns({ columnOf(MappingRole::Date), amount, columnOf(MappingRole::Currency),
                 columnOf(MappingRole::ExternalId), columnOf(MappingRole::Payer),
                 columnOf(MappingRole::Source), columnOf(MappingRole::Status),
                 columnOf(MappingRole::Description), columnOf(MappingRole::Gross),
                 columnOf(MappingRole::Fee), columnOf(MappingRole::PaidAt),
                 columnOf(MappingRole::DueAt) });
}

CellConventions MappedReader::conventionsOf(const FileContext &file)
{
    CellConventions conventions;
    // Semicolons come from countries that need the comma for decimals; only until a person answers.
    conventions.decimal = file.delimiter == ';' ? DecimalSign::Comma : DecimalSign::Dot;
    conventions.order = DateOrder::DayMonthYear;
    conventions.asksDateOrder = true;
    return conventions;
}

int MappedReader::columnOf(MappingRole role) const
{
    const auto it = m_cells.find(role);
    return it == m_cells.end() ? -1 : it->second.column;
}

std::string_view MappedReader::text(const CsvRecord &record, MappingRole role) const
{
    const auto it = m_cells.find(role);
    if (it == m_cells.end())
        return {};
    if (it->second.column < 0)
        return it->second.constant;
    const std::string_view cell = withoutGuard(record.cell(it->second.column));
    return isMissing(cell) ? std::string_view() : cell;
}

RecordReader::Survey MappedReader::survey(const CsvRecord &record)
{
    const Survey known = TableReader::survey(record);
    const std::string_view amount = record.rawCell(columnOf(MappingRole::Amount));
    m_decimals.observe(amount);
    m_currencyInCells = m_currencyInCells || currencyInCell(amount).has_value();
    m_lastRecord = record.number();
    return m_mapping.skippedAtEnd > 0 ? Survey::More : known;
}

QList<OpenQuestion> MappedReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (!m_missing.isEmpty())
        open.append({ u"mapping"_s, m_missing });
    const bool fromColumn = columnOf(MappingRole::Currency) >= 0;
    if (m_currency.isNull() && !fromColumn && !m_currencyInCells)
        open.append({ u"currency"_s, {} });
    // Money without decimals cannot be misread: 1,234 won are never one won.
    const bool hasDecimals = m_currency.isNull() || m_currency.decimals() > 0;
    if (m_decimals.isAmbiguous() && hasDecimals && !answers().decimalSign())
        open.append({ u"decimal"_s, { u"dot"_s, u"comma"_s } });
    return open;
}

QStringList MappedReader::warnings() const
{
    QStringList all;
    for (const QString &name : m_missing)
        all.append(
            QCoreApplication::translate("Import", "The table has no column “%1”.").arg(name));
    return all;
}

void MappedReader::read(const CsvRecord &record, ImportSink &sink)
{
    if (m_mapping.skippedAtEnd > 0 && record.number() > m_lastRecord - m_mapping.skippedAtEnd) {
        sink.skip(SkipReason::Footer);
        return;
    }
    EarningDraft draft;
    const std::optional<DayCell> day = parseDay(text(record, MappingRole::Date), dateOrder());
    if (!day) {
        skipUndated(record, sink);
        return;
    }
    draft.earnedDay = day->day;
    draft.occurredAtMs = day->instant();
    if (!fillAmount(record, draft, sink))
        return;
    if (!findCurrency(record, sink, draft.currency) || !fillDays(record, draft, sink))
        return;
    draft.source = sourceFromWord(normalisedWord(text(record, MappingRole::Source)))
                       .value_or(EarningSource::Other);
    draft.payer = text(record, MappingRole::Payer);
    draft.description = text(record, MappingRole::Description);
    draft.gross = optionalAmount(record, columnOf(MappingRole::Gross));
    if (const auto fee = optionalAmount(record, columnOf(MappingRole::Fee)))
        draft.fee = *fee < 0 ? -*fee : *fee;
    draft.platform = platformWord;
    fillStatus(record, draft);
    // Without an id of its own nothing tells which row of an earlier export it was.
    const bool isWithdrawn = draft.status == EarningStatus::Cancelled;
    if (isWithdrawn && isMissing(text(record, MappingRole::ExternalId))) {
        sink.skip(SkipReason::Failed);
        return;
    }
    if (!fillKey(record, draft, sink))
        return;
    beginDetail(record, sink);
    draft.detailJson = endDetail();
    if (isWithdrawn)
        sink.withdrawn(draft);
    else
        sink.earning(draft);
}

void MappedReader::skipUndated(const CsvRecord &record, ImportSink &sink) const
{
    if (const auto reason = lineBelowTable(record))
        sink.skip(*reason);
    else
        reject(RejectReason::BadDate, record, columnOf(MappingRole::Date), sink);
}

/// False if the record is no earning.
bool MappedReader::fillAmount(const CsvRecord &record, EarningDraft &draft, ImportSink &sink) const
{
    const std::string_view cell = text(record, MappingRole::Amount);
    if (isMissing(cell)) {
        sink.skip(SkipReason::NoValue);
        return false;
    }
    const auto amount = parseAmount(cell, decimalSign());
    if (!amount) {
        reject(RejectReason::BadAmount, record, columnOf(MappingRole::Amount), sink);
        return false;
    }
    draft.amount = m_mapping.sign == SignRule::Inverted ? -amount->micros : amount->micros;
    if (amount->rounded)
        draft.rawAmount = cell;
    if (draft.amount == 0 || (draft.amount < 0 && m_mapping.sign == SignRule::PositiveOnly)) {
        sink.skip(draft.amount == 0 ? SkipReason::Zero : SkipReason::Expense);
        return false;
    }
    draft.kind = draft.amount < 0 ? EarningKind::Refund : EarningKind::Earning;
    return true;
}

bool MappedReader::findCurrency(const CsvRecord &record, ImportSink &sink, Currency &currency) const
{
    const int column = columnOf(MappingRole::Currency);
    if (column < 0 && !m_currency.isNull()) {
        currency = m_currency;
        return true;
    }
    std::optional<Currency> found;
    if (column >= 0) {
        found = Currency::fromCode(record.cell(column));
        if (!found)
            found = currencyInCell(std::string("1 ").append(record.cell(column)));
    }
    if (!found)
        found = currencyInCell(text(record, MappingRole::Amount));
    if (!found && (column >= 0 || m_currencyInCells)) {
        reject(RejectReason::MissingCurrency, record,
               column >= 0 ? column : columnOf(MappingRole::Amount), sink);
        return false;
    }
    currency = found.value_or(Currency());
    return true;
}

bool MappedReader::fillDays(const CsvRecord &record, EarningDraft &draft, ImportSink &sink) const
{
    const auto read = [&](MappingRole role, std::optional<DayNumber> &day) {
        const std::string_view cell = text(record, role);
        if (cell.empty())
            return true;
        const std::optional<DayCell> parsed = parseDay(cell, dateOrder());
        if (!parsed) {
            reject(RejectReason::BadDate, record, columnOf(role), sink);
            return false;
        }
        day = parsed->day;
        return true;
    };
    return read(MappingRole::PaidAt, draft.paidDay) && read(MappingRole::DueAt, draft.dueDay);
}

void MappedReader::fillStatus(const CsvRecord &record, EarningDraft &draft) const
{
    const auto status = statusFromAnyWord(text(record, MappingRole::Status));
    draft.status = status.value_or(draft.paidDay ? EarningStatus::Paid : EarningStatus::Pending);
    if (draft.status == EarningStatus::Paid && !draft.paidDay)
        draft.paidDay = draft.earnedDay;
    if (draft.status != EarningStatus::Paid)
        draft.paidDay.reset();
}

bool MappedReader::fillKey(const CsvRecord &record, EarningDraft &draft, ImportSink &sink)
{
    const int idColumn = columnOf(MappingRole::ExternalId);
    if (idColumn >= 0) {
        const auto id = this->id(record, idColumn, sink);
        if (!id)
            return false;
        draft.externalId = *id;
        draft.naturalKey = *id;
        return true;
    }
    // What the cells mean, not how this file writes them: the next export may write it otherwise.
    const std::string day = std::to_string(draft.earnedDay);
    const std::string amount = std::to_string(draft.amount);
    joinKey(m_key, { day, amount, draft.currency.codeView(), draft.payer, draft.description });
    draft.naturalKey = m_key;
    draft.keyKind = KeyKind::StableColumns;
    return true;
}

std::optional<EarningStatus> statusFromAnyWord(std::string_view cell)
{
    struct Word
    {
        std::string_view text;
        EarningStatus status;
    };
    static constexpr Word words[] = {
        { "completed", EarningStatus::Paid },      { "complete", EarningStatus::Paid },
        { "received", EarningStatus::Pending },    { "available", EarningStatus::Pending },
        { "reported", EarningStatus::Pending },    { "final", EarningStatus::Pending },
        { "open", EarningStatus::Pending },        { "unpaid", EarningStatus::Pending },
        { "invoiced", EarningStatus::Pending },    { "scheduled", EarningStatus::Pending },
        { "canceled", EarningStatus::Cancelled },  { "failed", EarningStatus::Cancelled },
        { "denied", EarningStatus::Cancelled },    { "void", EarningStatus::Cancelled },
        { "bezahlt", EarningStatus::Paid },        { "abgeschlossen", EarningStatus::Paid },
        { "offen", EarningStatus::Pending },       { "ausstehend", EarningStatus::Pending },
        { "storniert", EarningStatus::Cancelled }, { "erstattet", EarningStatus::Refunded },
        { "지급완료", EarningStatus::Paid },       { "지급 완료", EarningStatus::Paid },
        { "입금완료", EarningStatus::Paid },       { "완료", EarningStatus::Paid },
        { "대기", EarningStatus::Pending },        { "지급대기", EarningStatus::Pending },
        { "미지급", EarningStatus::Pending },      { "예정", EarningStatus::Pending },
        { "취소", EarningStatus::Cancelled },      { "환불", EarningStatus::Refunded },
        { "추정", EarningStatus::Estimated },      { "예상", EarningStatus::Estimated },
    };
    const std::string text = normalisedWord(cell);
    if (const auto status = statusFromWord(text))
        return status;
    for (const Word &known : words) {
        if (known.text == text)
            return known.status;
    }
    return std::nullopt;
}

} // namespace Creator
