#pragma once

#include "analytics/income.h"
#include "analytics/silencedestimates.h"

#include <QHash>

#include <string>
#include <unordered_map>
#include <vector>

namespace Creator {

/// Texts by number: what is summed by is compared a hundred thousand times.
class TextNumbers
{
public:
    /// The same number for the same text, from 0 on.
    [[nodiscard]] int of(std::string_view utf8);
    [[nodiscard]] QString text(int number) const
    {
        return QString::fromStdString(m_texts[static_cast<size_t>(number)]);
    }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
    std::vector<std::string> m_texts;
};

/// Everything of one day and facet, or one row: the unit of conversion.
struct IncomePiece
{
    qint64 day = 0; // since 1970-01-01
    int facet = 0; // as addFacet() numbered it
    qint64 rows = 0;
    Micros amount = 0;
    Micros gross = 0; // before fees
    int label = 0; // payer or content, as the caller numbered it
};

/// Adds pieces up by group, currency and state, in flat memory; groups get their names at the end.
///
/// Pieces should come in the order of days. Conversion happens once per piece, so that a total is
/// the sum of its parts.
class IncomeSumming
{
public:
    IncomeSumming(const IncomeQuestion &question, const RateTable &rates,
                  const SilencedEstimates &silenced);

    int addFacet(const EarningFacet &facet);
    void add(const IncomePiece &piece);
    /// `labels` names the pieces' labels.
    [[nodiscard]] IncomeAnswer finish(const TextNumbers &labels);

private:
    struct Facet
    {
        EarningKind kind = EarningKind::Earning;
        EarningStatus status = EarningStatus::Pending;
        int currency = 0;
        int four = -1;
        int code = 0; // of the grouping, where the facet decides it
        int subCode = 0;
        bool ignored = false;
        quint64 lastKey = ~quint64{ 0 };
        size_t lastBucket = 0;
    };
    struct Bucket
    {
        quint64 key = 0;
        IncomeFigures money;
        IncomeFigures home;
        IncomeFigures withoutRate;
    };
    struct DayRate
    {
        qint64 day = -1;
        std::optional<UsedRate> rate;
    };

    [[nodiscard]] int facetCode(IncomeGrouping grouping, const EarningFacet &facet);
    [[nodiscard]] int code(IncomeGrouping grouping, int facetCode, const IncomePiece &piece) const;
    [[nodiscard]] QString keyText(IncomeGrouping grouping, int code,
                                  const TextNumbers &labels) const;
    [[nodiscard]] Bucket &bucketOf(const IncomePiece &piece, int state);
    [[nodiscard]] const std::optional<UsedRate> &rateOf(int currency, qint64 day);
    [[nodiscard]] IncomeTotal totalOf(const Bucket &bucket, int currency) const;
    void finishRates(IncomeAnswer &answer) const;

    const IncomeQuestion &m_question;
    const RateTable &m_rates;
    const SilencedEstimates &m_silenced;
    std::vector<Facet> m_facets;
    std::vector<Currency> m_currencies;
    std::vector<DayRate> m_dayRates; // by currency: of the day under way
    TextNumbers m_words;
    std::vector<Bucket> m_buckets;
    std::unordered_map<quint64, size_t> m_places;
    QHash<QPair<qint64, Currency>, UsedRate> m_used;
    qint64 m_day = -1;
    qint64 m_month = 0;
};

} // namespace Creator
