#include "analytics/incomereading.h"

#include "analytics/incomesumming.h"
#include "storage/connection.h"
#include "storage/earningrollup.h"
#include "storage/earningscan.h"
#include "storage/raterepository.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace Creator {

namespace {

Result<RateTable> ratesFor(Connection &connection, const IncomeQuestion &scope,
                           const QList<EarningFacet> &facets)
{
    QSet<Currency> currencies{ scope.home };
    for (const EarningFacet &facet : facets)
        currencies.insert(facet.currency);
    if (currencies.size() < 2)
        return RateTable();
    return RateRepository::load(connection, scope.from, scope.to, currencies.values());
}

QDate firstOfMonth(qint64 number)
{
    return QDate(static_cast<int>(number / 12), static_cast<int>(number % 12) + 1, 1);
}

/// Numbers the facets of rows, as the rollups' tables number theirs.
class RowFacets
{
public:
    explicit RowFacets(IncomeSumming &summing)
        : m_summing(summing)
    {
    }

    int of(const ScannedEarning &row)
    {
        m_key.assign(reinterpret_cast<const char *>(row.channel.bytes().data()),
                     row.channel.bytes().size());
        m_key += row.platform;
        m_key += '\x1f';
        m_key += row.account;
        m_key += '\x1f';
        m_key += static_cast<char>(row.source);
        m_key += static_cast<char>(row.kind);
        m_key += static_cast<char>(row.status);
        m_key += row.currency.codeView();
        if (m_key == m_last)
            return m_lastNumber;
        const auto [place, isNew] = m_numbers.try_emplace(m_key, 0);
        if (isNew)
            place->second = m_summing.addFacet(facetOf(row));
        m_last = m_key;
        m_lastNumber = place->second;
        return m_lastNumber;
    }

private:
    IncomeSumming &m_summing;
    std::unordered_map<std::string, int> m_numbers;
    std::string m_key;
    std::string m_last;
    int m_lastNumber = -1;
};

/// Which facets are of the same money: equal numbers.
class FacetFours
{
public:
    explicit FacetFours(const QList<EarningFacet> &facets)
    {
        QHash<QString, int> numbers;
        for (const EarningFacet &facet : facets) {
            const auto next = static_cast<int>(numbers.size());
            const QString key = sameMoneyKey(facet);
            if (!numbers.contains(key))
                numbers.insert(key, next);
            m_fours.push_back(numbers.value(key));
        }
    }

    [[nodiscard]] int of(int facet) const { return m_fours[static_cast<size_t>(facet)]; }

private:
    std::vector<int> m_fours;
};

/// The month of a day; days come in order, so that it is rarely computed.
class MonthOfDay
{
public:
    qint64 operator()(qint64 day)
    {
        if (day != m_day) {
            m_day = day;
            m_month = monthNumber(day);
        }
        return m_month;
    }

private:
    qint64 m_day = -1;
    qint64 m_month = monthNumber(-1);
};

/// Numbers payers by their names, contents by their ids.
class RowLabels
{
public:
    explicit RowLabels(bool contents)
        : m_contents(contents)
    {
    }

    int of(const ScannedEarning &row)
    {
        if (!m_contents)
            return m_numbers.of(row.payer);
        if (row.content == m_lastContent && m_lastNumber >= 0)
            return m_lastNumber;
        m_lastContent = row.content;
        const auto known = m_contentNumbers.constFind(row.content);
        if (known != m_contentNumbers.cend())
            return m_lastNumber = *known;
        const QString text = row.content.isNull() ? QString() : row.content.toText();
        m_lastNumber = m_numbers.of(text.toStdString());
        m_contentNumbers.insert(row.content, m_lastNumber);
        return m_lastNumber;
    }

    [[nodiscard]] const TextNumbers &numbers() const { return m_numbers; }

private:
    const bool m_contents;
    TextNumbers m_numbers;
    QHash<Uuid, int> m_contentNumbers;
    Uuid m_lastContent;
    int m_lastNumber = -1;
};

} // namespace

Result<IncomeReading> IncomeReading::load(Connection &connection, const IncomeQuestion &scope)
{
    IncomeReading reading;
    reading.m_scope = scope;
    Result<EarningRollupData> data
        = RollupQuery::daily(connection, scope.basis, scope.from, scope.to);
    if (!data)
        return failure(data.error());
    reading.m_data = std::move(*data);
    Result<SilencedEstimates> silenced
        = SilencedEstimates::load(connection, scope.basis, scope.from, scope.to);
    if (!silenced)
        return failure(silenced.error());
    reading.m_silenced = std::move(*silenced);
    Result<RateTable> rates = ratesFor(connection, scope, reading.m_data.facets);
    if (!rates)
        return failure(rates.error());
    reading.m_rates = std::move(*rates);
    return reading;
}

bool IncomeReading::isInRollups(IncomeGrouping grouping)
{
    return grouping != IncomeGrouping::Payer && grouping != IncomeGrouping::Content;
}

IncomeQuestion IncomeReading::question(IncomeGrouping grouping,
                                       std::optional<IncomeGrouping> subGrouping) const
{
    IncomeQuestion question = m_scope;
    question.grouping = grouping;
    question.subGrouping = subGrouping;
    return question;
}

IncomeAnswer IncomeReading::answer(IncomeGrouping grouping,
                                   std::optional<IncomeGrouping> subGrouping) const
{
    const IncomeQuestion asked = question(grouping, subGrouping);
    IncomeSumming summing(asked, m_rates, m_silenced);
    for (const EarningFacet &facet : m_data.facets)
        summing.addFacet(facet);
    for (const RollupCell &cell : m_data.cells)
        summing.add({ cell.period, cell.facet, cell.rows, cell.amount, cell.gross, 0 });
    return summing.finish({});
}

Result<IncomeAnswer> IncomeReading::answerByRows(Connection &connection, IncomeGrouping grouping,
                                                 std::optional<IncomeGrouping> subGrouping) const
{
    return answerScanned(question(grouping, subGrouping), [&](const Visit &visit) {
        return scanEarnings(connection, ScanParts::Figures, m_scope.basis, m_scope.from, m_scope.to,
                            visit);
    });
}

Result<IncomeAnswer> IncomeReading::answerOf(Connection &connection, ContentId content) const
{
    Q_ASSERT(m_scope.basis == DateBasis::Earned);
    return answerScanned(question(IncomeGrouping::Content, std::nullopt), [&](const Visit &visit) {
        return scanContent(connection, content, m_scope.from, m_scope.to, visit);
    });
}

Result<IncomeAnswer>
IncomeReading::answerScanned(const IncomeQuestion &asked,
                             const std::function<Status(const Visit &)> &scan) const
{
    IncomeSumming summing(asked, m_rates, m_silenced);
    RowFacets facets(summing);
    RowLabels labels(asked.grouping == IncomeGrouping::Content
                     || asked.subGrouping == IncomeGrouping::Content);
    const Status scanned = scan([&](const ScannedEarning &row) {
        summing.add({ row.day, facets.of(row), 1, row.amount, row.gross, labels.of(row) });
    });
    if (!scanned)
        return failure(scanned.error());
    return summing.finish(labels.numbers());
}

QList<EstimatedMonth> IncomeReading::estimates() const
{
    const FacetFours fours(m_data.facets);
    std::map<std::pair<int, qint64>, MoneySums> finals; // by four and month
    std::map<std::tuple<qint64, int, Currency>, EstimatedMonth> months;
    MonthOfDay monthOf;
    for (const RollupCell &cell : m_data.cells) {
        const EarningFacet &facet = m_data.facets.at(cell.facet);
        const bool wanted = !m_scope.channel || facet.channel == *m_scope.channel;
        if (!wanted || facet.status != EarningStatus::Estimated)
            continue;
        const qint64 month = monthOf(cell.period);
        EstimatedMonth &line = months[{ month, fours.of(cell.facet), facet.currency }];
        if (line.rows == 0) {
            const bool replaced = m_silenced.contains(m_silenced.fourOf(facet), month);
            line = { firstOfMonth(month),
                     facet.platform,
                     facet.account,
                     facet.source,
                     replaced ? EstimatedMonth::Fate::Replaced : EstimatedMonth::Fate::Counted,
                     { 0, facet.currency },
                     0,
                     {} };
            if (replaced)
                finals.try_emplace({ fours.of(cell.facet), month });
        }
        line.net.micros += cell.amount;
        line.rows += cell.rows;
    }
    for (const RollupCell &cell : m_data.cells) {
        const EarningFacet &facet = m_data.facets.at(cell.facet);
        if (finals.empty() || !countsAsIncome(facet.status)
            || facet.status == EarningStatus::Estimated)
            continue;
        const auto wanted = finals.find({ fours.of(cell.facet), monthOf(cell.period) });
        if (wanted != finals.end())
            wanted->second.add({ cell.amount, facet.currency });
    }
    QList<EstimatedMonth> lines;
    for (auto &[place, line] : months) {
        if (line.fate == EstimatedMonth::Fate::Replaced)
            line.finalNet = finals[{ std::get<1>(place), std::get<0>(place) }];
        lines.append(line);
    }
    return lines;
}

} // namespace Creator
