#include "analytics/paymentmatching.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Creator {

namespace {

/// What two rows of the same payment have in common. Without a payer: whoever it was.
struct Sameness
{
    QString currency;
    QString payer;
    Micros amount = 0;
    EarningKind kind = EarningKind::Earning;
    qint64 day = 0;

    friend bool operator==(const Sameness &, const Sameness &) = default;
    friend size_t qHash(const Sameness &one, size_t seed)
    {
        return qHashMulti(seed, one.currency, one.payer, one.amount, static_cast<int>(one.kind),
                          one.day);
    }
};

enum class Payer { Equal, Any };

/// What a row may be told as: before fees, and after them.
QList<Micros> amountsOf(const PaymentRow &row)
{
    QList<Micros> amounts{ row.amount.micros };
    if (row.gross && *row.gross != row.amount.micros)
        amounts.append(*row.gross);
    return amounts;
}

Sameness samenessOf(const PaymentRow &row, Micros amount, Payer payer)
{
    return { row.amount.currency.code(),
             payer == Payer::Equal ? row.payer.trimmed().toCaseFolded() : QString(), amount,
             row.kind, row.day.toJulianDay() };
}

/// Gives each sale the first payment that is free, one rule after the other.
class Matching
{
public:
    explicit Matching(const SamePaymentRows &rows)
        : m_rows(rows)
        , m_sales(inOrder(rows.sales))
        , m_payments(inOrder(rows.payments))
        , m_isSold(static_cast<size_t>(rows.sales.size()))
        , m_isPaid(static_cast<size_t>(rows.payments.size()))
    {
    }

    void bringTogether(Payer payer)
    {
        fill(payer);
        bringTogether(payer, 0);
        for (int days = 1; days <= PaymentMatching::daysApart; ++days) {
            bringTogether(payer, days); // money arrives later rather than earlier
            bringTogether(payer, -days);
        }
    }

    [[nodiscard]] QList<PaymentPair> pairs() const { return m_pairs; }

private:
    /// Payments of one sameness; those before `next` are given away.
    struct Shelf
    {
        std::vector<qsizetype> payments;
        size_t next = 0;
    };

    /// By day and id, so that the same is suggested whatever the order of reading.
    static std::vector<qsizetype> inOrder(const QList<PaymentRow> &rows)
    {
        std::vector<qsizetype> order(static_cast<size_t>(rows.size()));
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<qsizetype>(i);
        std::sort(order.begin(), order.end(), [&rows](qsizetype a, qsizetype b) {
            return rows[a].day != rows[b].day ? rows[a].day < rows[b].day : rows[a].id < rows[b].id;
        });
        return order;
    }

    void fill(Payer payer)
    {
        m_shelves.clear();
        for (const qsizetype i : m_payments) {
            const PaymentRow &row = m_rows.payments[i];
            if (m_isPaid[static_cast<size_t>(i)]
                || (payer == Payer::Equal && row.payer.trimmed().isEmpty()))
                continue;
            for (const Micros amount : amountsOf(row))
                m_shelves[samenessOf(row, amount, payer)].payments.push_back(i);
        }
    }

    void bringTogether(Payer payer, int daysLater)
    {
        for (const qsizetype sale : m_sales) {
            const PaymentRow &sold = m_rows.sales[sale];
            for (const Micros amount : amountsOf(sold)) {
                if (m_isSold[static_cast<size_t>(sale)])
                    break;
                Sameness wanted = samenessOf(sold, amount, payer);
                wanted.day += daysLater;
                const auto shelf = m_shelves.find(wanted);
                if (shelf != m_shelves.end())
                    take(sale, *shelf);
            }
        }
    }

    void take(qsizetype sale, Shelf &shelf)
    {
        while (shelf.next < shelf.payments.size() && isPaid(shelf.payments[shelf.next]))
            ++shelf.next;
        for (size_t i = shelf.next; i < shelf.payments.size(); ++i) {
            const qsizetype payment = shelf.payments[i];
            const PaymentPair pair{ m_rows.sales[sale], m_rows.payments[payment] };
            if (isPaid(payment) || m_rows.different.contains({ pair.sale.id, pair.payment.id }))
                continue;
            m_isSold[static_cast<size_t>(sale)] = true;
            m_isPaid[static_cast<size_t>(payment)] = true;
            m_pairs.append(pair);
            return;
        }
    }

    [[nodiscard]] bool isPaid(qsizetype payment) const
    {
        return m_isPaid[static_cast<size_t>(payment)];
    }

    const SamePaymentRows &m_rows;
    const std::vector<qsizetype> m_sales;
    const std::vector<qsizetype> m_payments;
    std::vector<bool> m_isSold;
    std::vector<bool> m_isPaid;
    QHash<Sameness, Shelf> m_shelves;
    QList<PaymentPair> m_pairs;
};

} // namespace

QList<PaymentPair> PaymentMatching::suggest(const SamePaymentRows &rows)
{
    Matching matching(rows);
    matching.bringTogether(Payer::Equal);
    matching.bringTogether(Payer::Any);
    QList<PaymentPair> pairs = matching.pairs();
    std::stable_sort(pairs.begin(), pairs.end(), [](const PaymentPair &a, const PaymentPair &b) {
        return a.sale.day > b.sale.day;
    });
    return pairs;
}

} // namespace Creator
