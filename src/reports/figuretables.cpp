#include "reports/figuretables.h"

#include "domain/sourcename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = ReportColumn::Kind;
using Need = ReportColumn::Need;
using Weight = ReportRow::Weight;

constexpr QChar keySeparator = u'\x1f';

/// Converted money is rounded as its currency is written; what a file gave stays exact.
Money rounded(Micros micros, Currency currency)
{
    return { roundedToDecimals(micros, currency.decimals()), currency };
}

IncomeFigures rounded(const IncomeFigures &figures, Currency currency)
{
    const auto round = [&](Micros micros) { return rounded(micros, currency).micros; };
    return { round(figures.gross), round(figures.refunds), round(figures.adjustments),
             round(figures.fees),  round(figures.tax),     figures.rows };
}

bool hasOnly(const IncomeTotal &total, Currency currency)
{
    const QList<Currency> all = total.byCurrency.keys();
    return std::all_of(all.begin(), all.end(), [&](Currency one) { return one == currency; });
}

} // namespace

QList<ReportColumn> FigureTables::figureColumns() const
{
    return { { tr("Entries"), Kind::Count },
             { tr("Gross"), Kind::Amount },
             { tr("Refunds"), Kind::Amount, Need::UnlessZero },
             { tr("Adjustments"), Kind::Amount, Need::UnlessZero },
             { tr("Fees"), Kind::Amount, Need::UnlessZero },
             { tr("Tax withheld"), Kind::Amount, Need::UnlessZero },
             { tr("Net"), Kind::Amount },
             { tr("of it paid"), Kind::Amount },
             { tr("of it pending"), Kind::Amount } };
}

void FigureTables::addFigures(QList<ReportCell> &cells, const IncomeFigures &figures,
                              Micros pending, Currency currency) const
{
    cells.append(figures.rows);
    for (const Micros part : { figures.gross, figures.refunds, figures.adjustments, figures.fees,
                               figures.tax, figures.net(), figures.net() - pending, pending })
        cells.append(Money{ part, currency });
}

void FigureTables::addPerCurrency(ReportTable &table, const QString &label,
                                  const ReportTotals &totals, Weight weight) const
{
    const QMap<Currency, IncomeFigures> &sums = totals.finalMoney.byCurrency;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        ReportRow row{ {}, weight };
        if (!label.isNull())
            row.cells.append(label);
        row.cells.append(it.key().code());
        addFigures(row.cells, *it, totals.pending.byCurrency.value(it.key()).net(), it.key());
        table.rows.append(row);
    }
}

void FigureTables::addConverted(ReportTable &table, const QString &label,
                                const ReportTotals &totals, Weight weight) const
{
    const Currency home = m_report.request.home;
    ReportRow row{ { label }, weight };
    addFigures(row.cells, rounded(totals.finalMoney.home, home),
               rounded(totals.pending.home.net(), home).micros, home);
    table.rows.append(row);
}

IncomeFigures FigureTables::convertedFigures() const
{
    return rounded(m_report.earned.finalMoney.home, m_report.request.home);
}

bool FigureTables::needsConversion() const
{
    const Currency home = m_report.request.home;
    return !hasOnly(m_report.earned.finalMoney, home) || !hasOnly(m_report.cash.finalMoney, home)
        || !hasOnly(m_report.earned.estimated, home);
}

QString FigureTables::groupingText() const
{
    switch (m_report.request.grouping) {
    case IncomeGrouping::Month:
        return tr("Month");
    case IncomeGrouping::Source:
        return tr("Source");
    case IncomeGrouping::Platform:
        return tr("Platform");
    case IncomeGrouping::Payer:
        return tr("Payer");
    case IncomeGrouping::Content:
        return tr("Content");
    case IncomeGrouping::Status:
        return tr("Status");
    case IncomeGrouping::Currency:
        return tr("Currency");
    }
    Q_UNREACHABLE();
}

QString FigureTables::groupName(const ReportGroup &group) const
{
    switch (m_report.request.grouping) {
    case IncomeGrouping::Month:
        return m_words.month(QDate::fromString(group.key + u"-01"_s, Qt::ISODate));
    case IncomeGrouping::Source:
        return m_words.source(
            sourceFromWord(group.key.toStdString()).value_or(EarningSource::Other));
    case IncomeGrouping::Platform:
        return group.key.isEmpty() ? tr("No platform") : platformName(group.key);
    case IncomeGrouping::Payer:
        return group.key.isEmpty() ? tr("Payer not named") : group.key;
    case IncomeGrouping::Content:
        return group.key.isEmpty() ? tr("Not tied to content") : group.name;
    case IncomeGrouping::Status:
        return m_words.status(
            statusFromWord(group.key.toStdString()).value_or(EarningStatus::Pending));
    case IncomeGrouping::Currency:
        return group.key;
    }
    Q_UNREACHABLE();
}

ReportTable FigureTables::totals() const
{
    ReportTable table;
    table.sheet = tr("Summary");
    table.title = tr("Totals per currency");
    table.note = tr("By the day earned. Fees and tax withheld are negative: the columns add up to "
                    "the net. Estimates are not in these sums.");
    table.columns = QList<ReportColumn>{ { tr("Currency") } } + figureColumns();
    addPerCurrency(table, QString(), m_report.earned, Weight::Normal);
    table.emptyText = tr("No final earnings in this period.");
    return table;
}

ReportTable FigureTables::converted() const
{
    ReportTable table;
    table.sheet = tr("Summary");
    table.title = tr("Converted to %1").arg(m_report.request.home.code());
    table.note = tr("At the rate of each day, or the nearest earlier one within 7 days. The rates "
                    "used are listed at the end.");
    const IncomeTotal &sums = m_report.earned.finalMoney;
    qint64 lost = 0;
    for (const IncomeFigures &figures : sums.withoutRate)
        lost += figures.rows;
    if (lost > 0)
        table.note += u' '
            + tr("%Ln entries without a rate are missing here.", nullptr, static_cast<int>(lost));
    table.columns = QList<ReportColumn>{ { tr("View") } } + figureColumns();
    addConverted(table, tr("Earned in the period"), m_report.earned, Weight::Normal);
    addConverted(table, tr("Paid in the period"), m_report.cash, Weight::Normal);
    return table;
}

ReportTable FigureTables::received() const
{
    ReportTable table;
    table.sheet = tr("Summary");
    table.title = tr("Cash view: paid in the period");
    table.note = tr("The same ledger by the day paid, whenever it was earned.");
    table.columns = QList<ReportColumn>{ { tr("Currency") } } + figureColumns();
    table.columns.resize(table.columns.size() - 2); // all of it is paid
    addPerCurrency(table, QString(), m_report.cash, Weight::Normal);
    for (ReportRow &row : table.rows)
        row.cells.resize(table.columns.size());
    table.emptyText = tr("Nothing was paid in this period.");
    return table;
}

ReportTable FigureTables::groups() const
{
    ReportTable table;
    table.sheet = tr("Groups");
    table.title = tr("By %1").arg(groupingText().toLower());
    table.columns = QList<ReportColumn>{ { groupingText() }, { tr("Currency") } } + figureColumns();
    for (const ReportGroup &group : m_report.groups)
        addPerCurrency(table, groupName(group), group.totals, Weight::Normal);
    addPerCurrency(table, tr("Total"), m_report.earned, Weight::Total);
    table.emptyText = tr("No final earnings in this period.");
    return table;
}

ReportTable FigureTables::convertedGroups() const
{
    ReportTable table;
    table.sheet = tr("Groups converted");
    table.title
        = tr("By %1, converted to %2").arg(groupingText().toLower(), m_report.request.home.code());
    table.columns = QList<ReportColumn>{ { groupingText() } } + figureColumns();
    for (const ReportGroup &group : m_report.groups) {
        if (group.totals.finalMoney.rows() > 0)
            addConverted(table, groupName(group), group.totals, Weight::Normal);
    }
    if (!table.rows.isEmpty())
        addConverted(table, tr("Total"), m_report.earned, Weight::Total);
    table.emptyText = tr("No final earnings in this period.");
    return table;
}

ReportTable FigureTables::sources() const
{
    ReportTable table;
    table.sheet = tr("Sources");
    table.title = tr("By source and currency");
    table.columns = QList<ReportColumn>{ { tr("Source") }, { tr("Currency") } } + figureColumns();
    table.columns.append({ tr("Estimated, not in net"), Kind::Amount, Need::UnlessZero });
    for (const ReportSource &line : m_report.sources) {
        ReportRow row{ { m_words.source(line.source), line.currency.code() }, Weight::Normal };
        addFigures(row.cells, line.finalMoney, line.pending, line.currency);
        row.cells.append(Money{ line.estimated, line.currency });
        table.rows.append(row);
    }
    table.emptyText = tr("No earnings in this period.");
    return table;
}

ReportTable FigureTables::months() const
{
    const Currency home = m_report.request.home;
    QList<QString> sources;
    QMap<QString, QMap<QString, Micros>> nets; // by month, then source
    for (const IncomeGroup &group : m_report.monthsBySource.groups) {
        const QString month = group.key.section(keySeparator, 0, 0);
        const QString source = group.key.section(keySeparator, 1);
        if (!sources.contains(source))
            sources.append(source);
        nets[month][source] = group.total.home.net() - group.estimated.home.net();
    }
    ReportTable table;
    table.sheet = tr("Months");
    table.title = tr("Net income by month and source, in %1").arg(home.code());
    table.columns.append({ tr("Month") });
    for (const QString &source : sources) {
        table.columns.append(
            { m_words.source(sourceFromWord(source.toStdString()).value_or(EarningSource::Other)),
              Kind::Amount, Need::UnlessZero });
    }
    table.columns.append({ tr("Total"), Kind::Amount });
    for (auto month = nets.cbegin(); month != nets.cend(); ++month) {
        ReportRow row;
        row.cells.append(m_words.month(QDate::fromString(month.key() + u"-01"_s, Qt::ISODate)));
        Micros sum = 0;
        for (const QString &source : sources) {
            row.cells.append(rounded(month->value(source), home));
            sum += month->value(source);
        }
        row.cells.append(rounded(sum, home));
        table.rows.append(row);
    }
    table.emptyText = tr("No final earnings in this period.");
    return table;
}

} // namespace Creator
