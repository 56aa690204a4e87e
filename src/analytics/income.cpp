#include "analytics/income.h"

#include "analytics/silencedestimates.h"
#include "storage/connection.h"
#include "storage/earningscan.h"
#include "storage/raterepository.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);
constexpr QChar keySeparator = u'\x1f';

bool needsRows(const IncomeQuestion &question)
{
    const auto unknownToRollups = [](IncomeGrouping grouping) {
        return grouping == IncomeGrouping::Payer || grouping == IncomeGrouping::Content;
    };
    return unknownToRollups(question.grouping)
        || (question.subGrouping && unknownToRollups(*question.subGrouping));
}

/// Everything of one day that is summed: the unit of conversion.
struct Piece
{
    qint64 day = 0;
    const EarningFacet *facet = nullptr;
    qint64 rows = 0;
    Micros amount = 0;
    Micros gross = 0;
    QString payer;
    QString content;
};

QString monthKey(qint64 day)
{
    return epoch.addDays(day).toString(u"yyyy-MM"_s);
}

QString keyOf(IncomeGrouping grouping, const Piece &piece, const QString &month)
{
    switch (grouping) {
    case IncomeGrouping::Month:
        return month;
    case IncomeGrouping::Source:
        return wordText(piece.facet->source);
    case IncomeGrouping::Platform:
        return piece.facet->platform;
    case IncomeGrouping::Payer:
        return piece.payer;
    case IncomeGrouping::Content:
        return piece.content;
    case IncomeGrouping::Status:
        return wordText(piece.facet->status);
    }
    Q_UNREACHABLE();
}

/// Adds pieces up. Conversion happens once per day and facet, so that a total is the sum of its parts.
class Summing
{
public:
    Summing(const IncomeQuestion &question, const RateTable &rates, const SilencedEstimates &silenced)
        : m_question(question)
        , m_rates(rates)
        , m_silenced(silenced)
    {
    }

    void add(const Piece &piece)
    {
        if (m_question.channel && piece.facet->channel != *m_question.channel)
            return;
        const IncomeTotal part = totalOf(piece);
        if (!countsAsIncome(piece.facet->status)) {
            m_answer.excluded.add(part);
            return;
        }
        const bool estimated = piece.facet->status == EarningStatus::Estimated;
        if (estimated && m_silenced.contains(*piece.facet, piece.day)) {
            m_answer.silenced.add(part);
            return;
        }
        IncomeGroup &group = groupOf(piece);
        group.total.add(part);
        m_answer.total.add(part);
        if (estimated) {
            group.estimated.add(part);
            m_answer.estimated.add(part);
        } else if (piece.facet->status == EarningStatus::Pending) {
            m_answer.pending.add(part);
        }
    }

    IncomeAnswer finish()
    {
        std::sort(m_answer.groups.begin(), m_answer.groups.end(),
                  [](const IncomeGroup &a, const IncomeGroup &b) { return a.key < b.key; });
        for (const auto &[key, rate] : m_usedRates) {
            if (rate && rate->from != rate->to)
                m_answer.rates.append(*rate);
        }
        std::sort(m_answer.rates.begin(), m_answer.rates.end(), [](const UsedRate &a, const UsedRate &b) {
            return std::tie(a.date, a.from) < std::tie(b.date, b.from);
        });
        const auto same = [](const UsedRate &a, const UsedRate &b) {
            return a.date == b.date && a.from == b.from;
        };
        m_answer.rates.erase(std::unique(m_answer.rates.begin(), m_answer.rates.end(), same),
                             m_answer.rates.end());
        return std::move(m_answer);
    }

private:
    IncomeTotal totalOf(const Piece &piece)
    {
        IncomeFigures figures;
        figures.add(piece.facet->kind, piece.rows, piece.amount, piece.gross);
        IncomeTotal total;
        const Currency currency = piece.facet->currency;
        total.byCurrency.insert(currency, figures);
        if (const std::optional<UsedRate> &rate = rateFor(currency, piece.day))
            total.home = figures.converted(*rate);
        else
            total.withoutRate.insert(currency, figures);
        return total;
    }

    const std::optional<UsedRate> &rateFor(Currency currency, qint64 day)
    {
        const auto key = static_cast<quint64>(day) << 24 ^ qHash(currency);
        const auto [it, isNew] = m_usedRates.try_emplace(key);
        if (isNew)
            it->second = m_rates.rate(currency, m_question.home, epoch.addDays(day));
        return it->second;
    }

    IncomeGroup &groupOf(const Piece &piece)
    {
        if (piece.day != m_monthDay) {
            m_monthDay = piece.day;
            m_month = monthKey(piece.day);
        }
        QString key = keyOf(m_question.grouping, piece, m_month);
        if (m_question.subGrouping)
            key += keySeparator + keyOf(*m_question.subGrouping, piece, m_month);
        const auto it = m_places.constFind(key);
        if (it != m_places.cend())
            return m_answer.groups[*it];
        m_places.insert(key, m_answer.groups.size());
        m_answer.groups.append({key, {}, {}});
        return m_answer.groups.last();
    }

    const IncomeQuestion &m_question;
    const RateTable &m_rates;
    const SilencedEstimates &m_silenced;
    IncomeAnswer m_answer;
    QHash<QString, qsizetype> m_places;
    std::unordered_map<quint64, std::optional<UsedRate>> m_usedRates;
    qint64 m_monthDay = std::numeric_limits<qint64>::min();
    QString m_month;
};

Result<RateTable> ratesFor(Connection &connection, const IncomeQuestion &question,
                           const QList<EarningFacet> &facets)
{
    QSet<Currency> currencies{question.home};
    for (const EarningFacet &facet : facets)
        currencies.insert(facet.currency);
    if (currencies.size() < 2)
        return RateTable();
    return RateRepository::load(connection, question.from, question.to, currencies.values());
}

Status addRows(Connection &connection, const IncomeQuestion &question, Summing &summing)
{
    return scanEarnings(connection, question.basis, question.from, question.to,
                        [&](const ScannedEarning &row) {
                            const EarningFacet facet{ChannelId(row.channel),
                                                     QString::fromUtf8(row.platform),
                                                     QString::fromUtf8(row.account),
                                                     row.source,
                                                     row.currency,
                                                     row.kind,
                                                     row.status};
                            summing.add({row.day, &facet, 1, row.amount, row.gross,
                                         QString::fromUtf8(row.payer),
                                         row.content.isNull() ? QString() : row.content.toText()});
                        });
}

} // namespace

void IncomeFigures::add(const IncomeFigures &other)
{
    gross += other.gross;
    refunds += other.refunds;
    adjustments += other.adjustments;
    fees += other.fees;
    tax += other.tax;
    rows += other.rows;
}

void IncomeFigures::add(EarningKind kind, qint64 count, Micros amount, Micros before)
{
    rows += count;
    switch (kind) {
    case EarningKind::Earning:
        gross += before;
        break;
    case EarningKind::Refund:
    case EarningKind::Chargeback:
        refunds += before;
        break;
    case EarningKind::Adjustment:
        adjustments += before;
        break;
    case EarningKind::Fee:
        fees += amount;
        return;
    case EarningKind::TaxWithheld:
        tax += amount;
        return;
    }
    fees += amount - before;
}

IncomeFigures IncomeFigures::converted(const UsedRate &rate) const
{
    if (rate.from == rate.to)
        return *this;
    return {rate.convert(gross), rate.convert(refunds), rate.convert(adjustments),
            rate.convert(fees),  rate.convert(tax),     rows};
}

MoneySums IncomeTotal::netSums() const
{
    MoneySums sums;
    for (auto it = byCurrency.cbegin(); it != byCurrency.cend(); ++it)
        sums.add({it->net(), it.key()});
    return sums;
}

qint64 IncomeTotal::rows() const
{
    qint64 count = 0;
    for (const IncomeFigures &figures : byCurrency)
        count += figures.rows;
    return count;
}

void IncomeTotal::add(const IncomeTotal &other)
{
    for (auto it = other.byCurrency.cbegin(); it != other.byCurrency.cend(); ++it)
        byCurrency[it.key()].add(*it);
    for (auto it = other.withoutRate.cbegin(); it != other.withoutRate.cend(); ++it)
        withoutRate[it.key()].add(*it);
    home.add(other.home);
}

Result<IncomeAnswer> Income::ask(Connection &connection, const IncomeQuestion &question)
{
    const Result<EarningRollupData> rollup
        = RollupQuery::daily(connection, question.basis, question.from, question.to);
    if (!rollup)
        return failure(rollup.error());
    const Result<SilencedEstimates> silenced
        = SilencedEstimates::load(connection, question.basis, question.from, question.to);
    if (!silenced)
        return failure(silenced.error());
    const Result<RateTable> rates = ratesFor(connection, question, rollup->facets);
    if (!rates)
        return failure(rates.error());
    Summing summing(question, *rates, *silenced);
    if (needsRows(question)) {
        if (Status status = addRows(connection, question, summing); !status)
            return failure(status.error());
        return summing.finish();
    }
    for (const RollupCell &cell : rollup->cells) {
        summing.add({cell.period, &rollup->facets.at(cell.facet), cell.rows, cell.amount, cell.gross,
                     QString(), QString()});
    }
    return summing.finish();
}

} // namespace Creator
