#pragma once

#include "ledger.h"
#include "storage/contentfacts.h"
#include "storage/contentrepository.h"

#include <QRandomGenerator>

namespace Creator::Test {

/// Contents with what they took to make, their views and their money.
struct MoneyLedger : Ledger
{
    /// A content with this title, as a person planned it.
    ContentId content(const QString &title, int effortMinutes = 0,
                      const std::optional<Money> &cost = {})
    {
        Content content;
        content.title = title;
        content.effortMinutes = effortMinutes;
        content.cost = cost;
        const auto added = ContentRepository(*database).add({ content }, title).result();
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().message));
        return added->first().id;
    }

    /// A content that its platform told of with so many views a day.
    ContentId seen(const char *title, QDate first, const QList<int> &views)
    {
        putDays(QStringLiteral("youtube"), "views", first, views, title);
        const auto facts = contentFacts(reader());
        for (auto it = facts->cbegin(); it != facts->cend(); ++it) {
            if (it->title == QLatin1String(title))
                return it.key();
        }
        qFatal("no content %s", title);
    }

    void change(ContentId id, int effortMinutes, const std::optional<Money> &cost = {})
    {
        const auto done = ContentRepository(*database)
                              .change({ id }, QStringLiteral("work"),
                                      [=](Content &content) -> Status {
                                          content.effortMinutes = effortMinutes;
                                          content.cost = cost;
                                          return {};
                                      })
                              .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }

    [[nodiscard]] Earning earned(std::optional<ContentId> content, const char *day, qint64 units,
                                 const char *currency = "KRW") const
    {
        Earning earning = anEarning(channel, day, units, currency);
        earning.contentId = content;
        earning.platform = QStringLiteral("youtube");
        earning.source = EarningSource::Ads;
        return earning;
    }

    /// Rows of every kind and state, some of them of no content, in won, dollars and francs.
    [[nodiscard]] QList<Earning> randomRows(int count, const QList<ContentId> &contents,
                                            QRandomGenerator &dice) const
    {
        const char *const currencies[] = { "KRW", "USD", "CHF" };
        const char *const platforms[] = { "youtube", "patreon" };
        QList<Earning> rows;
        for (int i = 0; i < count; ++i) {
            const int which = dice.bounded(static_cast<int>(contents.size()) + 1);
            Earning row = earned(std::nullopt, "2026-01-01", 1, currencies[dice.bounded(20) % 3]);
            if (which < contents.size())
                row.contentId = contents.at(which);
            row.amount.micros = dice.bounded(-20'000, 200'000) * qint64(dice.bounded(1, 9'999));
            row.earnedAt = row.earnedAt.addDays(dice.bounded(150));
            row.platform = QLatin1String(platforms[dice.bounded(2)]);
            row.source = dice.bounded(2) ? EarningSource::Ads : EarningSource::Membership;
            row.status = allStatuses[dice.bounded(static_cast<int>(allStatuses.size()))];
            row.kind = allKinds[dice.bounded(static_cast<int>(allKinds.size()))];
            if (dice.bounded(3) == 0) {
                row.fee = dice.bounded(1'000'000);
                row.gross = row.amount.micros + *row.fee;
            }
            rows.append(row);
        }
        return rows;
    }

    /// A dollar and a euro on every fifth day; of francs nothing is known.
    [[nodiscard]] static QList<ExchangeRate> randomRates(QRandomGenerator &dice)
    {
        QList<ExchangeRate> rates;
        for (QDate day(2025, 12, 28); day < QDate(2026, 6, 10); day = day.addDays(5)) {
            const QByteArray text = day.toString(Qt::ISODate).toLatin1();
            const QByteArray dollars = "1." + QByteArray::number(dice.bounded(1000, 9999));
            const QByteArray won = QByteArray::number(dice.bounded(1300, 1700)) + ".25";
            rates.append(euroRate(text.constData(), "USD", dollars.constData()));
            rates.append(euroRate(text.constData(), "KRW", won.constData()));
        }
        return rates;
    }
};

} // namespace Creator::Test
