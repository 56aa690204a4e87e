#include "reports/koreantables.h"

#include "domain/sourcename.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = ReportColumn::Kind;
using Need = ReportColumn::Need;
using Weight = ReportRow::Weight;

Money won(Micros micros)
{
    const Currency krw = Currencies::krw();
    return { roundedToDecimals(micros, krw.decimals()), krw };
}

QList<ReportCell> cellsOf(const KoreanFigures &figures)
{
    return { figures.count,         won(figures.gross),     won(figures.incomeTax),
             won(figures.localTax), won(figures.undivided), won(figures.net()) };
}

} // namespace

QString KoreanTables::term(QStringView korean, const QString &meaning) const
{
    return m_words.isKorean() ? korean.toString() : u"%1 (%2)"_s.arg(korean, meaning);
}

QList<ReportColumn> KoreanTables::withheldColumns() const
{
    return { { tr("Entries"), Kind::Count },
             { term(u"지급총액", tr("gross")), Kind::Amount },
             { term(u"소득세", tr("income tax")), Kind::Amount },
             { term(u"지방소득세", tr("local tax")), Kind::Amount },
             { tr("Tax, not divided"), Kind::Amount, Need::UnlessZero },
             { term(u"실지급액", tr("net")), Kind::Amount } };
}

QString KoreanTables::payerText(const QString &payer) const
{
    return payer.isEmpty() ? tr("Payer not named") : payer;
}

QString KoreanTables::halfText(HalfYear half) const
{
    return half.half == 1 ? tr("%1, first half").arg(half.year)
                          : tr("%1, second half").arg(half.year);
}

QString KoreanTables::yearText(int year) const
{
    return QString::number(year);
}

ReportTable KoreanTables::withheldByYear() const
{
    ReportTable table;
    table.sheet = tr("Withheld by year");
    table.title = tr("Withheld at source: by payer and year");
    table.note
        = tr("Compare with the statement of payments (지급명세서) of each payer. Taxes are the "
             "payer's own figures.");
    table.columns = QList<ReportColumn>{ { tr("Payer") }, { tr("Counted by") }, { tr("Year") } }
        + withheldColumns();
    const auto addAll = [&](const QList<KoreanReport::Withheld> &lines, const QString &basis) {
        std::map<int, KoreanFigures> years;
        for (const KoreanReport::Withheld &line : lines) {
            const int year = line.month.year();
            table.rows.append({ QList<ReportCell>{ payerText(line.payer), basis, yearText(year) }
                                    + cellsOf(line.figures),
                                Weight::Normal });
            years[year].add(line.figures);
        }
        for (const auto &[year, figures] : years) {
            table.rows.append(
                { QList<ReportCell>{ tr("All payers"), basis, yearText(year) } + cellsOf(figures),
                  Weight::Total });
        }
    };
    addAll(m_report.withheldByYear, tr("month earned"));
    addAll(m_report.withheldByYearPaid, tr("day paid"));
    table.emptyText = tr("No tax was withheld by payers in Korea.");
    return table;
}

ReportTable KoreanTables::withheldByHalf() const
{
    ReportTable table;
    table.sheet = tr("Withheld by half-year");
    table.title = tr("Withheld at source: by half-year");
    table.columns = QList<ReportColumn>{ { tr("Half-year") } } + withheldColumns();
    std::map<HalfYear, KoreanFigures> halves;
    for (const KoreanReport::Withheld &line : m_report.withheld)
        halves[HalfYear::of(line.month)].add(line.figures);
    for (const auto &[half, figures] : halves)
        table.rows.append(
            { QList<ReportCell>{ halfText(half) } + cellsOf(figures), Weight::Normal });
    table.emptyText = tr("No tax was withheld by payers in Korea.");
    return table;
}

ReportTable KoreanTables::withheldByMonth() const
{
    ReportTable table;
    table.sheet = tr("Withheld by month");
    table.title = tr("Withheld at source: by payer and month");
    table.columns = QList<ReportColumn>{ { tr("Payer") }, { tr("Month") } } + withheldColumns();
    KoreanFigures payer;
    KoreanFigures whole;
    for (qsizetype i = 0; i < m_report.withheld.size(); ++i) {
        const KoreanReport::Withheld &line = m_report.withheld.at(i);
        table.rows.append({ QList<ReportCell>{ payerText(line.payer), m_words.month(line.month) }
                                + cellsOf(line.figures),
                            Weight::Normal });
        payer.add(line.figures);
        whole.add(line.figures);
        const bool isLast
            = i + 1 == m_report.withheld.size() || m_report.withheld.at(i + 1).payer != line.payer;
        if (isLast) {
            table.rows.append(
                { QList<ReportCell>{ payerText(line.payer), tr("Sum") } + cellsOf(payer),
                  Weight::Subtotal });
            payer = {};
        }
    }
    if (!table.rows.isEmpty()) {
        table.rows.append(
            { QList<ReportCell>{ tr("All payers"), tr("Sum") } + cellsOf(whole), Weight::Total });
    }
    table.emptyText = tr("No tax was withheld by payers in Korea.");
    return table;
}

ReportTable KoreanTables::foreign() const
{
    ReportTable table;
    table.sheet = tr("Foreign currency");
    table.title = tr("Receipts in foreign currency");
    table.note
        = tr("In won twice, because guides differ: at the rate of the day earned, and at the "
             "rate of the day paid. Use one of them throughout a return.");
    table.columns = { { tr("Half-year") },
                      { tr("Currency") },
                      { tr("Entries"), Kind::Count },
                      { tr("Gross"), Kind::Amount },
                      { tr("Refunds and adjustments"), Kind::Amount, Need::UnlessZero },
                      { tr("Fees"), Kind::Amount, Need::UnlessZero },
                      { tr("Tax withheld"), Kind::Amount, Need::UnlessZero },
                      { tr("Net"), Kind::Amount },
                      { tr("Won, day earned"), Kind::Amount },
                      { tr("Paid"), Kind::Amount },
                      { tr("Won, day paid"), Kind::Amount },
                      { tr("Entries without a rate"), Kind::Count, Need::UnlessZero } };
    for (const KoreanReport::Foreign &line : m_report.foreign) {
        const auto money = [&](Micros micros) { return Money{ micros, line.currency }; };
        table.rows.append(
            { { halfText(line.half), line.currency.code(), line.earned.rows,
                money(line.earned.gross), money(line.earned.refunds + line.earned.adjustments),
                money(line.earned.fees), money(line.earned.tax), money(line.earned.net()),
                won(line.earnedInWon), money(line.paid), won(line.paidInWon),
                line.rowsWithoutRate },
              Weight::Normal });
    }
    table.emptyText = tr("No receipts in foreign currency.");
    return table;
}

ReportTable KoreanTables::taxable() const
{
    ReportTable table;
    table.sheet = tr("Taxable supplies");
    table.title = tr("Taxable supplies in Korea");
    table.note = tr("Invoiced with VAT. The supply value is income, the VAT is not.");
    table.columns = { { tr("Payer") },
                      { tr("Half-year") },
                      { tr("Entries"), Kind::Count },
                      { term(u"공급가액", tr("supply value")), Kind::Amount },
                      { term(u"부가세", tr("VAT")), Kind::Amount } };
    for (const KoreanReport::Supply &line : m_report.taxable) {
        table.rows.append({ { payerText(line.payer), halfText(line.half), line.count,
                              won(line.supply), won(line.vat) },
                            Weight::Normal });
    }
    table.emptyText = tr("No entry carries VAT.");
    return table;
}

ReportTable KoreanTables::untaxed() const
{
    ReportTable table;
    table.sheet = tr("Other won income");
    table.title = tr("Other income in won");
    table.note = tr("Without VAT and without withholding, as far as the files say.");
    table.columns = { { tr("Payer") },
                      { tr("Half-year") },
                      { tr("Entries"), Kind::Count },
                      { tr("Amount"), Kind::Amount } };
    for (const KoreanReport::Supply &line : m_report.untaxed) {
        table.rows.append(
            { { payerText(line.payer), halfText(line.half), line.count, won(line.supply) },
              Weight::Normal });
    }
    table.emptyText = tr("No other income in won.");
    return table;
}

ReportTable KoreanTables::foreignTax() const
{
    ReportTable table;
    table.sheet = tr("Tax abroad");
    table.title = tr("Tax withheld abroad");
    table.note = tr("Per year, for the foreign tax credit.");
    table.columns = { { tr("Year") },
                      { tr("Withheld by") },
                      { tr("Currency") },
                      { tr("Tax withheld"), Kind::Amount },
                      { tr("Won, day earned"), Kind::Amount },
                      { tr("Without a rate"), Kind::Amount, Need::UnlessZero } };
    for (const KoreanReport::ForeignTax &line : m_report.foreignTax) {
        QStringList names;
        for (const QString &platform : line.platforms)
            names.append(platformName(platform));
        table.rows.append(
            { { yearText(line.year), names.join(u", "_s), line.tax.currency.code(), line.tax,
                won(line.inWon), Money{ line.withoutRate, line.tax.currency } },
              Weight::Normal });
    }
    table.emptyText = tr("No tax was withheld abroad.");
    return table;
}

QList<ReportTable> KoreanTables::all() const
{
    return { withheldByYear(), withheldByHalf(), withheldByMonth(), foreign(),
             taxable(),        untaxed(),        foreignTax() };
}

} // namespace Creator
