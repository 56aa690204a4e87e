#include "analytics/payoutmatching.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Creator::PayoutMatching {

namespace {

// Shorter ones stand in texts by chance.
constexpr qsizetype shortestReference = 6;

bool takesPart(const Payout &payout)
{
    return !payout.reversed && payout.status != PayoutStatus::Failed;
}

/// Where a wallet tops itself up, nothing arrives from elsewhere.
bool mayBelong(const Payout &out, const Payout &in)
{
    return out.platform != in.platform || out.accountId != in.accountId;
}

bool names(const Payout &out, const Payout &in)
{
    const QString &reference = out.externalId;
    return reference.size() >= shortestReference
        && (in.externalId == reference || in.description.contains(reference));
}

bool fits(const Payout &out, const Payout &in)
{
    return out.platform != in.platform && out.amount == in.amount && out.paidAt.isValid()
        && in.paidAt.isValid() && qAbs(out.paidAt.daysTo(in.paidAt)) <= daysUnderWay;
}

struct Pair
{
    qint64 daysApart = 0;
    qsizetype match = 0;
    qsizetype arrival = 0;
};

class Matches
{
public:
    explicit Matches(const QList<Payout> &payouts)
    {
        for (const Payout &payout : payouts) {
            if (payout.direction == PayoutDirection::Out)
                m_matches.append({ payout, PayoutMatch::How::None, {} });
            else if (takesPart(payout))
                m_arrivals.append(payout);
        }
    }

    /// Nearest days first, so that of two equal transfers each finds its own.
    void pairUp(PayoutMatch::How how, bool (*belong)(const Payout &, const Payout &))
    {
        QList<Pair> pairs;
        for (qsizetype i = 0; i < m_matches.size(); ++i) {
            const Payout &out = m_matches.at(i).payout;
            if (m_matches.at(i).arrival || !takesPart(out))
                continue;
            for (qsizetype j = 0; j < m_arrivals.size(); ++j) {
                const Payout &in = m_arrivals.at(j);
                if (!m_used.contains(j) && mayBelong(out, in) && belong(out, in))
                    pairs.append({ qAbs(out.paidAt.daysTo(in.paidAt)), i, j });
            }
        }
        std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
            return std::tie(a.daysApart, a.match, a.arrival)
                < std::tie(b.daysApart, b.match, b.arrival);
        });
        for (const Pair &pair : std::as_const(pairs)) {
            PayoutMatch &match = m_matches[pair.match];
            if (match.arrival || m_used.contains(pair.arrival))
                continue;
            m_used.insert(pair.arrival);
            match.how = how;
            match.arrival = m_arrivals.at(pair.arrival);
        }
    }

    [[nodiscard]] QList<PayoutMatch> take() { return std::move(m_matches); }

private:
    QList<PayoutMatch> m_matches;
    QList<Payout> m_arrivals;
    QSet<qsizetype> m_used;
};

} // namespace

QList<PayoutMatch> match(const QList<Payout> &payouts)
{
    Matches matches(payouts);
    matches.pairUp(PayoutMatch::How::Reference, names);
    matches.pairUp(PayoutMatch::How::Suggested, fits);
    return matches.take();
}

} // namespace Creator::PayoutMatching
