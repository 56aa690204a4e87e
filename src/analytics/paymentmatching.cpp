#include "analytics/paymentmatching.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace Creator {

namespace {

using Key = QPair<QString, Micros>;

struct Candidate
{
    qint64 apart = 0;
    qsizetype sale = 0;
    qsizetype payment = 0;
};

/// What a row may be told as: before fees, and after them.
QList<Micros> amountsOf(const PaymentRow &row)
{
    QList<Micros> amounts{ row.amount.micros };
    if (row.gross && *row.gross != row.amount.micros)
        amounts.append(*row.gross);
    return amounts;
}

/// Payments by currency and amount, each list by day.
QHash<Key, QList<qsizetype>> indexOf(const QList<PaymentRow> &payments)
{
    QHash<Key, QList<qsizetype>> index;
    for (qsizetype i = 0; i < payments.size(); ++i) {
        for (const Micros amount : amountsOf(payments[i]))
            index[{ payments[i].amount.currency.code(), amount }].append(i);
    }
    for (QList<qsizetype> &list : index) {
        std::sort(list.begin(), list.end(), [&payments](qsizetype a, qsizetype b) {
            return payments[a].day < payments[b].day;
        });
    }
    return index;
}

std::vector<Candidate> candidatesOf(const SamePaymentRows &rows)
{
    const QHash<Key, QList<qsizetype>> index = indexOf(rows.payments);
    std::vector<Candidate> candidates;
    for (qsizetype sale = 0; sale < rows.sales.size(); ++sale) {
        const PaymentRow &sold = rows.sales[sale];
        for (const Micros amount : amountsOf(sold)) {
            const QList<qsizetype> list = index.value({ sold.amount.currency.code(), amount });
            auto it = std::lower_bound(
                list.begin(), list.end(), sold.day.addDays(-PaymentMatching::daysApart),
                [&rows](qsizetype payment, QDate day) { return rows.payments[payment].day < day; });
            for (; it != list.end(); ++it) {
                const PaymentRow &paid = rows.payments[*it];
                const qint64 apart = std::abs(sold.day.daysTo(paid.day));
                if (paid.day > sold.day.addDays(PaymentMatching::daysApart))
                    break;
                if (!rows.different.contains({ sold.id, paid.id }))
                    candidates.push_back({ apart, sale, *it });
            }
        }
    }
    return candidates;
}

} // namespace

QList<PaymentPair> PaymentMatching::suggest(const SamePaymentRows &rows)
{
    std::vector<Candidate> candidates = candidatesOf(rows);
    // Equal ones by their ids, so that the same is suggested whatever the order of reading.
    std::sort(candidates.begin(), candidates.end(),
              [&rows](const Candidate &a, const Candidate &b) {
                  if (a.apart != b.apart)
                      return a.apart < b.apart;
                  if (a.sale != b.sale)
                      return rows.sales[a.sale].id < rows.sales[b.sale].id;
                  return rows.payments[a.payment].id < rows.payments[b.payment].id;
              });
    std::vector<bool> sold(static_cast<size_t>(rows.sales.size()));
    std::vector<bool> paid(static_cast<size_t>(rows.payments.size()));
    QList<PaymentPair> pairs;
    for (const Candidate &one : candidates) {
        const auto sale = static_cast<size_t>(one.sale);
        const auto payment = static_cast<size_t>(one.payment);
        if (sold[sale] || paid[payment])
            continue;
        sold[sale] = paid[payment] = true;
        pairs.append({ rows.sales[one.sale], rows.payments[one.payment] });
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const PaymentPair &a, const PaymentPair &b) {
        return a.sale.day > b.sale.day;
    });
    return pairs;
}

} // namespace Creator
