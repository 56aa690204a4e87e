#include "analytics/payback.h"

#include "analytics/incometotal.h"
#include "analytics/silencedestimates.h"
#include "storage/contentwork.h"
#include "storage/earningrollup.h"
#include "storage/earningscan.h"
#include "storage/raterepository.h"

#include <algorithm>

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);

/// What all contents share.
struct Surroundings
{
    SilencedEstimates silenced;
    RateTable rates;
};

/// Adds up the rows of one content, which come by the day.
class Reckoning
{
public:
    Reckoning(const Money &cost, const Surroundings &surroundings)
        : m_surroundings(surroundings)
    {
        m_payback.cost = cost;
    }

    void add(const ScannedEarning &row)
    {
        if (!counts(row))
            return;
        if (row.day != m_day)
            closeDay();
        m_day = row.day;
        const auto rate = m_surroundings.rates.rate(row.currency, m_payback.cost.currency,
                                                    epoch.addDays(row.day));
        IncomeFigures figures;
        figures.add(row.kind, 1, row.amount, row.gross);
        if (rate)
            m_payback.income += figures.converted(*rate).net();
        else
            m_payback.unconverted.add({ figures.net(), row.currency });
    }

    Payback finish()
    {
        closeDay();
        return m_payback;
    }

private:
    [[nodiscard]] bool counts(const ScannedEarning &row) const
    {
        if (row.status != EarningStatus::Estimated)
            return countsAsIncome(row.status);
        const SilencedEstimates &silenced = m_surroundings.silenced;
        return !silenced.contains(silenced.fourOf(facetOf(row)), monthNumber(row.day));
    }

    void closeDay()
    {
        if (m_payback.income < m_payback.cost.micros)
            m_payback.day = QDate();
        else if (!m_payback.day.isValid() && m_day >= 0)
            m_payback.day = epoch.addDays(m_day);
    }

    const Surroundings &m_surroundings;
    Payback m_payback;
    qint64 m_day = -1;
};

Result<Surroundings> surroundings(Connection &connection, QDate to,
                                  const QHash<ContentId, ContentWork> &work)
{
    auto currencies = RollupQuery::currencies(connection);
    if (!currencies)
        return failure(currencies.error());
    for (const ContentWork &one : work) {
        if (one.cost && !currencies->contains(one.cost->currency))
            currencies->append(one.cost->currency);
    }
    auto silenced = SilencedEstimates::load(connection, DateBasis::Earned, {}, to);
    auto rates = RateRepository::load(connection, {}, to, *currencies);
    if (!silenced || !rates)
        return failure(silenced ? rates.error() : silenced.error());
    return Surroundings{ std::move(*silenced), std::move(*rates) };
}

} // namespace

std::optional<qint64> Payback::percent() const
{
    if (!unconverted.isEmpty())
        return std::nullopt;
    if (cost.micros <= 0)
        return 0;
    return std::max<qint64>(0, static_cast<qint64>(Int128(income) * 100 / cost.micros));
}

Result<QHash<ContentId, Payback>> paybacks(Connection &connection, const QList<ContentId> &contents,
                                           QDate to)
{
    const auto work = contentWork(connection);
    if (!work)
        return failure(work.error());
    QHash<ContentId, Payback> all;
    std::optional<Surroundings> around;
    for (const ContentId &content : contents) {
        const auto cost = work->value(content).cost;
        if (!cost || cost->micros <= 0)
            continue;
        if (!around) {
            auto loaded = surroundings(connection, to, *work);
            if (!loaded)
                return failure(loaded.error());
            around = std::move(*loaded);
        }
        Reckoning reckoning(*cost, *around);
        const Status scanned
            = scanContent(connection, content, {}, to,
                          [&reckoning](const ScannedEarning &row) { reckoning.add(row); });
        if (!scanned)
            return failure(scanned.error());
        all.insert(content, reckoning.finish());
    }
    return all;
}

} // namespace Creator
