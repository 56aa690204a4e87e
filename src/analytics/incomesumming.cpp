#include "analytics/incomesumming.h"

#include "storage/earningrollup.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);
constexpr QChar keySeparator = u'\x1f';

// A bucket's key, from the top: grouping, sub-grouping, currency, state.
constexpr int subBits = 24;
constexpr int currencyBits = 8;
constexpr int stateBits = 4;

// The state of a bucket is the status of its rows, or this one.
constexpr int silencedState = static_cast<int>(allStatuses.size());

constexpr quint64 field(quint64 key, int shift, int bits)
{
    return key >> shift & ((quint64{ 1 } << bits) - 1);
}

void addTo(IncomeAnswer &answer, IncomeGroup &group, const IncomeTotal &part, EarningStatus status)
{
    group.total.add(part);
    answer.total.add(part);
    if (status == EarningStatus::Estimated) {
        group.estimated.add(part);
        answer.estimated.add(part);
    } else if (status == EarningStatus::Pending) {
        group.pending.add(part);
        answer.pending.add(part);
    }
}

} // namespace

int TextNumbers::of(std::string_view utf8)
{
    const auto known = m_numbers.find(utf8);
    if (known != m_numbers.end())
        return known->second;
    const auto number = static_cast<int>(m_texts.size());
    m_texts.emplace_back(utf8);
    m_numbers.emplace(m_texts.back(), number);
    return number;
}

IncomeSumming::IncomeSumming(const IncomeQuestion &question, const RateTable &rates,
                             const SilencedEstimates &silenced)
    : m_question(question)
    , m_rates(rates)
    , m_silenced(silenced)
{
}

int IncomeSumming::addFacet(const EarningFacet &facet)
{
    Facet known;
    known.kind = facet.kind;
    known.status = facet.status;
    const auto currency = std::find(m_currencies.begin(), m_currencies.end(), facet.currency);
    known.currency = static_cast<int>(currency - m_currencies.begin());
    if (currency == m_currencies.end()) {
        m_currencies.push_back(facet.currency);
        m_dayRates.emplace_back();
    }
    if (facet.status == EarningStatus::Estimated)
        known.four = m_silenced.fourOf(facet);
    known.code = facetCode(m_question.grouping, facet);
    if (m_question.subGrouping)
        known.subCode = facetCode(*m_question.subGrouping, facet);
    known.ignored = m_question.channel && facet.channel != *m_question.channel;
    m_facets.push_back(known);
    return static_cast<int>(m_facets.size()) - 1;
}

int IncomeSumming::facetCode(IncomeGrouping grouping, const EarningFacet &facet)
{
    switch (grouping) {
    case IncomeGrouping::Source:
        return m_words.of(word(facet.source));
    case IncomeGrouping::Platform:
        return m_words.of(facet.platform.toStdString());
    case IncomeGrouping::Status:
        return m_words.of(word(facet.status));
    case IncomeGrouping::Currency:
        return m_words.of(facet.currency.codeView());
    case IncomeGrouping::Month:
    case IncomeGrouping::Payer:
    case IncomeGrouping::Content:
        return 0; // the piece decides
    }
    Q_UNREACHABLE();
}

int IncomeSumming::code(IncomeGrouping grouping, int facetCode, const IncomePiece &piece) const
{
    switch (grouping) {
    case IncomeGrouping::Month:
        return static_cast<int>(m_month);
    case IncomeGrouping::Payer:
    case IncomeGrouping::Content:
        return piece.label;
    case IncomeGrouping::Source:
    case IncomeGrouping::Platform:
    case IncomeGrouping::Status:
    case IncomeGrouping::Currency:
        return facetCode;
    }
    Q_UNREACHABLE();
}

QString IncomeSumming::keyText(IncomeGrouping grouping, int code, const TextNumbers &labels) const
{
    switch (grouping) {
    case IncomeGrouping::Month:
        return u"%1-%2"_s.arg(code / 12, 4, 10, QChar(u'0')).arg(code % 12 + 1, 2, 10, QChar(u'0'));
    case IncomeGrouping::Payer:
    case IncomeGrouping::Content:
        return labels.text(code);
    case IncomeGrouping::Source:
    case IncomeGrouping::Platform:
    case IncomeGrouping::Status:
    case IncomeGrouping::Currency:
        return m_words.text(code);
    }
    Q_UNREACHABLE();
}

void IncomeSumming::add(const IncomePiece &piece)
{
    const Facet &facet = m_facets[static_cast<size_t>(piece.facet)];
    if (facet.ignored)
        return;
    if (piece.day != m_day) {
        m_day = piece.day;
        m_month = monthNumber(piece.day);
    }
    const bool silenced = facet.four >= 0 && m_silenced.contains(facet.four, m_month);
    Bucket &bucket = bucketOf(piece, silenced ? silencedState : static_cast<int>(facet.status));
    IncomeFigures figures;
    figures.add(facet.kind, piece.rows, piece.amount, piece.gross);
    bucket.money.add(figures);
    if (const std::optional<UsedRate> &rate = rateOf(facet.currency, piece.day))
        bucket.home.add(figures.converted(*rate));
    else
        bucket.withoutRate.add(figures);
}

IncomeSumming::Bucket &IncomeSumming::bucketOf(const IncomePiece &piece, int state)
{
    Facet &facet = m_facets[static_cast<size_t>(piece.facet)];
    const auto first = static_cast<quint64>(code(m_question.grouping, facet.code, piece));
    const auto second = m_question.subGrouping
        ? static_cast<quint64>(code(*m_question.subGrouping, facet.subCode, piece))
        : 0;
    const quint64 key
        = ((first << subBits | second) << currencyBits | static_cast<quint64>(facet.currency))
            << stateBits
        | static_cast<quint64>(state);
    if (key == facet.lastKey)
        return m_buckets[facet.lastBucket];
    const auto [place, isNew] = m_places.try_emplace(key, m_buckets.size());
    if (isNew)
        m_buckets.push_back({ key, {}, {}, {} });
    facet.lastKey = key;
    facet.lastBucket = place->second;
    return m_buckets[facet.lastBucket];
}

const std::optional<UsedRate> &IncomeSumming::rateOf(int currency, qint64 day)
{
    DayRate &known = m_dayRates[static_cast<size_t>(currency)];
    if (known.day == day)
        return known.rate;
    const Currency from = m_currencies[static_cast<size_t>(currency)];
    known.day = day;
    known.rate = m_rates.rate(from, m_question.home, epoch.addDays(day));
    if (known.rate && from != m_question.home)
        m_used.insert({ known.rate->date.toJulianDay(), from }, *known.rate);
    return known.rate;
}

IncomeTotal IncomeSumming::totalOf(const Bucket &bucket, int currency) const
{
    IncomeTotal total;
    total.byCurrency.insert(m_currencies[static_cast<size_t>(currency)], bucket.money);
    total.home = bucket.home;
    if (bucket.withoutRate != IncomeFigures())
        total.withoutRate.insert(m_currencies[static_cast<size_t>(currency)], bucket.withoutRate);
    return total;
}

void IncomeSumming::finishRates(IncomeAnswer &answer) const
{
    answer.rates = m_used.values();
    std::sort(answer.rates.begin(), answer.rates.end(), [](const UsedRate &a, const UsedRate &b) {
        return std::tie(a.date, a.from) < std::tie(b.date, b.from);
    });
}

IncomeAnswer IncomeSumming::finish(const TextNumbers &labels)
{
    IncomeAnswer answer;
    std::unordered_map<quint64, qsizetype> groups;
    for (const Bucket &bucket : m_buckets) {
        const auto state = static_cast<int>(field(bucket.key, 0, stateBits));
        const auto currency = static_cast<int>(field(bucket.key, stateBits, currencyBits));
        const IncomeTotal part = totalOf(bucket, currency);
        if (state == silencedState) {
            answer.silenced.add(part);
            continue;
        }
        const auto status = static_cast<EarningStatus>(state);
        if (!countsAsIncome(status)) {
            answer.excluded.add(part);
            answer.excludedByStatus[status].add(part);
            continue;
        }
        const quint64 groupKey = bucket.key >> (stateBits + currencyBits);
        const auto [place, isNew] = groups.try_emplace(groupKey, answer.groups.size());
        if (isNew) {
            QString key
                = keyText(m_question.grouping, static_cast<int>(groupKey >> subBits), labels);
            if (m_question.subGrouping)
                key += keySeparator
                    + keyText(*m_question.subGrouping,
                              static_cast<int>(field(groupKey, 0, subBits)), labels);
            answer.groups.append({ key, {}, {}, {} });
        }
        addTo(answer, answer.groups[place->second], part, status);
    }
    std::sort(answer.groups.begin(), answer.groups.end(),
              [](const IncomeGroup &a, const IncomeGroup &b) { return a.key < b.key; });
    finishRates(answer);
    return answer;
}

} // namespace Creator
