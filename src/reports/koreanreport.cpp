#include "reports/koreanreport.h"

#include "storage/connection.h"
#include "storage/earningscan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);

/// One line of a settlement: its income and the taxes of the same payer, day and description.
struct Settlement
{
    QString payer;
    QDate day;
    KoreanFigures figures;
    Micros vat = 0;
};

/// The columns that the settlement reader keeps beside a row.
struct Details
{
    Micros incomeTax = 0;
    Micros localTax = 0;
    Micros vat = 0;
};

Micros decimalOf(const QJsonObject &object, const QString &key)
{
    const auto parsed = parseDecimal(object.value(key).toString().toStdString());
    return parsed ? parsed->micros : 0;
}

Details detailsOf(std::string_view json)
{
    // Most rows have none of them: looking is cheaper than parsing.
    if (json.find("_tax\"") == json.npos && json.find("\"vat\"") == json.npos)
        return {};
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return { decimalOf(object, u"income_tax"_s), decimalOf(object, u"local_tax"_s),
             decimalOf(object, u"vat"_s) };
}

/// Tax that a payer in Korea withheld: of a settlement sheet, or of a row by hand in won.
bool isDomestic(std::string_view platform)
{
    return platform.empty() || platform == "generic";
}

class Settlements
{
public:
    void add(const ScannedEarning &row)
    {
        const bool counts = countsAsIncome(row.status) && row.status != EarningStatus::Estimated;
        if (!counts || row.currency != Currencies::krw())
            return;
        if (row.kind == EarningKind::TaxWithheld) {
            if (isDomestic(row.platform))
                addTax(row);
            return;
        }
        if (row.kind == EarningKind::Fee)
            return; // a cost of the creator's, not of the payer's statement
        Settlement &settlement = of(row);
        settlement.figures.gross += row.gross;
        ++settlement.figures.count;
        settlement.vat += detailsOf(row.metadataJson).vat;
    }

    [[nodiscard]] const std::vector<Settlement> &all() const { return m_all; }

private:
    void addTax(const ScannedEarning &row)
    {
        const Details details = detailsOf(row.metadataJson);
        KoreanFigures &figures = of(row).figures;
        figures.incomeTax += details.incomeTax;
        figures.localTax += details.localTax;
        figures.undivided += -row.amount - details.incomeTax - details.localTax;
    }

    Settlement &of(const ScannedEarning &row)
    {
        m_key.assign(row.payer);
        m_key += '\x1f';
        m_key += row.description;
        m_key += '\x1f';
        m_key += std::to_string(row.day);
        const auto [place, isNew] = m_places.try_emplace(m_key, m_all.size());
        if (isNew)
            m_all.push_back({ QString::fromUtf8(row.payer), epoch.addDays(row.day), {}, 0 });
        return m_all[place->second];
    }

    std::vector<Settlement> m_all;
    std::unordered_map<std::string, size_t> m_places;
    std::string m_key;
};

Result<Settlements> settlements(Connection &connection, DateBasis basis, QDate from, QDate to)
{
    Settlements all;
    const Status scanned = scanEarnings(connection, ScanParts::All, basis, from, to,
                                        [&](const ScannedEarning &row) { all.add(row); });
    if (!scanned)
        return failure(scanned.error());
    return all;
}

bool isWithheld(const Settlement &settlement)
{
    const KoreanFigures &f = settlement.figures;
    return f.incomeTax != 0 || f.localTax != 0 || f.undivided != 0;
}

enum class Span { Month, Year };

QList<KoreanReport::Withheld> withheldBy(Span span, const Settlements &settlements)
{
    std::map<std::pair<QString, QDate>, KoreanFigures> sums;
    for (const Settlement &settlement : settlements.all()) {
        if (!isWithheld(settlement))
            continue;
        const QDate first(settlement.day.year(), span == Span::Month ? settlement.day.month() : 1,
                          1);
        sums[{ settlement.payer, first }].add(settlement.figures);
    }
    QList<KoreanReport::Withheld> lines;
    for (const auto &[place, figures] : sums)
        lines.append({ place.first, place.second, figures });
    return lines;
}

void addSupplies(const Settlements &settlements, KoreanReport &report)
{
    using Place = std::pair<QString, HalfYear>;
    std::map<Place, KoreanReport::Supply> taxable;
    std::map<Place, KoreanReport::Supply> untaxed;
    for (const Settlement &settlement : settlements.all()) {
        if (isWithheld(settlement))
            continue;
        const HalfYear half = HalfYear::of(settlement.day);
        auto &sums = settlement.vat != 0 ? taxable : untaxed;
        KoreanReport::Supply &sum = sums[{ settlement.payer, half }];
        sum.payer = settlement.payer;
        sum.half = half;
        sum.supply += settlement.figures.gross;
        sum.vat += settlement.vat;
        sum.count += settlement.figures.count;
    }
    for (const auto &[place, sum] : taxable)
        report.taxable.append(sum);
    for (const auto &[place, sum] : untaxed)
        report.untaxed.append(sum);
}

QDate firstOfMonth(const QString &key)
{
    return QDate(key.left(4).toInt(), key.mid(5, 2).toInt(), 1);
}

/// Passes what is final of each month and currency in the answer.
template <typename Visit>
void forEachForeignMonth(const IncomeAnswer &answer, const Visit &visit)
{
    for (const IncomeGroup &group : answer.groups) {
        const QDate month = firstOfMonth(group.key);
        const IncomeTotal sure = group.total.without(group.estimated);
        for (auto it = sure.byCurrency.cbegin(); it != sure.byCurrency.cend(); ++it) {
            if (it.key() != Currencies::krw())
                visit(month, it.key(), *it, sure);
        }
    }
}

void addForeign(const IncomeReading &earned, const IncomeReading &paid, KoreanReport &report)
{
    std::map<std::pair<HalfYear, Currency>, KoreanReport::Foreign> sums;
    const auto at = [&](HalfYear half, Currency currency) -> KoreanReport::Foreign & {
        KoreanReport::Foreign &sum = sums[{ half, currency }];
        sum.half = half;
        sum.currency = currency;
        return sum;
    };
    forEachForeignMonth(earned.answer(IncomeGrouping::Month, IncomeGrouping::Currency),
                        [&](QDate month, Currency currency, const IncomeFigures &figures,
                            const IncomeTotal &total) {
                            KoreanReport::Foreign &sum = at(HalfYear::of(month), currency);
                            sum.earned.add(figures);
                            sum.earnedInWon += total.home.net();
                            sum.rowsWithoutRate += total.withoutRate.value(currency).rows;
                        });
    forEachForeignMonth(paid.answer(IncomeGrouping::Month, IncomeGrouping::Currency),
                        [&](QDate month, Currency currency, const IncomeFigures &figures,
                            const IncomeTotal &total) {
                            KoreanReport::Foreign &sum = at(HalfYear::of(month), currency);
                            sum.paid += figures.net();
                            sum.paidInWon += total.home.net();
                        });
    for (const auto &[place, sum] : sums)
        report.foreign.append(sum);
}

/// Tax in foreign money, and tax in won that no payer in Korea withheld (US tax of a platform that
/// pays in won).
void addForeignTax(const IncomeReading &earned, KoreanReport &report)
{
    std::map<std::pair<int, Currency>, KoreanReport::ForeignTax> sums;
    forEachForeignMonth(earned.answer(IncomeGrouping::Month, IncomeGrouping::Currency),
                        [&](QDate month, Currency currency, const IncomeFigures &figures,
                            const IncomeTotal &total) {
                            KoreanReport::ForeignTax &sum = sums[{ month.year(), currency }];
                            sum.tax.micros -= figures.tax;
                            sum.inWon -= total.home.tax;
                            sum.withoutRate -= total.withoutRate.value(currency).tax;
                        });
    for (const IncomeGroup &group :
         earned.answer(IncomeGrouping::Platform, IncomeGrouping::Month).groups) {
        const QString platform = group.key.section(u'\x1f', 0, 0);
        const int year = firstOfMonth(group.key.section(u'\x1f', 1)).year();
        const IncomeTotal sure = group.total.without(group.estimated);
        for (auto it = sure.byCurrency.cbegin(); it != sure.byCurrency.cend(); ++it) {
            const bool isWon = it.key() == Currencies::krw();
            if (it->tax == 0 || (isWon && isDomestic(platform.toStdString())))
                continue;
            KoreanReport::ForeignTax &sum = sums[{ year, it.key() }];
            if (!sum.platforms.contains(platform))
                sum.platforms.append(platform);
            if (isWon) {
                sum.tax.micros -= it->tax;
                sum.inWon = sum.tax.micros;
            }
        }
    }
    for (auto &[place, sum] : sums) {
        sum.year = place.first;
        sum.tax.currency = place.second;
        if (sum.tax.micros != 0)
            report.foreignTax.append(sum);
    }
}

} // namespace

void KoreanFigures::add(const KoreanFigures &other)
{
    gross += other.gross;
    incomeTax += other.incomeTax;
    localTax += other.localTax;
    undivided += other.undivided;
    count += other.count;
}

HalfYear HalfYear::of(QDate day)
{
    return { day.year(), day.month() <= 6 ? 1 : 2 };
}

Result<KoreanReport> KoreanReport::make(Connection &connection, QDate from, QDate to,
                                        const IncomeReading &earned, const IncomeReading &paid)
{
    const auto byDayEarned = settlements(connection, DateBasis::Earned, from, to);
    const auto byDayPaid = settlements(connection, DateBasis::Paid, from, to);
    if (!byDayEarned || !byDayPaid)
        return failure(byDayEarned ? byDayPaid.error() : byDayEarned.error());
    KoreanReport report;
    report.withheld = withheldBy(Span::Month, *byDayEarned);
    report.withheldByYear = withheldBy(Span::Year, *byDayEarned);
    report.withheldByYearPaid = withheldBy(Span::Year, *byDayPaid);
    addSupplies(*byDayEarned, report);
    addForeign(earned, paid, report);
    addForeignTax(earned, report);
    return report;
}

} // namespace Creator
