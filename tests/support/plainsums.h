#pragma once

#include "core/int128.h"
#include "domain/money.h"
#include "storage/connection.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <map>

namespace Creator::Test {

using namespace Qt::StringLiterals;

/// The figures once more, from the rows as they were stored: nothing of what is kept beside them,
/// and nothing of the code that reads it.
class PlainSums
{
public:
    PlainSums(Connection &connection, QDate from, QDate to)
        : m_connection(connection)
        , m_from(from)
        , m_to(to)
    {
        loadRates();
    }

    /// Days of a metric of accounts; contents stand in where an account tells nothing of a day.
    [[nodiscard]] Micros metric(const char *name, const QString &platform = {})
    {
        return integer(u"WITH told AS (SELECT o.platform, o.account_id, v.day, "
                       "o.content_id IS NULL AS whole, "
                       "sum(CAST(round(v.value * 1000000) AS INTEGER)) AS sum "
                       "FROM metric_values v JOIN metric_series s USING (series) "
                       "JOIN metric_owners o USING (owner) "
                       "WHERE s.metric_name = '%1' AND v.days = 1 AND s.dimension = '' "
                       "AND v.day BETWEEN %2 AND %3 AND (o.platform = '%4' OR '%4' = '') "
                       "GROUP BY 1, 2, 3, 4) SELECT coalesce(sum(sum), 0) FROM told t WHERE whole "
                       "OR NOT EXISTS (SELECT 1 FROM told w WHERE w.whole AND w.day = t.day "
                       "AND w.platform = t.platform AND w.account_id = t.account_id)"_s
                           .arg(QLatin1String(name))
                           .arg(dayOf(m_from))
                           .arg(dayOf(m_to))
                           .arg(platform));
    }

    /// What stood there last, of all accounts.
    [[nodiscard]] Micros standing(const char *name)
    {
        return integer(
            u"SELECT sum(CAST(round(v.value * 1000000) AS INTEGER)) FROM metric_values v "
            "JOIN metric_series s USING (series) WHERE s.metric_name = '%1' "
            "AND s.dimension = '' AND v.day = (SELECT max(w.day) FROM metric_values w "
            "WHERE w.series = v.series AND w.day <= %2)"_s.arg(QLatin1String(name))
                .arg(dayOf(m_to)));
    }

    [[nodiscard]] QMap<QString, Micros> contents(const char *metric)
    {
        QMap<QString, Micros> sums;
        Statement rows = statement(
            u"SELECT c.title, sum(CAST(round(v.value * 1000000) AS INTEGER)) FROM metric_values v "
            "JOIN metric_series s USING (series) JOIN metric_owners o USING (owner) "
            "JOIN contents c ON c.id = o.content_id WHERE s.metric_name = '%1' AND v.days = 1 "
            "AND c.deleted_at IS NULL AND v.day BETWEEN %2 AND %3 GROUP BY c.id"_s
                .arg(QLatin1String(metric))
                .arg(dayOf(m_from))
                .arg(dayOf(m_to)));
        while (*rows.step())
            sums[rows.text(0)] += rows.integer(1);
        return sums;
    }

    /// In the home currency; money without a rate is left out.
    [[nodiscard]] Micros income(Currency home)
    {
        return incomeBy(home, u"''"_s,
                        u"e.creator_id, e.platform, coalesce(e.account_id, ''), e.source, "
                        "e.currency, e.kind, e.status, e.earned_at"_s)
            .value(QString());
    }
    [[nodiscard]] QMap<QString, Micros> incomeOfContents(Currency home)
    {
        return incomeBy(home, u"(SELECT c.title FROM contents c WHERE c.id = e.content_id)"_s,
                        u"e.seq"_s);
    }

private:
    struct Decimal
    {
        Int128 digits = 1;
        Int128 scale = 1;
    };

    static qint64 dayOf(QDate day) { return QDate(1970, 1, 1).daysTo(day); }

    [[nodiscard]] Statement statement(const QString &sql)
    {
        auto rows = m_connection.prepare(sql);
        if (!rows)
            qFatal("%s", qUtf8Printable(rows.error().message + u": "_s + sql));
        return std::move(*rows);
    }
    [[nodiscard]] Micros integer(const QString &sql)
    {
        Statement rows = statement(sql);
        return *rows.step() ? rows.integer(0) : 0;
    }

    void loadRates()
    {
        Statement rows = statement(
            u"SELECT date / 86400000, quote, rate FROM exchange_rates WHERE base = 'EUR'"_s);
        while (*rows.step()) {
            const QString text = rows.text(2);
            Decimal rate{ QString(text).remove(u'.').toLongLong(), 1 };
            for (qsizetype i = text.indexOf(u'.') + 1; i > 0 && i < text.size(); ++i)
                rate.scale *= 10;
            m_rates[rows.integer(0)].insert(rows.text(1), rate);
        }
    }

    /// One euro in that currency.
    [[nodiscard]] std::optional<Decimal> rate(qint64 day, const QString &currency) const
    {
        const auto known = m_rates.find(day);
        if (known == m_rates.end())
            return std::nullopt;
        if (currency == u"EUR")
            return Decimal{};
        const auto rate = known->second.constFind(currency);
        return rate == known->second.cend() ? std::nullopt : std::optional(*rate);
    }

    [[nodiscard]] std::optional<Micros> converted(Micros micros, qint64 day, const QString &from,
                                                  const QString &to) const
    {
        if (from == to)
            return micros;
        for (qint64 at = day; at >= day - 7; --at) {
            const auto out = rate(at, from);
            const auto in = rate(at, to);
            if (!out || !in)
                continue;
            const Int128 over = Int128(micros) * in->digits * out->scale;
            const Int128 under = out->digits * in->scale;
            Int128 whole = over / under;
            const Int128 twice = 2 * (over - whole * under);
            const Int128 size = twice < 0 ? -twice : twice;
            if (size > under || (size == under && whole % 2 != 0))
                whole += twice < 0 ? -1 : 1;
            return static_cast<Micros>(whole);
        }
        return std::nullopt;
    }

    /// One conversion for what `together` names, of what came before fees and of the fees.
    [[nodiscard]] QMap<QString, Micros> incomeBy(Currency home, const QString &name,
                                                 const QString &together)
    {
        Statement rows = statement(
            u"SELECT coalesce(%1, ''), e.earned_at / 86400000, e.currency, sum(e.amount), "
            "sum(CASE WHEN e.kind IN ('fee', 'tax_withheld') THEN e.amount "
            "ELSE coalesce(e.gross, e.amount + coalesce(e.fee, 0)) END) FROM earnings e "
            "WHERE e.deleted_at IS NULL AND e.status IN ('estimated', 'pending', 'paid') "
            "AND e.earned_at / 86400000 BETWEEN %2 AND %3 AND NOT (e.status = 'estimated' "
            "AND EXISTS (SELECT 1 FROM earnings f WHERE f.deleted_at IS NULL AND f.kind = "
            "'earning' "
            "AND f.status IN ('pending', 'paid') AND f.creator_id = e.creator_id "
            "AND f.platform = e.platform AND f.source = e.source "
            "AND coalesce(f.account_id, '') = coalesce(e.account_id, '') "
            "AND strftime('%Y-%m', f.earned_at / 1000, 'unixepoch') "
            "= strftime('%Y-%m', e.earned_at / 1000, 'unixepoch'))) GROUP BY %4"_s.arg(name)
                .arg(dayOf(m_from))
                .arg(dayOf(m_to))
                .arg(together));
        QMap<QString, Micros> sums;
        while (*rows.step()) {
            const Micros before = rows.integer(4);
            const auto gross = converted(before, rows.integer(1), rows.text(2), home.code());
            const auto fees
                = converted(rows.integer(3) - before, rows.integer(1), rows.text(2), home.code());
            if (gross && fees)
                sums[rows.text(0)] += *gross + *fees;
        }
        return sums;
    }

    Connection &m_connection;
    const QDate m_from;
    const QDate m_to;
    std::map<qint64, QHash<QString, Decimal>> m_rates;
};

} // namespace Creator::Test
