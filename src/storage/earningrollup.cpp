#include "storage/earningrollup.h"

#include "storage/connection.h"

#include <array>

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);
constexpr size_t textParts = 6;

void appendPart(std::string &key, std::string_view part)
{
    const auto size = static_cast<std::uint16_t>(part.size());
    key.push_back(static_cast<char>(size >> 8));
    key.push_back(static_cast<char>(size & 0xff));
    key.append(part);
}

std::string_view takePart(std::string_view &key)
{
    const size_t size
        = (static_cast<std::uint8_t>(key[0]) << 8) | static_cast<std::uint8_t>(key[1]);
    const std::string_view part = key.substr(2, size);
    key.remove_prefix(2 + size);
    return part;
}

/// Keeps the UTF-8 alive that EarningFacts points into.
struct FactsOf
{
    QByteArray platform;
    QByteArray account;
    EarningFacts facts;

    explicit FactsOf(const Earning &e)
        : platform(e.platform.toUtf8())
        , account(e.accountId.toUtf8())
    {
        facts.creator = e.creatorId.uuid();
        facts.platform = { platform.constData(), static_cast<size_t>(platform.size()) };
        facts.account = { account.constData(), static_cast<size_t>(account.size()) };
        facts.source = word(e.source);
        facts.currency = e.amount.currency.codeView();
        facts.kind = word(e.kind);
        facts.status = word(e.status);
        facts.earnedDay = epoch.daysTo(e.earnedAt);
        if (e.paidAt.isValid())
            facts.paidDay = epoch.daysTo(e.paidAt);
        facts.amount = e.amount.micros;
        facts.gross = e.gross;
        facts.fee = e.fee;
    }
};

} // namespace

qint64 monthNumber(qint64 day)
{
    const QDate date = epoch.addDays(day);
    return date.year() * 12 + date.month() - 1;
}

size_t EarningRollup::KeyHash::operator()(const Key &key) const
{
    const auto mixed
        = static_cast<std::uint64_t>((key.period << 20) ^ (key.facet << 1) ^ key.basis);
    return static_cast<size_t>(mixed * 0x9E3779B97F4A7C15ULL >> 7);
}

size_t EarningRollup::facetOf(const EarningFacts &facts)
{
    std::string &key = m_scratch;
    key.clear();
    key.append(reinterpret_cast<const char *>(facts.creator.bytes().data()), 16);
    for (const std::string_view part :
         { facts.platform, facts.account, facts.source, facts.currency, facts.kind, facts.status })
        appendPart(key, part);
    if (key == m_lastFacet && !m_facets.empty())
        return m_lastFacetIndex;
    const auto [it, isNew] = m_facetIndex.try_emplace(key, m_facets.size());
    if (isNew)
        m_facets.push_back(key);
    m_lastFacet = key;
    m_lastFacetIndex = it->second;
    return it->second;
}

void EarningRollup::apply(const EarningFacts &facts, int sign)
{
    const auto facet = static_cast<qint64>(facetOf(facts));
    const Micros gross = facts.gross.value_or(facts.amount + facts.fee.value_or(0));
    const auto put = [&](qint64 basis, qint64 day) {
        Sums &sums = m_daily[{ basis, day, facet }];
        sums.rows += sign;
        sums.amount += sign * facts.amount;
        sums.gross += sign * gross;
    };
    put(0, facts.earnedDay);
    if (facts.paidDay)
        put(1, *facts.paidDay);
}

void EarningRollup::add(const EarningFacts &facts)
{
    apply(facts, 1);
}

void EarningRollup::subtract(const EarningFacts &facts)
{
    apply(facts, -1);
}

void EarningRollup::add(const Earning &earning)
{
    if (!earning.deletedAt.isValid())
        apply(FactsOf(earning).facts, 1);
}

void EarningRollup::subtract(const Earning &earning)
{
    if (!earning.deletedAt.isValid())
        apply(FactsOf(earning).facts, -1);
}

Result<std::vector<qint64>> EarningRollup::storedFacets(Connection &connection) const
{
    auto insert = connection.cached(
        "INSERT INTO earning_facets (creator_id, platform, account_id, source, currency, kind, "
        "status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET kind = kind "
        "RETURNING facet");
    if (!insert)
        return failure(insert.error());
    std::vector<qint64> stored;
    stored.reserve(m_facets.size());
    for (const std::string &facet : m_facets) {
        std::string_view rest = facet;
        (*insert)->bind(1, *Uuid::fromBytes(QByteArrayView(rest.data(), 16)));
        rest.remove_prefix(16);
        for (size_t i = 0; i < textParts; ++i)
            (*insert)->bindView(static_cast<int>(i) + 2, takePart(rest));
        const Result<bool> row = (*insert)->step();
        if (!row)
            return failure(row.error());
        stored.push_back((*insert)->integer(0));
        (*insert)->reset();
    }
    return stored;
}

Status EarningRollup::write(Connection &connection, const char *upsert, const char *prune,
                            const Totals &totals, const std::vector<qint64> &facets)
{
    Result<Statement> put = connection.prepare(upsert);
    Result<Statement> drop = connection.prepare(prune);
    if (!put || !drop)
        return failure(put ? drop.error() : put.error());
    for (const auto &[key, sums] : totals) {
        const qint64 facet = facets[static_cast<size_t>(key.facet)];
        int i = 1;
        for (const qint64 value :
             { key.basis, key.period, facet, sums.rows, sums.amount, sums.gross })
            put->bind(i++, value);
        if (Status status = put->run(); !status)
            return status;
        if (sums.rows > 0)
            continue;
        i = 1;
        for (const qint64 value : { key.basis, key.period, facet })
            drop->bind(i++, value);
        if (Status status = drop->run(); !status)
            return status;
    }
    return {};
}

Status EarningRollup::flush(Connection &connection)
{
    if (m_daily.empty())
        return {};
    const Result<std::vector<qint64>> facets = storedFacets(connection);
    if (!facets)
        return failure(facets.error());
    Totals monthly;
    for (const auto &[key, sums] : m_daily) {
        Sums &month = monthly[{ key.basis, monthNumber(key.period), key.facet }];
        month.rows += sums.rows;
        month.amount += sums.amount;
        month.gross += sums.gross;
    }
#define CREATOR_UPSERT(table, period)                                                              \
    "INSERT INTO " table " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET "             \
    "rows = rows + excluded.rows, amount = amount + excluded.amount, "                             \
    "gross = gross + excluded.gross"
#define CREATOR_PRUNE(table, period)                                                               \
    "DELETE FROM " table " WHERE basis = ?1 AND " period " = ?2 AND facet = ?3 AND rows = 0"
    Status status = write(connection, CREATOR_UPSERT("earnings_daily", "day"),
                          CREATOR_PRUNE("earnings_daily", "day"), m_daily, *facets);
    if (status) {
        status = write(connection, CREATOR_UPSERT("earnings_monthly", "month"),
                       CREATOR_PRUNE("earnings_monthly", "month"), monthly, *facets);
    }
    m_daily.clear();
    return status;
}

Status EarningRollup::rebuild(Connection &connection)
{
    for (const char *sql : { "DELETE FROM earnings_daily", "DELETE FROM earnings_monthly",
                             "DELETE FROM earning_facets" }) {
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    Result<Statement> rows = connection.prepare(
        "SELECT creator_id, platform, coalesce(account_id, ''), source, currency, kind, status, "
        "earned_at / 86400000, paid_at / 86400000, amount, gross, fee FROM earnings "
        "WHERE deleted_at IS NULL");
    if (!rows)
        return failure(rows.error());
    EarningRollup rollup;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        EarningFacts facts{ rows->uuid(0),
                            rows->view(1),
                            rows->view(2),
                            rows->view(3),
                            rows->view(4),
                            rows->view(5),
                            rows->view(6),
                            rows->integer(7),
                            rows->optionalInteger(8),
                            rows->integer(9),
                            rows->optionalInteger(10),
                            rows->optionalInteger(11) };
        rollup.add(facts);
    }
    return rollup.flush(connection);
}

} // namespace Creator
