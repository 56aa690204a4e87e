#include "reports/ledgertables.h"

#include "domain/sourcename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = ReportColumn::Kind;
using Need = ReportColumn::Need;
using Weight = ReportRow::Weight;

} // namespace

ReportTable LedgerTables::estimates() const
{
    ReportTable table;
    table.sheet = tr("Estimates");
    table.title = tr("Estimates, apart from final money");
    table.note = tr("What platforms themselves call estimated. Where a final figure of the same "
                    "platform, account, source and month exists, the estimate no longer counts.");
    table.columns = { { tr("Month") },
                      { tr("Platform") },
                      { tr("Source") },
                      { tr("State") },
                      { tr("Entries"), Kind::Count },
                      { tr("Currency") },
                      { tr("Estimate"), Kind::Amount },
                      { tr("Final in") },
                      { tr("Final"), Kind::Amount },
                      { tr("Difference"), Kind::Amount } };
    for (const EstimatedMonth &line : m_report.estimates) {
        const bool replaced = line.fate == EstimatedMonth::Fate::Replaced;
        ReportRow row;
        row.cells = { m_words.month(line.month),
                      line.platform.isEmpty() ? tr("No platform") : platformName(line.platform),
                      m_words.source(line.source),
                      replaced ? tr("Replaced") : tr("Expected"),
                      line.rows,
                      line.net.currency.code(),
                      line.net,
                      QString(),
                      QString(),
                      QString() };
        const QMap<Currency, Int128> &finals = line.finalNet.byCurrency();
        if (!finals.isEmpty()) {
            const Currency currency
                = finals.contains(line.net.currency) ? line.net.currency : finals.firstKey();
            const Money final{ line.finalNet.of(currency), currency };
            row.cells[7] = currency.code();
            row.cells[8] = final;
            if (currency == line.net.currency)
                row.cells[9] = Money{ final.micros - line.net.micros, currency };
        }
        table.rows.append(row);
    }
    table.emptyText = tr("No estimates in this period.");
    return table;
}

ReportTable LedgerTables::outstanding() const
{
    ReportTable table;
    table.sheet = tr("Outstanding");
    table.title = tr("Outstanding");
    const QDate today = m_report.request.madeAt.toLocalTime().date();
    table.note = tr("Everything not yet paid on %1, whatever the period of this report.")
                     .arg(m_words.day(today));
    table.columns = { { tr("Due"), Kind::Day },
                      { tr("State") },
                      { tr("Currency") },
                      { tr("Amount"), Kind::Amount },
                      { tr("Entries"), Kind::Count } };
    for (const Outstanding::Due &due : m_report.outstanding) {
        const QString state = !due.day.isValid() ? tr("No due date")
            : due.day < today                    ? tr("Overdue")
                                                 : tr("Expected");
        const ReportCell day = due.day.isValid() ? ReportCell(due.day) : ReportCell(QString());
        table.rows.append(
            { { day, state, due.amount.currency.code(), due.amount, due.rows }, Weight::Normal });
    }
    table.emptyText = tr("Nothing is outstanding.");
    return table;
}

QString LedgerTables::payoutText(const Payout &payout) const
{
    if (payout.reversed)
        return tr("Returned");
    return payout.direction == PayoutDirection::In ? tr("Arrived") : tr("Sent by the platform");
}

ReportTable LedgerTables::payouts() const
{
    ReportTable table;
    table.sheet = tr("Payouts");
    table.title = tr("Payouts received");
    table.note = tr("Transfers of money already counted above. They are never income.");
    table.columns = { { tr("Date"), Kind::Day },     { tr("Platform") },
                      { tr("What happened") },       { tr("State") },
                      { tr("Reference") },           { tr("Currency") },
                      { tr("Amount"), Kind::Amount } };
    QMap<std::pair<Currency, PayoutDirection>, Micros> sums;
    for (const Payout &payout : m_report.payouts) {
        const Money amount = payout.reversed ? -payout.amount : payout.amount;
        table.rows.append({ { payout.paidAt, platformName(payout.platform), payoutText(payout),
                              m_words.payoutStatus(payout.status),
                              payout.externalId.isEmpty() ? payout.description : payout.externalId,
                              amount.currency.code(), amount },
                            Weight::Normal });
        if (payout.status != PayoutStatus::Failed)
            sums[{ amount.currency, payout.direction }] += amount.micros;
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const auto &[currency, direction] = it.key();
        table.rows.append({ { QString(), QString(),
                              direction == PayoutDirection::In ? tr("Total arrived")
                                                               : tr("Total sent by platforms"),
                              QString(), QString(), currency.code(), Money{ *it, currency } },
                            Weight::Total });
    }
    table.emptyText = tr("No payouts in this period.");
    return table;
}

QString LedgerTables::reasonText(LeftOut::Reason reason) const
{
    switch (reason) {
    case LeftOut::Reason::NoRate:
        return tr(
            "No exchange rate within 7 days: counted per currency, missing from converted sums");
    case LeftOut::Reason::NoRateEstimate:
        return tr("Estimate without an exchange rate within 7 days: counted per currency, missing "
                  "from converted sums");
    case LeftOut::Reason::NoRateReceived:
        return tr("No exchange rate within 7 days of the payment: missing from the converted sum "
                  "paid in the period");
    case LeftOut::Reason::ReplacedEstimate:
        return tr("Estimate replaced by the final figure of the same month");
    case LeftOut::Reason::Cancelled:
        return tr("Cancelled");
    case LeftOut::Reason::Refunded:
        return tr("Refunded as a whole");
    case LeftOut::Reason::Disputed:
        return tr("Disputed");
    case LeftOut::Reason::InTrash:
        return tr("In the trash");
    }
    Q_UNREACHABLE();
}

ReportTable LedgerTables::leftOut() const
{
    ReportTable table;
    table.sheet = tr("Left out");
    table.title = tr("What was left out, and why");
    table.columns = { { tr("Reason") },
                      { tr("Currency") },
                      { tr("Entries"), Kind::Count },
                      { tr("Amount"), Kind::Amount } };
    for (const LeftOut &line : m_report.leftOut) {
        table.rows.append(
            { { reasonText(line.reason), line.net.currency.code(), line.rows, line.net },
              Weight::Normal });
    }
    table.emptyText = tr("Nothing was left out.");
    return table;
}

ReportTable LedgerTables::rates() const
{
    ReportTable table;
    table.sheet = tr("Rates");
    table.title = tr("Exchange rates used");
    table.columns = { { tr("Date"), Kind::Day },
                      { tr("From") },
                      { tr("To") },
                      { tr("Rate"), Kind::Number },
                      { tr("Published by") } };
    for (const UsedRate &rate : m_report.rates) {
        table.rows.append({ { rate.date, rate.from.code(), rate.to.code(),
                              ReportCell::number(rate.text()), rate.source.toUpper() },
                            Weight::Normal });
    }
    table.emptyText = tr("No amount needed converting.");
    table.place = ReportTable::Place::Files;
    return table;
}

ReportTable LedgerTables::ratesOnPaper() const
{
    constexpr qsizetype mostColumns = 9;
    QList<Currency> currencies;
    QMap<QDate, QMap<Currency, QString>> days;
    for (const UsedRate &rate : m_report.rates) {
        if (!currencies.contains(rate.from))
            currencies.append(rate.from);
        days[rate.date].insert(rate.from, rate.text());
    }
    std::sort(currencies.begin(), currencies.end());
    ReportTable table = rates();
    table.place = ReportTable::Place::Paper;
    table.rows.clear();
    table.columns.clear();
    const QString publisher
        = m_report.rates.isEmpty() ? QString() : m_report.rates.first().source.toUpper();
    table.note = tr("One unit of each currency in %1, as published by %2 on that day.")
                     .arg(m_report.request.home.code(), publisher);
    // Days run down, then go on in the next block to the right.
    const qsizetype blocks = std::clamp<qsizetype>(mostColumns / (currencies.size() + 1), 1, 3);
    const qsizetype height = (days.size() + blocks - 1) / blocks;
    const QList<QDate> dates = days.keys();
    table.rows.resize(height);
    for (qsizetype block = 0; block < blocks; ++block) {
        table.columns.append({ tr("Date"), Kind::Day });
        for (const Currency currency : currencies)
            table.columns.append({ currency.code(), Kind::Number });
        for (qsizetype i = 0; i < height; ++i) {
            const QDate day = dates.value(block * height + i);
            QList<ReportCell> &cells = table.rows[i].cells;
            cells.append(day.isValid() ? ReportCell(day) : ReportCell());
            for (const Currency currency : currencies)
                cells.append(ReportCell::number(days.value(day).value(currency)));
        }
    }
    return table;
}

} // namespace Creator
